using System.Text.Json;

namespace Ilacs.Cli.Tests.Support;

/// <summary>What one call of the command line printed and returned.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error)
{
    internal JsonElement Json => JsonDocument.Parse(Output).RootElement;

    internal static Ran With(params string[] arguments) => By(CommandLine.Run, arguments);

    /// <summary>What another build of the command line printed and returned.</summary>
    internal static Ran By(Tool tool, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = tool(arguments, output, error);
        return new(code, output.ToString(), error.ToString());
    }

    internal delegate int Tool(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, int? width = null, int? errorWidth = null);

    /// <summary>Words as one would type them; none of them has a space inside.</summary>
    internal static Ran Line(string line) => With(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

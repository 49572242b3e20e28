using System.Text.Json;

namespace Ilacs.Cli.Tests.Support;

/// <summary>What one call of the command line printed and returned.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error)
{
    internal JsonElement Json => JsonDocument.Parse(Output).RootElement;

    internal static Ran With(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, output, error);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Words as one would type them; none of them has a space inside.</summary>
    internal static Ran Line(string line) => With(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

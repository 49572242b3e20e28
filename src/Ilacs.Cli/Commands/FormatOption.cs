using System.CommandLine;

namespace Ilacs.Cli.Commands;

/// <summary><c>--format text|json</c>, the same for every command; some have another format between the two.</summary>
internal sealed class FormatOption : Option<string>
{
    private const string Json = "json";

    private const string Mermaid = "mermaid";

    /// <param name="draws">Whether the command also draws.</param>
    internal FormatOption(bool draws = false)
        : base("--format")
    {
        string[] formats = draws ? ["text", Mermaid, Json] : ["text", Json];
        Description = draws ? "text for people, mermaid for a diagram, json for programs." : "text for people, json for programs.";
        HelpName = string.Join('|', formats);
        DefaultValueFactory = _ => "text";
        this.AcceptOnlyFromAmong(formats);
    }

    internal bool IsJson(ParseResult parsed) => parsed.GetValue(this) == Json;

    internal bool IsMermaid(ParseResult parsed) => parsed.GetValue(this) == Mermaid;
}

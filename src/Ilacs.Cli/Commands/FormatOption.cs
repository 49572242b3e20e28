using System.CommandLine;

namespace Ilacs.Cli.Commands;

/// <summary><c>--format text|json</c>, the same for every command.</summary>
internal sealed class FormatOption : Option<string>
{
    private const string Json = "json";

    internal FormatOption()
        : base("--format")
    {
        Description = "text for people, json for programs.";
        HelpName = "text|json";
        DefaultValueFactory = _ => "text";
        this.AcceptOnlyFromAmong("text", Json);
    }

    internal bool IsJson(ParseResult parsed) => parsed.GetValue(this) == Json;
}

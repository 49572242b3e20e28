using System.CommandLine;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>--format text|json</c>, the same for every command; some have more formats.</summary>
internal sealed class FormatOption : Option<string>
{
    private const string Json = "json";

    private const string Mermaid = "mermaid";

    private const string Csv = "csv";

    /// <param name="draws">Whether the command also draws.</param>
    /// <param name="tabulates">Whether the command also writes a table.</param>
    internal FormatOption(bool draws = false, bool tabulates = false)
        : base("--format")
    {
        (string Name, string For)[] formats =
        [
            ("text", "text for people"), .. draws ? [(Mermaid, "mermaid for a diagram")] : None, (Json, "json for programs"),
            .. tabulates ? [(Csv, "csv for spreadsheets")] : None,
        ];
        Description = Words.Sentence(Words.Or(formats.Select(format => format.For))) + ".";
        HelpName = string.Join('|', formats.Select(format => format.Name));
        DefaultValueFactory = _ => "text";
        this.AcceptOnlyFromAmong([.. formats.Select(format => format.Name)]);
    }

    private static (string Name, string For)[] None => [];

    internal bool IsJson(ParseResult parsed) => parsed.GetValue(this) == Json;

    internal bool IsMermaid(ParseResult parsed) => parsed.GetValue(this) == Mermaid;

    internal bool IsCsv(ParseResult parsed) => parsed.GetValue(this) == Csv;
}

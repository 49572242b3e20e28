using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs summary</c>: the outcomes of all authorities as at a day.</summary>
internal sealed class SummaryCommand : ICommand
{
    private const string ByRegion = "region";

    private const string ByOnsRegion = "ons-region";

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of inspections as CSV, .xlsx or .ods in any layout that is known, which are joined; or inspection histories as JSON, folders of them, or files that end in .jsonl. Without any, the published inspections of all authorities are counted. A history with errors is counted with what it has and each error is told, unless the document breaks off or is none.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly AsOfOption _asOf = new("The day as at which the outcomes are asked: an inspection counts from its first on-site day.") { Required = true };

    private readonly PublishedByOption _publishedBy = new();

    private readonly Option<string?> _by = new("--by")
    {
        Description = "Also by region, as JSON always is: region for Ofsted's eight, ons-region for the nine of official statistics.",
        HelpName = $"{ByRegion}|{ByOnsRegion}",
    };

    private readonly Option<bool> _sources = new("--sources") { Description = "Also print as text what the counting rests on, which JSON always has." };

    private readonly DatesOption _dates = new();

    private readonly FormatOption _format = new(tabulates: true);

    public string Examples => """
          ilacs summary --as-of 2024-03-31
          ilacs summary seeds/official/history-2025-03-31.csv --as-of 2025-03-31 --by region --format csv
        """;

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_asOf);
        command.Add(_publishedBy);
        command.Add(_by.AcceptOnlyFromAmong(ByRegion, ByOnsRegion));
        command.Add(_sources);
        command.Add(_dates);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var asOf = _asOf.Read(parsed)!.Value;
        var publishedBy = _publishedBy.Read(parsed);
        var (inspections, problems) = PublishedInput.Read(
            parsed.GetValue(_files) ?? [], withPublished: false, _dates.Read(parsed), parsed.InvocationConfiguration.Error);
        var answer = NationalPicture.AsOf(inspections.Histories, asOf, publishedBy);
        if (answer.IsRefused)
        {
            return JudgementsInput.Refuse(parsed, _format.IsJson(parsed), answer.Refusal);
        }

        var summary = new Summary(answer.Value, Regions(answer.Value, parsed.GetValue(_by)), problems);
        var output = parsed.InvocationConfiguration.Output;
        if (_format.IsJson(parsed))
        {
            DocumentText.Write(output, NationalJson.NationalPicture, summary.Picture);
            Tell(parsed, summary);
        }
        else if (_format.IsCsv(parsed))
        {
            SummaryCsv.Write(output, summary);
            Tell(parsed, summary);
        }
        else
        {
            SummaryText.Show(new Screen(output), summary, parsed.GetValue(_sources));
        }

        return summary.HasErrors ? ExitCode.Errors : ExitCode.Done;
    }

    private static void Tell(ParseResult parsed, Summary summary) =>
        DocumentText.Tell(parsed, summary.Presumed().Concat(summary.Told(withInformation: true)));

    private static IReadOnlyList<SummaryScope>? Regions(NationalPicture picture, string? by) => by switch
    {
        ByRegion => [.. picture.ByOfstedRegion.Select(one => new SummaryScope(one.Region.Code(), one.Region.Label(), one.Outcomes))],
        ByOnsRegion => [.. picture.ByOnsRegion.Select(one => new SummaryScope(one.Region.Code(), one.Region.Label(), one.Outcomes))],
        _ => null,
    };
}

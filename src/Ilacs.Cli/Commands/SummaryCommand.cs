using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs summary</c>: the latest outcomes of all authorities on a day.</summary>
internal sealed class SummaryCommand : ICommand
{
    private const string ByRegion = "region";

    private const string ByOnsRegion = "ons-region";

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of inspections (CSV, .xlsx or .ods) or records (JSON), or folders of them. "
            + "Without any, the published inspections are counted.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly AsOfOption _asOf = new("The day to count on. An inspection counts from its first day on site.") { Required = true };

    private readonly PublishedByOption _publishedBy = new();

    private readonly Option<string?> _by = new("--by")
    {
        Description = "Also by region: Ofsted's eight (region) or the nine of official statistics (ons-region).",
        HelpName = $"{ByRegion}|{ByOnsRegion}",
    };

    private readonly VerboseOption _verbose = new();

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
        command.Add(_verbose);
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
            SummaryText.Show(new Screen(output), summary, _verbose.Read(parsed));
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

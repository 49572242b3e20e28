using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs outcomes</c>: published inspections compared with the grades that the rules permit.</summary>
internal sealed class OutcomesCommand : ICommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of inspections (CSV, .xlsx or .ods) or folders of them: Ofsted's statistics, "
            + "Data to Insight's summaries or our layout.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly string[] CsvHeadings =
        ["edition", "rows", "with_overall", "contradictions", "with_indicative", "indicative_matches", "determined"];

    private static readonly string[] ComparisonHeadings =
        ["finding", "la_code", "authority", "start_date", "value", "in_the_file", "published"];

    private readonly Option<string?> _against = new("--against")
    {
        Description = "Also list which inspections are new or differ from the published ones, and which values were corrected.",
        HelpName = "published",
    };

    private readonly DatesOption _dates = new();

    private readonly FormatOption _format = new(tabulates: true);

    public string Examples => """
          ilacs outcomes seeds/outcomes/inspections.csv
          ilacs outcomes seeds/official/history-2025-03-31.csv --against published
          ilacs outcomes seeds/official/history-2025-03-31.csv --format json
        """;

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_against.AcceptOnlyFromAmong("published"));
        command.Add(_dates);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var read = ReadOutcomes.From(parsed.GetValue(_files)!, _dates.Read(parsed), parsed.InvocationConfiguration.Error);
        var tallies = OutcomesTally.Of(read.Outcomes);
        var comparison = parsed.GetValue(_against) is null
            ? null
            : PublishedInspections.All.Compare(PublishedInspections.Of("The files", read.Histories));
        if (_format.IsJson(parsed))
        {
            DocumentText.Write(parsed.InvocationConfiguration.Output, ToolDocuments.Outcomes, new(read, tallies, comparison));
        }
        else if (_format.IsCsv(parsed))
        {
            if (comparison is null)
            {
                CsvText.Write(parsed.InvocationConfiguration.Output, CsvHeadings, tallies.Select(Cells));
            }
            else
            {
                CsvText.Write(parsed.InvocationConfiguration.Output, ComparisonHeadings, Cells(comparison));
            }

            DocumentText.Tell(parsed, read.Problems.Select(FoundText.InWords));
        }
        else
        {
            Show(new Screen(parsed.InvocationConfiguration.Output), read, tallies, comparison);
        }

        return read.ExitCode;
    }

    private static void Show(Screen screen, ReadOutcomes read, ImmutableArray<OutcomesTally> tallies, PublishedComparison? comparison)
    {
        read.ShowErrors(screen);
        if (read.Outcomes.IsEmpty)
        {
            screen.Line("No inspection could be read.");
            return;
        }

        screen.Strong($"{Words.Count(read.Outcomes.Length, "published inspection")} in {Words.Count(read.Rows, "row")}"
            + (read.Unreadable == 0 ? ", all understood" : $", {Words.Number(read.Unreadable)} not understood in full"));
        screen.Table(
            ["Edition", "#Inspections", "#With overall", "#Against the rules", "#As most common", "#One grade possible"],
            tallies.Select(tally => new[]
            {
                tally.Edition.Name,
                Number(tally.Rows),
                Number(tally.WithOverall),
                Number(tally.Contradictions),
                $"{Number(tally.IndicativeMatches)} of {Number(tally.WithIndicative)}",
                Number(tally.Determined),
            }));
        foreach (var problem in read.Problems.Where(problem => problem.Severity != Severity.Error && !IsAgreement(problem)))
        {
            screen.Line(problem.InWords());
        }

        if (comparison is not null)
        {
            Show(screen, comparison, read.Outcomes.Length);
        }

        if (read.Problems.Count(IsAgreement) is var agreed and > 0)
        {
            screen.Line($"{Words.Count(agreed, "inspection or visit", "inspections or visits")} in several tables, which agree, counted once.");
        }
    }

    private static void Show(Screen screen, PublishedComparison comparison, int inspections)
    {
        var last = PublishedInspections.All.Collection.CompleteTo!.Value.InWords();
        screen.Strong($"Compared with the published inspections, complete to {last}: {comparison}");
        var compared = PublishedInspections.All.Inspections.Length - comparison.Missing.Length + comparison.New.Length;
        if (inspections > compared)
        {
            screen.Line($"{Words.Count(inspections - compared, "inspection")} not compared, because the authority is not known");
        }

        foreach (var added in comparison.New)
        {
            screen.Line($"New: {added.Name} ({added.Inspection.FirstOnSiteDay.InWords()}), {OverallInWords(added)}");
        }

        foreach (var difference in comparison.Differing)
        {
            screen.Line($"Different: {difference}");
        }
    }

    private static string OverallInWords(PublishedInspection one) => one.Inspection.OverallEffectiveness == NoGrade.NotInEdition
        ? "no overall grade, as in every inspection since April 2026"
        : one.Inspection.OverallEffectiveness.InWords();

    private static IEnumerable<string[]> Cells(PublishedComparison comparison) =>
    [
        .. comparison.New.Select(one => Row("new", one, "", "", "")),
        .. comparison.Differing.Select(one => Row(
            one.IsCorrected ? "corrected" : "different", one.Published, one.Member, one.GivenValue, one.PublishedValue)),
        .. comparison.Missing.Select(one => Row("missing", one, "", "", "")),
    ];

    private static string[] Row(string finding, PublishedInspection one, string member, string given, string published) =>
    [
        finding, one.Registered?.DfeCode?.Code ?? "", one.Name, one.Inspection.FirstOnSiteDay.IsExact ? one.Inspection.FirstOnSiteDay.ToString() : "",
        member, given, published,
    ];

    private static bool IsAgreement(FileProblem problem) => problem.Code == JoinCodes.SourcesAgree;

    private static string[] Cells(OutcomesTally tally) =>
    [
        tally.Edition.Code, Number(tally.Rows), Number(tally.WithOverall), Number(tally.Contradictions), Number(tally.WithIndicative), Number(tally.IndicativeMatches),
        Number(tally.Determined),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>A summary for people.</summary>
internal static class SummaryText
{
    internal static void Show(Screen screen, Summary summary, bool isVerbose)
    {
        var picture = summary.Picture;
        var outcomes = picture.Outcomes;
        foreach (var line in summary.Presumed())
        {
            screen.Line(line);
        }

        foreach (var line in summary.Told(withInformation: false))
        {
            screen.Alarm(line);
        }

        var publishedBy = picture.PublishedBy is { } last ? $", in reports published by {last.InWords()}" : "";
        screen.Strong($"Outcomes on {picture.Date.InWords()}{publishedBy}: "
            + $"{Number(outcomes.Authorities.Length)} of {Number(outcomes.InRegister)} authorities");
        screen.Line(picture.LatestRecorded is { } latest
            ? $"The latest inspection recorded began on site {((ImpreciseDate)latest).When()}."
            : "No inspection is recorded.");
        screen.Table(
            ["Judgement", .. GradeHeadings],
            new SummaryScope("all", "All", outcomes).Measures
                .Where(measure => measure.Code == SummaryScope.Overall
                    || measure.Counts.Grades.Total + measure.Counts.NotJudged + measure.Counts.NotKnown > 0)
                .Select(measure => Row(SummaryScope.LabelOf(measure.Code), measure.Counts, measure.Code == SummaryScope.Overall ? outcomes.Share : null)));
        if (outcomes.Share.Refusal is { } refusal)
        {
            screen.Line(refusal.Reason
                + (outcomes.Overall.ShareOfThoseWithGrade is { } share ? $" Good or better among those with a grade: {share}." : ""));
        }

        if (summary.Regions is { } regions)
        {
            screen.Table(
                ["Region", .. GradeHeadings],
                regions.Select(region => Row($"{region.Label} ({Counted(region.Outcomes)})", region.Outcomes.Overall, region.Outcomes.Share)));
        }

        Names(screen, "Not yet inspected", outcomes.Authorities.Where(one => one.Status == LatestStatus.NotInspected).Select(one => one.Authority.Name));
        Names(screen, "Latest inspection not certain", outcomes.Authorities.Where(one => one.Status == LatestStatus.NotCertain).Select(one => one.Authority.Name));
        Names(screen, "Not counted, because they did not exist on that day", summary.NotThere);
        screen.Line($"Overall effectiveness from the first ILACS inspection to the second: {InWords(picture.FirstToSecond.Overall)}");
        screen.Line($"Overall effectiveness from the first ILACS inspection to the latest: {InWords(picture.FirstToLatest.Overall)}");
        screen.Line($"Months between inspections: {InWords(picture.Intervals)}");
        screen.Line($"Months between ILACS inspections: {InWords(picture.IlacsIntervals)}");
        screen.Line($"Monitored: {(picture.Monitored.IsEmpty && !picture.MonitoringNotKnown.IsEmpty ? NoneKnown(picture) : Listed(picture.Monitored.Select(authority => authority.Name)))}");
        Names(screen, "Monitoring not known", picture.MonitoringNotKnown.Select(authority => authority.Name));
        if (!picture.WithoutHistory.IsEmpty)
        {
            screen.Line("Not counted, because these files do not have them: "
                + $"{Number(picture.WithoutHistory.Length)} of {Number(outcomes.InRegister)} authorities. "
                + "So this is not a picture of the whole country.");
        }

        if (summary.ForInformation > 0)
        {
            screen.Line(
                $"{Words.Count(summary.ForInformation, "more issue")} for information: --format csv and --format json list "
                + $"{(summary.ForInformation == 1 ? "it" : "them")} on standard error.");
        }

        screen.Sources(NationalPicture.Evidence, isVerbose);
    }

    private static string NoneKnown(NationalPicture picture) =>
        picture.MonitoringNotKnown.Length == picture.Outcomes.Authorities.Length ? "not known" : "none, as far as it is known";

    private static IEnumerable<string> GradeHeadings => ["#Outstanding", "#Good", "#Requires improvement", "#Inadequate", "#No grade", "#Good or better"];

    private static string[] Row(string first, OutcomeCounts counts, Answer<Share>? share) =>
    [
        first, .. Grade.All.Select(grade => Number(counts.Grades[grade])), Number(counts.Authorities - counts.Grades.Total),
        share?.Refusal?.Code == RefusalCodes.OverallNoLongerMade
            ? $"{Number(counts.Grades.GoodOrBetter)} (share not defined)"
            : counts.ShareOfThoseWithGrade?.ToString() ?? "none",
    ];

    private static string InWords(ChangeCounts changes) => FormattableString.Invariant(
        $"{changes.Improved} improved, {changes.StayedGoodOrBetter} stayed good or better, {changes.StayedBelowGood} stayed below good, ")
        + FormattableString.Invariant($"{changes.Declined} declined, {changes.NotComparable} cannot be compared");

    private static string InWords(InspectionIntervals intervals) =>
        (intervals.Each.IsEmpty
            ? "no interval known"
            : FormattableString.Invariant($"{intervals.Least} to {intervals.Most}, median {intervals.Median}, of ")
                + Words.Count(intervals.Each.Length, "interval"))
        + (intervals.NotMeasured == 0 ? "" : $"; {Number(intervals.NotMeasured)} cannot be measured");

    private static string Counted(Outcomes outcomes) => outcomes.Authorities.Length == outcomes.InRegister
        ? Number(outcomes.InRegister)
        : $"{Number(outcomes.Authorities.Length)} of {Number(outcomes.InRegister)}";

    private static void Names(Screen screen, string what, IEnumerable<string> names)
    {
        if (names.Any())
        {
            screen.Line($"{what}: {Listed(names)}");
        }
    }

    private static string Listed(IEnumerable<string> names) =>
        names.Any() ? FormattableString.Invariant($"{names.Count()} ({string.Join("; ", names)})") : "none";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

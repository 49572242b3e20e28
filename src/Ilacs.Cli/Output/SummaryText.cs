using System.Globalization;
using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>A summary for people.</summary>
internal static class SummaryText
{
    internal static void Show(Screen screen, Summary summary, bool withSources)
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

        var publishedBy = picture.PublishedBy is { } last ? $", published by {(ImpreciseDate)last}" : "";
        screen.Strong(string.Create(
            CultureInfo.InvariantCulture,
            $"Outcomes as at {(ImpreciseDate)picture.Date}{publishedBy}: "
            + $"{outcomes.Authorities.Length} of the {outcomes.InRegister} authorities that there then were"));
        screen.Line($"Latest inspection recorded by then, by its first on-site day: {picture.LatestRecorded?.ToString() ?? "none"}");
        screen.Table(
            ["", .. GradeHeadings],
            new SummaryScope("all", "All", outcomes).Measures
                .Where(measure => measure.Code == SummaryScope.Overall
                    || measure.Counts.Grades.Total + measure.Counts.NotJudged + measure.Counts.NotKnown > 0)
                .Select(measure => Row([measure.Code], measure.Counts, measure.Code == SummaryScope.Overall ? outcomes.Share : null)));
        if (outcomes.Share.Refusal is { } refusal)
        {
            screen.Line($"{refusal.Reason} {(outcomes.Overall.ShareOfThoseWithGrade is { } share ? $"Of those that still have one, {share} are good or better." : "")}".TrimEnd());
        }

        if (summary.Regions is { } regions)
        {
            screen.Table(
                ["Region", "#Authorities", "#In register", .. GradeHeadings],
                regions.Select(region => Row([region.Label, Number(region.Outcomes.Authorities.Length), Number(region.Outcomes.InRegister)], region.Outcomes.Overall, region.Outcomes.Share)));
        }

        Names(screen, "Not inspected by then", outcomes.Authorities.Where(one => one.Status == LatestStatus.NotInspected).Select(one => one.Authority.Name));
        Names(screen, "Not certain which inspection was the latest", outcomes.Authorities.Where(one => one.Status == LatestStatus.NotCertain).Select(one => one.Authority.Name));
        Names(screen, "Not counted, because they did not exist then", summary.NotThere);
        screen.Line($"Overall effectiveness from the first ILACS inspection to the second, {picture.FirstToSecond}");
        screen.Line($"Overall effectiveness from the first ILACS inspection to the latest, {picture.FirstToLatest}");
        screen.Line($"Times between inspections: {picture.Intervals}; between ILACS inspections: {picture.IlacsIntervals}");
        screen.Line($"Monitored: {(picture.Monitored.IsEmpty && !picture.MonitoringNotKnown.IsEmpty ? NoneKnown(picture) : Listed(picture.Monitored.Select(authority => authority.Name)))}");
        Names(screen, "Not known whether monitored", picture.MonitoringNotKnown.Select(authority => authority.Name));
        if (!picture.WithoutHistory.IsEmpty)
        {
            screen.Line(FormattableString.Invariant($"Without a history here, so not counted: {picture.WithoutHistory.Length} of {outcomes.InRegister}. This is no picture of the country."));
        }

        if (summary.ForInformation > 0)
        {
            screen.Line(
                FormattableString.Invariant($"{summary.ForInformation} more found in the files for information: ")
                + "--format csv and json print them to standard error.");
        }

        foreach (var evidence in withSources ? NationalPicture.Evidence : [])
        {
            screen.Line($"- {evidence}");
        }
    }

    private static string NoneKnown(NationalPicture picture) =>
        picture.MonitoringNotKnown.Length == picture.Outcomes.Authorities.Length ? "not known" : "none of those of which it is known";

    private static IEnumerable<string> GradeHeadings => ["#Outstanding", "#Good", "#Requires improvement", "#Inadequate", "#No grade", "#Good or better"];

    private static string[] Row(string[] first, OutcomeCounts counts, Answer<Share>? share) =>
    [
        .. first, .. Grade.All.Select(grade => Number(counts.Grades[grade])), Number(counts.Authorities - counts.Grades.Total),
        share?.Refusal?.Code == RefusalCodes.OverallNoLongerMade
            ? $"{Number(counts.Grades.GoodOrBetter)} (share not defined)"
            : counts.ShareOfThoseWithGrade?.ToString() ?? "none",
    ];

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

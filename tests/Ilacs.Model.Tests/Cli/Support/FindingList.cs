using System.Text;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Tests;

/// <summary>All that is found in many histories, by code, with a line for each that says by which facts it was found.</summary>
internal static class FindingList
{
    internal static string Of(string title, IReadOnlyCollection<InspectionHistory> histories)
    {
        var found = histories
            .SelectMany(history => history.Check().Select(finding => (History: history, Finding: finding)))
            .OrderBy(one => one.Finding.Severity).ThenBy(one => one.Finding.Code.Code, StringComparer.Ordinal)
            .GroupBy(one => one.Finding.Code)
            .ToArray();
        var text = new StringBuilder(title).Append('\n');
        var activities = histories.Sum(history => history.Activities.Length);
        text.Append(FormattableString.Invariant($"{histories.Count} authorities, {activities} activities, {found.Sum(group => group.Count())} findings.\n"));
        foreach (var severity in Enum.GetValues<Severity>())
        {
            text.Append(FormattableString.Invariant($"{severity.Code()}: {found.Where(group => group.Key.Severity == severity).Sum(group => group.Count())}\n"));
            foreach (var group in found.Where(group => group.Key.Severity == severity))
            {
                text.Append(FormattableString.Invariant($"  {group.Key}: {group.Count()}\n"));
            }
        }

        foreach (var group in found)
        {
            text.Append(FormattableString.Invariant($"\n{group.Key} ({group.Key.Severity.Code()}, {group.Count()})\n{group.Key.Title}\n"));
            if (group.Key.RestsOn is { } evidence)
            {
                text.Append(FormattableString.Invariant($"Rests on: {evidence}\n"));
            }

            foreach (var (history, finding) in group)
            {
                text.Append(FormattableString.Invariant($"- {history.Authority}, {Activity(history, finding)}\n    {finding.Message}\n    {Because(history, finding)}\n"));
            }
        }

        return text.ToString();
    }

    // Every finding is about an activity here, since no history claims coverage.
    private static Activity Activity(InspectionHistory history, Finding finding) =>
        history.Activities[int.Parse(finding.Pointer.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture)];

    // A code that is not explained here fails the test: somebody has to read what it found and say why.
    private static string Because(InspectionHistory history, Finding finding) => (finding.Code.Code, Activity(history, finding)) switch
    {
        ("interval-outside-window", Inspection inspection) => Interval(history, inspection),
        ("on-site-length-unusual", OnSiteActivity onSite) => OnSite(onSite),
        ("overall-other-than-indicative", Inspection inspection) => Judgements(inspection),
        _ => throw new InvalidOperationException($"Not explained: {finding}"),
    };

    private static string Interval(InspectionHistory history, Inspection inspection)
    {
        var before = history.Inspections[history.Inspections.IndexOf(inspection) - 1];
        var (first, second) = (before.FirstOnSiteDay.Day!.Value, inspection.FirstOnSiteDay.Day!.Value);
        var months = inspection.Edition.Cycle.MonthsBetweenInspections.Used.Value;
        return second > first.PlusMonths(months.Most!.Value)
            ? $"{Text(first, second)} from one first day to the next: {Text(first.PlusMonths(months.Most.Value), second)} more than {months.Most} months."
            : $"{Text(first, second)} from one first day to the next: {Text(second, first.PlusMonths(months.Least!.Value))} less than {months.Least} months.";
    }

    private static string Text(LocalDate from, LocalDate to)
    {
        var gap = Period.Between(from, to, PeriodUnits.Months | PeriodUnits.Days);
        return gap.Months == 0 ? Counted(gap.Days, "day") : $"{Counted(gap.Months, "month")} and {Counted(gap.Days, "day")}";

        static string Counted(int number, string what) => FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");
    }

    private static string OnSite(OnSiteActivity activity)
    {
        var windows = activity.OnSite.Select(window =>
        {
            var (from, to) = (window.From.Day!.Value, window.To!.Value.Day!.Value);
            return FormattableString.Invariant($"{from.DayOfWeek} {window.From} to {to.DayOfWeek} {window.To}, {WorkingDayCalendar.EnglandAndWales.Count(from, to)} working days");
        });
        return $"On site {string.Join("; then ", windows)}.";
    }

    private static string Judgements(Inspection inspection) =>
        $"The areas are {string.Join(", ", inspection.Judgements.Where(judged => judged.Area.IsKey).Select(judged => $"{judged.Area} {judged.Judgement}"))}; overall {inspection.OverallEffectiveness}.";
}

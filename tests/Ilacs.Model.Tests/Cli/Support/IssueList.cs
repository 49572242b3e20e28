using System.Text;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Tests;

/// <summary>All that is found in many histories, by code, with a line for each that says by which facts it was found.</summary>
internal static class IssueList
{
    internal static string Of(string title, IReadOnlyCollection<InspectionHistory> histories)
    {
        var found = histories
            .SelectMany(history => history.Validate().Select(issue => (History: history, Issue: issue)))
            .OrderBy(one => one.Issue.Severity).ThenBy(one => one.Issue.Code.Code, StringComparer.Ordinal)
            .GroupBy(one => one.Issue.Code)
            .ToArray();
        var text = new StringBuilder(title).Append('\n');
        var events = histories.Sum(history => history.Events.Length);
        text.Append(FormattableString.Invariant($"{histories.Count} authorities, {events} events, {found.Sum(group => group.Count())} issues.\n"));
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
            if (group.Key.Evidence is { } evidence)
            {
                text.Append(FormattableString.Invariant($"Rests on: {evidence}\n"));
            }

            foreach (var (history, issue) in group)
            {
                text.Append(FormattableString.Invariant($"- {history.Authority.Name}, {CycleEvent(history, issue).Summary}\n    {issue.Message}\n    {Because(history, issue)}\n"));
            }
        }

        return text.ToString();
    }

    // Every issue is about an event here, since no history claims coverage.
    private static CycleEvent CycleEvent(InspectionHistory history, ValidationIssue issue) =>
        history.Events[int.Parse(issue.Pointer.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture)];

    // A code that is not explained here fails the test: somebody has to read what it found and say why.
    private static string Because(InspectionHistory history, ValidationIssue issue) => (issue.Code.Code, CycleEvent(history, issue)) switch
    {
        ("interval-outside-window", Inspection inspection) => Interval(history, inspection),
        ("on-site-length-unusual", OnSiteEvent onSite) => OnSite(onSite),
        ("overall-other-than-indicative", Inspection inspection) => Judgements(inspection),
        _ => throw new InvalidOperationException($"Not explained: {issue}"),
    };

    private static string Interval(InspectionHistory history, Inspection inspection)
    {
        var before = history.Inspections[history.Inspections.IndexOf(inspection) - 1];
        var (first, second) = (before.FirstOnSiteDay.Day!.Value, inspection.FirstOnSiteDay.Day!.Value);
        var months = inspection.Edition.Cycle.MonthsBetweenInspections.Used.Value;
        return second > first.PlusMonths(months.Maximum!.Value)
            ? $"{Text(first, second)} from one first day to the next: {Text(first.PlusMonths(months.Maximum.Value), second)} more than {months.Maximum} months."
            : $"{Text(first, second)} from one first day to the next: {Text(second, first.PlusMonths(months.Minimum!.Value))} less than {months.Minimum} months.";
    }

    private static string Text(LocalDate from, LocalDate to)
    {
        var gap = Period.Between(from, to, PeriodUnits.Months | PeriodUnits.Days);
        return gap.Months == 0 ? Counted(gap.Days, "day") : $"{Counted(gap.Months, "month")} and {Counted(gap.Days, "day")}";

        static string Counted(int number, string what) => FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");
    }

    private static string OnSite(OnSiteEvent cycleEvent)
    {
        var windows = cycleEvent.OnSite.Select(window =>
        {
            var (from, to) = (window.From.Day!.Value, window.To!.Value.Day!.Value);
            return FormattableString.Invariant($"{from.DayOfWeek} {window.From} to {to.DayOfWeek} {window.To}, {WorkingDayCalendar.EnglandAndWales.Count(from, to)} working days");
        });
        return $"On site {string.Join("; then ", windows)}.";
    }

    private static string Judgements(Inspection inspection) =>
        $"The areas are {string.Join(", ", inspection.Judgements.Where(judged => judged.Area.IsKey).Select(judged => $"{judged.Area} {judged.Judgement}"))}; overall {inspection.OverallEffectiveness}.";
}

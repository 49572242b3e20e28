using static Ilacs.Model.Components.Drawing.Svg;

namespace Ilacs.Model.Components.Drawing;

/// <summary>What a timeline shows of inspections, visits and the council, and of what is expected.</summary>
internal static class TimelineItems
{
    internal static IEnumerable<TimelineItem> Of(InspectionHistory history, LocalDate asOf) =>
        history.Events.Where(one => one is not StatedExpectation && one.Began.IsAfter(asOf) != Certainty.Certain).SelectMany(one => Of(one, asOf, history));

    /// <summary>The times in which something is expected, and those in which sources of the record expect something.</summary>
    internal static IEnumerable<TimelineItem> Of(Outlook outlook) =>
    [
        .. outlook.Events.Where(next => next.Expectation == Expectation.Expected).Select(Of).OfType<TimelineItem>(),
        .. outlook.Expectations.Where(one => one.Stated is { WillCome: true, When: not null }).Select(one => Of(one.Stated)),
    ];

    private static TimelineItem? Of(ExpectedEvent next)
    {
        var (from, to) = next.Earliest is null && next.Latest is null ? (next.Observed?.Earliest, next.Observed?.Latest) : (next.Earliest, next.Latest);
        return from is null && to is null ? null
            : new(LaneOf(next.Type), Mark.Expected, from ?? to, to ?? from, $"Expected: {next.Deadline?.Kind.Label() ?? next.Type.Label()}", next.ToString());
    }

    private static TimelineItem Of(StatedExpectation stated) => new(
        LaneOf(stated.Expects), Mark.Stated, stated.When!.Value.Earliest, stated.When.Value.Latest,
        $"A source expects {Words.A(stated.Expects.Label())}", $"{Words.Sentence(stated.Summary)}, {stated.When.Value.When()}");

    private static IEnumerable<TimelineItem> Of(CycleEvent happened, LocalDate asOf, InspectionHistory history)
    {
        switch (happened)
        {
            case Inspection inspection:
                var grade = KnownBy(inspection, asOf) ? inspection.OverallEffectiveness.Grade : null;
                yield return OnSite(
                    inspection, Lane.Inspections, $"{inspection.Type.Label()}{(grade is null ? "" : $": {grade.Value.InWords()}")}", grade?.Code);
                break;
            case OnSiteEvent visit:
                var number = visit is MonitoringVisit { Ordinal: { } ordinal } ? $" {N(ordinal)}" : "";
                yield return OnSite(visit, Lane.Visits, $"{visit.Type.Label()}{number}", null);
                break;
            case ActionPlan plan:
                yield return Plan(plan, history);
                break;
            default:
                yield return Imprecise(Lane.Council, happened.Began, happened.Type.Label(), happened.Summary);
                break;
        }
    }

    /// <summary>Whether the report was out on a day, as far as the record says.</summary>
    internal static bool KnownBy(Inspection inspection, LocalDate asOf) => inspection.PublishedOn?.IsAfter(asOf) is null or Certainty.Impossible;

    private static TimelineItem OnSite(OnSiteEvent visit, Lane lane, string label, string? colour)
    {
        var first = visit.OnSite[0].From;
        var last = visit.OnSite[^1].To ?? first;
        return new(lane, Mark.Event, first.Earliest, last.Latest, Dated(label, visit.Began), Words.Sentence(visit.Summary))
        {
            BeganBy = Last(first),
            EndedFrom = First(last),
            Colour = colour,
        };
    }

    // From publication of what it answers to the day on which it is due; without those, the days that are recorded.
    private static TimelineItem Plan(ActionPlan plan, InspectionHistory history)
    {
        var answered = history.EventsOf<OnSiteEvent>().Where(one => References.MayBeNamed(one, plan.Answers)).ToArray() is [var only] ? only : null;
        var due = answered is null ? null : Deadline.After(answered, Deadline.FinalPlan(answered));
        var from = answered?.PublishedOn ?? plan.DraftOn ?? plan.SubmittedOn ?? plan.Answers;
        return due is not null && due.Due.TryGetValue(out var day)
            ? new(Lane.Council, Mark.Bar, from.Earliest, day.Latest, $"Plan, due {day.Latest?.InWords()}", $"Action plan after the {answered!.Summary}: {DeadlineSentences.Due(due)}")
            {
                BeganBy = Last(from),
            }
            : Imprecise(Lane.Council, plan.SubmittedOn ?? plan.DraftOn ?? from, plan.Type.Label(), plan.Summary);
    }

    internal static TimelineItem Imprecise(Lane lane, ImpreciseDate on, string label, string sentence, Mark mark = Mark.Event) =>
        new(lane, mark, on.Earliest, on.Latest, label.Length == 0 ? "" : Dated(label, on), Words.Sentence(sentence))
        {
            BeganBy = Last(on),
            EndedFrom = First(on),
        };

    /// <summary>The last day of a time that is not one day; <c>null</c> for one day.</summary>
    internal static LocalDate? Last(ImpreciseDate on) => on.IsExact ? null : on.Latest ?? LocalDate.MaxIsoValue;

    /// <summary>The first day of a time that is not one day; <c>null</c> for one day.</summary>
    internal static LocalDate? First(ImpreciseDate on) => on.IsExact ? null : on.Earliest ?? LocalDate.MinIsoValue;

    // To the month: the table has the days.
    private static string Dated(string label, ImpreciseDate on) => (on.Earliest, on.Latest) switch
    {
        ({ } earliest, { } latest) when earliest.Year == latest.Year && earliest.Month == latest.Month => $"{Words.Sentence(label)}, {Month(earliest)}",
        ({ } earliest, { } latest) when earliest.Year == latest.Year => $"{Words.Sentence(label)}, {N(earliest.Year)}",
        _ => Words.Sentence(label),
    };

    private static Lane LaneOf(CycleEventType type) => type switch
    {
        CycleEventType.StandardInspection or CycleEventType.ShortInspection or CycleEventType.SingleInspection
            or CycleEventType.SingleInspectionReinspection => Lane.Inspections,
        CycleEventType.FocusedVisit or CycleEventType.MonitoringVisit or CycleEventType.AssuranceVisit
            or CycleEventType.JointTargetedAreaInspection => Lane.Visits,
        _ => Lane.Council,
    };
}

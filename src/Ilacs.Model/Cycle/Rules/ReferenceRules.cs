namespace Ilacs.Model;

/// <summary>The rule that a record names only what is recorded too.</summary>
internal static class ReferenceRules
{
    internal static void Check(HistoryView history, ref IssueSink found)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is MonitoringVisit { Follows: { } followed } && !References.MayBeRecorded(history.History.Inspections, followed))
            {
                Add("/follows", "follows", "inspection", followed, history, i, ref found);
            }
            else if (history[i] is ActionPlan plan && !References.MayBeRecorded(history.History.Events, plan.Answers))
            {
                Add("/answers", "answers", "inspection or visit", plan.Answers, history, i, ref found);
            }
            else if (history[i] is StatedExpectation { Follows: { } before } && !References.MayBeRecorded(history.History.Events, before))
            {
                Add("/follows", "follows", "inspection or visit", before, history, i, ref found);
            }
        }
    }

    private static void Add(
        string member, string does, string what, ImpreciseDate firstDay, HistoryView history, int cycleEvent, ref IssueSink found) =>
        found.Add(new(
            IssueCodes.ReferenceNotRecorded,
            history.Pointer(cycleEvent, member),
            $"The {history[cycleEvent].Label} {does} the {what} that began {firstDay.When()}, which is not recorded. "
            + "So it does not count towards any."));
}

namespace Ilacs.Model;

/// <summary>The rule about stated expectations: whether one lies after a deadline.</summary>
internal static class ExpectationRules
{
    internal static void Check(HistoryView history, ref IssueSink found)
    {
        for (var i = 0; i < history.Count; i++)
        {
            // Nothing is said unless it is certain which event the plan answers.
            if (history[i] is StatedExpectation { Expects: CycleEventType.ActionPlan, WillCome: true, When: { } when, Follows: { } answers }
                && References.CertainlyNamed(history.History.Events, answers) is >= 0 and var named
                && (OnSiteEvent)history[named] is { } answered
                && LeadsTo.Plan(answered)
                && LeadsTo.IsForTheAuthority(answered) == Certainty.Certain
                && Deadline.LastDayInTime(answered, Deadline.FinalPlan(answered)) is { } last
                && when.EarliestNumber > last)
            {
                found.Add(new(
                    IssueCodes.ExpectationAfterTheDeadline,
                    history.Pointer(i, "/when"),
                    $"The action plan is expected {when.When()}, too late. After the {answered.Summary}, "
                        + $"it is due by {ImpreciseDate.OnDay(last).InWords()} at the latest."));
            }
        }
    }
}

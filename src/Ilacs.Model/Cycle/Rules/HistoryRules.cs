namespace Ilacs.Model;

/// <summary>The rules between the events of a history. A rule about dates fires only if it is broken on every possible day, and one
/// that rests on something being absent only inside declared coverage.</summary>
internal static class HistoryRules
{
    internal static void Check(HistoryView history, ref IssueSink found)
    {
        if (history.History.IsTooLong)
        {
            found.Add(new(
                IssueCodes.HistoryTooLong,
                "/events",
                $"The history has {Words.Count(history.Count, "event")}; the limit is {Words.Number(InspectionHistory.MostEvents)}. "
                    + "The rules between events were not checked."));
            return;
        }

        SequenceRules.Check(history, ref found);
        ReferenceRules.Check(history, ref found);
        MonitoringRules.Check(history, ref found);
        ActionPlanRules.Check(history, ref found);
        ExpectationRules.Check(history, ref found);
        CoverageRules.Check(history.History, ref found);
    }
}

namespace Ilacs.Model;

/// <summary>The rules between the activities of a history. A rule about dates fires only if it is broken on every possible day, and one that rests
/// on something being absent only inside declared coverage.</summary>
internal static class HistoryRules
{
    internal static void Check(HistoryView history, ref FindingSink found)
    {
        SequenceRules.Check(history, ref found);
        References.WhatIsNamedIsRecorded(history, ref found);
        MonitoringRules.Check(history, ref found);
        ActionPlanRules.Check(history, ref found);
        CoverageRules.Check(history, ref found);
    }
}

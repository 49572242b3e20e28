namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>What records say but for where it stands, member by member.</summary>
internal static class Recorded
{
    internal static IEnumerable<(string Member, string Value)> Members(CycleEvent cycleEvent)
    {
        var onSite = (OnSiteEvent)cycleEvent;
        yield return ("type", cycleEvent.Type.Code());
        yield return ("onSite", string.Join(" and ", onSite.OnSite));
        yield return ("publishedOn", $"{onSite.PublishedOn}");
        yield return ("receivedOn", $"{onSite.ReceivedOn}");
        yield return ("areasForImprovement", $"{onSite.AreasForImprovement}");
        yield return ("areasForPriorityAction", $"{onSite.AreasForPriorityAction}");
        if (cycleEvent is Inspection inspection)
        {
            yield return ("judgements", inspection.Edition.Code);
            yield return ("overallEffectiveness", inspection.OverallEffectiveness.Code);
            foreach (var (area, judgement) in inspection.Judgements)
            {
                yield return (area.Code, judgement.Code);
            }
        }

        if (cycleEvent is Visit visit)
        {
            yield return ("edition", $"{visit.Edition}");
            yield return ("theme", $"{visit.Theme}");
            yield return ("letterPublished", $"{visit.LetterIsPublished}");
        }

        if (cycleEvent is MonitoringVisit monitoring)
        {
            yield return ("ordinal", $"{monitoring.Ordinal}");
            yield return ("follows", $"{monitoring.Follows}");
        }
    }

    internal static string InWords(CycleEvent cycleEvent) => string.Join(", ", Members(cycleEvent).Select(one => $"{one.Member} {one.Value}"));

    /// <summary>The authority with its codes, and every event.</summary>
    internal static string InWords(InspectionHistory history)
    {
        var of = history.Authority;
        return string.Join('\n', history.Events.Select(InWords).Prepend($"{of.Name} {of.Urn} {of.DfeCode} {of.GssCode}"));
    }

    internal static string InWords(IEnumerable<InspectionHistory> histories) => string.Join('\n', histories.Select(InWords).Order(StringComparer.Ordinal));
}

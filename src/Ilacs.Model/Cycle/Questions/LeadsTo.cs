using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>To what an inspection or visit leads, by its edition or by law. Each is decided here only.</summary>
internal static class LeadsTo
{
    /// <summary>The first day of the first edition that may be in force between two days and does not say what leads to monitoring visits;
    /// <c>null</c> if they all do.</summary>
    internal static LocalDate? MonitoringNotKnownFrom(ImpreciseDate first, ImpreciseDate last)
    {
        foreach (var edition in Editions.All)
        {
            if (edition.SelectedByDate
                && !edition.Cycle.MonitoringFollows.IsKnown
                && EditionRegister.Published.KnownTimeOf(edition) is var time
                && first.IsAfter(time) != Certainty.Certain
                && last.IsBefore(time) != Certainty.Certain)
            {
                return edition.FirstOnSiteDay;
            }
        }

        return null;
    }

    /// <summary>Whether monitoring visits follow an inspection.</summary>
    internal static Certainty MonitoringVisits(Inspection inspection)
    {
        if (inspection.Edition.Cycle.MonitoringFollows.TryGetValue(out var grades))
        {
            return !inspection.OverallEffectiveness.TryGetGrade(out var overall) ? Certainty.Possible
                : grades.Contains(overall) ? Certainty.Certain
                : Certainty.Impossible;
        }

        // Nothing says what leads to visits; but nothing was ever known to lead to them without an inadequate judgement.
        for (var i = 0; i < inspection.Edition.KeyAreaCount; i++)
        {
            if (!inspection.Judgements.At(i).TryGetGrade(out var grade) || grade == Grade.Inadequate)
            {
                return Certainty.Possible;
            }
        }

        return Certainty.Impossible;
    }

    /// <summary>On what <see cref="MonitoringVisits"/> rests.</summary>
    internal static ImmutableArray<Evidence> EvidenceOnMonitoringVisits(Inspection inspection)
    {
        var trigger = inspection.Edition.Cycle.MonitoringFollows;
        return !trigger.IsKnown && MonitoringVisits(inspection) == Certainty.Impossible
            ? [.. IlacsParameters.MonitoringFollows.Evidence, .. trigger.Evidence]
            : trigger.Evidence;
    }

    /// <summary>Whether a plan is due. One is due after every report (<see cref="AuthorityPeriods.EveryReportIsAnswered"/>), and after the
    /// letter on a focused or assurance visit with an area for priority action. A statement of action is due after every joint targeted
    /// area inspection. Whether a letter on a focused visit without priority action is a report under the Act we could not find out.</summary>
    internal static bool Plan(OnSiteEvent cycleEvent) =>
        cycleEvent is Inspection or JointTargetedAreaInspection || DraftActionPlan(cycleEvent);

    /// <summary>Whether the authority may have to write it. The letter on a joint targeted area inspection names who does.</summary>
    internal static Certainty IsForTheAuthority(OnSiteEvent cycleEvent) => cycleEvent is not JointTargetedAreaInspection joint
        ? Certainty.Certain
        : joint.IsPrincipalAuthority switch { true => Certainty.Certain, false => Certainty.Impossible, null => Certainty.Possible };

    /// <summary>Whether a draft of the plan is due. The source speaks of letters on focused visits, from August 2018
    /// (<see cref="AuthorityPeriods.DraftActionPlan"/>); assurance visits stood in for them.</summary>
    internal static bool DraftActionPlan(OnSiteEvent cycleEvent) =>
        cycleEvent is FocusedVisit { AreasForPriorityAction.Any: true } or AssuranceVisit { AreasForPriorityAction.Any: true }
        && cycleEvent.ReceivedOrPublishedOn is { } received && received.IsBefore(AuthorityPeriods.DraftsSince) == Certainty.Impossible;
}

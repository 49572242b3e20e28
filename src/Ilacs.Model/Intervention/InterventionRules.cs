using NodaTime;

namespace Ilacs.Model;

/// <summary>The rules for an intervention as a whole. A rule about dates fires only if it is broken on every possible day.</summary>
internal static class InterventionRules
{
    internal static void Check(InterventionHistory intervention, LocalDate? asOf, InspectionHistory? history, ref IssueSink found)
    {
        var stages = intervention.Stages();
        EveryEventCanHappenWhereItStands(stages, ref found);
        if (asOf is { } day)
        {
            TheNextReviewIsNotOverdue(intervention, stages, day, ref found);
        }

        if (history is not null)
        {
            CycleLinks.Check(intervention, stages, history, ref found);
        }
    }

    /// <summary>Whether the table has a row for an event, and every guard of the row lets it pass.</summary>
    internal static void TheEventCanHappen(
        InterventionHistory intervention, InterventionEvent happened, Transition? transition, LazyPointer at, ref IssueSink found)
    {
        if (transition is null)
        {
            found.Add(new(
                IssueCodes.EventDoesNotFollow,
                at + "/type",
                $"'{Words.Sentence(happened.Summary)}' cannot follow {Situation(intervention.State)}. "
                    + $"What can follow: {string.Join(", ", InterventionLifecycle.From(intervention.State).Select(row => row.Event.Label()))}."));
            return;
        }

        foreach (var guard in transition.Guards)
        {
            guard.Ask(intervention, happened, at, ref found);
        }
    }

    private static string Situation(InterventionState state) => state switch
    {
        InterventionState.NoNoticeOrDirection => "where there is no notice or direction",
        InterventionState.NoticeOpen => "while only a notice is open",
        InterventionState.DirectionOpen => "while a direction is open",
        _ => "after the intervention has closed",
    };

    private static void EveryEventCanHappenWhereItStands(InterventionHistory[] stages, ref IssueSink found)
    {
        for (var i = 0; i < stages.Length; i++)
        {
            if (stages[i] is { LastTransition: null, Before: { } before, Last: { } happened })
            {
                TheEventCanHappen(before, happened, InterventionLifecycle.Row(before.State, happened.Type), Pointer(i), ref found);
            }
        }
    }

    private static void TheNextReviewIsNotOverdue(InterventionHistory intervention, InterventionHistory[] stages, LocalDate asOf,
        ref IssueSink found)
    {
        if (intervention.ReviewDue(asOf) is { IsOverdue: true } due)
        {
            found.Add(new(
                due.IsStated ? IssueCodes.ReviewOverdue : IssueCodes.ReviewBeyondUsual,
                Pointer(stages, due.CountedFrom) + "/on",
                due.ToString()));
        }
    }

    /// <summary>The pointer to an event that was accepted; the same one may have been refused besides.</summary>
    internal static string Pointer(InterventionHistory[] stages, SourcedRecord happened) =>
        Pointer(Array.FindLastIndex(stages, stage => stage.LastTransition is not null && ReferenceEquals(stage.Last, happened)));

    /// <summary>The pointer to an event.</summary>
    internal static string Pointer(int number) => FormattableString.Invariant($"/events/{number}");
}

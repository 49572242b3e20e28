using NodaTime;

namespace Ilacs.Model;

/// <summary>The rules for a thread as a whole. A rule about dates fires only if it is broken on every possible day.</summary>
internal static class ThreadRules
{
    internal static void Check(InterventionThread thread, LocalDate? asOf, InspectionHistory? history, ref FindingSink found)
    {
        var stages = thread.Stages();
        EveryEventCanHappenWhereItStands(stages, ref found);
        if (asOf is { } day)
        {
            TheNextReviewIsNotOverdue(thread, stages, day, ref found);
        }

        if (history is not null)
        {
            CycleLinks.Check(thread, stages, history, ref found);
        }
    }

    /// <summary>Whether the table has a row for an event, and every guard of the row lets it pass.</summary>
    internal static void TheEventCanHappen(
        InterventionThread thread, InterventionEvent happened, Transition? transition, LazyPointer at, ref FindingSink found)
    {
        if (transition is null)
        {
            found.Add(new(
                InterventionFindings.NotOffered,
                at + "/type",
                $"The {happened} does not follow from '{thread.State.Code()}', from which there can be {string.Join(", ", InterventionLifecycle.From(thread.State).Select(row => row.Event.Code()))}."));
            return;
        }

        foreach (var guard in transition.Guards)
        {
            guard.Ask(thread, happened, at, ref found);
        }
    }

    private static void EveryEventCanHappenWhereItStands(InterventionThread[] stages, ref FindingSink found)
    {
        for (var i = 0; i < stages.Length; i++)
        {
            if (stages[i] is { LastTransition: null, Before: { } before, Last: { } happened })
            {
                TheEventCanHappen(before, happened, InterventionLifecycle.Row(before.State, happened.Type), Pointer(i), ref found);
            }
        }
    }

    private static void TheNextReviewIsNotOverdue(InterventionThread thread, InterventionThread[] stages, LocalDate asOf, ref FindingSink found)
    {
        if (thread.ReviewDue(asOf) is { IsOverdue: true } due)
        {
            found.Add(new(
                due.IsStated ? InterventionFindings.ReviewOverdue : InterventionFindings.ReviewBeyondUsual,
                Pointer(stages, due.CountedFrom) + "/on",
                due.ToString()));
        }
    }

    /// <summary>The pointer to an event that was accepted; the same one may have been refused besides.</summary>
    internal static string Pointer(InterventionThread[] stages, SourcedRecord happened) =>
        Pointer(Array.FindLastIndex(stages, stage => stage.LastTransition is not null && ReferenceEquals(stage.Last, happened)));

    /// <summary>The pointer to an event.</summary>
    internal static string Pointer(int number) => FormattableString.Invariant($"/events/{number}");
}

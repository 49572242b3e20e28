using System.Collections.Immutable;

namespace Ilacs.Model;

// Event by event: each stage is an intervention that knows the one before it.
public sealed partial record InterventionHistory
{
    /// <summary>The intervention as it was before its last event; <c>null</c> at its beginning.</summary>
    internal InterventionHistory? Before => _before;

    /// <summary>The last event, whether accepted or not; <c>null</c> at the beginning.</summary>
    internal InterventionEvent? Last => _last;

    /// <summary>The row by which the last event was accepted.</summary>
    internal Transition? LastTransition => _transition;

    /// <summary>The record so far that is certain to be later than a date; <c>null</c> if none is.</summary>
    internal SourcedRecord? CertainlyAfter(ImpreciseDate date) => date.LatestNumber < _latest?.Began.EarliestNumber ? _latest : null;

    /// <summary>The intervention after each of its events, in order.</summary>
    internal InterventionHistory[] Stages()
    {
        var stages = new Stack<InterventionHistory>();
        for (var intervention = this; intervention._before is not null; intervention = intervention._before)
        {
            stages.Push(intervention);
        }

        return [.. stages];
    }

    /// <summary>The intervention after the last event that may have happened by a day and did change something; <c>null</c> if not even the
    /// opening had come.</summary>
    internal InterventionHistory? LastAcceptedUpTo(int day)
    {
        InterventionHistory? last = null;
        for (var intervention = Accepted(this); intervention is not null; intervention = intervention.LastAcceptedBefore())
        {
            // One that certainly came later takes all after it with it.
            last = intervention.Earliest > day ? null : last ?? intervention;
        }

        return last;
    }

    /// <summary>The intervention before this one's last event, without refused events at its end; <c>null</c> at the beginning.</summary>
    internal InterventionHistory? LastAcceptedBefore() => _before is null ? null : Accepted(_before);

    /// <summary>Whether the last event, or the opening at the beginning, has certainly come by a day.</summary>
    internal bool HasCertainlyHappenedBy(int day) =>
        _last is null ? Opening is null || Opening.On.LatestNumber <= day : _last.On.LatestNumber <= day;

    private ImmutableArray<InterventionEvent> SinceTheIssue()
    {
        var accepted = Steps.Where(step => step.Transition is not null).Select(step => step.Event);
        return [.. accepted.Reverse().TakeWhile(one => one != InForce).Reverse()];
    }

    private int Earliest => _last is null ? Opening?.On.EarliestNumber ?? int.MinValue : _last.On.EarliestNumber;

    private static InterventionHistory Accepted(InterventionHistory intervention)
    {
        while (intervention is { _before: not null, _transition: null })
        {
            intervention = intervention._before;
        }

        return intervention;
    }
}

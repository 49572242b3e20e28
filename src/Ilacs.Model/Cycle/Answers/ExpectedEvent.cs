using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>One event that is expected or possible next, or of which that is not known, with when, why and who says so.</summary>
[JsonConverter(typeof(IlacsJsonConverter<ExpectedEvent>))]
public sealed class ExpectedEvent
{
    private readonly LocalDate _asOf;

    internal ExpectedEvent(
        CycleEventType cycleEvent, Expectation expectation, LocalDate asOf, LocalDate? earliest = null, LocalDate? latest = null,
        bool isStated = false)
    {
        Type = cycleEvent;
        Expectation = expectation;
        Earliest = earliest;
        Latest = latest;
        _asOf = asOf;
        OutsideSince = isStated && latest < asOf ? latest.Value.PlusDays(1) : null;
    }

    /// <summary>The kind of event.</summary>
    public CycleEventType Type { get; }

    /// <summary>Whether it is to be expected.</summary>
    public Expectation Expectation { get; }

    /// <summary>The first day of the time that its sources state, inclusive; <c>null</c> if they state none.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day of the time that its sources state, inclusive; <c>null</c> if they state none.</summary>
    public LocalDate? Latest { get; }

    /// <summary>The first day after that time, if it is over; <c>null</c> if it is not, or there is none. It says that the event is
    /// outside the stated time, and not that anything is wrong.</summary>
    public LocalDate? OutsideSince { get; }

    /// <summary>When such an event came as far as it was counted, beside what sources state; <c>null</c> if that was not counted.</summary>
    public ObservedWindow? Observed { get; init; }

    /// <summary>Whether the observed time was over on the day. It says nothing of what will come.</summary>
    public bool ObservedIsOver => Observed?.Latest < _asOf;

    /// <summary>The deadline, for an action plan; otherwise <c>null</c>.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The facts that led there: first what limits the answer, then those of the record, then those of the sources.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>The parameters and statements that it rests on.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>How strong the source is that gives the time, or else that leads to the event; <c>null</c> where nothing is
    /// known.</summary>
    public SourceStrength? Strength => Expectation == Expectation.NotKnown || Evidence.IsEmpty ? null : Evidence[0].Strength;

    /// <summary>Such as "Standard inspection: expected between 11 January 2025 and 11 January 2026 (this time has passed)".</summary>
    public override string ToString() => OutlookSentences.Of(this);
}

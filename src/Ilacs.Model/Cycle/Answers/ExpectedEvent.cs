using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>One event that may come next: whether it is expected, possible or not known, when, why, and which source says so.</summary>
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

    /// <summary>Whether it is expected, possible or not known.</summary>
    public Expectation Expectation { get; }

    /// <summary>The first day of the time that its sources state, inclusive; <c>null</c> if they state none.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day of the time that its sources state, inclusive; <c>null</c> if they state none.</summary>
    public LocalDate? Latest { get; }

    /// <summary>The first day after the stated time, if that time is over; otherwise <c>null</c>. An event outside the stated time is not
    /// necessarily wrong.</summary>
    public LocalDate? OutsideSince { get; }

    /// <summary>When the event would come if it came as in the earlier cases that were counted; <c>null</c> if none were counted. It does
    /// not depend on the time that sources state.</summary>
    public ObservedWindow? Observed { get; init; }

    /// <summary>Whether the observed time was over on the day. Not a prediction.</summary>
    public bool ObservedIsOver => Observed?.Latest < _asOf;

    /// <summary>The deadline, for an action plan; otherwise <c>null</c>.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The reasons for the answer: first its limits, then facts from the record, then facts from sources.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>The evidence for the parameters and statements that the answer uses.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>How strong the source is that gives the time or, if none does, the source that leads to the event; <c>null</c> where
    /// nothing is known.</summary>
    public SourceStrength? Strength => Expectation == Expectation.NotKnown || Evidence.IsEmpty ? null : Evidence[0].Strength;

    /// <summary>Such as "Standard inspection: expected between 11 January 2025 and 11 January 2026 (this time has passed)".</summary>
    public override string ToString() => OutlookSentences.Of(this);
}

using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A record of one event in an authority's inspection history: an inspection, a visit, a meeting or a paper.</summary>
/// <remarks>Immutable. Two events are equal if all their members are equal, including lists. The record keeps what it is given;
/// <see cref="SourcedRecord.Validate"/> finds broken rules. Other assemblies cannot derive from this type.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<CycleEvent>))]
public abstract record CycleEvent : SourcedRecord, IComparable<CycleEvent>
{
    private protected CycleEvent()
    {
    }

    /// <summary>The kind of event.</summary>
    public CycleEventType Type => EventType;

    internal sealed override string What => Type.Code();

    internal sealed override string Label => Type.Label();

    // The order in which a history has its events.
    int IComparable<CycleEvent>.CompareTo(CycleEvent? other) => other is null ? 1 : new CycleEventOrder().Compare(this, other);

    private protected abstract CycleEventType EventType { get; }
}

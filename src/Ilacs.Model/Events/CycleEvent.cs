using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A record of one event in an authority's life under inspection: an inspection, a visit, a meeting or a paper.</summary>
/// <remarks>Immutable. Equal if all of it is, lists included. Whether it breaks a rule is a question for
/// <see cref="SourcedRecord.Validate"/>; the record itself keeps what it is given. The kinds of event are closed: nobody else can derive
/// from this.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<CycleEvent>))]
public abstract record CycleEvent : SourcedRecord, IComparable<CycleEvent>
{
    private protected CycleEvent()
    {
    }

    /// <summary>Which kind of event it is.</summary>
    public CycleEventType Type => EventType;

    internal sealed override string What => Type.Code();

    internal sealed override string Label => Type.Label();

    // The order in which a history has its events.
    int IComparable<CycleEvent>.CompareTo(CycleEvent? other) => other is null ? 1 : new CycleEventOrder().Compare(this, other);

    private protected abstract CycleEventType EventType { get; }
}

using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A record of one event in an authority's life under inspection: an inspection, a visit, a meeting or a paper.</summary>
/// <remarks>Immutable. Equal if all of it is, lists included. Whether it breaks a rule is a question for
/// <see cref="SourcedRecord.Validate"/>; the record itself keeps what it is given. The kinds of event are closed: nobody else can derive
/// from this.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<CycleEvent>))]
public abstract class CycleEvent : SourcedRecord
{
    // A character that no member written out has left in it.
    private const string Between = "\u001F";

    private string? _writtenOut;

    private protected CycleEvent()
    {
    }

    /// <summary>Which kind of event it is.</summary>
    public CycleEventType Type => Kind;

    internal sealed override string What => Type.Code();

    /// <summary>All that it says. Asked for only where two of a kind began together, which is rare, and kept since putting many in order
    /// asks again and again.</summary>
    internal string WrittenOut => _writtenOut ??= string.Join(Between, Members().Select(member =>
        FormattableString.Invariant($"{member}").Replace("\\", "\\\\", StringComparison.Ordinal).Replace(Between, "\\.",
            StringComparison.Ordinal)));

    private protected abstract CycleEventType Kind { get; }

    private protected sealed override bool SaysTheSameAs(SourcedRecord other) =>
        other is CycleEvent one && Type == one.Type && SaysTheSameAs(one);

    private protected abstract bool SaysTheSameAs(CycleEvent other);
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A record of something that happened, with the documents that say so: an event, or an event of an intervention.</summary>
/// <remarks>Immutable. Two records are equal if all their members are equal, including lists. The record keeps what it is given;
/// <see cref="Validate"/> finds broken rules. Other assemblies cannot derive from this type.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<SourcedRecord>))]
public abstract record SourcedRecord
{
    private readonly ValueArray<RecordSource> _sources;
    private ValueArray<UnknownMember> _unknownMembers;

    private protected SourcedRecord()
    {
    }

    /// <summary>When it began or took place.</summary>
    public abstract ImpreciseDate Began { get; }

    /// <summary>The documents that state the facts; may be empty.</summary>
    /// <exception cref="ArgumentException">A source is <c>null</c>.</exception>
    public ImmutableArray<RecordSource> Sources
    {
        get => _sources.Items;
        init => _sources = value.IsDefault || !value.Contains(null!)
            ? new(value)
            : throw new ArgumentException("A source is null.", nameof(value));
    }

    /// <summary>Members that this version does not know, if it was read with <c>JsonReadOptions.KeepsUnknownMembers</c>; they are written
    /// back. Their pointers begin at the record. Empty otherwise.</summary>
    public ImmutableArray<UnknownMember> UnknownMembers
    {
        get => _unknownMembers.Items;
        internal set => _unknownMembers = new(value);
    }

    /// <summary>A short name for people: the kind and when it began, such as "self-evaluation in November 2022". Fits after
    /// "the".</summary>
    public virtual string Summary => $"{Label} {Began.When()}";

    /// <summary>The code of what it is.</summary>
    internal abstract string What { get; }

    /// <summary>The label of what it is, for sentences.</summary>
    internal abstract string Label { get; }

    /// <summary>Finds every broken rule at once. A clean record causes no allocation.</summary>
    public ValidationReport Validate()
    {
        var found = new IssueSink();
        AskAll("", ref found);
        return found.ToReport();
    }

    internal void AskAll(LazyPointer at, ref IssueSink found)
    {
        Ask(at, ref found);
        SourceRules.NoSourceIsOlderThanWhatItReports(this, at, ref found);
        SourceRules.NoSourceGivesAnotherDate(this, at, ref found);
        SourceRules.NoTwoSourcesGiveDifferentDates(this, at, ref found);
        SourceRules.NoSourceNamesAnotherKindOfEvent(this, at, ref found);
        SourceRules.NoSourceGradesWhatIsNotGraded(this, at, ref found);
    }

    /// <summary>All its members in one line. Two records that differ never give the same text.</summary>
    public sealed override string ToString() => FactsText.Of(What, Facts());

    /// <summary>The date that the record has under one of its names on the wire; <c>null</c> if it has none there.</summary>
    internal virtual ImpreciseDate? DateOf(string member) => null;

    /// <summary>The facts of the record, each by its name.</summary>
    internal virtual IEnumerable<(string Name, object? Value)> Facts() =>
        [(nameof(Sources), FactsText.List(Sources)), (nameof(UnknownMembers), FactsText.List(UnknownMembers))];

    private protected abstract void Ask(LazyPointer at, ref IssueSink found);
}

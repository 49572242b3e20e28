using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Sources;

/// <summary>A document that states facts of a record.</summary>
/// <remarks>Two sources are equal if all their members are equal.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<RecordSource>))]
public sealed record RecordSource
{
    private readonly Statements _stated = Statements.None;
    private readonly ValueArray<string> _statedMembers;

    /// <summary>Names a document.</summary>
    /// <param name="document">The document; not empty.</param>
    /// <param name="where">The place in it; <c>null</c> for the document as a whole.</param>
    /// <param name="dated">The date on the document; <c>null</c> if the record does not give one.</param>
    /// <param name="states">The members of the record that it states, by their names on the wire; none for the record as a whole.</param>
    /// <exception cref="ArgumentException">A text is empty, what is stated is no name of a member, or the date is
    /// <c>default</c>.</exception>
    /// <remarks>The format defines the members of each record. Writing the source fails if a name is not one of them.</remarks>
    public RecordSource(string document, string? where = null, ImpreciseDate? dated = null, params ImmutableArray<string> states)
    {
        _statedMembers = new(states);
        foreach (var state in StatedMembers)
        {
            if (state is not [>= 'a' and <= 'z', ..] || !System.Text.Ascii.IsValid(state) || state.Contains(' ', StringComparison.Ordinal))
            {
                throw new ArgumentException($"'{state}' is not the name of a member, such as publishedOn.", nameof(states));
            }
        }

        Document = document;
        Where = where;
        Dated = dated;
    }

    /// <summary>Names a document that states the record as a whole.</summary>
    /// <param name="document">The document; not empty.</param>
    /// <param name="where">The place in it; <c>null</c> for the document as a whole.</param>
    /// <param name="dated">The date on the document; <c>null</c> if the record does not give one.</param>
    /// <exception cref="ArgumentException">A text is empty, or the date is <c>default</c>.</exception>
    public RecordSource(string document, string? where = null, ImpreciseDate? dated = null)
        : this(document, where, dated, states: [])
    {
    }

    /// <summary>The document.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string Document
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The place in it; <c>null</c> for the document as a whole.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string? Where
    {
        get;
        init
        {
            if (value is not null)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(value);
            }

            field = value;
        }
    }

    /// <summary>The date on the document; <c>null</c> if the record does not give one.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>.</exception>
    public ImpreciseDate? Dated
    {
        get;
        init => field = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The members of the record that it states, by their names on the wire; empty for the record as a whole.</summary>
    public ImmutableArray<string> StatedMembers => _statedMembers.Items;

    /// <summary>The dates that this source itself gives, if they are worth recording beside those of the record. They may be less exact
    /// than the record or contradict it. In the order of their names; may be empty.</summary>
    /// <exception cref="ArgumentException">A date is <c>default</c>, or two are of one member.</exception>
    public ImmutableArray<StatedDate> StatedDates
    {
        get => _stated.Dates;
        init => _stated = value.IsDefaultOrEmpty && _stated.Dates.IsEmpty ? _stated : _stated with { Dates = value.IsDefault ? [] : value };
    }

    /// <summary>The kind of event that this source itself gives, if it is worth recording beside that of the record; otherwise
    /// <c>null</c>.</summary>
    /// <exception cref="ArgumentException">It is not a named event.</exception>
    public CycleEventType? StatedType
    {
        get => _stated.Type;
        init => _stated = value == _stated.Type ? _stated
            : value is null || Enum.IsDefined(value.Value) ? _stated with { Type = value }
            : throw new ArgumentException("Not a named event.", nameof(value));
    }

    /// <summary>The judgements that this source itself gives, if they are worth recording beside those of the record. They may have been
    /// corrected since. In the order of their names; may be empty.</summary>
    /// <exception cref="ArgumentException">A judgement is <c>default</c>, or two are of one area or both of overall
    /// effectiveness.</exception>
    public ImmutableArray<StatedJudgement> StatedJudgements
    {
        get => _stated.Judgements;
        init => _stated = value.IsDefaultOrEmpty && _stated.Judgements.IsEmpty
            ? _stated
            : _stated with { Judgements = value.IsDefault ? [] : value };
    }

    /// <summary>All that it says itself.</summary>
    internal Statements Stated
    {
        get => _stated;
        init => _stated = value;
    }

    /// <summary>The document, and the place in it if there is one.</summary>
    public string Summary => Where is null ? Document : $"{Document}, {Where}";

    /// <summary>All its members in one line. Two sources that differ never give the same text.</summary>
    public override string ToString() => FactsText.Of(
        "source",
        [
            (nameof(Document), Document), (nameof(Where), Where), (nameof(Dated), Dated),
            (nameof(StatedMembers), FactsText.List(StatedMembers)),
            (nameof(StatedDates), FactsText.List(StatedDates)), (nameof(StatedType), StatedType),
            (nameof(StatedJudgements), FactsText.List(StatedJudgements)),
        ]);

    private static ImmutableArray<T> InOrder<T>(ImmutableArray<T> says, Func<T, string?> member)
    {
        var inOrder = says.Length == 1 ? says : says.Sort((one, other) => string.CompareOrdinal(member(one), member(other)));
        for (var i = 0; i < inOrder.Length; i++)
        {
            if (member(inOrder[i]) is null || (i > 0 && member(inOrder[i - 1]) == member(inOrder[i])))
            {
                throw new ArgumentException("What a source states is default, or two statements are of one member.", nameof(says));
            }
        }

        return inOrder;
    }

    /// <summary>The statements of a source itself. Few sources have any; the others share one that is empty.</summary>
    internal sealed record Statements
    {
        internal static readonly Statements None = new();

        private readonly ValueArray<StatedDate> _dates;
        private readonly ValueArray<StatedJudgement> _judgements;

        internal ImmutableArray<StatedDate> Dates
        {
            get => _dates.Items;
            init => _dates = new(InOrder(value, static said => said.Member));
        }

        internal CycleEventType? Type { get; init; }

        internal ImmutableArray<StatedJudgement> Judgements
        {
            get => _judgements.Items;
            init => _judgements = new(InOrder(value, static said => said.Member));
        }

        /// <summary>The judgements without that of overall effectiveness.</summary>
        internal ImmutableArray<StatedJudgement> OfAreas => Judgements.RemoveAll(static said => said.Member == StatedJudgement.Overall);

        /// <summary>The date that is given for a member; <c>null</c> if none is.</summary>
        internal ImpreciseDate? DateOf(string member)
        {
            foreach (var said in Dates)
            {
                if (said.Member == member)
                {
                    return said.Date;
                }
            }

            return null;
        }

        /// <summary>The judgement that is given for an area or overall; <c>null</c> if none is.</summary>
        internal Judgement? JudgementOf(string member) => JudgementIn(Judgements, member);

        /// <summary>The judgement among some that is given for an area or overall; <c>null</c> if none is.</summary>
        internal static Judgement? JudgementIn(ImmutableArray<StatedJudgement> judgements, string member)
        {
            foreach (var said in judgements)
            {
                if (said.Member == member)
                {
                    return said.Judgement;
                }
            }

            return null;
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>The code of a grade, or an object with the reason why there is no grade.</summary>
internal sealed class JudgementShape : Shape<Judgement>
{
    /// <summary>Any judgement.</summary>
    internal static readonly JudgementShape Any = new("judgement", WhyNot("no-grade", "The reason why there is no grade", NoGrade.All));

    /// <summary>A judgement of an area of the edition, for which the schema does not allow <c>not-in-edition</c>.</summary>
    internal static readonly JudgementShape OfAnArea = new(
        "judgement-of-an-area",
        WhyNot("no-grade-of-an-area", "The reason why an area of the edition has no grade", NoGrade.All.Where(
            reason => reason != NoGrade.NotInEdition)));

    private readonly Shape<NoGrade> _whyNot;

    private JudgementShape(string name, Shape<NoGrade> whyNot)
        : base("A grade, or the reason why there is no grade", name) => _whyNot = whyNot;

    internal override bool TryRead(ref RecordReader reader, out Judgement value)
    {
        bool isRead;
        if (reader.IsAtText)
        {
            isRead = Values.Grade.TryRead(ref reader, out var grade);
            value = isRead ? Judgement.Of(grade) : default;
        }
        else
        {
            isRead = Any._whyNot.TryRead(ref reader, out var reason);
            value = isRead ? Judgement.Of(reason) : default;
        }

        return isRead;
    }

    internal override void Write(RecordWriter writer, Judgement value)
    {
        if (value.NoGrade is { } reason)
        {
            Any._whyNot.Write(writer, reason);
        }
        else
        {
            writer.Json.WriteStringValue(value.Grade!.Value.Encoded);
        }
    }

    internal override void WriteSchema(SchemaWriter schema) => SchemaChoice.Write(schema, [Values.Grade, _whyNot]);

    private static Reason WhyNot(string name, string title, IEnumerable<NoGrade> reasons)
    {
        NoGrade[] all = [.. reasons];
        Names codes = new([.. all.Select(reason => reason.Code)]);
        return new(name, title, [new DraftMember<NoGrade, NoGrade, NoGrade>(
            "noGrade", "The reason", true, new ListShape<NoGrade>(codes, all, Values.ExpectedOf<NoGrade>()), one =>
                one, (ref draft, reason) => draft = reason)]);
    }

    private sealed class Reason(string name, string title, Member<NoGrade, NoGrade>[] members)
        : RecordShape<NoGrade, NoGrade>(name, title, members, null, (in reason) => reason)
    {
        private protected override string Expected => "a grade, or an object with the reason why there is no grade";
    }
}

/// <summary>The judgements of an inspection, area by area.</summary>
internal sealed class JudgementsShape : RecordShape<Judgements, Judgements>
{
    private static readonly Dictionary<Edition, JudgementsShape> ByEdition = Editions.All.ToDictionary(
        edition => edition, edition => new JudgementsShape(edition));

    private JudgementsShape(Edition edition)
        : this(edition, [.. edition.Areas.Select((area, i) => new AreaMember(area, i))])
    {
    }

    private JudgementsShape(Edition edition, AreaMember[] areas)
        : base(
            $"judgements-of-{edition.Code}",
            $"The judgements of an inspection under {edition.Name}, by area",
            areas,
            () => new(edition, 0),
            (in judgements) => judgements,
            new AreaList(edition, areas))
    {
    }

    private protected override string Expected => "an object with the areas";

    /// <summary>The judgements of any edition, in answers, which name the edition beside them.</summary>
    internal static readonly Shape<Judgements> OfAnyEdition = new AnyShape();

    internal static JudgementsShape Of(Edition edition) => ByEdition[edition];

    // What could not be read is not known, so the rules can be asked about all the rest.
    private protected override bool HasEnough(uint read) => true;

    private sealed class AreaMember(Area area, int index)
        : Member<Judgements, Judgements>(area.Code, area.Title, area.IsKey, JudgementShape.OfAnArea)
    {
        internal override bool TryRead(ref RecordReader reader, ref Judgements draft)
        {
            var at = reader.Offset;
            if (!JudgementShape.OfAnArea.TryRead(ref reader, out var judgement))
            {
                return false;
            }

            if (judgement == NoGrade.NotInEdition)
            {
                reader.FindAt(
                    at, IssueCodes.AreaIsInEdition,
                    $"{draft.Edition.Name} has the area '{area}', so 'not-in-edition' cannot be right.");
                return false;
            }

            draft = new(draft.Edition, draft.Packed | ((uint)judgement.Value << (index * Judgements.BitsPerArea)));
            return true;
        }

        internal override void Write(RecordWriter writer, Judgements record)
        {
            var judgement = record.At(index);

            // A sub-judgement that is not known is left out.
            Write(writer, JudgementShape.OfAnArea, judgement, judgement != NoGrade.NotKnown);
        }
    }

    private sealed class AnyShape : Shape<Judgements>
    {
        internal override void Write(RecordWriter writer, Judgements value) => Of(value.Edition).Write(writer, value);

        internal override void WriteSchema(SchemaWriter schema) => SchemaChoice.Write(schema, ByEdition.Values);
    }

    private sealed class AreaList(Edition edition, AreaMember[] areas) : MemberList(areas)
    {
        internal override (IssueCode Code, string Message)? NeverHas(string name) =>
            Editions.All.Any(other => other.AreaCodes.IndexOf(name) >= 0) ? HasNot(name) : null;

        internal override (IssueCode Code, string Message) HasNot(string name) => (
            IssueCodes.AreaNotInEdition,
            $"{edition.Name} has no area '{RecordReader.Shortened(name)}'. Its areas: {string.Join(", ", edition.Areas.Select(area => $"`{area}`"))}.");

        internal override (IssueCode Code, string Message) HasTwice(string name) =>
            (IssueCodes.AreaStatedTwice, $"The area '{RecordReader.Shortened(name)}' is given more than once.");

        internal override (IssueCode Code, string Message) Lacks(Member member) =>
            (IssueCodes.AreaMissing, $"The grade for {member.Name.Replace('-', ' ')} is missing.");
    }
}

/// <summary>The member with the judgements of a record. Its areas depend on the edition, which may come after it.</summary>
/// <param name="title">The title in the schema.</param>
/// <param name="inSchema">The shape in the schema.</param>
/// <param name="get">Gets the judgements of a record. A draft with an edition has no areas yet; one without has
/// <c>default</c>.</param>
/// <param name="set">Gives a draft its judgements.</param>
internal sealed class JudgementsMember<T>(string title, Shape inSchema, Func<T, Judgements> get, Setter<T, Judgements> set)
    : Member<T, T>("judgements", title, true, inSchema)
{
    internal override bool MayWait => true;

    internal override bool Waits(in T draft) => get(draft).IsDefault;

    internal override bool TryRead(ref RecordReader reader, ref T draft)
    {
        var isRead = JudgementsShape.Of(get(draft).Edition).TryRead(ref reader, out var judgements);
        if (isRead)
        {
            set(ref draft, judgements);
        }

        return isRead;
    }

    internal override void Write(RecordWriter writer, T record)
    {
        var judgements = get(record);
        Write(writer, JudgementsShape.Of(judgements.Edition), judgements, true);
    }
}

/// <summary>The number of areas in a report, their titles, or <c>some</c>.</summary>
internal sealed class RecordedAreasShape() : Shape<RecordedAreas>("The number of areas, their titles, or 'some'", "recorded-areas")
{
    private static readonly Shape<RecordedAreas>
        Count = new ConvertedShape<RecordedAreas, int>(
            new WholeNumberShape(0, int.MaxValue - 1), RecordedAreas.Of, areas => areas.Count!.Value),
        Titles = new ConvertedShape<RecordedAreas, ImmutableArray<string>>(
            new ArrayShape<string>(Values.Text, "an array of titles", needsAll: true), RecordedAreas.Of, areas => areas.Titles),
        Some = new ListShape<RecordedAreas>(new("some"), [RecordedAreas.Some], "a number, an array of titles or 'some'");

    internal override bool TryRead(ref RecordReader reader, out RecordedAreas value)
    {
        var shape = reader.TokenType switch
        {
            JsonTokenType.StartArray => Titles,
            JsonTokenType.Number => Count,
            _ => Some,
        };
        return shape.TryRead(ref reader, out value);
    }

    internal override void Write(RecordWriter writer, RecordedAreas value)
    {
        if (value.IsDefault)
        {
            throw new ArgumentException("default(RecordedAreas) cannot be written.", nameof(value));
        }

        var shape = value == RecordedAreas.Some ? Some : value.Titles.IsEmpty ? Count : Titles;
        shape.Write(writer, value);
    }

    internal override bool IsSaid(RecordedAreas value) => !value.IsDefault;

    internal override void WriteSchema(SchemaWriter schema) => SchemaChoice.Write(schema, [Count, Titles, Some]);
}

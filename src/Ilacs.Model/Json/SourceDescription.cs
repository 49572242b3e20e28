using System.Collections.Immutable;
using static Ilacs.Model.Json.DraftMembers<Ilacs.Model.Sources.RecordSource, Ilacs.Model.Json.SourceDescription.Draft>;

namespace Ilacs.Model.Json;

/// <summary>The sources of a record, the same for every kind of record.</summary>
internal static class SourceDescription
{
    // Areas of any edition: the record has the edition, not the source.
    private static readonly Shape<ImmutableArray<StatedJudgement>> Judgements = new StatedJudgementsShape(
        "stated-judgements", "The judgements that a source gives, by area of any edition", StatedJudgement.Areas.Texts);

    private static readonly Shape<RecordSource.Statements> Says = new StatementsShape(
        "statements",
        "The values that a source gives in its own words",
        [
            .. StatedDate.Members.Texts.Select(name => new DraftMember<RecordSource.Statements, RecordSource.Statements, ImpreciseDate?>(
                name, "The date in the source", false, Values.DateIfAny, says => says.DateOf(name),
                (ref draft, date) => draft = draft with { Dates = draft.Dates.Add(new(name, date!.Value)) })),
            new DraftMember<RecordSource.Statements, RecordSource.Statements, CycleEventType?>(
                "type", "The kind of event in the source", false, Values.IfAny(Values.CycleEventTypes), says => says.Type,
                (ref draft, type) => draft = draft with { Type = type }),
            new DraftMember<RecordSource.Statements, RecordSource.Statements, ImmutableArray<StatedJudgement>>(
                "judgements", "The judgements of areas in the source", false, Judgements, says => says.OfAreas,
                (ref draft, all) => draft = draft with { Judgements = draft.Judgements.AddRange(all) }),
            new DraftMember<RecordSource.Statements, RecordSource.Statements, Judgement?>(
                StatedJudgement.Overall, "The overall effectiveness in the source", false, StatedJudgementShape.Instance,
                says => says.JudgementOf(StatedJudgement.Overall),
                (ref draft, said) => draft = draft with { Judgements = draft.Judgements.Add(new(StatedJudgement.Overall, said!.Value)) }),
        ]);

    /// <summary>A source of any record of the library.</summary>
    internal static readonly Shape<RecordSource> Source = Of(RecordDescriptions.NamesOfMembers);

    internal static readonly Shape<ImmutableArray<RecordSource>> Sources = SourcesOf(Source);

    /// <summary>A source of records with certain members.</summary>
    /// <param name="members">Gets the names of the members, on first use.</param>
    internal static Shape<RecordSource> Of(Func<Names> members) => new RecordShape<RecordSource, Draft>(
        "source",
        "A source of facts in a record",
        [
            Required(
                "document", "The title of the document", Values.Text, source => source.Document,
                (ref draft, text) => draft.Document = text),
            Optional("where", "The place in the document", Values.Text!, source => source.Where, (ref draft, text) => draft.Where = text),
            Optional(
                "dated", "The date on the document", Values.DateIfAny, source => source.Dated, (ref draft, date) => draft.Dated = date),
            Optional(
                "states", "The members of the record that the source gives (all, if this is missing)",
                new ArrayShape<string>(new MemberNameShape(members), "an array of member names"), source => source.StatedMembers,
                (ref draft, names) => draft.States = names),
            Optional(
                "says", "The values in the source, which may be less exact than the record or contradict it", Says, source => source.Stated,
                (ref draft, says) => draft.Says = says),
        ],
        null,
        static (in draft) =>
            new(draft.Document!, draft.Where, draft.Dated, draft.States) { Stated = draft.Says ?? RecordSource.Statements.None });

    internal static Shape<ImmutableArray<RecordSource>> SourcesOf(Shape<RecordSource> source) =>
        new ArrayShape<RecordSource>(source, "an array of sources");

    internal struct Draft
    {
        internal string? Document;
        internal string? Where;
        internal ImpreciseDate? Dated;
        internal ImmutableArray<string> States;
        internal RecordSource.Statements? Says;
    }

    // A source without statements has no such member.
    private sealed class StatementsShape(string name, string title, Member<RecordSource.Statements, RecordSource.Statements>[] members)
        : RecordShape<RecordSource.Statements, RecordSource.Statements>(
            name, title, members, () => RecordSource.Statements.None, (in draft) => draft)
    {
        internal override bool IsSaid(RecordSource.Statements value) =>
            !value.Dates.IsEmpty || value.Type is not null || !value.Judgements.IsEmpty;
    }

    private sealed class StatedJudgementsShape(string name, string title, IEnumerable<string> areas)
        : RecordShape<ImmutableArray<StatedJudgement>, ImmutableArray<StatedJudgement>>(
            name, title, [.. areas.Select(AreaOf)], () => [], (in draft) => draft)
    {
        internal override bool IsSaid(ImmutableArray<StatedJudgement> value) => !value.IsEmpty;

        private static DraftMember<ImmutableArray<StatedJudgement>, ImmutableArray<StatedJudgement>, Judgement?> AreaOf(string area) => new(
            area, "The judgement in the source", false, StatedJudgementShape.Instance,
            all => RecordSource.Statements.JudgementIn(all, area),
            (ref draft, said) => draft = draft.Add(new(area, said!.Value)));
    }

    // A judgement that could not be read is not known; the source does not count as agreeing with the record.
    private sealed class StatedJudgementShape : Shape<Judgement?>
    {
        internal static readonly StatedJudgementShape Instance = new();

        internal override Shape InSchema => JudgementShape.Any;

        internal override bool TryRead(ref RecordReader reader, out Judgement? value)
        {
            value = JudgementShape.Any.TryRead(ref reader, out var judgement) ? judgement : default(Judgement);
            return true;
        }

        internal override void Write(RecordWriter writer, Judgement? value) => JudgementShape.Any.Write(writer, value!.Value);

        internal override void WriteSchema(SchemaWriter schema) => JudgementShape.Any.WriteSchema(schema);
    }
}

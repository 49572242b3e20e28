using System.Collections.Immutable;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.GradeChanges>;

namespace Ilacs.Model.Json;

/// <summary>The document of the smallest changes of area grades.</summary>
internal static class GradeChangesDocument
{
    internal static readonly ObjectShape<AreaChange> Change = new(
        "area-change",
        "Another grade for one area",
        [
            AnswerMembers<AreaChange>.Always("area", "The area", DerivationDocument.AreaCode, change => change.Area.Code),
            AnswerMembers<AreaChange>.Always("from", "The grade that it has", Values.Grade, change => change.From),
            AnswerMembers<AreaChange>.Always("to", "The grade that it would have", Values.Grade, change => change.To),
        ]);

    private static readonly Member<GradeChanges>[] Changes =
    [
        Always("target", "The grade wished for", Values.Grade, changes => changes.Target),
        Sometimes("refusal", "Why there is no answer", RefusalDocument.Part!, changes => changes.Refusal),
        Always("nothingToChange", "Whether the target is the indicative grade already", Values.Flag, changes => changes.NothingToChange),
        Always(
            "ways", "Each way: the areas to change together",
            new ArrayShape<ImmutableArray<AreaChange>>(new ArrayShape<AreaChange>(Change, "an array of changes"), "an array of ways"),
            changes => changes.Ways),
    ];

    internal static readonly ObjectShape<GradeChanges> Part = new(
        "smallest-changes", "The smallest changes that would reach a grade", Changes);

    internal static readonly ObjectShape<GradeChanges> Document = AnswerDocument.Of(
        DocumentKind.GradeChanges,
        "The smallest changes of area grades that would make a grade the indicative one; no forecast",
        [
            Always("edition", "The edition of the judgements", Values.Edition, changes => changes.Derivation.Judgements.Edition),
            Always("rulesOf", "The edition whose rules were used", Values.Edition, changes => changes.Derivation.RulesOf),
            Always(
                "judgements", "The judgement of each area", JudgementsShape.OfAnyEdition,
                changes => changes.Derivation.Judgements),
            Always(
                "indicative", "The indicative grade as it is", new NullableShape<Grade>(Values.Grade),
                changes => changes.Derivation.Indicative),
            .. Changes,
        ]);
}

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
            AnswerMembers<AreaChange>.Always("area", "The code of the area", DerivationDocument.AreaCode, change => change.Area.Code),
            AnswerMembers<AreaChange>.Always("from", "The present grade", Values.Grade, change => change.From),
            AnswerMembers<AreaChange>.Always("to", "The grade after the change", Values.Grade, change => change.To),
        ]);

    private static readonly Member<GradeChanges>[] Changes =
    [
        Always("target", "The target grade for overall effectiveness", Values.Grade, changes => changes.Target),
        Sometimes("refusal", "The reason why there is no answer", RefusalDocument.Part!, changes => changes.Refusal),
        Always("nothingToChange", "Whether the target is already the indicative grade", Values.Flag, changes => changes.NothingToChange),
        Always(
            "ways", "Each way to reach the target: the areas to change together",
            new ArrayShape<ImmutableArray<AreaChange>>(new ArrayShape<AreaChange>(Change, "an array of changes"), "an array of ways"),
            changes => changes.Ways),
    ];

    internal static readonly ObjectShape<GradeChanges> Part = new(
        "smallest-changes", "The smallest changes that would reach a target grade", Changes);

    internal static readonly ObjectShape<GradeChanges> Document = AnswerDocument.Of(
        DocumentKind.GradeChanges,
        "The smallest changes to area grades that would reach a target grade (not a prediction)",
        [
            Always(
                "edition", "The edition of the framework that applied", Values.Edition, changes => changes.Derivation.Judgements.Edition),
            Always("rulesOf", "The edition whose rules were applied", Values.Edition, changes => changes.Derivation.RulesOf),
            Always(
                "judgements", "The judgement of each area", JudgementsShape.OfAnyEdition,
                changes => changes.Derivation.Judgements),
            Always(
                "indicative", "The present indicative grade, if there is one; otherwise null", new NullableShape<Grade>(Values.Grade),
                changes => changes.Derivation.Indicative),
            .. Changes,
        ]);
}

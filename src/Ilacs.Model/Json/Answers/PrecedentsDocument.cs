using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Precedents>;

namespace Ilacs.Model.Json;

/// <summary>The document of the precedents of some judgements.</summary>
internal static class PrecedentsDocument
{
    private static readonly WholeNumberShape Count = new(0);

    internal static readonly ObjectShape<PublishedOutcome> Inspection = new(
        "inspection",
        "A published inspection",
        [
            AnswerMembers<PublishedOutcome>.Always("authority", "The authority", Values.Text, outcome => outcome.Authority),
            AnswerMembers<PublishedOutcome>.Always("firstOnSiteDay", "Its first day", Values.Date, outcome => outcome.FirstOnSiteDay),
        ]);

    internal static readonly ObjectShape<PrecedentGroup> Group = new(
        "group",
        "The precedents with one overall effectiveness",
        [
            AnswerMembers<PrecedentGroup>.Always(
                "overallEffectiveness", "The overall effectiveness of them all", JudgementShape.Any, group => group.Overall),
            AnswerMembers<PrecedentGroup>.Always("count", "How many they are", Count, group => group.Outcomes.Length),
            AnswerMembers<PrecedentGroup>.Always(
                "inspections", "The inspections, newest first", new ArrayShape<PublishedOutcome>(Inspection, "an array of inspections"),
                group => group.Outcomes),
        ]);

    internal static readonly ObjectShape<CollectionSummary> Collection = new(
        "collection",
        "A collection of published inspections",
        [
            AnswerMembers<CollectionSummary>.Always("title", "Its title", Values.Sentence, collection => collection.Title),
            AnswerMembers<CollectionSummary>.Always("inspections", "How many it has", Count, collection => collection.Inspections),
            AnswerMembers<CollectionSummary>.Sometimes(
                "completeTo", "The last day of publication to which it is complete", Values.IfAny(Values.Day),
                collection => collection.CompleteTo),
            AnswerMembers<CollectionSummary>.Sometimes(
                "licence", "To be shown with it", Values.Sentence!, collection => collection.Licence),
        ]);

    private static readonly Shape<System.Collections.Immutable.ImmutableArray<PublishedOutcome>> Inspections =
        new ArrayShape<PublishedOutcome>(Inspection, "an array of inspections");

    internal static readonly ObjectShape<Precedents> Document = AnswerDocument.Of(
        DocumentKind.Precedents,
        "The published inspections with exactly these judgements",
        Always("edition", "The edition of the judgements", Values.Edition, precedents => precedents.Judgements.Edition),
        Always("judgements", "The judgements that were asked about", JudgementsShape.OfAnyEdition, precedents => precedents.Judgements),
        Always("count", "How many precedents there are", Count, precedents => precedents.Count),
        Always(
            "groups", "The precedents by overall effectiveness, the most frequent first",
            new ArrayShape<PrecedentGroup>(Group, "an array of groups"), precedents => precedents.Groups),
        Always("collection", "Where they were looked for", Collection, precedents => precedents.Collection),
        Sometimes(
            "notCounted", "Those of abolished authorities, from official statistics, newest first", Inspections,
            precedents => precedents.NotCounted));
}

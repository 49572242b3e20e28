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
            AnswerMembers<PublishedOutcome>.Always("authority", "The name of the authority", Values.Text, outcome => outcome.Authority),
            AnswerMembers<PublishedOutcome>.Always(
                "firstOnSiteDay", "The first day on site", Values.Date, outcome => outcome.FirstOnSiteDay),
        ]);

    internal static readonly ObjectShape<PrecedentGroup> Group = new(
        "group",
        "The published inspections with one overall effectiveness grade",
        [
            AnswerMembers<PrecedentGroup>.Always(
                "overallEffectiveness", "The overall effectiveness of these inspections", JudgementShape.Any, group => group.Overall),
            AnswerMembers<PrecedentGroup>.Always("count", "The number of inspections", Count, group => group.Outcomes.Length),
            AnswerMembers<PrecedentGroup>.Always(
                "inspections", "The inspections, newest first", new ArrayShape<PublishedOutcome>(Inspection, "an array of inspections"),
                group => group.Outcomes),
        ]);

    internal static readonly ObjectShape<CollectionSummary> Collection = new(
        "collection",
        "A collection of published inspections",
        [
            AnswerMembers<CollectionSummary>.Always(
                "title", "The title of the collection", Values.Sentence, collection => collection.Title),
            AnswerMembers<CollectionSummary>.Always(
                "inspections", "The number of inspections in the collection", Count, collection => collection.Inspections),
            AnswerMembers<CollectionSummary>.Sometimes(
                "completeTo", "The collection has every inspection published up to this day (inclusive)", Values.IfAny(Values.Day),
                collection => collection.CompleteTo),
            AnswerMembers<CollectionSummary>.Sometimes(
                "licence", "The licence statement to show with the data", Values.Sentence!, collection => collection.Licence),
        ]);

    private static readonly Shape<System.Collections.Immutable.ImmutableArray<PublishedOutcome>> Inspections =
        new ArrayShape<PublishedOutcome>(Inspection, "an array of inspections");

    internal static readonly ObjectShape<Precedents> Document = AnswerDocument.Of(
        DocumentKind.Precedents,
        "The published inspections with exactly these judgements",
        Always("edition", "The edition of the framework that applied", Values.Edition, precedents => precedents.Judgements.Edition),
        Always("judgements", "The judgements asked about", JudgementsShape.OfAnyEdition, precedents => precedents.Judgements),
        Always("count", "The number of inspections with exactly these judgements", Count, precedents => precedents.Count),
        Always(
            "groups", "The inspections by overall effectiveness, most frequent first",
            new ArrayShape<PrecedentGroup>(Group, "an array of groups"), precedents => precedents.Groups),
        Always("collection", "The collection that was searched", Collection, precedents => precedents.Collection),
        Sometimes(
            "notCounted", "Inspections of abolished authorities, from official statistics, newest first", Inspections,
            precedents => precedents.NotCounted));
}

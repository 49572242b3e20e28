using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.EditionLookup>;

namespace Ilacs.Model.Json;

/// <summary>The document of the edition that applies to an inspection.</summary>
internal static class EditionLookupDocument
{
    internal static readonly ObjectShape<EditionLookup> Document = AnswerDocument.Of(
        DocumentKind.EditionLookup,
        "The edition that applies to an inspection, by its first day on site",
        Always("firstOnSiteDay", "The first day on site", Values.Day, lookup => lookup.FirstOnSiteDay),
        Always(
            "status", "Whether the edition is known, and how certain it is", Values.Of(ClosedLists.EditionLookupStatuses),
            lookup => lookup.Status),
        Sometimes("edition", "The edition that applies", Values.Edition!, lookup => lookup.TryGetEdition(out var edition) ? edition : null),
        Sometimes("refusal", "The reason why there is no answer", RefusalDocument.Part!, lookup => lookup.Refusal),
        Sometimes(
            "reasons", "The assumption that the edition is still in force, if one is made", ReasonDescription.Reasons,
            lookup => lookup.Presumption is { } presumption ? [presumption] : []));
}

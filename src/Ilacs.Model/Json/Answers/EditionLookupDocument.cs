using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.EditionLookup>;

namespace Ilacs.Model.Json;

/// <summary>The document of which edition an inspection follows.</summary>
internal static class EditionLookupDocument
{
    internal static readonly ObjectShape<EditionLookup> Document = AnswerDocument.Of(
        DocumentKind.EditionLookup,
        "Which edition an inspection follows that starts on site on a day",
        Always("firstOnSiteDay", "The day that was asked about", Values.Day, lookup => lookup.FirstOnSiteDay),
        Always(
            "status", "Whether there is an answer, and how sure it is", Values.Of(ClosedLists.EditionLookupStatuses),
            lookup => lookup.Status),
        Sometimes("edition", "The edition", Values.Edition!, lookup => lookup.TryGetEdition(out var edition) ? edition : null),
        Sometimes("refusal", "Why there is no answer", RefusalDocument.Part!, lookup => lookup.Refusal),
        Sometimes(
            "reasons", "That the edition is only presumed to be in force", ReasonDescription.Reasons,
            lookup => lookup.Presumption is { } presumption ? [presumption] : []));
}

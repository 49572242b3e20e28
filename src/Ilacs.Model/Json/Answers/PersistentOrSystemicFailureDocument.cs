using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.PersistentOrSystemicFailure>;

namespace Ilacs.Model.Json;

/// <summary>The document of persistent or systemic failure.</summary>
internal static class PersistentOrSystemicFailureDocument
{
    private static readonly Shape<Certainty> Holds = Values.Of(ClosedLists.Certainties);

    private static readonly ArrayShape<CycleEvent> Inspections = new(ReasonDescription.Event, "an array of inspections");

    internal static readonly ObjectShape<PersistentOrSystemicFailure> Document = AnswerDocument.Of(
        DocumentKind.PersistentOrSystemicFailure,
        "Whether a failure is persistent or systemic, as ministers defined these words in 2016",
        Always("authority", "The authority", AuthorityDescription.Authority, answer => answer.Authority),
        Always("asOf", "The day asked about", Values.Day, answer => answer.AsOf),
        Always(
            "persistent", "Whether overall effectiveness was inadequate at the last inspection and at another in the five years before it",
            Holds, answer => answer.Persistent),
        Sometimes(
            "persistentInspections", "The two inspections, earlier one first", Inspections,
            answer => [.. answer.PersistentInspections]),
        Always("systemic", "Whether the last inspection found every key judgement inadequate", Holds, answer => answer.Systemic),
        Sometimes(
            "systemicInspections", "The inspection with every key judgement inadequate", Inspections,
            answer => [.. answer.SystemicInspections]),
        Always("sentence", "The answer, in plain sentences", Values.Sentence, answer => answer.ToString()),
        Always(
            "evidence", "The definitions and their consequences, by number of the source", EvidenceDescription.Numbers,
            _ => PersistentOrSystemicFailure.Evidence));
}

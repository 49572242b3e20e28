using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Deadline>;

namespace Ilacs.Model.Json;

/// <summary>The document of a deadline.</summary>
internal static class DeadlineDocument
{
    private static readonly Member<Deadline>[] Count =
    [
        Always("kind", "The task to be done", Values.Of(ClosedLists.DeadlineKinds), deadline => deadline.Kind),
        Sometimes("from", "The day from which the deadline is counted", Values.DateIfAny, deadline => IfCounted(deadline)?.From),
        Always("countedFrom", "The event on that day", Values.Of(ClosedLists.CountedFrom), deadline => deadline.CountedFrom),
        Sometimes(
            "workingDays", "The number of working days from that day", Values.IfAny(new WholeNumberShape(1)),
            deadline => IfCounted(deadline)?.WorkingDays),
        Sometimes(
            "due", "The last day that meets the deadline", Values.DateIfAny,
            deadline => deadline.Due.TryGetValue(out var due) ? due : null),
        Sometimes("refusal", "The reason why the last day is not known", RefusalDocument.Part!, deadline => deadline.Due.Refusal),
    ];

    // A day that the letter prints is not counted.
    private static Deadline? IfCounted(Deadline deadline) => deadline.CountedFrom == CountedFrom.Printed ? null : deadline;

    internal static readonly ObjectShape<Deadline> Counted = new("counted-deadline", "A deadline and how it is counted", Count);

    internal static readonly ObjectShape<Deadline> Document = AnswerDocument.Of(
        DocumentKind.Deadline,
        "A deadline for an authority",
        [
            .. Count,
            Always("reasons", "How the deadline is counted", ReasonDescription.Reasons, deadline => [deadline.Convention]),
            Always(
                "strength", "The strength of the source for the number of days", EvidenceDescription.Strength,
                deadline => deadline.Strength),
            Always("evidence", "The sources, by number", EvidenceDescription.Numbers, deadline => deadline.Evidence),
        ]);
}

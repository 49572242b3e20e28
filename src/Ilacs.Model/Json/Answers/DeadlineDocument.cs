using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Deadline>;

namespace Ilacs.Model.Json;

/// <summary>The document of a deadline.</summary>
internal static class DeadlineDocument
{
    private static readonly Member<Deadline>[] Count =
    [
        Always("kind", "The task", Values.Of(ClosedLists.DeadlineKinds), deadline => deadline.Kind),
        Sometimes("from", "The day from which it is counted", Values.DateIfAny, deadline => IfCounted(deadline)?.From),
        Always("countedFrom", "The event on that day", Values.Of(ClosedLists.CountedFrom), deadline => deadline.CountedFrom),
        Sometimes(
            "workingDays", "How many working days there are", Values.IfAny(new WholeNumberShape(1)), deadline => IfCounted(deadline)?.WorkingDays),
        Sometimes(
            "due", "The last day that is in time, inclusive", Values.DateIfAny,
            deadline => deadline.Due.TryGetValue(out var due) ? due : null),
        Sometimes("refusal", "Why the last day is not known", RefusalDocument.Part!, deadline => deadline.Due.Refusal),
    ];

    // A day that the letter prints is not counted.
    private static Deadline? IfCounted(Deadline deadline) => deadline.CountedFrom == CountedFrom.Printed ? null : deadline;

    internal static readonly ObjectShape<Deadline> Counted = new("counted-deadline", "A deadline and how it is counted", Count);

    internal static readonly ObjectShape<Deadline> Document = AnswerDocument.Of(
        DocumentKind.Deadline,
        "A day by which an authority has to do something",
        [
            .. Count,
            Always("reasons", "How it is counted", ReasonDescription.Reasons, deadline => [deadline.Convention]),
            Always(
                "strength", "How strong the source of the number of days is", EvidenceDescription.Strength, deadline => deadline.Strength),
            Always("evidence", "The sources it rests on", EvidenceDescription.Numbers, deadline => deadline.Evidence),
        ]);
}

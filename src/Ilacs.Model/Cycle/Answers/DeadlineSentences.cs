namespace Ilacs.Model;

/// <summary>The sentences of a deadline.</summary>
internal static class DeadlineSentences
{
    internal static string Of(Reason reason) => (CountedFrom)reason["countedFrom"] == CountedFrom.Received
        ? "The day after receipt is day 1, and only working days count."
        : "The day after publication is day 1, since the day of receipt is not known, and only working days count. "
            + "If it was received before, it is due before.";

    internal static string Of(Deadline deadline) => $"{deadline.Kind.Code()} due {deadline.Due}, {Count(deadline)}";

    /// <summary>Such as <c>70 working days from 2022-09-05 (published-assumed-received)</c>.</summary>
    internal static string Count(Deadline deadline) =>
        FormattableString.Invariant($"{deadline.WorkingDays} working days from {deadline.From} ({deadline.CountedFrom.Code()})");
}

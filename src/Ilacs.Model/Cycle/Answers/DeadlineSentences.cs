namespace Ilacs.Model;

/// <summary>The sentences of a deadline.</summary>
internal static class DeadlineSentences
{
    internal static string Of(Reason reason) => (CountedFrom)reason["countedFrom"] switch
    {
        CountedFrom.Received => "The day after receipt is day 1. Only working days count.",
        CountedFrom.Printed => "The letter gives the day.",
        _ => "The day of receipt is not known, so the day after publication is day 1. Only working days count. "
            + "If the authority received the report earlier, it is due earlier.",
    };

    internal static string Of(Deadline deadline) => $"{Words.Sentence(deadline.Kind.Label())}: {Due(deadline)}";

    /// <summary>Such as <c>due no later than 13 December 2022, 70 working days after publication on 5 September 2022</c>.</summary>
    internal static string Due(Deadline deadline) =>
        deadline.Due.TryGetValue(out var due) ? $"due {By(deadline.CountedFrom, due)}, {Count(deadline)}" : deadline.Due.Refusal!.Reason;

    /// <summary>Such as <c>no later than 13 December 2022</c>.</summary>
    internal static string By(CountedFrom from, ImpreciseDate due) =>
        from == CountedFrom.PublishedAssumedReceived && due.Latest is { } latest ? $"no later than {latest.InWords()}"
        : due.Day is null ? due.When()
        : $"by {due.InWords()}";

    /// <summary>Such as <c>70 working days after publication on 5 September 2022</c>.</summary>
    internal static string Count(Deadline deadline) => deadline.CountedFrom == CountedFrom.Printed
        ? "as the letter says"
        : FormattableString.Invariant(
            $"{deadline.WorkingDays} working days after {(deadline.CountedFrom == CountedFrom.Received ? "receipt" : "publication")} {deadline.From.When()}");
}

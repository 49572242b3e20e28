using NodaTime;

namespace Ilacs.Model;

/// <summary>The wording of the answers about reviews.</summary>
internal static class ReviewSentences
{
    internal static string About(ReviewDue due) => due.LatestBy is { } latest
        ? $"On {due.AsOf.InWords()}, no review is recorded since the {Start(due)}. {Passed(latest)}. {Words.Sentence(Reason(due))}."
        : $"Next review {(due.IsStated ? "due" : "expected")} {By(due.By)}, counted from the {Start(due)}. {Words.Sentence(Reason(due))}.";

    // Where the day is not exact, a later one may have been due too.
    private static string Passed(ImpreciseDate latest) => latest.Day is { } day
        ? $"The latest would have been due by {day.InWords()}"
        : $"One would have been due by {InWords(latest.Latest)} at the latest";

    private static string Start(ReviewDue due) =>
        $"{(due.CountedFrom is ReviewHeld ? "review held" : $"{Document(due)} issued")} {due.CountedFrom.On.When()}";

    private static string Reason(ReviewDue due) => due.IsStated
        ? $"the {Document(due)} provides for a review at least every {(due.Months == 1 ? "month" : Months(due))}"
        : $"reviews usually follow within {Months(due)} of a {Document(due)} or of the review before";

    private static string Document(ReviewDue due) => due.OfDirection ? "direction" : "notice";

    private static string Months(ReviewDue due) => Words.CountInWords(due.Months, "month");

    private static string By(ImpreciseDate date) => date switch
    {
        { Day: { } day } => $"by {day.InWords()}",
        { Latest: { } to } => $"by {to.InWords()} or earlier",
        _ => $"by {InWords(date.Earliest)} or later",
    };

    private static string InWords(LocalDate? day) => day!.Value.InWords();
}

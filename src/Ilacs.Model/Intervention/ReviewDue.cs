using NodaTime;

namespace Ilacs.Model;

/// <summary>By when progress under the open notice or direction is to be reviewed next, on a day.</summary>
public sealed class ReviewDue
{
    private ReviewDue(InterventionEvent countedFrom, int months, bool isStated, PossibleDays by, LocalDate asOf)
    {
        CountedFrom = countedFrom;
        Months = months;
        IsStated = isStated;
        By = by;
        IsOverdue = by.IsBefore(asOf) == Certainty.Certainly;
    }

    /// <summary>The last review that is recorded under the open notice or direction; if there is none, its issue.</summary>
    public InterventionEvent CountedFrom { get; }

    /// <summary>The longest time between two reviews, in months.</summary>
    public int Months { get; }

    /// <summary>Whether the notice or direction itself leaves so long between reviews; otherwise it is the usual time,
    /// <see cref="InterventionPeriods.ReviewMonths"/>.</summary>
    public bool IsStated { get; }

    /// <summary>The last day for the next review, inclusive; as exact as the day that it is counted from.</summary>
    public PossibleDays By { get; }

    /// <summary>Whether that day has certainly passed and no review is recorded.</summary>
    public bool IsOverdue { get; }

    /// <summary>Such as <c>review due by 2023-04-24, usually 6 months after the notice-issued 2022-10-24</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"review {(IsOverdue ? "overdue, was " : "")}due by {By}, {(IsStated ? "" : "usually ")}{Months} months after the {CountedFrom}");

    internal static ReviewDue? Of(InterventionThread thread, LocalDate asOf)
    {
        var day = DayNumber.Checked(asOf, nameof(asOf));
        if (thread.LastAcceptedUpTo(day) is not { State: InterventionState.NoticeOpen or InterventionState.DirectionOpen } latest
            || !IsCertainlyOpen(latest, day)
            || CountedFromIn(latest) is not { } countedFrom)
        {
            return null;
        }

        var months = latest.InForce?.ReviewMonths;
        var most = months ?? InterventionPeriods.ReviewMonths.Used.Value.Most!.Value;
        return new(countedFrom, most, months is not null, countedFrom.On.PlusMonths(most), asOf);
    }

    // Every stage that may be the last one by the day has the same notice or direction open.
    private static bool IsCertainlyOpen(InterventionThread latest, int day)
    {
        for (var stage = latest; !stage.HasCertainlyHappenedBy(day); stage = stage.LastAcceptedBefore()!)
        {
            if (stage.LastAcceptedBefore() is not { } before || before.State != latest.State || !ReferenceEquals(before.InForce, latest.InForce))
            {
                return false;
            }
        }

        return true;
    }

    // The last review, or else the issue; nothing if it was open when the thread opened and was not reviewed since.
    private static InterventionEvent? CountedFromIn(InterventionThread latest)
    {
        for (var stage = latest; stage is not null; stage = stage.LastAcceptedBefore())
        {
            if (stage.Last is ReviewHeld or NoticeOrDirection)
            {
                return stage.Last;
            }
        }

        return null;
    }
}

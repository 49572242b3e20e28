using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>When progress under the open notice or direction is next due for review, as of a day.</summary>
[JsonConverter(typeof(IlacsJsonConverter<ReviewDue>))]
public sealed class ReviewDue
{
    private ReviewDue(InterventionEvent countedFrom, bool ofDirection, int months, bool isStated, LocalDate asOf)
    {
        CountedFrom = countedFrom;
        OfDirection = ofDirection;
        Months = months;
        IsStated = isStated;
        AsOf = asOf;
        By = UpTo(countedFrom.On, asOf).PlusMonths(months);
        LatestBy = By.IsBefore(asOf) == Certainty.Certain ? countedFrom.On.PlusMonths(MonthsPassed / months * months) : null;
    }

    /// <summary>The last review recorded under the open notice or direction or, if none is recorded, its issue.</summary>
    public InterventionEvent CountedFrom { get; }

    /// <summary>The longest time between two reviews, in months.</summary>
    public int Months { get; }

    /// <summary>Whether <see cref="Months"/> comes from the notice or direction itself; otherwise it is the usual time,
    /// <see cref="UsualMonths"/>.</summary>
    public bool IsStated { get; }

    /// <summary>The usual longest time between two reviews, in months, with its source.</summary>
    public static Parameter<NumberRange> UsualMonths => InterventionPeriods.ReviewMonths;

    /// <summary>The last day for the next review, inclusive; as exact as the day that it is counted from.</summary>
    public ImpreciseDate By { get; }

    /// <summary>The latest day by which a review would have been due, if no review is recorded. It is counted from <see cref="By"/> in
    /// steps of <see cref="Months"/>, to the last day that has certainly passed; <c>null</c> if not even the first has.</summary>
    public ImpreciseDate? LatestBy { get; }

    /// <summary>Whether <see cref="By"/> has certainly passed and no review is recorded.</summary>
    public bool IsOverdue => LatestBy is not null;

    /// <summary>For people: when the next review is due, or that no review is recorded and when the latest would have been due.</summary>
    public override string ToString() => ReviewSentences.About(this);

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether a direction is open, rather than a notice.</summary>
    internal bool OfDirection { get; }

    // If it happened by then at all; otherwise the next one is due earlier still.
    private static ImpreciseDate UpTo(ImpreciseDate days, LocalDate asOf) =>
        days.IsAfter(asOf) != Certainty.Possible ? days
        : days.Earliest is { } earliest ? ImpreciseDate.Between(earliest, asOf)
        : ImpreciseDate.OnOrBefore(asOf);

    // To the day before, since a review may still be held on the last day.
    private int MonthsPassed => Period.Between(CountedFrom.On.Latest!.Value, AsOf.PlusDays(-1), PeriodUnits.Months).Months;

    internal static ReviewDue? Of(InterventionHistory intervention, LocalDate asOf)
    {
        var day = DayNumber.Checked(asOf, nameof(asOf));
        if (intervention.LastAcceptedUpTo(day) is not { State: InterventionState.NoticeOpen or InterventionState.DirectionOpen } latest
            || !IsCertainlyOpen(latest, day)
            || CountedFromIn(latest) is not { } countedFrom)
        {
            return null;
        }

        var months = latest.InForce?.ReviewMonths;
        var most = months ?? InterventionPeriods.ReviewMonths.Maximum!.Value;
        return new(countedFrom, latest.State == InterventionState.DirectionOpen, most, months is not null, asOf);
    }

    // Every stage that may be the last one by the day has the same notice or direction open.
    private static bool IsCertainlyOpen(InterventionHistory latest, int day)
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

    // The last review, or else the issue; nothing if it was open when the intervention opened and was not reviewed since.
    private static InterventionEvent? CountedFromIn(InterventionHistory latest)
    {
        for (var stage = latest; stage is not null; stage = stage.LastAcceptedBefore())
        {
            if (stage.Last is ReviewHeld or NoticeOrDirectionEvent)
            {
                return stage.Last;
            }
        }

        return null;
    }
}

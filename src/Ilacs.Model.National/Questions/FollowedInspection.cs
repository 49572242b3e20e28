using NodaTime;

namespace Ilacs.Model.National;

/// <summary>An inspection and the next one of the same authority.</summary>
/// <param name="Inspection">The inspection.</param>
/// <param name="Next">The next inspection; <c>null</c> if the collection has none.</param>
public sealed record FollowedInspection(PublishedInspection Inspection, PublishedInspection? Next)
{
    /// <summary>The whole months from the first day on site of one to that of the next; <c>null</c> without a next inspection, or if a
    /// day is not known.</summary>
    public int? Months => MonthsBetween(Inspection, Next);

    /// <summary>Such as <c>Trafford (March 2019): inadequate, then Trafford (November 2022): requires improvement</c>.</summary>
    public override string ToString() => Next is null ? $"{Inspection}, no next inspection" : $"{Inspection}, then {Next}";

    internal static int? MonthsBetween(PublishedInspection one, PublishedInspection? next) =>
        one.Inspection.Began.Day is { } from && next?.Inspection.Began.Day is { } to
            ? Period.Between(from, to, PeriodUnits.Months).Months
            : null;
}

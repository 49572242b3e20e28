using NodaTime;

namespace Ilacs.Model.National;

/// <summary>An inspection and the next one of the same authority.</summary>
/// <param name="Inspection">The inspection.</param>
/// <param name="Next">The next one; <c>null</c> if the collection has none.</param>
public sealed record FollowedInspection(PublishedInspection Inspection, PublishedInspection? Next)
{
    /// <summary>The whole months from the first day of the one to that of the other; <c>null</c> without a next one, or if a day is not
    /// known.</summary>
    public int? Months => MonthsBetween(Inspection, Next);

    /// <summary>Such as <c>Trafford (March 2019): inadequate, then Trafford (November 2022): requires-improvement</c>.</summary>
    public override string ToString() => Next is null ? $"{Inspection}, not followed" : $"{Inspection}, then {Next}";

    internal static int? MonthsBetween(PublishedInspection one, PublishedInspection? next) =>
        one.Inspection.Began.Day is { } from && next?.Inspection.Began.Day is { } to
            ? Period.Between(from, to, PeriodUnits.Months).Months
            : null;
}

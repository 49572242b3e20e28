namespace Ilacs.Model;

/// <summary>How long may pass in an intervention.</summary>
internal static class InterventionPeriods
{
    /// <summary>The longest time between two reviews of progress under a notice or direction, in months.</summary>
    internal static Parameter<NumberRange> ReviewMonths { get; } = new(
        "intervention-review-months",
        "months from the issue of a notice or direction, or from a review, to the next review",
        [new(NumberRange.AtMost(6), InterventionEvidence.SixMonthsWhereStated),
            new(NumberRange.AtMost(6), InterventionEvidence.ReviewedUntilTheEnd)],
        InterventionEvidence.ReviewedAfterAYear);
}

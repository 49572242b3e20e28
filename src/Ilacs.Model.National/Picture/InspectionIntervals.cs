using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The times between one inspection of an authority and the next.</summary>
[JsonConverter(typeof(IlacsJsonConverter<InspectionIntervals>))]
public sealed class InspectionIntervals
{
    internal InspectionIntervals(ImmutableArray<InspectionInterval> each, int notMeasured)
    {
        Each = each;
        NotMeasured = notMeasured;
        if (each.IsEmpty)
        {
            return;
        }

        int[] months = [.. each.Select(one => one.Months).Order()];
        Least = months[0];
        Most = months[^1];
        Median = (months[(months.Length - 1) / 2] + months[months.Length / 2]) / 2m;
    }

    /// <summary>Each interval, by the name of the authority and then the date.</summary>
    public ImmutableArray<InspectionInterval> Each { get; }

    /// <summary>The number of other intervals, whose days or order are not known.</summary>
    public int NotMeasured { get; }

    /// <summary>The shortest, in whole months; <c>null</c> without any.</summary>
    public int? Least { get; }

    /// <summary>The median of the whole months; for an even number, half-way between the middle two; <c>null</c> without any.</summary>
    public decimal? Median { get; }

    /// <summary>The longest, in whole months; <c>null</c> without any.</summary>
    public int? Most { get; }

    /// <summary>Such as <c>168, from 9 to 81 months (median 36), 2 not measured</c>, or <c>none</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(Each.IsEmpty ? "none" : FormattableString.Invariant($"{Each.Length}, from {Least} to {Most} months (median {Median})"))}{(NotMeasured > 0 ? $", {NotMeasured} not measured" : "")}");
}

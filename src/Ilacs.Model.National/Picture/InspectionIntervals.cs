using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The times between inspections that came one after the other.</summary>
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

    /// <summary>Each of them, by the name of the authority and then the date.</summary>
    public ImmutableArray<InspectionInterval> Each { get; }

    /// <summary>How many more there are of which the days are not known, or the order.</summary>
    public int NotMeasured { get; }

    /// <summary>The least whole months; <c>null</c> if there is none.</summary>
    public int? Least { get; }

    /// <summary>The median of the whole months, which of an even number of them is half-way between the middle two; <c>null</c> if there is none.</summary>
    public decimal? Median { get; }

    /// <summary>The most whole months; <c>null</c> if there is none.</summary>
    public int? Most { get; }

    /// <summary>Such as <c>168 from 9 to 81 months, median 36, and 2 not measured</c>, or <c>none</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(Each.IsEmpty ? "none" : FormattableString.Invariant($"{Each.Length} from {Least} to {Most} months, median {Median}"))}{(NotMeasured > 0 ? $", and {NotMeasured} not measured" : "")}");
}

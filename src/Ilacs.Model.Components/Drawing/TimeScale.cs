namespace Ilacs.Model.Components.Drawing;

/// <summary>Days as places from left to right.</summary>
/// <param name="First">The first day shown.</param>
/// <param name="Last">The last day shown.</param>
/// <param name="Left">The place of the first day.</param>
/// <param name="Right">The place of the end of the last day.</param>
internal sealed record TimeScale(LocalDate First, LocalDate Last, double Left, double Right)
{
    private readonly double _perDay = (Right - Left) / (Period.DaysBetween(First, Last) + 1);

    /// <summary>The place where a day begins; days outside are at the edges.</summary>
    internal double Start(LocalDate day) => At(Period.DaysBetween(First, day));

    /// <summary>The place where a day ends.</summary>
    internal double End(LocalDate day) => At(Period.DaysBetween(First, day) + 1);

    /// <summary>The years that begin within it.</summary>
    internal IEnumerable<int> Years => Enumerable.Range(First.Year, Last.Year - First.Year + 1)
        .Where(year => new LocalDate(year, 1, 1) >= First);

    private double At(int days) => Math.Clamp(Left + (days * _perDay), Left, Right);
}

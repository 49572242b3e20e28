using System.Globalization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>Dates as people write them in a sentence.</summary>
internal static class DateWords
{
    /// <summary>Such as <c>5 September 2022</c>.</summary>
    internal static string InWords(this LocalDate date) => date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>on 5 September 2022</c>, <c>in July 2022</c> or <c>between 5 September 2022 and 9 September 2022</c>.</summary>
    internal static string When(this ImpreciseDate days) => (days.Earliest, days.Latest) switch
    {
        _ when days.Day is { } day => $"on {day.InWords()}",
        ({ } earliest, _) when days == ImpreciseDate.InMonth(earliest.Year, earliest.Month) =>
            $"in {earliest.ToString("MMMM uuuu", CultureInfo.InvariantCulture)}",
        ({ } earliest, { } latest) => $"between {earliest.InWords()} and {latest.InWords()}",
        (null, { } latest) => $"on or before {latest.InWords()}",
        ({ } earliest, null) => $"on or after {earliest.InWords()}",
        _ => throw new ArgumentException("default(ImpreciseDate) is no date.", nameof(days)),
    };
}

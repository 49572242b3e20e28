using System.Globalization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>Dates as people write them in a sentence.</summary>
internal static class DateWords
{
    /// <summary>Such as <c>5 September 2022</c>.</summary>
    internal static string InWords(this LocalDate date) => date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>5 September 2022</c>, <c>July 2022</c> or <c>between 5 September 2022 and 9 September 2022</c>.</summary>
    internal static string InWords(this ImpreciseDate days) => Of(days).Words;

    /// <summary>The same with its preposition: <c>on 5 September 2022</c>, <c>in July 2022</c>.</summary>
    internal static string When(this ImpreciseDate days)
    {
        var (preposition, words) = Of(days);
        return preposition + words;
    }

    /// <summary>Two days and those between them: <c>11 to 22 July 2022</c>, <c>28 February to 1 March 2023</c>, <c>20 December 2022 to 3
    /// January 2023</c>; one day if both are the same.</summary>
    internal static string To(this LocalDate first, LocalDate last) =>
        first == last ? first.InWords()
        : first.Year != last.Year ? $"{first.InWords()} to {last.InWords()}"
        : first.Month != last.Month ? $"{first.ToString("d MMMM", CultureInfo.InvariantCulture)} to {last.InWords()}"
        : $"{first.ToString("%d", CultureInfo.InvariantCulture)} to {last.InWords()}";

    private static (string Preposition, string Words) Of(ImpreciseDate days) => (days.Earliest, days.Latest) switch
    {
        _ when days.Day is { } day => ("on ", day.InWords()),
        ({ } earliest, _) when days == ImpreciseDate.InMonth(earliest.Year, earliest.Month) =>
            ("in ", earliest.ToString("MMMM uuuu", CultureInfo.InvariantCulture)),
        ({ } earliest, _) when days == ImpreciseDate.InYear(earliest.Year) =>
            ("in ", earliest.ToString("uuuu", CultureInfo.InvariantCulture)),
        ({ } earliest, { } latest) => ("", $"between {earliest.InWords()} and {latest.InWords()}"),
        (null, { } latest) when latest == LocalDate.MaxIsoValue => ("", $"on or before {latest.InWords()}"),
        (null, { } latest) => ("", $"before {latest.PlusDays(1).InWords()}"),
        ({ } earliest, null) => ("", $"on or after {earliest.InWords()}"),
        _ => throw new InvalidOperationException("default(ImpreciseDate) is not a date."),
    };
}

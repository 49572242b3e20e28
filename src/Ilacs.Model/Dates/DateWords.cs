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
        _ => throw new InvalidOperationException("default(ImpreciseDate) is no date."),
    };
}

using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The day that a release describes ("as at"), from the name of its file or the titles of its sheet.</summary>
internal static partial class ReleaseDate
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>When a release was published, by a day in its name or titles; <c>null</c> if they have no day.</summary>
    /// <param name="texts">The name of the file without its folder, or titles.</param>
    /// <remarks>Ofsted releases these statistics once a year, some months after the day that they describe, so each is out before
    /// the day of the next. If there are several days, one after "as at" is used, or else the latest, because a release is not older than
    /// its content.</remarks>
    internal static ImpreciseDate? In(params IEnumerable<string> texts)
    {
        (bool IsAsAt, LocalDate Day)[] days = [.. texts.SelectMany(DaysIn)];
        return days.Length == 0 ? null : ImpreciseDate.Between(days.Max().Day, days.Max().Day.PlusYears(1).PlusDays(-1));
    }

    private static IEnumerable<(bool IsAsAt, LocalDate Day)> DaysIn(string text)
    {
        foreach (Match iso in Iso().Matches(text))
        {
            if (Day(iso.Groups[2].Value, Number(iso.Groups[3].Value), iso.Groups[4].Value) is { } day)
            {
                yield return (iso.Groups[1].Success, day);
            }
        }

        foreach (Match words in Words().Matches(text))
        {
            if (Day(words.Groups[4].Value, Array.IndexOf(Months, words.Groups[3].Value.ToLowerInvariant()) + 1, words.Groups[2].Value) is { } day)
            {
                yield return (words.Groups[1].Success, day);
            }
        }

        // A year such as 2024-25 runs from April to March.
        foreach (Match year in Year().Matches(text))
        {
            if ((Number(year.Groups[1].Value) + 1) % 100 == Number(year.Groups[2].Value)
                && Day((Number(year.Groups[1].Value) + 1).ToString(CultureInfo.InvariantCulture), 3, "31") is { } day)
            {
                yield return (false, day);
            }
        }
    }

    private static LocalDate? Day(string year, int month, string day) =>
        Number(year) is >= 2000 and <= 2099 && month is >= 1 and <= 12 && Number(day) >= 1 && Number(day) <= CalendarSystem.Iso.GetDaysInMonth(Number(year), month)
            ? new LocalDate(Number(year), month, Number(day))
            : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9])(as[ _]at[ _])?(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"(as[ _]at[ _])?(?<![0-9])([0-9]{1,2})[ _]+(january|february|march|april|may|june|july|august|september|october|november|december)[ _]+([0-9]{4})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![0-9])([0-9]{4})-([0-9]{2})(?![-0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}

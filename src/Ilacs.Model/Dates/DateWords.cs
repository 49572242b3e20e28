using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model;

/// <summary>Dates as people write them in a sentence.</summary>
internal static class DateWords
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <summary>Such as <c>5 September 2022</c>.</summary>
    internal static string InWords(this LocalDate date) => Day.Format(date);

    /// <summary>Such as <c>5 September 2022</c>, or <c>between 5 September 2022 and 9 September 2022</c>.</summary>
    internal static string InWords(this PossibleDays days) => (days.Earliest, days.Latest) switch
    {
        ({ } earliest, { } latest) => earliest == latest ? InWords(earliest) : $"between {InWords(earliest)} and {InWords(latest)}",
        ({ } earliest, null) => $"on or after {InWords(earliest)}",
        (null, { } latest) => $"on or before {InWords(latest)}",
        _ => "on a day that is not known",
    };
}

using System.Globalization;
using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Values as messages write them.</summary>
internal static class PlainWords
{
    /// <summary>Such as <c>5 September 2022</c>.</summary>
    internal static string ToWords(this LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>5 September 2022</c> or <c>between 5 September 2022 and 9 September 2022</c>.</summary>
    internal static string ToWords(this ImpreciseDate days) =>
        days.Day is { } day ? day.ToWords()
        : days is { Earliest: { } earliest, Latest: { } latest } ? $"between {earliest.ToWords()} and {latest.ToWords()}"
        : days.ToString();

    /// <summary>Such as <c>11 July 2022 to 22 July 2022</c>; the first day only if the last is not known.</summary>
    internal static string ToWords(this OnSiteWindow window) =>
        window.To is { } last && last != window.From ? $"{window.From.ToWords()} to {last.ToWords()}" : window.From.ToWords();

    /// <summary>Such as <c>ILACS 2018</c> or <c>the single inspection framework</c>.</summary>
    internal static string ToWords(this Edition edition) => edition == Editions.Sif2013 ? "the single inspection framework" : edition.Name;

    /// <summary>Such as <c>requires improvement</c> or <c>not judged</c>.</summary>
    internal static string ToWords(this Judgement judgement) =>
        judgement == NoGrade.NotInEdition ? "not given in this edition" : judgement.Code.Replace('-', ' ');
}

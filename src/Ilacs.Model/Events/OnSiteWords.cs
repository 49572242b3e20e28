namespace Ilacs.Model;

/// <summary>Times on site as people write them in a sentence.</summary>
internal static class OnSiteWords
{
    /// <summary>Such as <c>11 to 22 July 2022</c>, <c>July 2022</c> or <c>July 2022 to 5 August 2022</c>.</summary>
    internal static string InWords(this OnSiteWindow window) =>
        window.To is not { } to ? window.From.InWords()
        : window.From.Day is { } first && to.Day is { } last && first <= last ? first.To(last)
        : $"{window.From.InWords()} to {to.InWords()}";

    /// <summary>When inspectors were on site, with its preposition: <c>of 11 to 22 July 2022</c>, <c>on 3 April 2024</c>, <c>in June
    /// 2022</c>.</summary>
    internal static string When(this IReadOnlyList<OnSiteWindow> windows) => windows is [{ To: null } only]
        ? only.From.When()
        : $"of {Words.And(windows.Select(InWords))}";
}

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The text of a heading, as it is compared.</summary>
internal static class HeadingText
{
    private const int MostOnTheStack = 256;

    /// <summary>The letters and digits of a heading, in upper case. R, janitor and pandas put dots, underscores or nothing where a heading
    /// has spaces and signs, and change the case; none of them changes these.</summary>
    internal static string Key(string heading)
    {
        var kept = heading.Length <= MostOnTheStack ? stackalloc char[MostOnTheStack] : new char[heading.Length];
        var length = 0;
        foreach (var letter in heading)
        {
            if (char.IsLetterOrDigit(letter))
            {
                kept[length++] = char.ToUpperInvariant(letter);
            }
        }

        return new(kept[..length]);
    }
}

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The form of a heading that is compared.</summary>
internal static class HeadingText
{
    private const int MostOnTheStack = 256;

    /// <summary>The letters and digits of a heading, in upper case. R, janitor and pandas replace or drop spaces and
    /// punctuation, and may change the case, but they keep letters and digits.</summary>
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

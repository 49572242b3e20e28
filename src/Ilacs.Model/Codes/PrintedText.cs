namespace Ilacs.Model;

/// <summary>Comparison of printed wording: case does not count, and any run of white space counts as one space.</summary>
internal static class PrintedText
{
    /// <param name="printed">Text from a report or file.</param>
    /// <param name="known">The wording to compare with: trimmed, single spaces.</param>
    internal static bool IsSame(ReadOnlySpan<char> printed, ReadOnlySpan<char> known)
    {
        printed = printed.Trim();
        var at = 0;
        for (var i = 0; i < printed.Length; i++, at++)
        {
            var letter = printed[i];
            if (char.IsWhiteSpace(letter))
            {
                letter = ' ';
                while (char.IsWhiteSpace(printed[i + 1]))
                {
                    i++;
                }
            }

            if (at == known.Length || LowerAscii(letter) != LowerAscii(known[at]))
            {
                return false;
            }
        }

        return at == known.Length;
    }

    // Only A to Z: the Kelvin sign is no k, and no culture has a say.
    private static char LowerAscii(char letter) => char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
}

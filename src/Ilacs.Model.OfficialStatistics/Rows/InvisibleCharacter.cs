using System.Globalization;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Names an invisible character, because it makes a word different from the same word without it.</summary>
internal static class InvisibleCharacter
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['\u00AD'] = "soft hyphen",
        ['\u200B'] = "zero width space",
        ['\u200C'] = "zero width non-joiner",
        ['\u200D'] = "zero width joiner",
        ['\u200E'] = "left-to-right mark",
        ['\u200F'] = "right-to-left mark",
        ['\u2060'] = "word joiner",
        ['\uFEFF'] = "byte order mark",
    };

    /// <summary>A sentence that names the first one in a text, with a space before it; empty if the text has none.</summary>
    internal static string In(string text)
    {
        foreach (var character in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control
                && character is not ('\n' or '\r' or '\t'))
            {
                var name = Names.TryGetValue(character, out var known) ? $" ({known})" : "";
                return FormattableString.Invariant($" The cell has an invisible character, U+{(int)character:X4}{name}.");
            }
        }

        return "";
    }
}

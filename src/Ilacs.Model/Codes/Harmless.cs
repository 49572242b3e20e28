using System.Globalization;

namespace Ilacs.Model;

/// <summary>Text of others made harmless: it cannot move the cursor, change the order of letters, or begin a line that looks like one of
/// ours.</summary>
internal static class Harmless
{
    internal static string Of(string text) => text.AsSpan().ContainsAnyExcept('\n', '\t') && text.Any(IsHarmful)
        ? string.Concat(text.Select(letter => IsHarmful(letter) ? Escaped(letter) : letter.ToString()))
        : text;

    internal static string Escaped(char letter) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");

    /// <summary>Control characters other than a line feed and a tab, those that change the direction of what follows, and those that end a
    /// line.</summary>
    internal static bool IsHarmful(char letter) => letter is not ('\n' or '\t')
        && (char.IsControl(letter)
            || letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            || letter is '\u2028' or '\u2029');
}

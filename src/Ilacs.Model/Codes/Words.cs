using System.Globalization;

namespace Ilacs.Model;

/// <summary>Numbers and lists as people write them in a sentence.</summary>
internal static class Words
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    /// <summary>A count and its noun in figures, such as <c>1 visit</c>, <c>3 visits</c>, <c>1,001 events</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="one">The noun in the singular.</param>
    /// <param name="many">The noun in the plural; <c>null</c> for the singular with an s.</param>
    internal static string Count(int number, string one, string? many = null) =>
        $"{number.ToString("#,0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>The same with numbers up to nine as words: <c>no visits</c>, <c>one visit</c>, <c>six visits</c>, <c>12 visits</c>.</summary>
    internal static string CountInWords(int number, string one, string? many = null) =>
        $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>Numbers up to nine as words: <c>no</c>, <c>one</c>, <c>six</c>, <c>12</c>, <c>1,001</c>.</summary>
    internal static string Number(int number) =>
        number is >= 0 and < 10 ? Numbers[number] : number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>first</c>, <c>seventh</c>, <c>21st</c>.</summary>
    /// <param name="number">At least 1.</param>
    internal static string Ordinal(int number) => number <= Ordinals.Length
        ? Ordinals[number - 1]
        : number.ToString("#,0", CultureInfo.InvariantCulture) + ((number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        });

    /// <summary>Such as <c>leaders, help and protection and care leavers</c>.</summary>
    internal static string And(params IEnumerable<string> items) => Joined(items, "and");

    /// <summary>Such as <c>good or requires improvement</c>.</summary>
    internal static string Or(params IEnumerable<string> items) => Joined(items, "or");

    /// <summary>With its article: <c>a monitoring visit</c>, <c>an action plan</c>.</summary>
    internal static string A(string noun) => $"{("aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a")} {noun}";

    /// <summary>With a capital letter, for the beginning of a sentence.</summary>
    internal static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Joined(IEnumerable<string> items, string word)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {word} {all[^1]}";
    }
}

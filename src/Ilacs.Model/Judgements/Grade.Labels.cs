using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

// The spellings that reports and official files really print.
public readonly partial record struct Grade
{
    private static readonly string[] Labels = ["Outstanding", "Good", "Requires improvement to be good", "Inadequate"];

    // Every spelling seen, by what it means. Judgement tables print both forms of the third grade until 2020 and the long one since;
    // headings in the body of two 2018 reports say "require improvement" of services in the plural.
    private static readonly (string Spelling, byte Value)[] Spellings =
    [
        ("outstanding", 1),
        ("good", 2),
        ("requires improvement to be good", 3),
        ("requires improvement", 3),
        ("require improvement to be good", 3),
        ("require improvement", 3),
        ("inadequate", 4),
    ];

    /// <summary>Reads a grade as reports, official files and scraped summaries print it.</summary>
    /// <param name="text">A label in any case. White space at the ends is ignored. Any run of white space inside, including line breaks and
    /// no-break spaces, counts as one space, because tables often break a label over two lines.</param>
    /// <param name="result">The grade, or <c>default</c>.</param>
    /// <returns><c>false</c> for anything else: part of a label, several grades, a number, a grade of another scale, or no text.</returns>
    public static bool TryParseLabel([NotNullWhen(true)] string? text, out Grade result)
    {
        result = default;
        if (text is null)
        {
            return false;
        }

        foreach (var (spelling, value) in Spellings)
        {
            if (PrintedText.IsSame(text, spelling))
            {
                result = new(value);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a grade as reports, official files and scraped summaries print it; see <see cref="TryParseLabel"/>.</summary>
    /// <param name="text">A label.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a printed label of one grade.</exception>
    public static Grade ParseLabel(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParseLabel(text, out var grade)
            ? grade
            : throw new FormatException($"'{text}' is not how any report or official file prints one of the four grades.");
    }
}

using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>What a text for people must not have: the expressions of the list beside this, ISO dates, codes, sentences of more than 30 words.</summary>
internal static partial class PlainEnglish
{
    private const int MostWords = 30;

    private static readonly (Regex Pattern, string Instead)[] Patterns =
    [
        .. Repository.Read("tests/Ilacs.Model.Tests/Documents/PlainEnglish/patterns.txt").ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(parts => (new Regex(parts[0], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), parts[1])),
    ];

    // Only those that no label has: "re-inspection" is a word.
    private static readonly HashSet<string> Codes =
    [
        .. typeof(ClosedLists).GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static).SelectMany(CodesOf),
        .. Editions.All.SelectMany(edition => edition.Areas.Select(area => area.Code).Append(edition.Code)),
        .. Grade.All.Select(grade => grade.Code), NoGrade.NotJudged.Code, NoGrade.NotKnown.Code, NoGrade.NotInEdition.Code,
    ];

    /// <summary>Every fault of a text, in words that say where it is and what to write instead.</summary>
    internal static IEnumerable<string> Faults(string text)
    {
        foreach (var sentence in Sentence().Split(Bare(text)).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            foreach (var (pattern, instead) in Patterns.Where(one => one.Pattern.IsMatch(sentence)))
            {
                yield return $"'{pattern.Match(sentence).Value}', better: {instead}: {sentence}";
            }

            if (IsoDate().Match(sentence) is { Success: true } date)
            {
                yield return $"'{date.Value}' is a date for programs: {sentence}";
            }

            if (Code().Matches(sentence).Select(match => match.Value).FirstOrDefault(Codes.Contains) is { } code)
            {
                yield return $"'{code}' is a code: {sentence}";
            }

            if (Word().Count(InBrackets().Replace(sentence, "")) is > MostWords and var words)
            {
                yield return $"{words} words: {sentence}";
            }
        }
    }

    private static IEnumerable<string> CodesOf(System.Reflection.FieldInfo field) =>
        field.GetValue(null) is { } list && list.GetType().GetProperty("Codes", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)
            ?.GetValue(list) is Names names
            ? names.Texts.Where(code => code.Contains('-', StringComparison.Ordinal) && code != "self-evaluation")
            : [];

    // Code, quotations and addresses are in other people's words, or for programs.
    private static string Bare(string text) =>
        Spaces().Replace(Address().Replace(Quoted().Replace(LinkText().Replace(text, "$1"), " X "), " X "), " ");

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[A-Z""*])|\n\n+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<![\w/{-])(19|20)\d\d-\d\d(-\d\d)?\b")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<![\w/.-])[a-z]+(?:-[a-z0-9]+)+(?![\w/-])")]
    private static partial Regex Code();

    [GeneratedRegex(@"[\w'’-]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"`[^`]*`|""[^""]*""|“[^”]*”|'[^' ]*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"[^\S\n]+|\n(?!\n)")]
    private static partial Regex Spaces();
}

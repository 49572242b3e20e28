using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The names that are closest to one that no authority has.</summary>
internal sealed class NearNames
{
    private const int Most = 5;

    // Two words that begin with this many of the same letters may be one word, abbreviated.
    private const int BeginningOfAWord = 5;

    // With more changes, it is another name.
    private const int FarthestChanges = 5;

    private readonly ImmutableArray<(RegisteredAuthority Authority, Name[] Names)> _all;

    internal NearNames(IEnumerable<RegisteredAuthority> all) => _all =
    [
        .. all.Select(authority => (authority, authority.Aliases.Select(alias => alias.Name).Append(authority.Name)
            .Select(AuthorityName.Key).Distinct().Select(Named).ToArray())),
    ];

    /// <summary>A few authorities, the closest first. First come names with every word that was asked for, and names that are wholly in
    /// it; those that share more words come before the others. Then come names with a word that begins so, or with one letter changed.
    /// Names with more letters changed come only if there are no others.</summary>
    /// <param name="key">The name that was looked up.</param>
    /// <param name="asOf">The day on which they existed; <c>null</c> for any day.</param>
    internal ImmutableArray<RegisteredAuthority> To(string key, LocalDate? asOf)
    {
        if (key.Length > AuthorityName.Longest)
        {
            return [];
        }

        key = ShortWords.SpelledOut(key);
        Name[] readings = [.. AuthorityName.Readings(key).Select(reading => Named(reading.Key)).Where(reading => reading.Text.Length > 0)];
        var words = Named(key).Words;
        var near = _all.Where(one => asOf is not { } day || one.Authority.ExistsOn(day))
            .Select(one => (one.Authority, far: Nearest(readings, one.Names), one.Names))
            .Where(one => one.far <= FarthestChanges)
            .OrderBy(one => one.far)
            .ThenByDescending(one => one.Names.Max(name => words.Intersect(name.Words, StringComparer.Ordinal).Count()))
            .ThenByDescending(one => one.Names.Any(name => name.Words.ToHashSet(StringComparer.Ordinal).SetEquals(words)))
            .ToArray();
        return [.. near.Where(one => one.far <= Math.Max(1, near[0].far)).Select(one => one.Authority).Take(Most)];
    }

    /// <summary>How far one name is from another; more than <see cref="FarthestChanges"/> if they are not alike.</summary>
    private static int Far(Name asked, Name name)
    {
        if (HasWords(name.Text, asked.Text) || HasWords(asked.Text, name.Text) || HasEveryWord(name.Words, asked.Words))
        {
            return 0;
        }

        if (asked.Text.Length > 2 && (HasWordsThatBegin(name.Text, asked.Text) || HasAWordForEach(name.Words, asked.Words)))
        {
            return 1;
        }

        var most = Math.Min(FarthestChanges, 1 + (asked.Text.Length / 4));
        return Math.Abs(asked.Text.Length - name.Text.Length) <= most
            && Changes(asked.Text, name.Text, most) is var changes && changes <= most
                ? changes
                : FarthestChanges + 1;
    }

    private static int Nearest(Name[] readings, Name[] names)
    {
        var nearest = FarthestChanges + 1;
        foreach (var reading in readings)
        {
            foreach (var name in names)
            {
                nearest = Math.Min(nearest, Far(reading, name));
            }
        }

        return nearest;
    }

    // Some people leave out "and".
    private static Name Named(string text) => new(text, [.. text.Split(' ').Where(word => word != "and")]);

    // Such as "west northants" for West Northamptonshire.
    private static bool HasAWordForEach(string[] text, string[] words)
    {
        foreach (var word in words)
        {
            if (!HasAWordFor(text, word))
            {
                return false;
            }
        }

        return words.Length > 1;
    }

    private static bool HasAWordFor(string[] text, string word)
    {
        foreach (var whole in text)
        {
            if (IsShortFor(word, whole))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEveryWord(string[] text, string[] words)
    {
        foreach (var word in words)
        {
            if (Array.IndexOf(text, word) < 0)
            {
                return false;
            }
        }

        return words.Length > 0;
    }

    private static bool IsShortFor(string word, string whole) => word.Length >= BeginningOfAWord && whole.Length >= BeginningOfAWord
        ? whole.AsSpan().StartsWith(word.AsSpan(0, BeginningOfAWord))
        : word == whole;

    private static bool HasWords(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || text[at - 1] == ' ') && (at + words.Length == text.Length || text[at + words.Length] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWordsThatBegin(string text, string letters)
    {
        for (var at = text.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = text.IndexOf(letters, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    // The number of letters to add, remove or change. It stops as soon as they are more than the most.
    private static int Changes(string one, string other, int most)
    {
        Span<int> row = stackalloc int[AuthorityName.Longest + FarthestChanges + 1];
        row = row[..(other.Length + 1)];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, least) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return least;
            }
        }

        return row[^1];
    }

    /// <summary>A name and its words.</summary>
    private readonly record struct Name(string Text, string[] Words);
}

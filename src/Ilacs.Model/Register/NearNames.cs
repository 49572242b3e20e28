using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The names that come near to one that nobody has.</summary>
internal sealed class NearNames
{
    /// <summary>What is longer is no name that somebody mistyped; it has no near ones, so that a text of any length costs little.</summary>
    internal const int LongestName = 200;

    private const int Most = 5;

    // More changes than these make another name.
    private const int FarthestChanges = 5;

    private readonly ImmutableArray<(RegisteredAuthority Authority, string[] Names)> _all;

    internal NearNames(IEnumerable<RegisteredAuthority> all) =>
        _all = [.. all.Select(authority => (authority, authority.Aliases.Select(alias => alias.Name).Append(authority.Name).Select(AuthorityName.Key).Distinct().ToArray()))];

    /// <summary>A few authorities, the nearest first: those that have every word of the name or whose whole name is in it, those with more
    /// of the words before those with fewer; then those with a word that begins so or that differ in one letter; only if there are none,
    /// those that more changed letters make.</summary>
    /// <param name="key">The name that was asked for.</param>
    /// <param name="asOf">The day on which they existed; <c>null</c> for any.</param>
    internal ImmutableArray<RegisteredAuthority> To(string key, LocalDate? asOf)
    {
        if (key.Length > LongestName)
        {
            return [];
        }

        var readings = AuthorityName.Readings(key).Select(reading => reading.Key).Where(reading => reading.Length > 0).ToArray();
        var near = _all.Where(one => asOf is not { } day || one.Authority.ExistsOn(day))
            .Select(one => (one.Authority, far: Nearest(readings, one.Names), one.Names))
            .Where(one => one.far <= FarthestChanges)
            .OrderBy(one => one.far)
            .ThenByDescending(one => one.Names.Max(name => WordsOf(key).Intersect(WordsOf(name), StringComparer.Ordinal).Count()))
            .ToArray();
        return [.. near.Where(one => one.far <= Math.Max(1, near[0].far)).Select(one => one.Authority).Take(Most)];
    }

    /// <summary>How far one text is from another; more than <see cref="FarthestChanges"/> if they have nothing to do with one another.</summary>
    internal static int Far(string asked, string name)
    {
        if (HasWords(name, asked) || HasWords(asked, name) || HasEveryWord(name, asked))
        {
            return 0;
        }

        if (asked.Length > 2 && HasWordsThatBegin(name, asked))
        {
            return 1;
        }

        var most = Math.Min(FarthestChanges, 1 + (asked.Length / 4));
        return Math.Abs(asked.Length - name.Length) <= most && Changes(asked, name, most) is var changes && changes <= most ? changes : FarthestChanges + 1;
    }

    private static int Nearest(string[] readings, string[] names)
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

    // "and" comes and goes.
    private static string[] WordsOf(string text) => [.. text.Split(' ').Where(word => word != "and")];

    private static bool HasEveryWord(string text, string words)
    {
        var any = false;
        foreach (var range in words.AsSpan().Split(' '))
        {
            var word = words.AsSpan()[range];
            if (word is not "and")
            {
                any = true;
                if (!HasWord(text, word))
                {
                    return false;
                }
            }
        }

        return any;
    }

    private static bool HasWord(string text, ReadOnlySpan<char> word)
    {
        foreach (var range in text.AsSpan().Split(' '))
        {
            if (text.AsSpan()[range].SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

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

    // How many letters have to be put in, taken out or changed; given up as soon as it is certain that they are more than the most.
    private static int Changes(string one, string other, int most)
    {
        Span<int> row = stackalloc int[LongestName + FarthestChanges + 1];
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
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Ilacs.Model.National;

/// <summary>Finds authorities by the names that people and files give them: by a name of the register, and otherwise by rules over
/// spellings, of which the first that finds any decides.</summary>
internal sealed partial class RegisterNames
{
    private readonly ImmutableArray<RegisteredAuthority> _all;
    private readonly ILookup<string, RegisteredAuthority> _byName;
    private readonly ILookup<string, RegisteredAuthority> _byShortForm;

    internal RegisterNames(ImmutableArray<RegisteredAuthority> all)
    {
        _all = all;
        _byName = LookUp(authority => Keys(authority));
        _byShortForm = LookUp(authority => Keys(authority).SelectMany(key => AuthorityName.ShortForms(authority, key)));
    }

    /// <summary>Those that a text names: one, or several that have or had one name.</summary>
    /// <param name="key">The text as <see cref="AuthorityName.Key"/> writes it.</param>
    internal ImmutableArray<RegisteredAuthority> Named(string key)
    {
        if (_byName.Contains(key))
        {
            return [.. _byName[key]];
        }

        if (FormerCounties.BeforeReorganisation(key) is var (name, year))
        {
            return Named(name).RemoveAll(one => !Ended(one, year));
        }

        foreach (var names in new[] { _byName, _byShortForm })
        {
            foreach (var (text, says) in AuthorityName.Readings(key))
            {
                var named = names[text].Where(one => AuthorityName.CanBe(one, says, IsShireToo(text))
                    && (names == _byName || AuthorityName.CanBeShort(one, says))).ToArray();
                if (named.Length > 0)
                {
                    return [.. AuthorityName.OfThatStyle(named, says)];
                }
            }
        }

        return [];
    }

    /// <summary>Those that a list of names has, each part of which names some; empty if it is no such list.</summary>
    /// <param name="text">The text as it was given.</param>
    internal ImmutableArray<RegisteredAuthority> Listed(string text)
    {
        if (text.Length > AuthorityName.Longest)
        {
            return [];
        }

        // A name may have an "and" in it, so as much of the text as one name can be is taken for one.
        (int At, int After)[] ends =
        [
            .. Separator().Matches(text).Select(match => (match.Index, match.Index + match.Length)),
            (text.Length, text.Length),
        ];
        List<RegisteredAuthority> listed = [];
        for (var start = 0; start < text.Length && ends.Length > 1;)
        {
            var (named, after) = ends.Where(end => end.At > start).Reverse()
                .Select(end => (Named: Named(AuthorityName.Key(text[start..end.At])), end.After))
                .FirstOrDefault(part => part.Named.Length > 0);
            if (named.IsDefaultOrEmpty)
            {
                return [];
            }

            listed.AddRange(named);
            start = after;
        }

        return [.. listed.Distinct()];
    }

    // A reorganisation that made another council of the same authority changed its code.
    private static bool Ended(RegisteredAuthority authority, int? year) =>
        authority.GssCodes.Any(code => code.To is { } to && (year is null || to.Year == year));

    private bool IsShireToo(string key) => _byName.Contains($"{key}shire") || FormerCounties.Named($"{key}shire") is not null;

    private static IEnumerable<string> Keys(RegisteredAuthority authority) =>
        authority.Aliases.Select(alias => alias.Name).Prepend(authority.Name).Select(AuthorityName.Key).Distinct();

    private ILookup<string, RegisteredAuthority> LookUp(Func<RegisteredAuthority, IEnumerable<string>> keys) => _all
        .SelectMany(authority => keys(authority).Distinct(), (authority, key) => (authority, key))
        .ToLookup(one => one.key, one => one.authority, StringComparer.Ordinal);

    [GeneratedRegex(@"\s*(?:[/&+,;]|\band\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Ilacs.Model.National;

/// <summary>Finds authorities by the names that people and files give them. Names in the register come first, then rules for other
/// spellings. The first rule that finds an authority decides.</summary>
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

    /// <summary>The authorities with a name: one, or several that share it or shared it.</summary>
    /// <param name="key">The name as <see cref="AuthorityName.Key"/> writes it.</param>
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

    /// <summary>The authorities in a list of names; empty if any part of it names no authority.</summary>
    /// <param name="text">The list as it was given.</param>
    internal ImmutableArray<RegisteredAuthority> Listed(string text)
    {
        if (text.Length > AuthorityName.Longest)
        {
            return [];
        }

        // A name may contain "and", so the longest part that is a name is taken.
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

    // A reorganisation that gave the same authority another council changed its code.
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

using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>Finds authorities by their codes and names.</summary>
internal sealed class RegisterIndex
{
    private readonly Dictionary<OfstedUrn, RegisteredAuthority> _byUrn = [];
    private readonly Dictionary<DfeCode, RegisteredAuthority> _byDfeCode = [];
    private readonly Dictionary<GssCode, RegisteredAuthority> _byGssCode = [];
    private readonly RegisterNames _names;
    private readonly NearNames _near;

    internal RegisterIndex(ImmutableArray<RegisteredAuthority> all)
    {
        All = all;
        _names = new(all);
        _near = new(all);
        foreach (var authority in all)
        {
            if (authority.Urn is { } urn)
            {
                _byUrn.Add(urn, authority);
            }

            if (authority.DfeCode is { } dfeCode)
            {
                _byDfeCode.Add(dfeCode, authority);
            }

            foreach (var code in authority.GssCodes)
            {
                _byGssCode.Add(code.Code, authority);
            }
        }
    }

    internal ImmutableArray<RegisteredAuthority> All { get; }

    internal AuthorityLookup Find(OfstedUrn urn, LocalDate? asOf) => ByCode(_byUrn.GetValueOrDefault(urn), $"Ofsted's number {urn}", urn.Code, asOf);

    internal AuthorityLookup Find(DfeCode dfeCode, LocalDate? asOf) => _byDfeCode.GetValueOrDefault(dfeCode) is { } authority
        ? FoundOrNotInExistence(authority, InWords(dfeCode), asOf, [])
        : OfNoAuthority(dfeCode.Code, asOf, [dfeCode.Code]) ?? ByCode(null, InWords(dfeCode), dfeCode.Code, asOf);

    internal AuthorityLookup Find(GssCode gssCode, LocalDate? asOf) => ByCode(_byGssCode.GetValueOrDefault(gssCode), InWords(gssCode, asOf), gssCode.Code, asOf);

    /// <summary>A query that looks like a code is read as one: no name has digits.</summary>
    internal AuthorityLookup Find(string query, LocalDate? asOf)
    {
        var text = query.Trim();
        var code = text.ToUpperInvariant();
        return GssCode.TryParse(code, out var gssCode) ? Find(gssCode, asOf)
            : DfeCode.TryParse(text, out var dfeCode) ? Find(dfeCode, asOf)
            : OfstedUrn.TryParse(text, out var urn) ? Find(urn, asOf)
            : (code is [.., >= '0' and <= '9'] ? OfNoAuthority(code, asOf, [code]) : null) ?? ByName(text, asOf);
    }

    internal AuthorityLookup Find(Authority record, LocalDate? asOf)
    {
        (string Code, string InWords, RegisteredAuthority? Authority)[] codes =
        [
            .. record.Urn is { } urn ? [(urn.Code, $"Ofsted's number {urn}", _byUrn.GetValueOrDefault(urn))] : NoCode,
            .. record.DfeCode is { } dfeCode ? [(dfeCode.Code, InWords(dfeCode), _byDfeCode.GetValueOrDefault(dfeCode))] : NoCode,
            .. record.GssCode is { } gssCode ? [(gssCode.Code, InWords(gssCode, asOf), _byGssCode.GetValueOrDefault(gssCode))] : NoCode,
        ];
        ImmutableArray<string> unknownCodes = [.. codes.Where(code => code.Authority is null).Select(code => code.Code)];
        ImmutableArray<RegisteredAuthority> named = [.. codes.Select(code => code.Authority).OfType<RegisteredAuthority>().Distinct()];
        if (named.Length > 1)
        {
            return AuthorityLookup.NotFound(
                AuthorityLookupStatus.Contradictory,
                named,
                "The codes belong to different authorities: "
                    + $"{string.Join("; ", codes.Select(code => $"{code.InWords} to {code.Authority?.ToString() ?? "none"}"))}. Correct the wrong one.",
                asOf,
                unknownCodes);
        }

        var known = Words.And(codes.Where(code => code.Authority is not null).Select(code => code.InWords));
        var unknown = Words.Or(codes.Where(code => code.Authority is null).Select(code => code.InWords));
        return named.Length == 1
            ? FoundOrNotInExistence(named[0], unknown.Length == 0 ? known : $"{known}. The register does not have {unknown}", asOf,
                unknownCodes)
            : OfNoAuthority(record.DfeCode?.Code, asOf, unknownCodes)
                ?? AuthorityLookup.Unknown(
                    () => _near.To(AuthorityName.Key(record.Name), asOf), $"No authority has {unknown}.", CheckTheCode, asOf, unknownCodes);
    }

    private const string CheckTheCode = "Check the code, or look up the name.";

    private static (string Code, string InWords, RegisteredAuthority? Authority)[] NoCode => [];

    private AuthorityLookup ByName(string text, LocalDate? asOf)
    {
        var key = AuthorityName.Key(text);
        var named = _names.Named(key);
        if (named.IsEmpty)
        {
            if (OfNoAuthority(WiderAreas.Named(key), FormerCounties.Named(key), asOf, []) is { } other)
            {
                return other;
            }

            named = _names.Listed(text);
            if (!HaveOneName(named))
            {
                return AuthorityLookup.NotFound(
                    AuthorityLookupStatus.Ambiguous, named, $"'{text}' names several authorities: {string.Join("; ", named)}. Look up one at a time.", asOf);
            }
        }

        var then = asOf is { } day ? named.RemoveAll(authority => !authority.ExistsOn(day)) : named;
        return then.Length == 1 ? AuthorityLookup.Found(then[0], $"Found by the name '{text}'.", asOf)
            : then.Length > 1 ? AuthorityLookup.NotFound(
                AuthorityLookupStatus.Ambiguous,
                then,
                $"'{text}' could be {string.Join(" or ", then)}. {(HaveOneName(then) ? "Give a date to choose between them." : "Give the full name or a code.")}",
                asOf)
            : named.Length > 0 ? NotInExistence(named, asOf!.Value, [])
            : AuthorityLookup.Unknown(
                () => _near.To(key, asOf), $"No authority is called '{text}'.", "Check the spelling, or look up a code.", asOf);
    }

    private static bool HaveOneName(ImmutableArray<RegisteredAuthority> all) => all.All(one => one.Name == all[0].Name);

    private AuthorityLookup? OfNoAuthority(string? code, LocalDate? asOf, ImmutableArray<string> unknownCodes) =>
        code is null ? null : OfNoAuthority(WiderAreas.WithCode(code), FormerCounties.WithDfeCode(code), asOf, unknownCodes);

    private AuthorityLookup? OfNoAuthority(
        WiderArea? area, FormerCounty? county, LocalDate? asOf, ImmutableArray<string> unknownCodes) =>
        area is not null ? AuthorityLookup.NotFound(
            AuthorityLookupStatus.WiderArea,
            [],
            area.Sentence(All.Where(one => one.ExistsOn(asOf ?? AuthorityRegister.CheckedTo))),
            asOf,
            unknownCodes)
        : county is not null ? AuthorityLookup.NotFound(
            AuthorityLookupStatus.FormerCounty,
            All.RemoveAll(one => !county.Now.Contains(one.Name) || (asOf is { } day && !one.ExistsOn(day))),
            FormerCounties.Sentence(county),
            asOf,
            unknownCodes)
        : null;

    private static string InWords(DfeCode code) => $"Department for Education code {code}";

    // With its dates if it has any, and whether they leave out the day.
    private string InWords(GssCode code, LocalDate? asOf)
    {
        var dated = _byGssCode.GetValueOrDefault(code)?.GssCodes.First(one => one.Code == code) ?? new(code, null, null);
        var time = RegisterText.FromAndTo(dated.From, dated.To);
        return $"GSS code {code}{(time.Length == 0 ? "" : $" (in use {time}{(asOf is { } day && !dated.HeldOn(day) ? $", not on {day.InWords()}" : "")})")}";
    }

    private static AuthorityLookup ByCode(RegisteredAuthority? authority, string what, string code, LocalDate? asOf) =>
        authority is null ? AuthorityLookup.NotFound(AuthorityLookupStatus.Unknown, [], $"No authority has {what}. {CheckTheCode}", asOf, [code])
        : FoundOrNotInExistence(authority, what, asOf, []);

    private static AuthorityLookup FoundOrNotInExistence(
        RegisteredAuthority authority, string what, LocalDate? asOf, ImmutableArray<string> unknownCodes) =>
        asOf is { } day && !authority.ExistsOn(day) ? NotInExistence([authority], day, unknownCodes)
        : AuthorityLookup.Found(authority, $"Found by {what}.", asOf, unknownCodes);

    private static AuthorityLookup NotInExistence(
        ImmutableArray<RegisteredAuthority> named, LocalDate day, ImmutableArray<string> unknownCodes)
    {
        RegisteredAuthority[] heirs = [.. named.SelectMany(authority => Heirs(authority, day)).Distinct()];
        return AuthorityLookup.NotFound(
            AuthorityLookupStatus.NotInExistence,
            [.. heirs, .. named],
            $"{string.Join(" and ", named)} did not exist on {day.InWords()}. The area was then in {string.Join(" and ", heirs.AsEnumerable())}.",
            day,
            unknownCodes);
    }

    // The authorities with the area on the day, among its successors or predecessors.
    private static IEnumerable<RegisteredAuthority> Heirs(RegisteredAuthority authority, LocalDate day) =>
        authority.ExistsOn(day) ? [authority]
        : (authority.To < day ? authority.Successors : authority.Predecessors).SelectMany(one => Heirs(one, day));
}

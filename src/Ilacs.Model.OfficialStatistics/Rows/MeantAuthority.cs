using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The authority of the register that a name and codes mean.</summary>
/// <param name="Registered">The authority; <c>null</c> if it is not clear which one is meant.</param>
/// <param name="Problem">The problem with the name or the codes: one of <see cref="RowProblems"/> and a sentence; <c>null</c> if
/// there is no problem.</param>
internal readonly record struct MeantAuthority(RegisteredAuthority? Registered, (string Code, string Message)? Problem)
{
    /// <summary>Finds the authority by its codes if they agree, or else by the Ofsted number. If no code is known, the name decides.</summary>
    /// <param name="name">The name; may be empty.</param>
    /// <param name="stated">The name with its codes; otherwise <c>null</c>.</param>
    /// <param name="day">The day that tells two authorities with one name apart; otherwise <c>null</c>.</param>
    internal static MeantAuthority Of(string name, Authority? stated, LocalDate? day)
    {
        var byName = name.Length == 0 ? null : ByName(name, day);
        if (stated is null)
        {
            return byName is { IsFound: false }
                ? new(null, (RowProblems.AuthorityNotInRegister, $"The row is not matched to an authority: {byName.Reason}"))
                : new(byName?.Authority, null);
        }

        var byCodes = AuthorityRegister.Find(stated);
        return byCodes.Authority is { } found ? new(found, Against(found, stated, byName)) : Otherwise(stated, byCodes, byName?.Authority);
    }

    // Two authorities may have had one name, one after the other.
    private static AuthorityLookup ByName(string name, LocalDate? day)
    {
        var found = AuthorityRegister.Find(name);
        return found.Status == AuthorityLookupStatus.Ambiguous && day is { } then ? AuthorityRegister.Find(name, then) : found;
    }

    private static (string Code, string Message)? Against(RegisteredAuthority found, Authority stated, AuthorityLookup? byName)
    {
        if (byName?.Authority is { } named && named != found && !named.Successors.Contains(found) && !named.Predecessors.Contains(found))
        {
            return (
                RowProblems.AuthorityContradictory,
                $"The name is that of {named}, but the codes are those of {found}. The row is read as {found}.");
        }

        if (byName?.Status is AuthorityLookupStatus.Unknown or AuthorityLookupStatus.WiderArea or AuthorityLookupStatus.FormerCounty
            || (byName?.Status == AuthorityLookupStatus.Ambiguous && !byName.Candidates.Contains(found)))
        {
            return (RowProblems.AuthorityNotInRegister, $"{byName.Reason} By its codes, the row is read as {found}.");
        }

        string[] others =
        [
            .. stated.Urn is { } urn && found.Urn is { } itsUrn && urn != itsUrn ? [$"the Ofsted number {urn}"] : Array.Empty<string>(),
            .. stated.DfeCode is { } dfeCode && dfeCode != found.DfeCode
                ? [$"the Department for Education code {dfeCode}"] : Array.Empty<string>(),
            .. stated.GssCode is { } gssCode && !found.GssCodes.Any(one => one.Code == gssCode)
                ? [$"the GSS code {gssCode}"] : Array.Empty<string>(),
        ];
        return others.Length == 0 ? null
            : (
                RowProblems.AuthorityNotInRegister,
                $"The register does not have {string.Join(" or ", others)}. By its other codes, the row is read as {found}.");
    }

    private static MeantAuthority Otherwise(Authority stated, AuthorityLookup byCodes, RegisteredAuthority? named)
    {
        var isContradictory = byCodes.Status == AuthorityLookupStatus.Contradictory;
        var byUrn = stated.Urn is { } urn ? AuthorityRegister.Find(urn).Authority : null;
        // The register has no Ofsted numbers of abolished authorities, so an unknown number may be that of one.
        var taken = byUrn ?? (stated.Urn is null || named?.Urn is null ? named : null);
        return new(
            taken,
            (isContradictory ? RowProblems.AuthorityContradictory : RowProblems.AuthorityNotInRegister,
                $"{byCodes.Reason}{(taken is null ? "" : $" The row is read as {taken}.")}"));
    }
}

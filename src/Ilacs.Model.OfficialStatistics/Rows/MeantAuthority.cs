using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Which authority of the register a name and codes mean.</summary>
/// <param name="Registered">The authority; <c>null</c> if none is meant with certainty.</param>
/// <param name="Problem">What is wrong with the name or the codes, one of <see cref="RowProblems"/> with a sentence; <c>null</c> if nothing is.</param>
internal readonly record struct MeantAuthority(RegisteredAuthority? Registered, (string Code, string Message)? Problem)
{
    /// <summary>Finds it: by the codes if they agree, and where they do not by Ofsted's number, which decides; by the name where no code is known.</summary>
    /// <param name="name">The name; may be empty.</param>
    /// <param name="stated">The name with its codes; otherwise <c>null</c>.</param>
    /// <param name="day">The day that tells two authorities with one name apart; otherwise <c>null</c>.</param>
    internal static MeantAuthority Of(string name, Authority? stated, LocalDate? day)
    {
        var byName = name.Length == 0 ? null : ByName(name, day);
        if (stated is null)
        {
            return byName is { IsFound: false }
                ? new(null, (RowProblems.AuthorityNotInRegister, $"The register does not tell which authority is meant: {byName.Reason}"))
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
            return (RowProblems.AuthorityContradictory, $"The name is that of {named}, and the codes are those of {found}, which the row is taken for.");
        }

        if (byName?.Status is AuthorityLookupStatus.Unknown or AuthorityLookupStatus.WiderArea or AuthorityLookupStatus.FormerCounty
            || (byName?.Status == AuthorityLookupStatus.Ambiguous && !byName.Candidates.Contains(found)))
        {
            return (RowProblems.AuthorityNotInRegister, $"{byName.Reason} By its codes the row is taken for {found}.");
        }

        string[] others =
        [
            .. stated.Urn is { } urn && found.Urn is { } itsUrn && urn != itsUrn ? [$"Ofsted's number {urn}"] : Array.Empty<string>(),
            .. stated.DfeCode is { } dfeCode && dfeCode != found.DfeCode ? [$"the Department's code {dfeCode}"] : Array.Empty<string>(),
            .. stated.GssCode is { } gssCode && !found.GssCodes.Any(one => one.Code == gssCode) ? [$"the statistical code {gssCode}"] : Array.Empty<string>(),
        ];
        return others.Length == 0 ? null
            : (RowProblems.AuthorityNotInRegister, $"The register does not have {string.Join(" and ", others)}; by the rest the row is taken for {found}.");
    }

    private static MeantAuthority Otherwise(Authority stated, AuthorityLookup byCodes, RegisteredAuthority? named)
    {
        var isContradictory = byCodes.Status == AuthorityLookupStatus.Contradictory;
        var byUrn = stated.Urn is { } urn ? AuthorityRegister.Find(urn).Authority : null;
        // The register does not know the number of an authority that is no more, so one it does not have may be its.
        var taken = byUrn ?? (stated.Urn is null || named?.Urn is null ? named : null);
        return new(
            taken,
            (isContradictory ? RowProblems.AuthorityContradictory : RowProblems.AuthorityNotInRegister, $"{byCodes.Reason}{(taken is null ? "" : $" The row is taken for {taken}.")}"));
    }
}

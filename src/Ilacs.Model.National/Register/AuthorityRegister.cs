using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>England's local authorities with children's services, on any day since November 2013, with their codes, names, predecessors and
/// successors.</summary>
/// <remarks>Without a date, former authorities are included. A name that an authority shares with its predecessor (Dorset) is then
/// ambiguous, because a judgement of one is not a judgement of the other. With a date, you get the authority of that day.</remarks>
public static class AuthorityRegister
{
    private static readonly RegisterIndex Index = new(RegisterTables.Build());

    /// <summary>The first day of the register. Inspections under the single inspection framework began in November 2013.</summary>
    public static LocalDate FirstDay { get; } = new(2013, 11, 1);

    /// <summary>The last day for which the sources were checked, inclusive.</summary>
    public static LocalDate CheckedTo { get; } = new(2026, 8, 25);

    /// <summary>The last day for which the register answers, inclusive. After <see cref="CheckedTo"/>, the register is presumed to hold
    /// until the day before the next reorganisation. Not every order for that has been made.</summary>
    public static LocalDate PresumedTo { get; } = new(2028, 3, 31);

    /// <summary>The evidence for the first and last day of the register. Each authority has its own evidence.</summary>
    public static ImmutableArray<Evidence> Evidence => RegisterEvidence.OfTheWhole;

    /// <summary>Every authority, former, present and already established for the future, by name (ordinal) and then by first day.</summary>
    public static ImmutableArray<RegisteredAuthority> All => Index.All;

    /// <summary>The authorities that existed on a day, by name. Refused outside <see cref="FirstDay"/> to
    /// <see cref="PresumedTo"/>.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public static Answer<ImmutableArray<RegisteredAuthority>> On(LocalDate date) =>
        Refused(date) is { } refusal ? new(refusal) : new(All.RemoveAll(authority => !authority.ExistsOn(date)));

    /// <summary>Finds an authority by any code, name or alias. If the query is not one authority, the answer says so: it may be a region, a
    /// former county or several authorities.</summary>
    /// <param name="query">An exact code, or a name as people and files write it. Case, punctuation, "the" and "and" for "&amp;" do not
    /// matter. Designations such as "Council", "London Borough of" or "UA" may be there, but must fit the authority. A name that could
    /// also mean another authority is not found.</param>
    /// <param name="asOf">The day on which the authority existed; <c>null</c> for any day.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public static AuthorityLookup Find(string query, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return RefusedLookup(asOf) ?? Index.Find(query, asOf);
    }

    /// <summary>Finds an authority by Ofsted's number.</summary>
    /// <param name="urn">The number.</param>
    /// <param name="asOf">The day on which the authority existed; <c>null</c> for any day.</param>
    /// <exception cref="ArgumentException">The number is <c>default</c>, or the date is not in the ISO calendar.</exception>
    public static AuthorityLookup Find(OfstedUrn urn, LocalDate? asOf = null) =>
        urn.IsDefault ? throw NoCode(nameof(urn)) : RefusedLookup(asOf) ?? Index.Find(urn, asOf);

    /// <summary>Finds an authority by the Department for Education's code.</summary>
    /// <param name="dfeCode">The code.</param>
    /// <param name="asOf">The day on which the authority existed; <c>null</c> for any day.</param>
    /// <exception cref="ArgumentException">The code is <c>default</c>, or the date is not in the ISO calendar.</exception>
    public static AuthorityLookup Find(DfeCode dfeCode, LocalDate? asOf = null) =>
        dfeCode.IsDefault ? throw NoCode(nameof(dfeCode)) : RefusedLookup(asOf) ?? Index.Find(dfeCode, asOf);

    /// <summary>Finds an authority by a statistical code. An earlier or later code of the authority finds it too; the reason then says
    /// so.</summary>
    /// <param name="gssCode">The code.</param>
    /// <param name="asOf">The day on which the authority existed; <c>null</c> for any day.</param>
    /// <exception cref="ArgumentException">The code is <c>default</c>, or the date is not in the ISO calendar.</exception>
    public static AuthorityLookup Find(GssCode gssCode, LocalDate? asOf = null) =>
        gssCode.IsDefault ? throw NoCode(nameof(gssCode)) : RefusedLookup(asOf) ?? Index.Find(gssCode, asOf);

    /// <summary>Finds the authority of a record by its codes, which must agree. The name is not used. If one code finds the authority,
    /// codes that the register does not have are listed in <see cref="AuthorityLookup.UnknownCodes"/>.</summary>
    /// <param name="authority">The authority as a record names it.</param>
    /// <param name="asOf">The day on which the authority existed; <c>null</c> for any day.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public static AuthorityLookup Find(Authority authority, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return RefusedLookup(asOf) ?? Index.Find(authority, asOf);
    }

    private static AuthorityLookup? RefusedLookup(LocalDate? asOf) =>
        asOf is { } day && Refused(day) is { } refusal ? AuthorityLookup.NotCovered(day, refusal) : null;

    private static Refusal? Refused(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The date is not in the ISO calendar.", nameof(date));
        }

        return date < FirstDay
            ? new(
                RefusalCodes.BeforeTheRegister,
                $"The register begins on {FirstDay.InWords()}, so it has no authorities for {date.InWords()}. Choose a later date.",
                Evidence)
            {
                Arguments = Reason.Named(("day", date), ("from", FirstDay)),
            }
            : date > PresumedTo
            ? new(
                RefusalCodes.AfterTheRegister,
                $"The register was checked up to {CheckedTo.InWords()} and is presumed to hold until {PresumedTo.InWords()}. "
                    + $"It cannot say which authorities there are on {date.InWords()}. Choose an earlier date.",
                Evidence)
            {
                Arguments = Reason.Named(("day", date), ("checkedTo", CheckedTo), ("presumedTo", PresumedTo)),
            }
            : null;
    }

    private static ArgumentException NoCode(string parameter) => new("default is not a code.", parameter);
}

using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>England's local authorities with children's services as dated data: who they were on any day, by which codes and names they are
/// found, and who took the place of whom.</summary>
/// <remarks>A look-up without a day asks the register as a whole: an authority that is no more is found, and a name that an authority shares with
/// its predecessor (Dorset) is ambiguous, because their judgements are not to be taken for one another's. With a day, the authority of that
/// day is meant.</remarks>
public static class AuthorityRegister
{
    private static readonly RegisterIndex Index = new(RegisterTables.Build());

    /// <summary>The first day of the register: single inspections began on site in November 2013.</summary>
    public static LocalDate FirstDay { get; } = new(2013, 11, 1);

    /// <summary>The day to which the sources were checked; inclusive.</summary>
    public static LocalDate CheckedTo { get; } = new(2026, 8, 25);

    /// <summary>The last day for which the register answers, inclusive: after <see cref="CheckedTo"/> what is known is presumed to hold until
    /// the day before the next reorganisation, of which not every order has been made.</summary>
    public static LocalDate PresumedTo { get; } = new(2028, 3, 31);

    /// <summary>What the bounds of the register rest on; each authority has its own evidence.</summary>
    public static ImmutableArray<Evidence> Evidence => RegisterEvidence.OfTheWhole;

    /// <summary>Every authority, past, present and established for the future, by name (ordinal) and then by first day.</summary>
    public static ImmutableArray<RegisteredAuthority> All => Index.All;

    /// <summary>The authorities of a day, by name; refused outside <see cref="FirstDay"/> to <see cref="PresumedTo"/>.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public static Answer<ImmutableArray<RegisteredAuthority>> On(LocalDate date) =>
        Refused(date) is { } refusal ? new(refusal) : new(All.RemoveAll(authority => !authority.ExistsOn(date)));

    /// <summary>Finds an authority by any code, name or alias. Of a text that is not one authority it says whether it is a region, a county
    /// of before the register, or several authorities.</summary>
    /// <param name="query">A code exactly, or a name as people and files write it: case, punctuation, "the", "and" for "&amp;" and
    /// designations such as "Council", "London Borough of" or "UA" do not count, but must fit the authority. A name that may mean another
    /// one too is not found.</param>
    /// <param name="asOf">The day for which it is asked; <c>null</c> for any.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public static AuthorityLookup Find(string query, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return RefusedLookup(asOf) ?? Index.Find(query, asOf);
    }

    /// <summary>Finds an authority by Ofsted's number.</summary>
    /// <param name="urn">The number.</param>
    /// <param name="asOf">The day for which it is asked; <c>null</c> for any.</param>
    /// <exception cref="ArgumentException">The number is <c>default</c>, or the date is not in the ISO calendar.</exception>
    public static AuthorityLookup Find(OfstedUrn urn, LocalDate? asOf = null) =>
        urn.IsDefault ? throw NoCode(nameof(urn)) : RefusedLookup(asOf) ?? Index.Find(urn, asOf);

    /// <summary>Finds an authority by the Department for Education's code.</summary>
    /// <param name="dfeCode">The code.</param>
    /// <param name="asOf">The day for which it is asked; <c>null</c> for any.</param>
    /// <exception cref="ArgumentException">The code is <c>default</c>, or the date is not in the ISO calendar.</exception>
    public static AuthorityLookup Find(DfeCode dfeCode, LocalDate? asOf = null) =>
        dfeCode.IsDefault ? throw NoCode(nameof(dfeCode)) : RefusedLookup(asOf) ?? Index.Find(dfeCode, asOf);

    /// <summary>Finds an authority by a statistical code, also by one that it had before or has since: then the reason says so.</summary>
    /// <param name="gssCode">The code.</param>
    /// <param name="asOf">The day for which it is asked; <c>null</c> for any.</param>
    /// <exception cref="ArgumentException">The code is <c>default</c>, or the date is not in the ISO calendar.</exception>
    public static AuthorityLookup Find(GssCode gssCode, LocalDate? asOf = null) =>
        gssCode.IsDefault ? throw NoCode(nameof(gssCode)) : RefusedLookup(asOf) ?? Index.Find(gssCode, asOf);

    /// <summary>Finds the authority of a record by its codes, which must agree; the name does not count. A code that the register does not have
    /// is passed over if another one is found, and stands in <see cref="AuthorityLookup.UnknownCodes"/>.</summary>
    /// <param name="authority">The authority as a record names it.</param>
    /// <param name="asOf">The day for which it is asked; <c>null</c> for any.</param>
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
                $"Which authorities there were on {RegisterText.Day(date)} is not known: "
                    + $"the register begins on {RegisterText.Day(FirstDay)}.",
                Evidence)
            {
                Arguments = Reason.Named(("day", date), ("from", FirstDay)),
            }
            : date > PresumedTo
            ? new(
                RefusalCodes.AfterTheRegister,
                $"Which authorities there are on {RegisterText.Day(date)} is not known: the register was checked to "
                    + $"{RegisterText.Day(CheckedTo)} and is presumed to hold to {RegisterText.Day(PresumedTo)}.",
                Evidence)
            {
                Arguments = Reason.Named(("day", date), ("checkedTo", CheckedTo), ("presumedTo", PresumedTo)),
            }
            : null;
    }

    private static ArgumentException NoCode(string parameter) => new("default is no code.", parameter);
}

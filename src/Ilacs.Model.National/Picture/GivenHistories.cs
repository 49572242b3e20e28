using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>Which of the histories that were given are counted on a day, each for its authority, and why others are not.</summary>
internal sealed class GivenHistories
{
    internal GivenHistories(ImmutableArray<InspectionHistory> histories, LocalDate date)
    {
        var found = histories.Select(history => (History: history, Lookup: AuthorityRegister.Find(history.Authority, date))).ToLookup(one => one.Lookup.IsFound);
        var byAuthority = found[true].ToLookup(one => one.Lookup.Authority!);
        Counted =
        [
            .. byAuthority.Where(group => group.Count() == 1).Select(group => (group.Key, group.First().History, group.First().Lookup.UnknownCodes))
                .OrderBy(one => one.Key.Name, StringComparer.Ordinal),
        ];
        NotCounted =
        [
            .. found[false].Select(one => new NotCounted(one.History, new(
                    one.Lookup.Status == AuthorityLookupStatus.NotInExistence ? RefusalCodes.AuthorityNotThere
                        : RefusalCodes.AuthorityNotFound, one.Lookup.Reason)
                {
                    Arguments = Reason.Named(("authority", one.History.Authority.Name), ("day", date)),
                }))
                .Concat(byAuthority.Where(group => group.Count() > 1).SelectMany(group => OneOfSeveral(group.Key, [.. group.Select(one => one.History)])))
                .OrderBy(one => one.History.Authority.Name, StringComparer.Ordinal).ThenBy(one => CodesOf(one.History.Authority), StringComparer.Ordinal),
        ];
    }

    /// <summary>Those that are counted, by the name of the authority.</summary>
    internal ImmutableArray<(RegisteredAuthority Authority, InspectionHistory History, ImmutableArray<string> UnknownCodes)> Counted { get; }

    /// <summary>Those that are not, by the name that the history has.</summary>
    internal ImmutableArray<NotCounted> NotCounted { get; }

    // Any of the codes may be missing: those of authorities that are no more have no number of Ofsted.
    private static string CodesOf(Authority authority) => $"{authority.Urn} {authority.DfeCode} {authority.GssCode}";

    private static IEnumerable<NotCounted> OneOfSeveral(RegisteredAuthority authority, InspectionHistory[] histories) => histories.Select(history => new NotCounted(
        history,
        new(
            RefusalCodes.SeveralHistories,
            FormattableString.Invariant(
                $"{histories.Length} histories of {authority.Name} were given, and which of them holds is not known."))
        {
            Arguments = Reason.Named(("authority", authority.Name), ("histories", histories.Length)),
        }));
}

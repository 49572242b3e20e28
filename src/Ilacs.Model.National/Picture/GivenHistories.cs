using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>Which of the given histories are counted on a day, and why the others are not.</summary>
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

    /// <summary>The histories that are counted, by the name of the authority.</summary>
    internal ImmutableArray<(RegisteredAuthority Authority, InspectionHistory History, ImmutableArray<string> UnknownCodes)> Counted { get; }

    /// <summary>The histories that are not counted, by the name in the history.</summary>
    internal ImmutableArray<NotCounted> NotCounted { get; }

    // Any of the codes may be missing: former authorities have no number from Ofsted here.
    private static string CodesOf(Authority authority) => $"{authority.Urn} {authority.DfeCode} {authority.GssCode}";

    private static IEnumerable<NotCounted> OneOfSeveral(RegisteredAuthority authority, InspectionHistory[] histories) => histories.Select(history => new NotCounted(
        history,
        new(
            RefusalCodes.SeveralHistories,
            $"You gave {Words.CountInWords(histories.Length, "history", "histories")} for {authority.Name}, and they may disagree. None is counted. Give only one.")
        {
            Arguments = Reason.Named(("authority", authority.Name), ("histories", histories.Length)),
        }));
}

using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>Builds the authorities from the tables, with their aliases, evidence, predecessors and successors.</summary>
internal static class RegisterTables
{
    internal static ImmutableArray<RegisteredAuthority> Build()
    {
        ImmutableArray<RegisteredAuthority> all =
        [
            .. Lines()
                .Select(line => new RegisteredAuthority(line.Row, line.Region, PublishedNames.Of(line.Row.Name), RegisterEvidence.Of(line.Row)))
                .OrderBy(authority => authority.Name, StringComparer.Ordinal)
                .ThenBy(authority => authority.From ?? LocalDate.MinIsoValue),
        ];
        var lines = Succession.All.SelectMany(one => one.Lines, (one, line) => (one.On, line.Predecessor, line.Successor)).ToHashSet();
        foreach (var authority in all)
        {
            authority.Link(
                predecessors: all.RemoveAll(other => !lines.Contains((authority.From ?? default, other.Name, authority.Name)) || other.To?.PlusDays(1) != authority.From),
                successors: all.RemoveAll(other => !lines.Contains((other.From ?? default, authority.Name, other.Name)) || authority.To?.PlusDays(1) != other.From));
        }

        return all;
    }

    private static IEnumerable<(OnsRegion Region, RegisterRow Row)> Lines() =>
    [
        .. In(OnsRegion.EastMidlands, AuthoritiesOfEastMidlands.Rows),
        .. In(OnsRegion.EastOfEngland, AuthoritiesOfEastOfEngland.Rows),
        .. In(OnsRegion.London, AuthoritiesOfLondon.Rows),
        .. In(OnsRegion.NorthEast, AuthoritiesOfNorthEast.Rows),
        .. In(OnsRegion.NorthWest, AuthoritiesOfNorthWest.Rows),
        .. In(OnsRegion.SouthEast, AuthoritiesOfSouthEast.Rows),
        .. In(OnsRegion.SouthWest, AuthoritiesOfSouthWest.Rows),
        .. In(OnsRegion.WestMidlands, AuthoritiesOfWestMidlands.Rows),
        .. In(OnsRegion.YorkshireAndTheHumber, AuthoritiesOfYorkshireAndTheHumber.Rows),
        .. FormerAuthorities.Rows,
        .. FutureAuthorities.Rows,
    ];

    private static IEnumerable<(OnsRegion Region, RegisterRow Row)> In(OnsRegion region, RegisterRow[] rows) => rows.Select(row => (region, row));
}

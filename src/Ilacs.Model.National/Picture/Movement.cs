using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>How judgements changed from the first ILACS inspection to a later one, for authorities with at least two.</summary>
/// <remarks>Inspections under the single inspection framework, and of predecessors, do not count.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Movement>))]
public sealed class Movement
{
    internal Movement(ImmutableArray<AuthorityMovement> authorities)
    {
        Authorities = authorities;
        Overall = ChangeCounts.Of(authorities.Select(one => one.Overall));
        Areas = [.. AreaCodes.Select(code => new AreaChanges(code, ChangeCounts.Of(authorities.Select(one => one.Area(code)))))];
    }

    /// <summary>Each authority with its two inspections, by name.</summary>
    public ImmutableArray<AuthorityMovement> Authorities { get; }

    /// <summary>How overall effectiveness changed.</summary>
    public ChangeCounts Overall { get; }

    /// <summary>How each area of ILACS changed, in the order of <see cref="Outcomes.Areas"/>.</summary>
    public ImmutableArray<AreaChanges> Areas { get; }

    private static ImmutableArray<string> AreaCodes { get; } =
        [.. Outcomes.AreaCodes.Where(code => Editions.All.Any(edition => edition.SelectedByDate && edition.TryFindArea(code, out _)))];

    /// <summary>The counts of overall effectiveness.</summary>
    public override string ToString() => Overall.ToString();
}

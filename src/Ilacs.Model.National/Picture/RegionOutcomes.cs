namespace Ilacs.Model.National;

/// <summary>The latest outcomes of the authorities of one region.</summary>
/// <typeparam name="TRegion">The list of regions: <see cref="OfstedRegion"/> or <see cref="OnsRegion"/>.</typeparam>
public sealed record RegionOutcomes<TRegion>
    where TRegion : struct, Enum
{
    internal RegionOutcomes(TRegion region, Outcomes outcomes)
    {
        Region = region;
        Outcomes = outcomes;
    }

    /// <summary>The region.</summary>
    public TRegion Region { get; }

    /// <summary>The latest outcomes of its authorities.</summary>
    public Outcomes Outcomes { get; }

    /// <summary>The region and its outcomes.</summary>
    public override string ToString() => $"{(Region is OfstedRegion ofsted ? ofsted.Label() : Region is OnsRegion ons ? ons.Label() : Region)}: {Outcomes}";
}

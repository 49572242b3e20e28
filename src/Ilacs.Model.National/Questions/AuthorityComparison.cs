using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>An authority on a day beside the others of its region, and beside others of the caller's choice.</summary>
/// <remarks>Statistical neighbours change and are the data of others, so the caller names them.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<AuthorityComparison>))]
public sealed class AuthorityComparison
{
    internal AuthorityComparison(NationalPicture picture, AuthorityOutcome authority, Outcomes others)
    {
        Picture = picture;
        Authority = authority;
        Region = picture.ByOfstedRegion.Single(one => one.Region == authority.Authority.OfstedRegion);
        Others = others;
    }

    /// <summary>The national picture from which it is taken.</summary>
    public NationalPicture Picture { get; }

    /// <summary>The authority with its latest inspection.</summary>
    public AuthorityOutcome Authority { get; }

    /// <summary>The outcomes of Ofsted's region that it lies in, its own among them.</summary>
    public RegionOutcomes<OfstedRegion> Region { get; }

    /// <summary>The outcomes of the others that the caller named; of none if none was.</summary>
    public Outcomes Others { get; }

    /// <summary>The authority, and overall effectiveness in its region and among the others.</summary>
    public override string ToString() => $"{Authority}; {Region.Region.Label()}: {Region.Outcomes.Overall}; the others: {Others.Overall}";
}

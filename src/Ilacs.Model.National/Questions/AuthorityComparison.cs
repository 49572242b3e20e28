using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>An authority compared with its region, and with other authorities that you choose, on a day.</summary>
/// <remarks>Statistical neighbours change and belong to another organisation's data, so you name them yourself.</remarks>
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

    /// <summary>The national picture that it comes from.</summary>
    public NationalPicture Picture { get; }

    /// <summary>The authority with its latest inspection.</summary>
    public AuthorityOutcome Authority { get; }

    /// <summary>The outcomes in its Ofsted region, including its own.</summary>
    public RegionOutcomes<OfstedRegion> Region { get; }

    /// <summary>The outcomes of the other authorities; empty if you named none.</summary>
    public Outcomes Others { get; }

    /// <summary>The authority, and overall effectiveness in its region and among the others.</summary>
    public override string ToString() => $"{Authority}. {Region.Region.Label()}: {Region.Outcomes.Overall}. Others: {Others.Overall}";
}

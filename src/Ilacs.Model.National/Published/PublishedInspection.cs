using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>A published inspection of an authority.</summary>
/// <remarks>Two are equal if all their values are.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<PublishedInspection>))]
public sealed record PublishedInspection
{
    internal PublishedInspection(Authority authority, RegisteredAuthority? registered, Inspection inspection)
    {
        Authority = authority;
        Registered = registered;
        Inspection = inspection;
        Outcome = new(Name, inspection.FirstOnSiteDay, inspection.Judgements, inspection.OverallEffectiveness);
    }

    /// <summary>The authority with its name and codes, as in its history.</summary>
    public Authority Authority { get; }

    /// <summary>The authority in the register; <c>null</c> if the register does not have it.</summary>
    public RegisteredAuthority? Registered { get; }

    /// <summary>The inspection, with its kind, days, judgements and sources.</summary>
    public Inspection Inspection { get; }

    /// <summary>The authority's page on Ofsted's website, which lists its reports; <c>null</c> if Ofsted's number is not known.</summary>
    public string? Link => (Registered?.Urn ?? Authority.Urn) is { } urn ? $"https://reports.ofsted.gov.uk/provider/44/{urn}" : null;

    /// <summary>The name of the authority in the register, or else in its history.</summary>
    public string Name => Registered?.Name ?? Authority.Name;

    /// <summary>The authority, the first day on site, the judgements and overall effectiveness only.</summary>
    internal PublishedOutcome Outcome { get; }

    /// <summary>The authority, the month and overall effectiveness, such as <c>Trafford (March 2019): inadequate</c>.</summary>
    public override string ToString() => $"{Outcome}: {Inspection.OverallEffectiveness.InWords()}";
}

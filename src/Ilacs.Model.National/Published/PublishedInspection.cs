using System.Globalization;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>A published inspection of an authority.</summary>
/// <remarks>Equal if all of it is.</remarks>
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

    /// <summary>The authority with its codes, as its history names it.</summary>
    public Authority Authority { get; }

    /// <summary>The authority as the register has it; <c>null</c> if the register does not know it.</summary>
    public RegisteredAuthority? Registered { get; }

    /// <summary>The inspection: its kind, its days, its judgements and its sources.</summary>
    public Inspection Inspection { get; }

    /// <summary>The authority's page at Ofsted, which lists its reports; <c>null</c> if Ofsted's number of it is not known.</summary>
    public string? Link => (Registered?.Urn ?? Authority.Urn) is { } urn ? $"https://reports.ofsted.gov.uk/provider/44/{urn}" : null;

    /// <summary>The name of the authority, as the register has it if it knows it.</summary>
    public string Name => Registered?.Name ?? Authority.Name;

    /// <summary>The authority, the first day, the judgements and overall effectiveness by themselves.</summary>
    internal PublishedOutcome Outcome { get; }

    /// <summary>The authority, the month and overall effectiveness, such as <c>Trafford (March 2019): inadequate</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Outcome}: {Inspection.OverallEffectiveness}");
}

using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A local authority as a record names it.</summary>
/// <remarks>The three codes are types of their own, so that one cannot stand in the place of another. Equal if the name and all codes are.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Authority>))]
public sealed record Authority : IComparable<Authority>
{
    /// <summary>Names an authority.</summary>
    /// <param name="name">The name, as the record has it; not empty.</param>
    /// <param name="urn">Ofsted's number for it; <c>null</c> if it is not recorded, as for an authority that has been abolished.</param>
    /// <param name="dfeCode">The Department for Education's number; <c>null</c> if it is not recorded.</param>
    /// <param name="gssCode">The statistical code at the time of the record; <c>null</c> if it is not recorded.</param>
    /// <exception cref="ArgumentException">The name is empty, a code is <c>default</c>, or there is no code at all.</exception>
    public Authority(string name, OfstedUrn? urn, DfeCode? dfeCode = null, GssCode? gssCode = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (urn is { IsDefault: true } || dfeCode is { IsDefault: true } || gssCode is { IsDefault: true })
        {
            throw new ArgumentException("A code of the authority is default, which is no code.");
        }

        if (urn is null && dfeCode is null && gssCode is null)
        {
            throw new ArgumentException("An authority has at least one of its codes.");
        }

        Name = name;
        Urn = urn;
        DfeCode = dfeCode;
        GssCode = gssCode;
    }

    /// <summary>The name, as the record has it.</summary>
    public string Name { get; }

    /// <summary>Ofsted's number for it, by which it is known first; <c>null</c> if it is not recorded.</summary>
    public OfstedUrn? Urn { get; }

    /// <summary>The Department for Education's number; <c>null</c> if it is not recorded.</summary>
    public DfeCode? DfeCode { get; }

    /// <summary>The statistical code at the time of the record; <c>null</c> if it is not recorded.</summary>
    public GssCode? GssCode { get; }

    /// <summary>Whether both certainly are one authority: by Ofsted's number if both have it, else by the Department's, else by the statistical code.
    /// Where they share none of these, nothing is certain. The name does not count.</summary>
    /// <param name="other">Another record of an authority.</param>
    public bool IsSameAs(Authority other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Urn is not null && other.Urn is not null ? Urn == other.Urn
            : DfeCode is not null && other.DfeCode is not null ? DfeCode == other.DfeCode
            : GssCode is not null && GssCode == other.GssCode;
    }

    // By name, letter by letter, as no culture would.
    int IComparable<Authority>.CompareTo(Authority? other) => string.CompareOrdinal(Name, other?.Name);

    /// <summary>The name and the codes.</summary>
    public override string ToString() =>
        FactsText.Of("authority", [(nameof(Name), Name), (nameof(Urn), Urn), (nameof(DfeCode), DfeCode), (nameof(GssCode), GssCode)]);
}

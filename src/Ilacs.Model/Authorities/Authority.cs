using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A local authority as a record names it.</summary>
/// <remarks>Each of the three codes has its own type, so they cannot be mixed up. Two records are equal if the name and all codes are
/// equal.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Authority>))]
public sealed record Authority : IComparable<Authority>
{
    private readonly OfstedUrn? _urn;
    private readonly DfeCode? _dfeCode;
    private readonly GssCode? _gssCode;

    /// <summary>Names an authority.</summary>
    /// <param name="name">The name as recorded; not empty.</param>
    /// <param name="urn">Ofsted's number for it; <c>null</c> if it is not recorded, as for an authority that has been abolished.</param>
    /// <param name="dfeCode">The Department for Education's number; <c>null</c> if it is not recorded.</param>
    /// <param name="gssCode">The statistical code at the time of the record; <c>null</c> if it is not recorded.</param>
    /// <exception cref="ArgumentException">The name is empty, a code is <c>default</c>, or no code is given.</exception>
    public Authority(string name, OfstedUrn? urn, DfeCode? dfeCode = null, GssCode? gssCode = null)
    {
        Name = name;
        _urn = urn;
        _dfeCode = dfeCode;
        _gssCode = gssCode;
        RequireCodes();
    }

    /// <summary>The name as recorded.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>Ofsted's number for it, which <see cref="IsSameAs"/> compares first; <c>null</c> if it is not recorded.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>, or no code is left: set the new one first.</exception>
    public OfstedUrn? Urn
    {
        get => _urn;
        init
        {
            _urn = value;
            RequireCodes();
        }
    }

    /// <summary>The Department for Education's number; <c>null</c> if it is not recorded.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>, or no code is left: set the new one first.</exception>
    public DfeCode? DfeCode
    {
        get => _dfeCode;
        init
        {
            _dfeCode = value;
            RequireCodes();
        }
    }

    /// <summary>The statistical code at the time of the record; <c>null</c> if it is not recorded.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>, or no code is left: set the new one first.</exception>
    public GssCode? GssCode
    {
        get => _gssCode;
        init
        {
            _gssCode = value;
            RequireCodes();
        }
    }

    /// <summary>Whether both records are certainly the same authority. It compares Ofsted's number if both have it, otherwise the
    /// Department's, otherwise the statistical code. If they have no kind of code in common, the answer is <c>false</c>. Names are not
    /// compared.</summary>
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

    private void RequireCodes()
    {
        if (_urn is { IsDefault: true } || _dfeCode is { IsDefault: true } || _gssCode is { IsDefault: true })
        {
            throw new ArgumentException("A code of the authority is default, which is not a code.");
        }

        if (_urn is null && _dfeCode is null && _gssCode is null)
        {
            throw new ArgumentException("An authority has at least one of its codes.");
        }
    }
}

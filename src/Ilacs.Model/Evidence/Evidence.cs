using System.Text.Json.Serialization;

namespace Ilacs.Model.Sources;

/// <summary>A statement, its source, and how strong that source is.</summary>
/// <remarks>Statements are in our own words, not quotations.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Evidence>))]
public sealed record Evidence
{
    /// <summary>Records that a source makes a statement.</summary>
    /// <param name="statement">The statement, in our own words.</param>
    /// <param name="strength">Any strength except <see cref="SourceStrength.Observed"/>, which needs its count.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentException"><paramref name="strength"/> is <see cref="SourceStrength.Observed"/> or not a named strength,
    /// or <paramref name="statement"/> is empty.</exception>
    public Evidence(string statement, SourceStrength strength, Citation source)
        : this(statement, strength, source, null)
    {
        if (strength == SourceStrength.Observed)
        {
            throw new ArgumentException("An observed fact needs its count.", nameof(strength));
        }
    }

    /// <summary>Records that published documents show something, and how often.</summary>
    /// <param name="statement">The statement, in our own words.</param>
    /// <param name="observed">In how many cases, out of how many.</param>
    /// <param name="source">The documents.</param>
    /// <exception cref="ArgumentException"><paramref name="statement"/> is empty.</exception>
    public Evidence(string statement, Observation observed, Citation source)
        : this(statement, SourceStrength.Observed, source, observed)
    {
    }

    private Evidence(string statement, SourceStrength strength, Citation source, Observation? observed)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(statement);
        ArgumentNullException.ThrowIfNull(source);
        if (!Enum.IsDefined(strength))
        {
            throw new ArgumentException("Not one of the named strengths of a source.", nameof(strength));
        }

        Statement = statement;
        Strength = strength;
        Citation = source;
        Observed = observed;
    }

    /// <summary>The statement, in our own words.</summary>
    public string Statement { get; }

    /// <summary>How strong the source is.</summary>
    public SourceStrength Strength { get; }

    /// <summary>The source.</summary>
    public Citation Citation { get; }

    /// <summary>How often it was observed; <c>null</c> unless <see cref="Strength"/> is <see cref="SourceStrength.Observed"/>.</summary>
    public Observation? Observed { get; }

    /// <summary>The statement, its strength with the count if there is one, and the source.</summary>
    public override string ToString() => Observed is { } observed
        ? $"{Statement} ({Strength.Label()}, {observed}; {Citation})"
        : $"{Statement} ({Strength.Label()}; {Citation})";
}

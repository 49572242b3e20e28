using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A number or list that an inspection framework sets, with every reading of it that was found. It may be not known.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Parameter>))]
public abstract class Parameter
{
    private protected Parameter(string code, string meaning, ImmutableArray<Evidence> alsoKnown)
    {
        Code = code;
        Meaning = meaning;
        AlsoKnown = alsoKnown.IsDefault ? [] : alsoKnown;
    }

    /// <summary>The permanent code, such as <c>monitoring-visits-usual</c>.</summary>
    public string Code { get; }

    /// <summary>What the parameter says, and in which unit.</summary>
    public string Meaning { get; }

    /// <summary>Whether any source gives it.</summary>
    public abstract bool IsKnown { get; }

    /// <summary>The least that the reading in use allows, inclusive; <c>null</c> if it sets none, is no number, or is not known.</summary>
    public abstract int? Minimum { get; }

    /// <summary>The most that the reading in use allows, inclusive; <c>null</c> if it sets none, is no number, or is not known.</summary>
    public abstract int? Maximum { get; }

    /// <summary>Whether sources give it differently.</summary>
    public abstract bool SourcesConflict { get; }

    /// <summary>Every reading of it, such as <c>at most 2</c>, the one that is used first; empty if it is not known.</summary>
    public abstract ImmutableArray<string> ValuesInWords { get; }

    /// <summary>Other statements about it that give no value; may be empty.</summary>
    public ImmutableArray<Evidence> AlsoKnown { get; }

    /// <summary>What it rests on: the reading that is used first, then the others, then what else is known.</summary>
    public abstract ImmutableArray<Evidence> Evidence { get; }

    /// <summary>Every reading, whatever kind of value it gives, the one that is used first.</summary>
    internal abstract ImmutableArray<ParameterReading> AllReadings { get; }
}

/// <summary>A parameter with values of one kind.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[JsonConverter(typeof(IlacsJsonConverterFactory))]
public sealed class Parameter<T> : Parameter
    where T : struct
{
    internal Parameter(string code, string meaning, ImmutableArray<Reading<T>> readings, params ImmutableArray<Evidence> alsoKnown)
        : base(code, meaning, alsoKnown)
    {
        Readings = readings;
        Evidence = [.. readings.Select(reading => reading.Evidence), .. AlsoKnown];
        SourcesConflict = readings.Select(reading => reading.Value).Distinct().Count() > 1;
    }

    /// <summary>Every reading, the one that is used first; empty if the parameter is not known.</summary>
    public ImmutableArray<Reading<T>> Readings { get; }

    /// <inheritdoc/>
    public override bool IsKnown => !Readings.IsEmpty;

    /// <inheritdoc/>
    public override int? Minimum => Range.Minimum;

    /// <inheritdoc/>
    public override int? Maximum => Range.Maximum;

    /// <inheritdoc/>
    public override bool SourcesConflict { get; }

    /// <inheritdoc/>
    public override ImmutableArray<string> ValuesInWords => [.. Readings.Select(reading => reading.Value.ToString() ?? "")];

    /// <inheritdoc/>
    public override ImmutableArray<Evidence> Evidence { get; }

    internal override ImmutableArray<ParameterReading> AllReadings =>
        [.. Readings.Select(reading => new ParameterReading(reading.Value as NumberRange?, reading.Value as GradeSet?, reading.Evidence))];

    /// <summary>The reading that the library uses.</summary>
    /// <exception cref="InvalidOperationException">The parameter is not known.</exception>
    public Reading<T> Used => IsKnown ? Readings[0] : throw new InvalidOperationException($"No source gives the parameter {Code}.");

    /// <summary>The value that the library uses; <c>false</c> if the parameter is not known.</summary>
    /// <param name="value">The value, or <c>default</c>.</param>
    public bool TryGetValue(out T value)
    {
        value = IsKnown ? Readings[0].Value : default;
        return IsKnown;
    }

    // default sets no bound.
    private NumberRange Range => IsKnown && Readings[0].Value is NumberRange range ? range : default;

    /// <summary>Such as <c>monitoring-visits-most: at most 7</c>, or that it is not known.</summary>
    public override string ToString() => IsKnown ? $"{Code}: {Used.Value}" : $"{Code}: not known";
}

/// <summary>A reading of a parameter from one source: numbers or grades.</summary>
internal readonly record struct ParameterReading(NumberRange? Range, GradeSet? Grades, Evidence Evidence);

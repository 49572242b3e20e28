using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>One requirement of a notice or direction, or support arranged without one.</summary>
/// <remarks><c>default</c> is not a condition.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionCondition>))]
public readonly record struct InterventionCondition
{
    /// <summary>Names a requirement or support.</summary>
    /// <param name="kind">The kind of requirement or support.</param>
    /// <param name="name">The body, such as the council that is partner; <c>null</c> if it is not known. Not empty, and not a
    /// person.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is not one of the named ones, or <paramref name="name"/> is empty.</exception>
    public InterventionCondition(ConditionKind kind, string? name = null)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentException("Not one of the named conditions.", nameof(kind));
        }

        if (name is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
        }

        Kind = kind;
        Name = name;
    }

    /// <summary>The kind of requirement or support.</summary>
    public ConditionKind Kind { get; }

    /// <summary>The body, such as the council that is partner; <c>null</c> if it is not known.</summary>
    public string? Name { get; }

    /// <summary>Whether this is <c>default</c>, which is not a condition.</summary>
    public bool IsDefault => Kind == default;

    /// <summary>The kind, with the body if that is known.</summary>
    internal object Fact => Name is null ? Kind : FactsText.List<object>([Kind, Name]);

    /// <summary>A condition without a name.</summary>
    /// <param name="kind">The kind of requirement or support.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is not one of the named ones.</exception>
    public static implicit operator InterventionCondition(ConditionKind kind) => new(kind);

    /// <summary>Such as <c>improvement-partner: Essex County Council</c>; empty for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "" : Name is null ? Kind.Label() : $"{Kind.Label()}: {Name}";
}

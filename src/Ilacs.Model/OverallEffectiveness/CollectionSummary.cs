using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>A summary of a collection of published inspections: its title, its size and how complete it is.</summary>
/// <remarks>Two summaries are equal if all their members are equal.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<CollectionSummary>))]
public sealed record CollectionSummary
{
    /// <summary>Describes a collection.</summary>
    /// <param name="title">Its title; not empty.</param>
    /// <param name="inspections">How many inspections it has; at least 0.</param>
    /// <param name="completeTo">The last day of publication to which it is complete, inclusive; <c>null</c> if that is not known.</param>
    /// <param name="licence">The sentence that its licence requires you to show; <c>null</c> if it requires none.</param>
    /// <exception cref="ArgumentException">The title is empty, or the number is negative.</exception>
    public CollectionSummary(string title, int inspections, LocalDate? completeTo = null, string? licence = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfNegative(inspections);
        (Title, Inspections, CompleteTo, Licence) = (title, inspections, completeTo, licence);
    }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>How many inspections it has.</summary>
    public int Inspections { get; }

    /// <summary>The last day of publication to which it is complete, inclusive; <c>null</c> if that is not known.</summary>
    public LocalDate? CompleteTo { get; }

    /// <summary>The sentence that its licence requires you to show wherever you show its inspections; <c>null</c> if it requires
    /// none.</summary>
    public string? Licence { get; }

    /// <summary>Such as <c>Published inspections: 488, complete to 22 August 2026</c>.</summary>
    public override string ToString()
    {
        var completeness = CompleteTo is { } day ? $"complete to {day.InWords()}" : "how complete is not known";
        return string.Create(CultureInfo.InvariantCulture, $"{Title}: {Inspections}, {completeness}");
    }
}

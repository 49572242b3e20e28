using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A visit without grades: a focused, monitoring or assurance visit, or a joint targeted area inspection.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Visit>))]
public abstract record Visit : OnSiteEvent
{
    private readonly VisitTheme? _theme;

    private protected Visit()
    {
    }

    /// <summary>The edition that the record names; <c>null</c> if the first on-site day decides.</summary>
    public Edition? Edition { get; init; }

    /// <summary>The theme of the visit; <c>null</c> if it is not recorded.</summary>
    /// <exception cref="ArgumentException">The theme is not one of the named ones.</exception>
    public VisitTheme? Theme
    {
        get => _theme;
        init => _theme = value is { } theme && !Enum.IsDefined(theme) ? throw new ArgumentException("Not a named theme.", nameof(value)) : value;
    }

    /// <summary>Whether the letter is published; <c>null</c> if that is not recorded. A day of publication says that it is.</summary>
    public bool? LetterIsPublished { get; init; }

    internal override IEnumerable<(string Name, object? Value)> Facts() =>
        [(nameof(Edition), Edition), (nameof(Theme), Theme), (nameof(LetterIsPublished), LetterIsPublished), .. base.Facts()];

    private protected override void Ask(LazyPointer at, ref IssueSink found) => VisitRules.Check(this, at, ref found);
}

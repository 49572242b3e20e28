using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A visit, which is not graded: focused, monitoring or assurance visit, or joint targeted area inspection.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Visit>))]
public abstract record Visit : OnSiteEvent
{
    private readonly VisitTheme? _theme;

    private protected Visit()
    {
    }

    /// <summary>The edition that the record names; <c>null</c> if it leaves that to the first on-site day.</summary>
    public Edition? Edition { get; init; }

    /// <summary>What the visit looked at; <c>null</c> if it is not recorded.</summary>
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

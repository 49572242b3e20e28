using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The areas for improvement or for priority action that a report names. Records their number, or a short title of our own for
/// each, or only that the report names some.</summary>
/// <remarks>Two values are equal if their counts and titles are equal. <c>default</c> means that nothing is recorded, which differs from
/// recording zero areas.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<RecordedAreas>))]
public readonly record struct RecordedAreas
{
    private const int UnknownNumber = -2;

    private readonly ValueArray<string> _titles;
    private readonly int _countAndOne;

    private RecordedAreas(int count, ImmutableArray<string> titles)
    {
        _countAndOne = count + 1;
        _titles = new(titles);
    }

    /// <summary>The report names some, but the number is not known.</summary>
    public static RecordedAreas Some { get; } = new(UnknownNumber, default);

    /// <summary>Whether nothing is recorded.</summary>
    public bool IsDefault => _countAndOne == 0;

    /// <summary>Whether there is certainly at least one.</summary>
    public bool Any => _countAndOne is > 1 or UnknownNumber + 1;

    /// <summary>The number of areas, from 0; <c>null</c> if it is not recorded.</summary>
    public int? Count => _countAndOne > 0 ? _countAndOne - 1 : null;

    /// <summary>Their titles; empty if only their number is recorded.</summary>
    public ImmutableArray<string> Titles => _titles.Items;

    /// <summary>As a fact of a record; <c>null</c> if nothing is recorded.</summary>
    internal object? Fact => IsDefault ? null : this;

    /// <summary>Records the number of areas.</summary>
    /// <param name="count">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static RecordedAreas Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfEqual(count, int.MaxValue);
        return new(count, default);
    }

    /// <summary>Records a title for each area.</summary>
    /// <param name="titles">Short titles, each not empty. Without titles, it records zero areas.</param>
    /// <exception cref="ArgumentException">A title is empty.</exception>
    public static RecordedAreas Of(params ImmutableArray<string> titles)
    {
        if (titles.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("A title is empty.", nameof(titles));
        }

        return new(titles.Length, titles.IsEmpty ? default : titles);
    }

    /// <summary>The number, or the titles.</summary>
    public override string ToString() => IsDefault ? "(not recorded)"
        : this == Some ? "some"
        : Titles.IsEmpty ? Count!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : FactsText.Text(FactsText.List(Titles));
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The areas for improvement, or those for priority action, that a report names: how many, or each by a short title of our own; or
/// only that there are some.</summary>
/// <remarks>Equal if the counts and the titles are. <c>default</c> means that nothing is recorded, which is not the same as none.</remarks>
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

    /// <summary>Whether there certainly is at least one.</summary>
    public bool Any => _countAndOne is > 1 or UnknownNumber + 1;

    /// <summary>How many there are, from 0; <c>null</c> if nothing is recorded, or only that there are some.</summary>
    public int? Count => _countAndOne > 0 ? _countAndOne - 1 : null;

    /// <summary>Their titles; empty if only their number is recorded.</summary>
    public ImmutableArray<string> Titles => _titles.Items;

    /// <summary>As a fact of a record; <c>null</c> if nothing is recorded.</summary>
    internal object? Fact => IsDefault ? null : this;

    /// <summary>Records how many there are.</summary>
    /// <param name="count">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static RecordedAreas Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfEqual(count, int.MaxValue);
        return new(count, default);
    }

    /// <summary>Records each of them.</summary>
    /// <param name="titles">Short titles, none of them empty; none at all records that there are none.</param>
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

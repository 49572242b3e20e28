using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The number of times that each of the four grades was given.</summary>
/// <remarks><c>default</c> has only zeros.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<GradeCounts>))]
public readonly record struct GradeCounts
{
    private readonly int _outstanding;
    private readonly int _good;
    private readonly int _requiresImprovement;
    private readonly int _inadequate;

    /// <summary>Counts grades.</summary>
    /// <param name="outstanding">How many are outstanding.</param>
    /// <param name="good">How many are good, not counting the outstanding ones.</param>
    /// <param name="requiresImprovement">How many require improvement.</param>
    /// <param name="inadequate">How many are inadequate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public GradeCounts(int outstanding, int good, int requiresImprovement, int inadequate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outstanding);
        ArgumentOutOfRangeException.ThrowIfNegative(good);
        ArgumentOutOfRangeException.ThrowIfNegative(requiresImprovement);
        ArgumentOutOfRangeException.ThrowIfNegative(inadequate);
        (_outstanding, _good, _requiresImprovement, _inadequate) = (outstanding, good, requiresImprovement, inadequate);
    }

    /// <summary>How many have a grade.</summary>
    public int Total => _outstanding + _good + _requiresImprovement + _inadequate;

    /// <summary>How many are good or outstanding.</summary>
    public int GoodOrBetter => _outstanding + _good;

    /// <summary>How many have this grade.</summary>
    /// <param name="grade">A grade.</param>
    /// <exception cref="ArgumentException"><paramref name="grade"/> is <c>default</c>.</exception>
    public int this[Grade grade] => Grade.Checked(grade, nameof(grade)) switch
    {
        1 => _outstanding,
        2 => _good,
        3 => _requiresImprovement,
        _ => _inadequate,
    };

    /// <summary>Such as "10 good, 2 requires improvement"; "none" if nothing is counted.</summary>
    public override string ToString()
    {
        var counts = this;
        var given = Grade.All.Where(grade => counts[grade] > 0).Select(grade => FormattableString.Invariant($"{counts[grade]} {grade.InWords()}"));
        return Total == 0 ? "none" : string.Join(", ", given);
    }
}

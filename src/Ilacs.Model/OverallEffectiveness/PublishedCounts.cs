using System.Globalization;

namespace Ilacs.Model;

/// <summary>With which overall effectiveness exactly these judgements were published, over all inspections of the edition: a count that
/// says how far experience goes.</summary>
/// <remarks><c>default</c> is none: no published inspection had these judgements. Which inspections they are, <see cref="Precedents"/> says
/// of any collection.</remarks>
public readonly record struct PublishedCounts
{
    private readonly int _outstanding;
    private readonly int _good;
    private readonly int _requiresImprovement;
    private readonly int _inadequate;

    internal PublishedCounts(int outstanding, int good, int requiresImprovement, int inadequate)
    {
        _outstanding = outstanding;
        _good = good;
        _requiresImprovement = requiresImprovement;
        _inadequate = inadequate;
    }

    /// <summary>How many published inspections had these judgements in every area that bears on overall effectiveness.</summary>
    public int Inspections => _outstanding + _good + _requiresImprovement + _inadequate;

    /// <summary>How many of them were given this overall effectiveness.</summary>
    /// <param name="overall">A grade.</param>
    /// <exception cref="ArgumentException"><paramref name="overall"/> is <c>default</c>.</exception>
    public int this[Grade overall] => Grade.Checked(overall, nameof(overall)) switch
    {
        1 => _outstanding,
        2 => _good,
        3 => _requiresImprovement,
        _ => _inadequate,
    };

    /// <summary>Such as <c>12 published with these judgements: 10 good, 2 requires-improvement</c>.</summary>
    public override string ToString()
    {
        if (Inspections == 0)
        {
            return "none published with these judgements";
        }

        var counts = this;
        var overalls = Grade.All.Where(grade => counts[grade] > 0)
            .Select(grade => string.Create(CultureInfo.InvariantCulture, $"{counts[grade]} {grade}"));
        return string.Create(CultureInfo.InvariantCulture, $"{Inspections} published with these judgements: {string.Join(", ", overalls)}");
    }
}

using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A column of a layout, found by its heading.</summary>
/// <param name="Fact">The fact in the column.</param>
/// <param name="Heading">The heading; only its letters and digits count, in any case.</param>
/// <param name="Areas">For judgements, the codes of the areas that the column may be about. Each edition has one of them at most.</param>
internal sealed record LayoutColumn(ColumnFact Fact, string Heading, params ImmutableArray<string> Areas)
{
    /// <summary>The heading in the form used for comparison.</summary>
    internal string Key { get; } = HeadingText.Key(Heading);

    /// <summary>Whether a table without it cannot be read.</summary>
    internal bool IsNeeded { get; init; }

    /// <summary>Whether the column distinguishes this layout from others. A table without it is never in this layout.</summary>
    internal bool IsDistinctive { get; init; }

    /// <summary>Whether every real file has the column. A file without it is read anyway, with a problem for information.</summary>
    internal bool IsUsual { get; init; }

    /// <summary>The inspection of the row that the column is about, from 1; 0 if it is about the whole row.</summary>
    internal int Inspection { get; init; }

    /// <summary>The type of inspection under the single inspection framework, if the heading names it; otherwise <c>null</c>.</summary>
    internal CycleEventType? SingleInspection { get; init; }

    /// <summary>The programme outside this library that the column is about, in the plural; otherwise <c>null</c>.</summary>
    internal string? Programme { get; init; }

    /// <summary>The area of an edition that the column is about; <c>null</c> if the edition has no such area.</summary>
    internal Area? AreaOf(Edition edition)
    {
        foreach (var code in Areas)
        {
            if (edition.TryFindArea(code, out var area))
            {
                return area;
            }
        }

        return null;
    }
}

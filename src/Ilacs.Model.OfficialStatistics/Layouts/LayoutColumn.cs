using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A column of a layout, found by its heading.</summary>
/// <param name="Fact">What it says.</param>
/// <param name="Heading">The heading; only its letters and digits count, in any case.</param>
/// <param name="Areas">Of a judgement: the codes of the areas that may stand there, of which the edition of the inspection has one.</param>
internal sealed record LayoutColumn(ColumnFact Fact, string Heading, params ImmutableArray<string> Areas)
{
    /// <summary>The heading as it is compared.</summary>
    internal string Key { get; } = HeadingText.Key(Heading);

    /// <summary>Whether a table without it cannot be read.</summary>
    internal bool IsNeeded { get; init; }

    /// <summary>Whether it is one of those that tell the layout from others: without it there may be another layout, but never this one.</summary>
    internal bool IsDistinctive { get; init; }

    /// <summary>Whether every file of the layout has it, so one without it is told, and read all the same.</summary>
    internal bool IsUsual { get; init; }

    /// <summary>Which inspection of the row it is about, from 1, where a row has several; 0 where it is about the row as a whole.</summary>
    internal int Inspection { get; init; }

    /// <summary>Which inspection under the single inspection framework it is about, where the heading says so; else <c>null</c>.</summary>
    internal CycleEventType? SingleInspection { get; init; }

    /// <summary>The programme outside this library that it is about, in the plural; <c>null</c> if it is about none.</summary>
    internal string? Programme { get; init; }

    /// <summary>The code of the area of an edition that stands in the column; <c>null</c> if the edition has none of them.</summary>
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

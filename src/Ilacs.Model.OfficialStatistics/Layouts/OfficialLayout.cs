using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A layout of a table: which columns it has, found by their headings and never by their position.</summary>
public sealed class OfficialLayout
{
    private readonly CycleEventType?[] _singleInspections;

    internal OfficialLayout(string code, string title, LayoutFamily family, params ImmutableArray<LayoutColumn> columns)
    {
        Code = code;
        Title = title;
        Family = family;
        Columns = columns;
        Headings = [.. columns.Select(column => column.Heading)];
        Inspections = columns.Max(column => column.Inspection);
        _singleInspections = new CycleEventType?[Inspections + 1];
        foreach (var column in columns)
        {
            _singleInspections[column.Inspection] ??= column.SingleInspection;
        }
    }

    /// <summary>The permanent code, such as <c>official-history-2025</c>.</summary>
    public string Code { get; }

    /// <summary>What the table is and whose, in one sentence.</summary>
    public string Title { get; }

    /// <summary>The headings in the order in which the table is written; a table that is read may have them in any order.</summary>
    public ImmutableArray<string> Headings { get; }

    internal LayoutFamily Family { get; }

    internal ImmutableArray<LayoutColumn> Columns { get; }

    /// <summary>How many inspections a row has, where it has several; 0 where a row is about one.</summary>
    internal int Inspections { get; }

    /// <summary>Which inspection under the single inspection framework it is, where the headings of an inspection of a row say so; else
    /// <c>null</c>.</summary>
    internal CycleEventType? SingleInspection(int inspection) => _singleInspections[inspection];

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

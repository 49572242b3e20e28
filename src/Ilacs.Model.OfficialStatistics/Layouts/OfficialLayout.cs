using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The columns of a kind of table. Columns are found by their headings, never by their position.</summary>
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

    /// <summary>The content of the table and who publishes it, in a few words.</summary>
    public string Title { get; }

    /// <summary>The headings in the order in which the table is written; a table that is read may have them in any order.</summary>
    public ImmutableArray<string> Headings { get; }

    internal LayoutFamily Family { get; }

    internal ImmutableArray<LayoutColumn> Columns { get; }

    /// <summary>The number of inspections in a row; 0 if a row is about one inspection.</summary>
    internal int Inspections { get; }

    /// <summary>The type of an inspection under the single inspection framework, if the headings name it; otherwise <c>null</c>.</summary>
    internal CycleEventType? SingleInspection(int inspection) => _singleInspections[inspection];

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

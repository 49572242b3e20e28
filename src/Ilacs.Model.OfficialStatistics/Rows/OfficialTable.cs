using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A table of a file in a known layout.</summary>
public sealed class OfficialTable
{
    internal OfficialTable(string? sheet, OfficialLayout layout, ImpreciseDate? dated, ImmutableArray<OfficialRow> rows)
    {
        Sheet = sheet;
        Layout = layout;
        Dated = dated;
        Rows = rows;
    }

    /// <summary>The name of the sheet; <c>null</c> if the file has no sheets.</summary>
    public string? Sheet { get; }

    /// <summary>Its layout.</summary>
    public OfficialLayout Layout { get; }

    /// <summary>When the table was published: <see cref="FileReadOptions.Dated"/> if given. Otherwise a day in
    /// the titles, or else in the name of the file, gives that day and the year after it. <c>null</c> if there is no such day.</summary>
    public ImpreciseDate? Dated { get; }

    /// <summary>Its rows, in order.</summary>
    public ImmutableArray<OfficialRow> Rows { get; }

    /// <summary>The layout and the number of rows.</summary>
    public override string ToString() => FormattableString.Invariant($"{Layout}, {Rows.Length} rows");
}

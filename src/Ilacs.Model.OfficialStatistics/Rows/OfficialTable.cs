using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A table of a file in a layout that is known.</summary>
public sealed class OfficialTable
{
    internal OfficialTable(string? sheet, OfficialLayout layout, ImpreciseDate? dated, ImmutableArray<OfficialRow> rows)
    {
        Sheet = sheet;
        Layout = layout;
        Dated = dated;
        Rows = rows;
    }

    /// <summary>The name of the sheet; <c>null</c> where the file has no sheets.</summary>
    public string? Sheet { get; }

    /// <summary>Its layout.</summary>
    public OfficialLayout Layout { get; }

    /// <summary>When it was published, as far as is known: of a release as at a day, that day or any of the year after it; <c>null</c> if
    /// neither the file nor the table gives a day.</summary>
    public ImpreciseDate? Dated { get; }

    /// <summary>Its rows, in order.</summary>
    public ImmutableArray<OfficialRow> Rows { get; }

    /// <summary>The layout, and how many rows there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Layout}, {Rows.Length} rows");
}

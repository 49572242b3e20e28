namespace Ilacs.Model.OfficialStatistics;

/// <summary>A row of a table as in the file.</summary>
/// <param name="Line">The line of the file in which it begins, or the row of the sheet, from 1.</param>
/// <param name="Cells">The text of each cell from the first column, without white space at its ends; as many as the row has. A day
/// in a cell of a workbook is written yyyy-MM-dd, a whole number without a point.</param>
/// <param name="Fault">The problem with the row itself; <c>null</c> if it has none.</param>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells, FileProblem? Fault = null)
{
    /// <summary>The cell of a column; empty if the row ends before it.</summary>
    internal string Cell(int column) => column < Cells.Count ? Cells[column] : "";
}

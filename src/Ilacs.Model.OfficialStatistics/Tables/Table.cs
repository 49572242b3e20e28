namespace Ilacs.Model.OfficialStatistics;

/// <summary>One table of a file, as yet without meaning: a file of comma-separated values, or one sheet of a workbook.</summary>
/// <param name="Sheet">The name of the sheet; <c>null</c> if the file has no sheets.</param>
/// <param name="Rows">The rows that have any text, in the order of the file, read while they are enumerated; they can be enumerated
/// once.</param>
internal sealed record Table(string? Sheet, IEnumerable<TableRow> Rows);

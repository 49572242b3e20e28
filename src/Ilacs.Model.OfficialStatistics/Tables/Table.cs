namespace Ilacs.Model.OfficialStatistics;

/// <summary>One table of a file as it stands, before anything in it is understood: a file of comma-separated values, or one sheet of a workbook.</summary>
/// <param name="Sheet">The name of the sheet; <c>null</c> where a file has no sheets.</param>
/// <param name="Rows">The rows that have any text, in the order of the file, read while they are enumerated; to be enumerated once.</param>
internal sealed record Table(string? Sheet, IEnumerable<TableRow> Rows);

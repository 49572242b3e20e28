namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>All that reading a file as tables gave.</summary>
internal sealed record ReadFile(IReadOnlyList<(string? Sheet, IReadOnlyList<TableRow> Rows)> Tables, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>The rows of the only table.</summary>
    internal IReadOnlyList<TableRow> Rows => Tables.Should().ContainSingle().Which.Rows;

    /// <summary>The rows as lines such as <c>3: a|b</c>.</summary>
    internal IEnumerable<string> Lines => Rows.Select(row => FormattableString.Invariant($"{row.Line}: {string.Join('|', row.Cells)}"));

    /// <summary>The codes of what is wrong with the file or a row of it.</summary>
    internal IEnumerable<string> Codes =>
        Tables.SelectMany(table => table.Rows).Select(row => row.Fault).OfType<FileProblem>().Concat(Problems).Select(problem => problem.Code);

    internal static ReadFile From(byte[] content, TableLimits? limits = null) => From(new MemoryStream(content), limits);

    internal static ReadFile From(string text, TableLimits? limits = null) => From(System.Text.Encoding.UTF8.GetBytes(text), limits);

    internal static ReadFile From(Stream stream, TableLimits? limits = null)
    {
        var tables = new List<(string?, IReadOnlyList<TableRow>)>();
        var problems = new List<FileProblem>();
        TableFile.Read(stream, "file", limits ?? TableLimits.Default, table => tables.Add((table.Sheet, [.. table.Rows])), problems);
        return new(tables, problems);
    }
}

using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>The cells of a file of the repository, to be damaged or put into a file of another kind.</summary>
internal sealed class RealTable
{
    internal const string History = "seeds/official/history-2025-03-31.csv";
    internal const string History2023 = "seeds/official/history-2023-03-31.csv";
    internal const string InYear = "seeds/official/in-year-2024-25.csv";
    internal const string Latest = "seeds/official/latest-2025-03-31.csv";
    internal const string Own = "seeds/outcomes/inspections.csv";

    private RealTable(string path, int most)
    {
        Name = Path.GetFileName(path);
        Bytes = File.ReadAllBytes(Repository.PathOf(path));
        var rows = ReadFile.From(Bytes).Rows;
        Rows = [.. rows.Take(most).Select(row => row.Cells.Concat(Enumerable.Repeat("", rows[0].Cells.Count - row.Cells.Count)).ToArray())];
        if (most < rows.Count)
        {
            Bytes = Encoding.UTF8.GetBytes(Text(Rows));
        }
    }

    internal string Name { get; }

    internal byte[] Bytes { get; }

    /// <summary>The headings and the rows under them, each as wide as the headings.</summary>
    internal IReadOnlyList<string[]> Rows { get; }

    /// <param name="path">Where it is in the repository.</param>
    /// <param name="most">How many rows of it are taken at most, with the headings.</param>
    internal static RealTable Of(string path, int most = int.MaxValue) => new(path, most);

    internal OfficialFile Read() => Given.Bytes(Name, Bytes);

    /// <summary>The file with other rows.</summary>
    internal OfficialFile With(IEnumerable<IReadOnlyList<string>> rows) => Given.Bytes(Name, Encoding.UTF8.GetBytes(Text(rows)));

    /// <summary>The file with one row changed, the headings being row 0.</summary>
    internal OfficialFile WithRow(int changed, Func<string[], IReadOnlyList<string>> change) => With(Rows.Select((row, i) => i == changed ? change(row) : row));

    internal static string Text(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var bytes = new MemoryStream();
        CsvText.Write(bytes, rows);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>What each row says, but for the file and the line.</summary>
    internal static string[] Said(OfficialFile file) => [.. file.Tables.SelectMany(table => table.Rows).Select(Said)];

    internal static string Said(OfficialRow row) =>
        $"{row.AuthorityName} {row.Registered} {row.IsUnderstood} {row.IsNotYetInspected}: {string.Join("; ", row.Events.Select(Recorded.InWords))}";
}

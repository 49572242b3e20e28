namespace Ilacs.Model.Tests.Support;

/// <summary>The rows of a file of comma-separated values by their headings; no cell of these files has a line break.</summary>
internal static class CsvRows
{
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(string relative)
    {
        var lines = Repository.Read(relative).TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(Cells).ToArray();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    /// <summary>The cells of each line of a file, headings first.</summary>
    internal static IEnumerable<string[]> CellsOf(string path) => File.ReadLines(path).Select(Cells);

    private static string[] Cells(string line)
    {
        // Every other piece between quotation marks is quoted.
        var pieces = line.Split('"').Select((piece, i) => i % 2 == 1 ? piece : piece.Replace(',', '\n'));
        return string.Concat(pieces).Split('\n');
    }
}

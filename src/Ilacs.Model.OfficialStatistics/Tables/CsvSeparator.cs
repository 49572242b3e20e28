namespace Ilacs.Model.OfficialStatistics;

/// <summary>Finds the separator: a comma, unless the first rows clearly show a semicolon, a tab or a bar, which some
/// programs write.</summary>
internal static class CsvSeparator
{
    private const int RowsLookedAt = 20;
    private const int BytesLookedAt = 64 << 10;

    private static readonly char[] Others = [';', '\t', '|'];

    /// <returns>The separator, and whether the first row only states it (<c>sep=;</c>).</returns>
    internal static (char Separator, bool IsStated) Of(ArraySegment<byte> content)
    {
        var text = TextOf(content);
        var end = text.IndexOfAny(['\r', '\n']);
        if ((end < 0 ? text : text[..end]) is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', ',' or ';' or '\t' or '|'] stated)
        {
            return (stated[4], true);
        }

        var best = ',';
        foreach (var other in Others)
        {
            // It must give more rows of one width than commas do. A list inside cells splits only few rows the same way.
            if (RowsOfOneWidth(text, other) > RowsOfOneWidth(text, best))
            {
                best = other;
            }
        }

        return (best, false);
    }

    /// <summary>The largest number of first rows that a separator splits into the same number of cells, at least two.</summary>
    private static int RowsOfOneWidth(string text, char separator)
    {
        var widths = new List<int>();
        var (cells, quoted, isEmpty) = (1, false, true);
        foreach (var character in text)
        {
            quoted ^= character == '"';
            if (!quoted && character is '\n' or '\r')
            {
                if (!isEmpty)
                {
                    widths.Add(cells);
                }

                if (widths.Count == RowsLookedAt)
                {
                    break;
                }

                (cells, quoted, isEmpty) = (1, false, true);
                continue;
            }

            isEmpty = false;
            cells += !quoted && character == separator ? 1 : 0;
        }

        if (!isEmpty && widths.Count < RowsLookedAt)
        {
            widths.Add(cells);
        }

        return widths.Where(width => width > 1).GroupBy(width => width).Select(same => same.Count()).DefaultIfEmpty().Max();
    }

    private static string TextOf(ReadOnlySpan<byte> content)
    {
        var start = content[..Math.Min(content.Length, BytesLookedAt)];
        return FileKinds.EncodingOf(start).GetString(start).TrimStart('\uFEFF');
    }
}

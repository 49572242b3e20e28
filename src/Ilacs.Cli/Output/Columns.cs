namespace Ilacs.Cli.Output;

/// <summary>A table for people. Cells break between words to fit a terminal; if that is not enough, each row becomes a list.</summary>
internal static class Columns
{
    private const string Indent = "  ";

    private const string Between = "  ";

    /// <summary>The lines of a table, without columns that are empty.</summary>
    /// <param name="headings">A heading that begins with '#' is of numbers, which are aligned to the right.</param>
    /// <param name="rows">As many cells as headings.</param>
    /// <param name="width">The columns of the terminal; <c>null</c> for a file or a pipe.</param>
    internal static IEnumerable<string> Of(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, int? width)
    {
        int[] used = [.. Enumerable.Range(0, headings.Count).Where(i => rows.Count == 0 || rows.Any(row => row[i].Length > 0))];
        headings = [.. used.Select(i => headings[i])];
        rows = [.. rows.Select(row => used.Select(i => row[i]).ToArray())];
        var names = headings.Select(heading => heading.TrimStart('#')).ToArray();
        var all = rows.Prepend(names).ToArray();
        var widths = names.Select((_, i) => all.Max(row => row[i].Length)).ToArray();
        return width is { } columns && !Narrow(widths, names.Select((_, i) => all.Max(row => LongestWord(row[i]))).ToArray(), columns)
            ? rows.SelectMany(row => AsList(names, row, columns))
            : Lines(headings, all, widths);
    }

    // Takes from the widest column that has something to give, until the table fits.
    private static bool Narrow(int[] widths, int[] least, int width)
    {
        for (var over = Indent.Length + widths.Sum() + Between.Length * (widths.Length - 1) - width; over > 0; over--)
        {
            var widest = Enumerable.Range(0, widths.Length).Where(i => widths[i] > least[i])
                .DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : widths[i]);
            if (widest < 0)
            {
                return false;
            }

            widths[widest]--;
        }

        return true;
    }

    private static IEnumerable<string> Lines(IReadOnlyList<string> headings, IReadOnlyList<string>[] all, int[] widths)
    {
        for (var number = 0; number < all.Length; number++)
        {
            var cells = all[number].Select((cell, i) => Wrapped.Lines(Math.Max(widths[i], 1), cell).ToArray()).ToArray();
            for (var line = 0; line < cells.Max(cell => cell.Length); line++)
            {
                yield return (Indent + string.Join(Between, cells.Select((cell, i) =>
                {
                    var part = line < cell.Length ? cell[line] : "";
                    return headings[i].StartsWith('#') ? part.PadLeft(widths[i]) : part.PadRight(widths[i]);
                }))).TrimEnd();
            }

            if (number == 0)
            {
                yield return Indent + new string('─', widths.Sum() + Between.Length * (widths.Length - 1));
            }
        }
    }

    private static IEnumerable<string> AsList(string[] names, IReadOnlyList<string> row, int width) =>
        row.Select((cell, i) => (Cell: cell, Name: names[i], Number: i)).Where(one => one.Number == 0 || one.Cell.Length > 0)
            .SelectMany(one => Wrapped.Lines(width, one.Number == 0 ? Indent + one.Cell : $"{Indent}{Indent}{one.Name}: {one.Cell}"));

    private static int LongestWord(string cell) => cell.Split(' ').Max(word => word.Length);
}

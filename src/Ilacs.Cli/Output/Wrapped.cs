using System.Text;

namespace Ilacs.Cli.Output;

/// <summary>Text for a terminal, broken between words and never inside one.</summary>
internal static class Wrapped
{
    /// <summary>Lines as wide as a terminal; what continues a line is indented as it is.</summary>
    /// <param name="width">The columns of the terminal; <c>null</c> for a file or a pipe, which gets each line as it is.</param>
    /// <param name="text">One line or several.</param>
    /// <param name="hanging">How much further the continuation is indented.</param>
    internal static string At(int? width, string text, int hanging = 0) => width is { } columns
        ? string.Join('\n', text.Split('\n').SelectMany(line => Lines(columns, line, hanging)))
        : text;

    /// <summary>The lines of one line.</summary>
    internal static IEnumerable<string> Lines(int width, string line, int hanging = 0)
    {
        if (line.Length <= width)
        {
            return [line];
        }

        var first = line.Length - line.TrimStart(' ').Length;
        var indent = first + hanging + (line.AsSpan(first).StartsWith("- ") ? 2 : 0);
        indent = indent > width / 2 ? 0 : indent;
        List<string> lines = [];
        var next = new StringBuilder().Append(' ', first);
        var isEmpty = true;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && next.Length + 1 + word.Length > width)
            {
                lines.Add(next.ToString());
                next.Clear().Append(' ', indent);
                isEmpty = true;
            }

            next.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        lines.Add(next.ToString());
        return lines;
    }
}

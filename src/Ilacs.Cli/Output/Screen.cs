using Ilacs.Model;
using Spectre.Console;

namespace Ilacs.Cli.Output;

/// <summary>Text for people: lines and tables, in colour only on a terminal.</summary>
internal sealed class Screen
{
    // Wide enough that no table wraps in a file or a pipe.
    private const int WidthOffTerminal = 400;

    private readonly TextWriter _output;

    // Only on a terminal: to ask what it can do takes time.
    private readonly IAnsiConsole? _terminal;

    internal Screen(TextWriter output)
    {
        _output = output;
        if (output is HarmlessWriter terminal)
        {
            _terminal = AnsiConsole.Create(
                new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Inner), Interactive = InteractionSupport.No });
        }
    }

    /// <summary>A line of any length; a terminal breaks it where it has to.</summary>
    internal void Line(string text = "") => _output.Write(Safe(text) + "\n");

    /// <summary>A line for each reason that there is.</summary>
    internal void Reasons(params IEnumerable<Reason?> reasons)
    {
        foreach (var reason in reasons.OfType<Reason>())
        {
            Line(reason.Sentence);
        }
    }

    internal void Strong(string text) => Styled(text, new Style(decoration: Decoration.Bold));

    internal void Alarm(string text) => Styled(text, new Style(Color.Red));

    /// <param name="headings">A heading that begins with '#' is of numbers, which stand to the right.</param>
    /// <param name="rows">As many cells as headings.</param>
    internal void Table(IEnumerable<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in headings)
        {
            var column = new TableColumn(new Text(heading.TrimStart('#')));
            table.AddColumn(heading.StartsWith('#') ? column.RightAligned() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(Safe(cell))));
        }

        // Rendered apart from the screen, because the renderer pads every line to the full width of the table.
        using var rendered = new StringWriter();
        var plain = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(rendered), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        plain.Profile.Width = _terminal?.Profile.Width ?? WidthOffTerminal;
        plain.Write(table);
        foreach (var line in rendered.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()))
        {
            if (line.Length > 0)
            {
                Line(line);
            }
        }
    }

    // A name with a line break in it would look like two lines of ours.
    private static string Safe(string text) => text.Any(char.IsControl)
        ? string.Concat(text.Select(letter => char.IsControl(letter) ? FormattableString.Invariant($"\\u{(int)letter:x4}") : letter.ToString()))
        : text;

    private void Styled(string text, Style style)
    {
        if (_terminal is { Profile.Capabilities.Ansi: true })
        {
            _terminal.Write(new Text(Harmless.Of(Safe(text)) + "\n", style));
        }
        else
        {
            Line(text);
        }
    }
}

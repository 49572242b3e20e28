using Ilacs.Model;
using Spectre.Console;

namespace Ilacs.Cli.Output;

/// <summary>Text for people: lines and tables. At a terminal they are as wide as it is, and in colour; a file or a pipe gets whole
/// lines.</summary>
internal sealed class Screen
{
    private readonly TextWriter _output;

    private readonly int? _width;

    // Only on a terminal: to ask what it can do takes time.
    private readonly IAnsiConsole? _terminal;

    internal Screen(TextWriter output)
    {
        _output = output;
        if (output is HarmlessWriter { Width: { } width } terminal)
        {
            _width = width;
            _terminal = AnsiConsole.Create(
                new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Inner), Interactive = InteractionSupport.No });
            // Lines come here broken already.
            _terminal.Profile.Width = short.MaxValue;
        }
    }

    /// <summary>A line of any length.</summary>
    internal void Line(string text = "") => _output.Write(Lines(text) + "\n");

    /// <summary>A sentence, with a capital letter and a full stop.</summary>
    internal void Sentence(string text, string indent = "") => Line(indent + Words.Sentence(text.EndsWith('.') ? text : text + "."));

    /// <summary>A line for each reason given.</summary>
    internal void Reasons(params IEnumerable<Reason?> reasons)
    {
        foreach (var reason in reasons.OfType<Reason>())
        {
            Line(reason.Sentence);
        }
    }

    /// <summary>The sources of an answer: each with its statement, or only how many there are.</summary>
    internal void Sources(IReadOnlyCollection<Evidence> sources, bool isVerbose)
    {
        if (!isVerbose && sources.Count > 0)
        {
            Line($"{Words.Count(sources.Count, "source")}: --verbose lists {(sources.Count == 1 ? "it" : "them")}.");
        }

        foreach (var source in isVerbose ? sources : [])
        {
            Line($"- {source.InWords()}");
        }
    }

    internal void Strong(string text) => Styled(text, new Style(decoration: Decoration.Bold));

    internal void Alarm(string text) => Styled(text, new Style(Color.Red));

    /// <summary>An issue or problem: an error in red.</summary>
    internal void Found(Severity severity, string text)
    {
        if (severity == Severity.Error)
        {
            Alarm(text);
        }
        else
        {
            Line(text);
        }
    }

    /// <param name="headings">A heading that begins with '#' is of numbers, which are aligned to the right.</param>
    /// <param name="rows">As many cells as headings.</param>
    internal void Table(IEnumerable<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (var line in Columns.Of([.. headings], [.. rows.Select(row => row.Select(Safe).ToArray())], _width))
        {
            _output.Write(line + "\n");
        }
    }

    private string Lines(string text) => Wrapped.At(_width, Safe(text));

    // A name with a line break in it would look like two lines of ours.
    private string Safe(string text)
    {
        var safe = text.Any(char.IsControl)
            ? string.Concat(text.Select(letter => char.IsControl(letter) ? Harmless.Escaped(letter) : letter.ToString()))
            : text;
        return _width is null ? safe : Harmless.Of(safe);
    }

    private void Styled(string text, Style style)
    {
        if (_terminal is { Profile.Capabilities.Ansi: true })
        {
            _terminal.Write(new Text(Lines(text) + "\n", style));
        }
        else
        {
            Line(text);
        }
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary>A question over the published inspections: as text, as the library's document, or as the table of what was counted.</summary>
/// <typeparam name="T">The answer.</typeparam>
internal abstract class PublishedQuestion<T> : ICommand
    where T : notnull
{
    private readonly PublishedInput _input = new();

    private readonly FormatOption _format = new(tabulates: true);

    public abstract string Examples { get; }

    public virtual void AddTo(Command command)
    {
        _input.AddTo(command);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var (inspections, problems) = _input.Read(parsed);
        var asked = Ask(parsed, inspections);
        if (asked.IsRefused)
        {
            return JudgementsInput.Refuse(parsed, _format.IsJson(parsed), asked.Refusal);
        }

        var answer = asked.Value;
        var output = parsed.InvocationConfiguration.Output;
        if (_format.IsJson(parsed))
        {
            DocumentText.Write(output, Document, answer);
            DocumentText.Tell(parsed, problems);
        }
        else if (_format.IsCsv(parsed))
        {
            CsvText.Write(output, Headings.Select(heading => heading.ToLowerInvariant().Replace(' ', '_')), Rows(answer, new(ForPeople: false)));
            DocumentText.Tell(parsed, problems);
        }
        else
        {
            var screen = new Screen(output);
            FileProblems.ShowErrors(screen, problems);
            Show(screen, answer);
            screen.Table(Headings.Select(heading => Numbers.Contains(heading) ? $"#{heading}" : heading), Rows(answer, new(ForPeople: true)));
            screen.Line($"{inspections.Collection}.");
            if (ReferenceEquals(inspections, PublishedInspections.All))
            {
                screen.Line(PublishedCommand.Licence);
            }
        }

        return FileProblems.ExitCode(problems);
    }

    private protected abstract JsonOutput<T> Document { get; }

    private protected abstract IReadOnlyList<string> Headings { get; }

    /// <summary>The headings of numbers, which stand to the right.</summary>
    private protected virtual ImmutableArray<string> Numbers => ["Months", "Days"];

    private protected abstract Answer<T> Ask(ParseResult parsed, PublishedInspections inspections);

    private protected abstract void Show(Screen screen, T answer);

    private protected abstract IEnumerable<IReadOnlyList<string>> Rows(T answer, Cells cells);

    private protected static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private protected static string Grades(GradeCounts counts) =>
        string.Join(", ", Grade.All.Where(grade => counts[grade] > 0).Select(grade => $"{Number(counts[grade])} {grade.InWords()}"));

    private protected static string InWords(Spread? spread, string unit) => spread is null
        ? "not known"
        : FormattableString.Invariant(
            $"{spread.Median} {unit} (median), four in five within {spread.TenthPercentile} to {spread.NinetiethPercentile}, all within {spread.Least} to {spread.Most}");

    /// <summary>How cells are written: in words for people, as codes for programs.</summary>
    private protected readonly record struct Cells(bool ForPeople)
    {
        internal string Day(ImpreciseDate? days) => days is not { } known ? "" : ForPeople ? known.InWords() : known.ToString();

        internal string Judgement(Judgement? judgement) => judgement is not { } one ? "" : ForPeople ? one.InWords() : one.Code;

        internal string Edition(Edition edition) => ForPeople ? edition.Name : edition.Code;
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary>A question about published inspections, answered as text, as a document of the library or as a table.</summary>
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
            DocumentText.Tell(parsed, problems.Select(FoundText.InWords).Concat(Origin(parsed, inspections)));
        }
        else if (_format.IsCsv(parsed))
        {
            var headings = Headings.Select(heading => heading.ToLowerInvariant().Replace(' ', '_'));
            var rows = Rows(answer, new(ForPeople: false));
            if (AuthoritiesOf(answer) is { } authorities)
            {
                headings = ["la_code", "urn", .. headings];
                rows = authorities.Zip(rows, (authority, row) =>
                    (IReadOnlyList<string>)[authority?.DfeCode?.Code ?? "", authority?.Urn?.Code ?? "", .. row]);
            }

            CsvText.Write(output, headings, rows);
            DocumentText.Tell(parsed, problems.Select(FoundText.InWords).Concat(Origin(parsed, inspections)));
        }
        else
        {
            var screen = new Screen(output);
            FileProblems.ShowErrors(screen, problems);
            Show(screen, answer);
            ShowTable(screen, answer);
            foreach (var line in Origin(parsed, inspections))
            {
                screen.Line(line);
            }
        }

        return FileProblems.ExitCode(problems);
    }

    private IEnumerable<string> Origin(ParseResult parsed, PublishedInspections inspections)
    {
        yield return $"{inspections.Collection}.";
        if (inspections.Collection.Licence is { } licence)
        {
            yield return licence;
        }

        if (inspections.Collection.CompleteTo is { } last && AsOf(parsed) > last)
        {
            yield return $"Reports published after {last.InWords()} are missing, so an authority may have been inspected since.";
        }
    }

    private protected abstract JsonOutput<T> Document { get; }

    /// <summary>The day that the question is about; <c>null</c> if it is about no one day.</summary>
    private protected virtual LocalDate? AsOf(ParseResult parsed) => null;

    /// <summary>The authority of each row, whose codes a table has before the rest; <c>null</c> if a row is not of one authority.</summary>
    private protected virtual IEnumerable<RegisteredAuthority?>? AuthoritiesOf(T answer) => null;

    private protected abstract IReadOnlyList<string> Headings { get; }

    /// <summary>The headings of numbers, which are aligned to the right.</summary>
    private protected virtual ImmutableArray<string> Numbers => ["Months", "Days"];

    private protected abstract Answer<T> Ask(ParseResult parsed, PublishedInspections inspections);

    private protected abstract void Show(Screen screen, T answer);

    private protected abstract IEnumerable<IReadOnlyList<string>> Rows(T answer, Cells cells);

    private protected virtual void ShowTable(Screen screen, T answer) =>
        screen.Table(Headings.Select(heading => Numbers.Contains(heading) ? $"#{heading}" : heading), Rows(answer, new(ForPeople: true)));

    private protected static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private protected static string Grades(GradeCounts counts) =>
        string.Join(", ", Grade.All.Where(grade => counts[grade] > 0).Select(grade => $"{Number(counts[grade])} {grade.InWords()}"));

    private protected static string InWords(Spread? spread, string unit) => spread is null
        ? "not known"
        : FormattableString.Invariant(
            $"{spread.Median} {unit} (median); four in five took {spread.TenthPercentile} to {spread.NinetiethPercentile}, all {spread.Least} to {spread.Most}");

    /// <summary>How cells are written: in words for people, as codes for programs.</summary>
    private protected readonly record struct Cells(bool ForPeople)
    {
        /// <summary>An exact day, or nothing; for people also a month.</summary>
        internal string Day(ImpreciseDate? days) => days is not { } known ? ""
            : !ForPeople ? (known.IsExact ? known.ToString() : "")
            : InWords(known);

        /// <summary>The day or the month; <c>not known</c> if it may be any of more than two months.</summary>
        internal static string InWords(ImpreciseDate days) =>
            days is { Earliest: { } earliest, Latest: { } latest } && Period.DaysBetween(earliest, latest) < 62 ? days.InWords() : "not known";

        internal string Judgement(Judgement? judgement) => judgement is not { } one ? "" : ForPeople ? one.InWords() : one.Code;

        internal string Edition(Edition edition) => ForPeople ? edition.Name : edition.Code;
    }
}

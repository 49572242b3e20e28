using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs outcomes</c>: published inspections against what their area judgements permit.</summary>
internal sealed class OutcomesCommand : ICommand
{
    private readonly Argument<string[]> _files = new("CSV")
    {
        Description = "Files in the layout of seeds/outcomes/inspections.csv.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly FormatOption _format = new();

    public string Examples => """
          ilacs outcomes seeds/outcomes/inspections.csv
          ilacs outcomes seeds/outcomes/inspections.csv --format json
        """;

    public Command Build()
    {
        var command = new Command("outcomes", "Compare published inspections with the overall-effectiveness grades that their area judgements permit. Determined counts those with a grade in every key area whose judgements permit one grade only.");
        command.Add(_files);
        command.Add(_format);
        return command;
    }

    public int Execute(ParseResult parsed)
    {
        var read = ReadOutcomes.From(parsed.GetValue(_files)!);
        var tallies = OutcomesTally.Of(read.Outcomes);
        if (_format.IsJson(parsed))
        {
            JsonText.Write(parsed.InvocationConfiguration.Output, json => Write(json, read, tallies));
        }
        else
        {
            Show(new Screen(parsed.InvocationConfiguration.Output), read, tallies);
        }

        return read.ExitCode;
    }

    private static void Show(Screen screen, ReadOutcomes read, IReadOnlyList<OutcomesTally> tallies)
    {
        read.ShowErrors(screen);
        if (read.Outcomes.Count == 0)
        {
            screen.Line("No inspection was read.");
            return;
        }

        screen.Strong(FormattableString.Invariant($"{read.Rows} rows of published inspections, {read.Unreadable} with a cell that was not understood"));
        screen.Table(
            ["Edition", "#Inspections", "#With overall", "#Contradictions", "#Indicative = published", "#Determined"],
            tallies.Select(tally => new[]
            {
                tally.Edition.Code,
                Number(tally.Rows),
                Number(tally.WithOverall),
                Number(tally.Contradictions),
                $"{Number(tally.IndicativeMatches)} of {Number(tally.WithIndicative)}",
                Number(tally.Determined),
            }));
        foreach (var problem in read.Problems.Where(problem => problem.Severity != Severity.Error))
        {
            screen.Line(problem.ToString());
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter json, ReadOutcomes read, IReadOnlyList<OutcomesTally> tallies)
    {
        json.WriteNumber("rows", read.Rows);
        json.WriteNumber("unreadable", read.Unreadable);
        json.WriteStartArray("editions");
        foreach (var tally in tallies)
        {
            json.WriteStartObject();
            json.WriteString("edition", tally.Edition.Code);
            json.WriteNumber("rows", tally.Rows);
            json.WriteNumber("withOverall", tally.WithOverall);
            json.WriteNumber("contradictions", tally.Contradictions);
            json.WriteNumber("withIndicative", tally.WithIndicative);
            json.WriteNumber("indicativeMatches", tally.IndicativeMatches);
            json.WriteNumber("determined", tally.Determined);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        read.WriteProblems(json);
    }
}

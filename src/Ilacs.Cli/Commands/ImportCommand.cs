using System.CommandLine;
using System.Globalization;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs import</c>: files of inspections and visits as records, one for each authority.</summary>
internal sealed class ImportCommand : ICommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of inspections and visits (CSV, .xlsx or .ods) or folders of them: Ofsted's statistics, "
            + "Data to Insight's summaries or our layout.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _folder = new("--output", "-o")
    {
        Description = "The folder to write to. It is made if needed, and nothing in it is overwritten.",
        HelpName = "FOLDER",
        Required = true,
    };

    private readonly DatesOption _dates = new();

    private readonly FormatOption _format = new(tabulates: true);

    public string Examples => """
          ilacs import seeds/official/history-2025-03-31.csv seeds/official/in-year-2024-25.csv -o histories
          ilacs import LA_Inspection_Outcomes_as_at_31_March_2025.ods -o histories --format json
        """;

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_folder);
        command.Add(_dates);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var words = parsed.GetValue(_files)!;
        FileWords.RequireNoOption(words, "file");
        var folder = parsed.GetValue(_folder)!;
        Import import;
        using (var interruption = new InterruptSignals())
        {
            try
            {
                import = new Import(ReadFiles.From(words, _dates.Read(parsed), parsed.InvocationConfiguration.Error, interruption.Token));
                if (import.Joined.Histories.Length > 0)
                {
                    import.WriteTo(folder, interruption.Token);
                }
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException)
            {
                throw WholeOrNothing.Nothing(folder, failed);
            }
            catch (OperationCanceledException)
            {
                throw WholeOrNothing.Nothing(folder, null);
            }
        }

        var output = parsed.InvocationConfiguration.Output;
        if (_format.IsJson(parsed))
        {
            DocumentText.Write(output, ToolDocuments.Import, new(import, folder));
        }
        else if (_format.IsCsv(parsed))
        {
            CsvText.Write(output, Import.ProblemHeadings, import.ProblemRows());
        }
        else
        {
            Show(new Screen(output), import, folder);
        }

        return import.Joined.Histories.Length == 0 ? ExitCode.NotDone
            : import.Joined.Issues.Any(issue => issue.Severity == Severity.Error) ? ExitCode.Errors
            : FileProblems.ExitCode(import.Problems);
    }

    private static void Show(Screen screen, Import import, string folder)
    {
        FileProblems.ShowErrors(screen, import.Problems);
        screen.Table(
            ["File", "Sheet", "Layout", "#Rows", "#Records", "#Not understood"],
            import.Files.SelectMany(file => file.Tables.Select(table => new[]
            {
                Path.GetFileName(file.Name),
                table.Sheet ?? "",
                table.Layout.Code,
                Number(table.Rows.Length),
                Number(table.Rows.Sum(row => row.Events.Length)),
                Number(table.Rows.Count(row => !row.IsUnderstood)),
            })));
        foreach (var issue in import.Joined.Issues.Where(issue => issue.Code != JoinCodes.SourcesAgree))
        {
            screen.Found(issue.Severity, Import.ProblemOf(issue).InWords());
        }

        foreach (var problem in import.Problems.Where(problem => problem.Severity != Severity.Error))
        {
            screen.Line(problem.InWords());
        }

        var (histories, events) = (import.Joined.Histories.Length, import.Joined.Histories.Sum(history => history.Events.Length));
        var agreed = import.Joined.Issues.Count(issue => issue.Code == JoinCodes.SourcesAgree);
        screen.Strong(histories == 0
            ? "No inspection or visit could be read. Nothing was written."
            : $"Written to {folder}: {Words.Count(histories, "record")} with "
                + Words.Count(events, events == histories && events == 1 ? "inspection" : "inspection or visit", "inspections and visits")
                + (agreed == 0 ? "" : $", {Words.Number(agreed)} of them in several sources that agree"));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.CommandLine;
using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs published</c>: the published inspections that come with the tool, as tables.</summary>
internal sealed class PublishedCommand : ICommand
{
    private const string Judgements = "judgements";

    private readonly Option<string?> _rows = new("--rows")
    {
        Description = "With --format csv: a row for each inspection, or for each judgement.",
        HelpName = $"inspections|{Judgements}",
    };

    private readonly Option<string?> _folder = new("--output", "-o")
    {
        Description = "Write both tables to this folder, with a data dictionary, the licence and metadata. Nothing is overwritten.",
        HelpName = "FOLDER",
    };

    private readonly FormatOption _format = new(tabulates: true);

    public string Examples => """
          ilacs published
          ilacs published --format csv
          ilacs published --format csv --rows judgements
          ilacs published --output published
        """;

    public void AddTo(Command command)
    {
        command.Add(_rows.AcceptOnlyFromAmong("inspections", Judgements));
        command.Add(_folder);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        if (parsed.GetValue(_rows) is not null && !_format.IsCsv(parsed))
        {
            throw new UsageException("--rows can only be used with --format csv.");
        }

        var published = PublishedInspections.All;
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(_folder) is { } folder)
        {
            try
            {
                PublishedFolder.Write(folder, published);
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException)
            {
                throw WholeOrNothing.Nothing(folder, failed);
            }
        }

        if (_format.IsCsv(parsed))
        {
            var table = parsed.GetValue(_rows) == Judgements ? PublishedTable.OfJudgements(published) : PublishedTable.OfInspections(published);
            CsvText.Write(output, table.Columns.Select(column => column.Name), table.Rows);
            DocumentText.Tell(parsed, [$"{published.Collection}.", published.Collection.Licence!]);
        }
        else if (_format.IsJson(parsed))
        {
            DocumentText.Write(output, ToolDocuments.Published, published);
        }
        else
        {
            Show(new Screen(output), published);
        }

        return ExitCode.Done;
    }

    private static void Show(Screen screen, PublishedInspections published)
    {
        screen.Strong($"{Words.Count(published.Inspections.Length, "published inspection")} of "
            + Words.Count(published.Histories.Length, "authority", "authorities"));
        var former = published.Inspections.Count(PublishedFile.IsOfFormerAuthority);
        screen.Line(FormattableString.Invariant(
            $"{published.Inspections.Length - former} are of authorities that exist today, {former} of abolished ones. ")
            + $"Complete to {published.Collection.CompleteTo!.Value.InWords()}.");
        screen.Table(
            ["Edition", "#Inspections", "First on site", "Last on site"],
            published.Inspections.GroupBy(one => one.Inspection.Edition).OrderBy(group => group.Key.FirstOnSiteDay).Select(group => new[]
            {
                group.Key.Name, group.Count().ToString(CultureInfo.InvariantCulture),
                Month(group.Min(one => one.Inspection.FirstOnSiteDay.Latest!.Value)),
                Month(group.Max(one => one.Inspection.FirstOnSiteDay.Latest!.Value)),
            }));
        foreach (var evidence in PublishedInspections.Evidence)
        {
            screen.Line($"- {evidence.InWords()}");
        }

        screen.Line("--format csv prints the table. --output FOLDER writes it with a data dictionary.");
        screen.Line(published.Collection.Licence!);
    }

    private static string Month(NodaTime.LocalDate day) => day.ToString("MMMM uuuu", CultureInfo.InvariantCulture);
}

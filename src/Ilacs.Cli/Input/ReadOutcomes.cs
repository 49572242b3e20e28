using System.Text.Json;
using Ilacs.Cli.Output;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Input;

/// <summary>The published inspections of files.</summary>
internal sealed class ReadOutcomes
{
    // Where each inspection was first: the number of the table, and what it said.
    private readonly Dictionary<(object Authority, PossibleDays FirstOnSiteDay, Edition Edition), (int Table, PublishedOutcome Outcome)> _seen = [];
    private int _tables;

    /// <summary>The inspections of the rows understood in every cell, in the order of the files.</summary>
    internal List<PublishedOutcome> Outcomes { get; } = [];

    /// <summary>All that is wrong, in the order of the files.</summary>
    internal List<FileProblem> Problems { get; } = [];

    /// <summary>The rows read, understood or not; also those of visits, which have no outcome.</summary>
    internal int Rows { get; private set; }

    /// <summary>The rows with at least one cell that was not understood.</summary>
    internal int Unreadable { get; private set; }

    /// <summary>What the command that reads them returns.</summary>
    internal int ExitCode => Outcomes.Count == 0 ? Cli.ExitCode.NotDone : FileProblems.ExitCode(Problems);

    /// <exception cref="UsageException">A word is an option that there is not.</exception>
    internal static ReadOutcomes From(IReadOnlyList<string> files)
    {
        FileWords.RequireNoOption(files, "file");
        var read = new ReadOutcomes();
        foreach (var file in ReadFiles.From(files))
        {
            read.Add(file);
        }

        return read;
    }

    private void Add(OfficialFile file)
    {
        var problems = file.Problems.ToList();
        foreach (var table in file.Tables)
        {
            _tables++;
            foreach (var row in table.Rows)
            {
                Rows++;
                if (!row.IsUnderstood)
                {
                    Unreadable++;
                    continue;
                }

                foreach (var inspection in row.Activities.OfType<Inspection>())
                {
                    var outcome = new PublishedOutcome(row.AuthorityName, inspection.FirstOnSiteDay, inspection.Judgements, inspection.OverallEffectiveness);
                    if (IsThereAlready(row, outcome) is var (severity, message))
                    {
                        problems.Add(new(file.Name, table.Sheet, row.Line, "", null, JoinCodes.InspectionStatedTwice, severity, $"{outcome}: {message}"));
                    }
                }
            }
        }

        // Those of a row stand together.
        var sheets = file.Tables.Select(table => table.Sheet).ToList();
        Problems.AddRange(problems.OrderBy(problem => sheets.IndexOf(problem.Sheet)).ThenBy(problem => problem.Line));
    }

    /// <summary>Counts an outcome once, however many tables have it, and says where it was there before.</summary>
    private (Severity Severity, string Message)? IsThereAlready(OfficialRow row, PublishedOutcome outcome)
    {
        var key = ((object?)row.Registered ?? row.AuthorityName, outcome.FirstOnSiteDay, outcome.Judgements.Edition);
        if (_seen.TryAdd(key, (_tables, outcome)))
        {
            Outcomes.Add(outcome);
            return null;
        }

        var (table, before) = _seen[key];
        if (before.Judgements != outcome.Judgements || before.Overall != outcome.Overall)
        {
            Outcomes.Add(outcome);
            return (Severity.Warning, "another row has the same authority, day and edition, and other judgements. Both are counted.");
        }

        return table == _tables
            ? (Severity.Warning, "another row of the table says the same. It is counted once.")
            : (Severity.Information, "another table says the same. It is counted once.");
    }

    internal void WriteProblems(Utf8JsonWriter json) => FileProblems.Write(json, Problems);

    internal void ShowErrors(Screen screen) => FileProblems.ShowErrors(screen, Problems);
}

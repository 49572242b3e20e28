using System.Collections.Immutable;
using Ilacs.Cli.Output;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Input;

/// <summary>The published inspections of files, each once even if several rows have it.</summary>
internal sealed class ReadOutcomes
{
    private ReadOutcomes(Import import)
    {
        Outcomes = import.Joined.Outcomes;
        Histories = import.Joined.Histories;
        Problems = [.. import.Problems, .. import.Joined.Issues.Where(IsOfAnInspection).Select(Import.ProblemOf)];
        Rows = import.Rows.Count();
        Unreadable = import.Rows.Count(row => !row.IsUnderstood);
    }

    /// <summary>The inspections of the rows understood in every cell, in the order of the files.</summary>
    internal ImmutableArray<PublishedOutcome> Outcomes { get; }

    /// <summary>The same as histories, one for each authority that has a code.</summary>
    internal ImmutableArray<InspectionHistory> Histories { get; }

    /// <summary>Every problem of the files, in their order, then where they agree or disagree.</summary>
    internal ImmutableArray<FileProblem> Problems { get; }

    /// <summary>The number of rows read, understood or not, including visits.</summary>
    internal int Rows { get; }

    /// <summary>The rows with at least one cell that was not understood.</summary>
    internal int Unreadable { get; }

    /// <summary>The exit code of the command that reads them.</summary>
    internal int ExitCode => Outcomes.IsEmpty ? Cli.ExitCode.NotDone : FileProblems.ExitCode(Problems);

    /// <exception cref="UsageException">An option does not exist, or a folder has no table.</exception>
    internal static ReadOutcomes From(IReadOnlyList<string> paths, DayForm? dates, TextWriter error)
    {
        FileWords.RequireNoOption(paths, "file");
        return new(new Import(ReadFiles.From(paths, dates, error)));
    }

    private static bool IsOfAnInspection(JoinIssue issue) => issue.CycleEvent is Inspection;

    internal void ShowErrors(Screen screen) => FileProblems.ShowErrors(screen, Problems);
}

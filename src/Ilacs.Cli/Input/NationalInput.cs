using System.Collections.Immutable;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Input;

/// <summary>The histories of many authorities from files of any kind, and the problems of the files.</summary>
internal static class NationalInput
{
    /// <summary>Reads files and folders, and joins tables into histories. Every history is used as it is, from tables or from a document,
    /// and its errors are listed. A document is left out if it is not a history, or if it breaks off, since its latest events may be
    /// lost.</summary>
    /// <exception cref="UsageException">An option does not exist, or a folder has neither documents nor tables.</exception>
    internal static (ImmutableArray<InspectionHistory> Histories, ImmutableArray<FileProblem> Problems) Read(
        IReadOnlyList<string> paths, DayForm? dates, TextWriter error)
    {
        FileWords.RequireNoOption(paths, "path");
        List<string> documents = [], tables = [];
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                string[] itsDocuments = DocumentFile.FilesIn([path], error), itsTables = ReadFiles.TablesIn(path, error);
                if (itsDocuments.Length + itsTables.Length == 0)
                {
                    throw new UsageException(
                        $"The folder '{path}' has no record and no table: "
                        + $"no file that ends in .json, {string.Join(", ", ReadFiles.Extensions)}.");
                }

                documents.AddRange(itsDocuments);
                tables.AddRange(itsTables);
            }
            else
            {
                (DocumentFile.HasLines(path) || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? documents : tables).Add(path);
            }
        }

        IReadOnlyList<CheckedRecord> records = documents.Count == 0 ? [] : [.. CheckedRecord.From(documents, error)];
        var import = new Import(ReadFiles.From(tables, dates, error));
        return (
            [.. import.Joined.Histories, .. records.Where(record => !record.BreaksOff).Select(record => record.History).OfType<InspectionHistory>()],
            [
                .. import.Problems,
                .. import.Joined.Issues.Where(issue => issue.Severity != Severity.Information).Select(Import.ProblemOf),
                .. import.Joined.Histories.SelectMany(history => ErrorsNotTold(history, import)),
                .. records.SelectMany(ProblemsOf),
            ]);
    }

    // Errors of a row by itself are reported with its line.
    private static IEnumerable<FileProblem> ErrorsNotTold(InspectionHistory history, Import import) => history.Validate()
        .Where(issue => issue.Severity == Severity.Error
            && !import.Problems.Any(told => told.Code == issue.Code.Code && told.Message.EndsWith(issue.Message, StringComparison.Ordinal)))
        .Select(issue => new FileProblem(
            string.Join(", ", history.Events.SelectMany(cycleEvent => cycleEvent.Sources).Select(source => source.Document).Distinct()),
                null, 0, issue.Pointer, null,
            issue.Code.Code, issue.Severity, $"{history.Authority.Name}: {issue.Message}"));

    private static IEnumerable<FileProblem> ProblemsOf(CheckedRecord record)
    {
        if (record.Unreadable is { } reason)
        {
            return [new(record.File, null, 0, "", null, TableProblems.FileNotReadable, Severity.Error, reason)];
        }

        // Warnings and information are left to ilacs check.
        return record.Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => new FileProblem(
            record.File, null, issue.Position?.Line ?? 0, issue.Pointer, null, issue.Code.Code, issue.Severity, issue.Message));
    }
}

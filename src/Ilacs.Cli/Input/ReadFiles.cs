using Ilacs.Cli.Output;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Input;

/// <summary>Files of published inspections, read one after another; a terminal shows a progress bar.</summary>
internal static class ReadFiles
{
    /// <summary>The endings of the names of tables in a folder.</summary>
    internal static readonly string[] Extensions = [".csv", ".tsv", ".xlsx", ".ods"];

    /// <summary>Reads files, and the tables in folders in the order of their names.</summary>
    /// <param name="paths">Files, whatever they are called, and folders.</param>
    /// <param name="dates">How they write days; <c>null</c> if not given.</param>
    /// <param name="error">Gets the warnings about folders.</param>
    /// <param name="cancellation">To stop.</param>
    /// <exception cref="UsageException">A folder has no table, or may not be read.</exception>
    internal static IReadOnlyList<OfficialFile> From(
        IReadOnlyList<string> paths, DayForm? dates, TextWriter error, CancellationToken cancellation = default)
    {
        string[] files = [.. paths.SelectMany(path => FilesIn(path, error))];
        return Waiting.For(files.Length, (says, done) =>
        {
            var read = new OfficialFile[files.Length];
            for (var i = 0; i < files.Length; i++)
            {
                var name = Path.GetFileName(files[i]);
                says($"Reading {name}");
                var progress = new Rows(rows => says(FormattableString.Invariant($"Reading {name}, row {rows}")));
                read[i] = Read(files[i], new() { Dates = dates, Progress = progress }, cancellation);
                done();
            }

            return read;
        });
    }

    private static OfficialFile Read(string path, FileReadOptions options, CancellationToken cancellation)
    {
        try
        {
            using var stream = path == InputFile.StandardInput ? Console.OpenStandardInput() : InputFile.Open(path);
            return OfficialFile.Read(stream, path == InputFile.StandardInput ? "standard input" : path, options, cancellation);
        }
        catch (IOException failed)
        {
            return OfficialFile.NotReadable(path, failed.Message);
        }
    }

    /// <summary>The tables in a folder, except those that import writes and the lock files of open spreadsheets.</summary>
    internal static string[] TablesIn(string folder, TextWriter error) =>
    [
        .. FolderFiles.In(folder, Extensions, error).Where(file => Path.GetFileName(file) is var name
            && !Import.Tables.Contains(name) && !name.StartsWith("~$", StringComparison.Ordinal)
            && !name.StartsWith(".~lock", StringComparison.Ordinal)),
    ];

    private static string[] FilesIn(string path, TextWriter error)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var files = TablesIn(path, error);
        return files.Length > 0
            ? files
            : throw new UsageException($"The folder '{path}' has no table: no file that ends in {string.Join(", ", Extensions)}.");
    }

    // At once and on the same thread, unlike Progress<T>.
    private sealed class Rows(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}

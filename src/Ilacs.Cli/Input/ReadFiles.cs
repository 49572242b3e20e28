using Ilacs.Cli.Output;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Input;

/// <summary>Files of published inspections, read one after another; on a terminal a bar shows how far it is.</summary>
internal static class ReadFiles
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".xlsx", ".ods"];

    /// <summary>Reads files, and the tables in folders in the order of their names.</summary>
    /// <param name="paths">Files, whatever they are called, and folders.</param>
    /// <param name="dates">How they write days; <c>null</c> if the caller does not say.</param>
    /// <exception cref="UsageException">A folder has no table.</exception>
    internal static IReadOnlyList<OfficialFile> From(IReadOnlyList<string> paths, DayForm? dates)
    {
        string[] files = [.. paths.SelectMany(FilesIn)];
        return Waiting.For(files.Length, (says, done) =>
        {
            var read = new OfficialFile[files.Length];
            for (var i = 0; i < files.Length; i++)
            {
                var name = Path.GetFileName(files[i]);
                says($"Reading {name}");
                var progress = new Rows(rows => says(FormattableString.Invariant($"Reading {name}, row {rows}")));
                read[i] = OfficialFile.Read(files[i], new() { Dates = dates, Progress = progress });
                done();
            }

            return read;
        });
    }

    private static string[] FilesIn(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string[] files =
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal),
        ];
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

using Ilacs.Model;

namespace Ilacs.Cli.Input;

/// <summary>A file with a history, read and checked.</summary>
/// <param name="File">The file as the caller named it, or as it was found in a folder.</param>
/// <param name="History">What could be read.</param>
/// <param name="Findings">All that was found.</param>
/// <param name="Unreadable">Why the file could not be opened; <c>null</c> if it could.</param>
internal sealed record CheckedRecord(string File, InspectionHistory? History, FindingReport Findings, string? Unreadable)
{
    /// <summary>Whether it could not be opened, or is not a document at all.</summary>
    internal bool IsUnreadable => History is null && (Unreadable is not null || Findings.Any(finding => finding.Code == JsonFindings.Malformed));

    internal bool IsValid => History is not null && Findings.IsValid;

    /// <summary>Reads files, and the files of folders in the order of their names.</summary>
    /// <exception cref="UsageException">A word is an option that there is not, or there is no file.</exception>
    internal static IReadOnlyList<CheckedRecord> From(IReadOnlyList<string> paths)
    {
        FileWords.RequireNoOption(paths, "path");
        CheckedRecord[] records = [.. paths.SelectMany(Files).Select(Read)];
        return records.Length > 0 ? records : throw new UsageException("There is no file that ends in .json there.");
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [path];

    private static CheckedRecord Read(string file)
    {
        try
        {
            var result = IlacsJson.ReadHistory(System.IO.File.ReadAllBytes(file));
            return new(file, result.Value, result.Findings, null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new(file, null, default, unreadable.Message);
        }
    }
}

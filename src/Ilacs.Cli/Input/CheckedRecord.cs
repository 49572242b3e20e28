using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Input;

/// <summary>A file with a history or a thread of intervention, read and checked.</summary>
/// <param name="File">The file as the caller named it, or as it was found in a folder.</param>
/// <param name="History">The history that could be read; <c>null</c> if none could, or it is a thread.</param>
/// <param name="Thread">The thread that could be read; <c>null</c> if none could, or it is a history.</param>
/// <param name="Findings">All that was found.</param>
/// <param name="Unreadable">Why the file could not be opened; <c>null</c> if it could.</param>
internal sealed record CheckedRecord(string File, InspectionHistory? History, InterventionThread? Thread, FindingReport Findings, string? Unreadable)
{
    /// <summary>Whether all of it was understood, whatever the rules found in it.</summary>
    internal bool WasReadWhole { get; private init; }

    /// <summary>Of a thread, whether and with what it was compared; <c>null</c> if there was nothing to compare it with.</summary>
    internal string? Comparison { get; private init; }

    /// <summary>Whose it is; <c>null</c> if that could not be read.</summary>
    internal Authority? Authority => History?.Authority ?? Thread?.Authority;

    /// <summary>Whether it could not be opened, or is not a document at all.</summary>
    internal bool IsUnreadable => Authority is null && (Unreadable is not null || Findings.Any(finding => finding.Code == JsonFindings.Malformed));

    internal bool IsValid => Authority is not null && Findings.IsValid;

    /// <summary>Reads files, and the files of folders in the order of their names. A thread is also checked against the history of its authority, if
    /// there is just one among them.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="asOf">The day to which threads are kept up; <c>null</c> to ask nothing about their reviews.</param>
    /// <exception cref="UsageException">A word is an option that there is not, or there is no file.</exception>
    internal static IReadOnlyList<CheckedRecord> From(IReadOnlyList<string> paths, LocalDate? asOf = null)
    {
        FileWords.RequireNoOption(paths, "path");
        (string Name, byte[]? Bytes, string? Unreadable)[] files = [.. paths.SelectMany(Open)];
        if (files.Length == 0)
        {
            throw new UsageException("There is no file that ends in .json there.");
        }

        CheckedRecord?[] histories = [.. files.Select(file => IsThread(file.Bytes) ? null : OfHistory(file.Name, file.Bytes, file.Unreadable))];
        return [.. files.Zip(histories, (file, history) => history ?? OfThread(file.Name, file.Bytes!, asOf, histories))];
    }

    /// <summary>Reads a file as a thread, whatever it says it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="asOf">The day to which it is kept up; <c>null</c> to ask nothing about reviews.</param>
    /// <param name="among">Where the history of its authority may be.</param>
    internal static CheckedRecord OfThread(string file, byte[] bytes, LocalDate? asOf, IEnumerable<CheckedRecord?> among)
    {
        var read = IlacsJson.ReadThread(bytes, asOf);
        var record = new CheckedRecord(file, null, read.Value, read.Findings, null) { WasReadWhole = read.WasReadWhole };

        // Other services are no part of the inspection cycle.
        CheckedRecord[] histories = read.Value is { ServiceArea: ServiceArea.SocialCare } thread
            ? [.. among.OfType<CheckedRecord>().Where(other => other.History is { } history && thread.Authority.IsSameAs(history.Authority))]
            : [];
        return histories switch
        {
            [] => record,
            [{ IsValid: true } one] => record with { Findings = IlacsJson.ReadThread(bytes, asOf, one.History).Findings, Comparison = $"compared with {one.File}" },
            [var one] => record with { Comparison = $"not compared with {one.File}, which has errors" },
            _ => record with { Comparison = FormattableString.Invariant($"not compared, since there are {histories.Length} histories of the authority") },
        };
    }

    // What does not say what it is is taken for that in which there is less to find.
    private static bool IsThread(byte[]? bytes) => bytes is not null && (IlacsJson.KindOf(bytes) is { } kind
        ? kind == DocumentKind.InterventionThread
        : IlacsJson.ReadThread(bytes).Findings.Count < IlacsJson.ReadHistory(bytes).Findings.Count);

    private static CheckedRecord OfHistory(string file, byte[]? bytes, string? unreadable)
    {
        if (bytes is null)
        {
            return new(file, null, null, default, unreadable);
        }

        var read = IlacsJson.ReadHistory(bytes);
        return new(file, read.Value, null, read.Findings, null) { WasReadWhole = read.WasReadWhole };
    }

    /// <summary>The bytes of a file, or of each file in a folder; where one cannot be opened, why.</summary>
    internal static (string Name, byte[]? Bytes, string? Unreadable)[] Open(string path) => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(OpenFile)]
        : [OpenFile(path)];

    private static (string Name, byte[]? Bytes, string? Unreadable) OpenFile(string file)
    {
        try
        {
            return (file, System.IO.File.ReadAllBytes(file), null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (file, null, unreadable.Message);
        }
    }
}

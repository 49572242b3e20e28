using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A file of inspections after reading: its tables, their rows as records, and the problems.</summary>
public sealed class OfficialFile
{
    private OfficialFile(string name, ImmutableArray<OfficialTable> tables, ImmutableArray<FileProblem> problems, bool hasError)
    {
        Name = name;
        Tables = tables;
        Problems = problems;
        IsValid = !tables.IsEmpty && !hasError;
    }

    /// <summary>The name that the caller gave the file.</summary>
    public string Name { get; }

    /// <summary>The tables in a known layout, in the order of the file; may be empty.</summary>
    public ImmutableArray<OfficialTable> Tables { get; }

    /// <summary>The problems in the order of the file. Of more than 10,000, errors are listed first and the last entry counts the
    /// rest.</summary>
    public ImmutableArray<FileProblem> Problems { get; }

    /// <summary>Whether the file has a table and no errors.</summary>
    public bool IsValid { get; }

    /// <summary>Reads a file: separated values, an Excel workbook or an OpenDocument workbook. The content decides, not the name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The options; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <returns>The file with everything that could be read. A file that cannot be opened has a problem and no tables.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static OfficialFile Read(string path, FileReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileStream stream;
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return NotReadable(
                path, Directory.Exists(path) ? "This is a folder. Name a file in it." : $"The file was not read: {unreadable.Message}");
        }

        using (stream)
        {
            return Read(stream, path, options, cancellation);
        }
    }

    /// <summary>Reads a file from a stream and leaves the stream open.</summary>
    /// <param name="stream">The stream, from its current position.</param>
    /// <param name="name">The name of the file, for problems and sources; not empty.</param>
    /// <param name="options">The options; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static OfficialFile Read(Stream stream, string name, FileReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        options ??= new();
        var reader = new OfficialFileReader(name, options, cancellation);
        List<FileProblem> ofTheFile = [];
        TableFile.Read(stream, name, options.Limits, reader.Find, ofTheFile, cancellation);
        var (tables, problems, hasError) = reader.Finish(ofTheFile);
        return new(name, tables, problems, hasError);
    }

    /// <summary>A file that could not be opened: it has a problem and no tables.</summary>
    /// <param name="name">The name of the file; not empty.</param>
    /// <param name="why">The reason, in a plain sentence.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static OfficialFile NotReadable(string name, string why)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(name, [], [new(name, null, 0, "", null, TableProblems.FileNotReadable, Severity.Error, why)], hasError: true);
    }

    /// <summary>The name and the number of tables.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}, {Tables.Length} tables");
}

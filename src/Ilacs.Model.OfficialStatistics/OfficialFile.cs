using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A file of inspections, read: its tables, their rows as records, and all that was not understood in it.</summary>
public sealed class OfficialFile
{
    private OfficialFile(string name, ImmutableArray<OfficialTable> tables, ImmutableArray<FileProblem> problems, bool hasError)
    {
        Name = name;
        Tables = tables;
        Problems = problems;
        IsValid = !tables.IsEmpty && !hasError;
    }

    /// <summary>The file as the caller named it.</summary>
    public string Name { get; }

    /// <summary>The tables in a layout that is known, in the order of the file; empty if there is none.</summary>
    public ImmutableArray<OfficialTable> Tables { get; }

    /// <summary>All that is wrong in it, in the order of the file; of very many only the first are listed.</summary>
    public ImmutableArray<FileProblem> Problems { get; }

    /// <summary>Whether it has a table and no error.</summary>
    public bool IsValid { get; }

    /// <summary>Reads a file: comma-separated values, a workbook of Excel or one of OpenDocument, whatever its name says.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is read; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">To give up.</param>
    /// <returns>What could be read. A file that cannot be opened has no table, and a problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
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
                path, Directory.Exists(path) ? "It is a folder; name a file in it." : $"The file was not read: {unreadable.Message}");
        }

        using (stream)
        {
            return Read(stream, path, options, cancellation);
        }
    }

    /// <summary>Reads a file from a stream, which stays open.</summary>
    /// <param name="stream">The file, from where it stands.</param>
    /// <param name="name">Its name, for problems and sources; not empty.</param>
    /// <param name="options">How it is read; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">To give up.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
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

    /// <summary>A file that could not be opened: no table, and a problem.</summary>
    /// <param name="name">Its name; not empty.</param>
    /// <param name="why">Why, in a plain sentence.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static OfficialFile NotReadable(string name, string why)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(name, [], [new(name, null, 0, "", null, TableProblems.FileNotReadable, Severity.Error, why)], hasError: true);
    }

    /// <summary>The name, and how many tables there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}, {Tables.Length} tables");
}

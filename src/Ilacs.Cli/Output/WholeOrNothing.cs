namespace Ilacs.Cli.Output;

/// <summary>Files that are written beside where they belong, and moved there only when all are complete.</summary>
/// <remarks>Whoever moves the first file that two runs both have wins; the other takes back what it moved.</remarks>
internal sealed class WholeOrNothing : IDisposable
{
    /// <summary>How the name of the folder begins in which files wait until they are complete.</summary>
    internal const string Prefix = ".ilacs-";

    private readonly string _folder;
    private readonly string? _made;
    private readonly string _beside;
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _moved = [];

    /// <param name="folder">The folder for the files, which is made if it is not there.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    internal WholeOrNothing(string folder)
    {
        _folder = folder;
        _made = FirstThatIsNotThere(folder);
        Directory.CreateDirectory(folder);
        _beside = Path.Combine(folder, $"{Prefix}{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(_beside);
        }
        catch
        {
            RemoveWhatWasMade();
            throw;
        }
    }

    /// <summary>The error for writing that did not succeed.</summary>
    /// <param name="path">Where it should be.</param>
    /// <param name="failed">Why not; <c>null</c> for an interruption.</param>
    internal static UsageException Nothing(string path, Exception? failed)
    {
        // The platform adds where it was writing, which is gone.
        var why = failed is null ? "It was interrupted" : failed.Message.Split(" : '")[0].TrimEnd('.');
        return new($"{why}. Nothing was written to '{path}'.");
    }

    /// <summary>Begins a file; it is the caller's to dispose of.</summary>
    internal FileStream Create(string name)
    {
        _names.Add(name);
        return new FileStream(Path.Combine(_beside, name), FileMode.CreateNew);
    }

    /// <summary>Moves all files to where they belong.</summary>
    /// <exception cref="IOException">One is there already; none was moved.</exception>
    internal void Commit()
    {
        foreach (var name in _names)
        {
            var there = Path.Combine(_folder, name);
            try
            {
                File.Move(Path.Combine(_beside, name), there, overwrite: false);
            }
            catch (IOException) when (Path.Exists(there))
            {
                throw new IOException($"'{there}' is there already, and is not overwritten.");
            }

            _moved.Add(there);
        }

        _moved.Clear();
        _names.Clear();
    }

    /// <summary>Removes what was not committed, and the folder if it was made for nothing.</summary>
    public void Dispose()
    {
        foreach (var file in _moved)
        {
            File.Delete(file);
        }

        Directory.Delete(_beside, recursive: true);
        RemoveWhatWasMade();
    }

    private static string? FirstThatIsNotThere(string folder)
    {
        string? first = null;
        for (var path = Path.GetFullPath(folder); path is not null && !Path.Exists(path); path = Path.GetDirectoryName(path))
        {
            first = path;
        }

        return first;
    }

    // Only while there is nothing in it: another run may have written there.
    private void RemoveWhatWasMade()
    {
        var path = _made is null ? null : Path.GetFullPath(_folder);
        for (; path is not null && path.Length >= _made!.Length; path = Path.GetDirectoryName(path))
        {
            if (Directory.EnumerateFileSystemEntries(path).Any())
            {
                return;
            }

            Directory.Delete(path);
        }
    }
}

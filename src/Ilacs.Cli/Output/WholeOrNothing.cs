namespace Ilacs.Cli.Output;

/// <summary>Files written to a folder beside their place, and moved when all are complete.</summary>
/// <remarks>If two runs write the same file, the first to move it wins; the other removes what it moved.</remarks>
internal sealed class WholeOrNothing : IDisposable
{
    /// <summary>The beginning of the name of the folder where files wait until they are complete.</summary>
    internal const string Prefix = ".ilacs-";

    private readonly string _folder;
    private readonly string? _made;
    private readonly string _beside;
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _moved = [];

    /// <param name="folder">The folder for the files, which is made if needed.</param>
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

    /// <summary>The error when writing did not succeed.</summary>
    /// <param name="path">The path to write to.</param>
    /// <param name="failed">Why not; <c>null</c> for an interruption.</param>
    internal static UsageException Nothing(string path, Exception? failed)
    {
        // The platform adds the temporary path, which is gone.
        var why = failed is null ? "It was interrupted" : failed.Message.Split(" : '")[0].TrimEnd('.');
        return new($"{why}. Nothing was written to '{path}'.");
    }

    /// <summary>Begins a file; the caller disposes of it.</summary>
    internal FileStream Create(string name)
    {
        _names.Add(name);
        return new FileStream(Path.Combine(_beside, name), FileMode.CreateNew);
    }

    /// <summary>Moves all files to their place.</summary>
    /// <exception cref="IOException">One exists already; none was moved.</exception>
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
                throw new IOException($"'{there}' exists already and is not overwritten");
            }

            _moved.Add(there);
        }

        _moved.Clear();
        _names.Clear();
    }

    /// <summary>Removes the files that were not committed, and the folder if it was made for them.</summary>
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

    // Only if it is empty: another run may have written there.
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

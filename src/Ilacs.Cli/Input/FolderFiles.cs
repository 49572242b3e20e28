using Ilacs.Cli.Output;

namespace Ilacs.Cli.Input;

/// <summary>The files in a folder and those below it, in the order of their names.</summary>
internal static class FolderFiles
{
    private const int MostLinksNamed = 3;

    /// <summary>Finds them. Links in it are not followed, because they may lead out of it or back into it, and a warning says so.</summary>
    /// <param name="folder">The folder, which may itself be a link.</param>
    /// <param name="extensions">How their names end, such as <c>.json</c>.</param>
    /// <param name="error">Gets the sentence about links.</param>
    /// <exception cref="UsageException">A folder may not be read, so files may be missed.</exception>
    internal static string[] In(string folder, IReadOnlyCollection<string> extensions, TextWriter error)
    {
        List<string> files = [], links = [];
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var next))
        {
            foreach (var entry in EntriesOf(next))
            {
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    links.Add(Path.Combine(next, entry.Name));
                }
                else if (entry is DirectoryInfo)
                {
                    // Left behind by a run that was killed.
                    if (!entry.Name.StartsWith(WholeOrNothing.Prefix, StringComparison.Ordinal))
                    {
                        folders.Push(Path.Combine(next, entry.Name));
                    }
                }
                else if (extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                {
                    files.Add(Path.Combine(next, entry.Name));
                }
            }
        }

        if (links.Count > 0)
        {
            var named = string.Join(", ", links.Order(StringComparer.Ordinal).Take(MostLinksNamed).Select(link => $"'{link}'"));
            var others = links.Count > MostLinksNamed ? FormattableString.Invariant($" and {links.Count - MostLinksNamed} more") : "";
            error.WriteLine($"Links in a folder are not followed: {named}{others}.");
        }

        return [.. files.Order(StringComparer.Ordinal)];
    }

    private static FileSystemInfo[] EntriesOf(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception failed) when (failed is UnauthorizedAccessException or IOException)
        {
            throw new UsageException($"The folder '{folder}' could not be read, so files in it may be missed: {failed.Message}");
        }
    }
}

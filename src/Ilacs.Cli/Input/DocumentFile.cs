namespace Ilacs.Cli.Input;

/// <summary>A document as it was found.</summary>
/// <param name="Name">The file, with the number of the line if it has many documents.</param>
/// <param name="Bytes">What is in it; <c>null</c> if it could not be opened.</param>
/// <param name="Unreadable">Why it could not be opened; <c>null</c> if it could.</param>
/// <param name="FirstLine">The line of the file in which it begins.</param>
internal sealed record DocumentFile(string Name, byte[]? Bytes, string? Unreadable, int FirstLine = 1)
{
    /// <summary>How the name of a file ends in which every line is a document.</summary>
    internal const string LinesExtension = ".jsonl";

    internal static bool HasLines(string path) => path.EndsWith(LinesExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The files that a path means: the file itself, or each document in a folder and those below it, in the order of their names.</summary>
    internal static IEnumerable<string> FilesIn(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [path];

    /// <summary>The documents in the files that a path means.</summary>
    internal static IEnumerable<DocumentFile> At(string path) => FilesIn(path).SelectMany(file => HasLines(file) ? Lines(Open(file)) : [Open(file)]);

    private static DocumentFile Open(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            return bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
                ? new(file, null, "The file is in UTF-16, as Windows PowerShell writes it, and documents are in UTF-8. Save it as UTF-8.")
                : new(file, bytes, null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new(file, null, unreadable.Message);
        }
    }

    private static IEnumerable<DocumentFile> Lines(DocumentFile file)
    {
        if (file.Bytes is null)
        {
            yield return file;
            yield break;
        }

        var number = 0;
        for (var start = 0; start < file.Bytes.Length;)
        {
            var length = file.Bytes.AsSpan(start).IndexOf((byte)'\n');
            var line = file.Bytes[start..(length < 0 ? file.Bytes.Length : start + length)];
            start += line.Length + 1;
            number++;
            if (line.AsSpan().TrimStart(" \t\r"u8).Length > 0)
            {
                yield return new(FormattableString.Invariant($"{file.Name}:{number}"), line, null, number);
            }
        }
    }
}

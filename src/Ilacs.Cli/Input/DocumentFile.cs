namespace Ilacs.Cli.Input;

/// <summary>A document as it was found.</summary>
/// <param name="Name">The file, with the number of the line if it has many documents.</param>
/// <param name="Bytes">Its content; <c>null</c> if it could not be opened. If it is too long, only its beginning.</param>
/// <param name="Unreadable">Why it could not be opened; <c>null</c> if it could.</param>
/// <param name="FirstLine">The line of the file in which it begins.</param>
internal sealed record DocumentFile(string Name, byte[]? Bytes, string? Unreadable, int FirstLine = 1)
{
    /// <summary>The ending of the name of a file with a document in every line.</summary>
    internal const string LinesExtension = ".jsonl";

    /// <summary>Where it is.</summary>
    internal required DocumentPlace Place { get; init; }

    private static readonly string[] Extensions = [".json"];

    internal static bool HasLines(string path) => path.EndsWith(LinesExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The files that paths mean: files, standard input, and each document in a folder and those below it, in the order of their
    /// names.</summary>
    /// <exception cref="UsageException">A folder may not be read.</exception>
    internal static string[] FilesIn(IEnumerable<string> paths, TextWriter error) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? FolderFiles.In(path, Extensions, error) : [path])];

    /// <summary>The documents in files, one after another, with one of them in memory at a time.</summary>
    internal static IEnumerable<DocumentFile> In(IEnumerable<string> files) =>
        files.SelectMany(file => HasLines(file) ? Lines(file) : [One(file)]);

    private static DocumentFile One(string file)
    {
        try
        {
            if (file == InputFile.StandardInput)
            {
                return Of(file, "standard input", StandardInput.Value);
            }

            using var stream = InputFile.Open(file);
            return Of(file, file, InputFile.Read(stream, IlacsJsonLimits.LongestDocument));
        }
        catch (IOException unreadable)
        {
            return Unread(file, file, unreadable.Message);
        }
    }

    // It can be read only once, and may be needed twice.
    private static readonly Lazy<byte[]> StandardInput = new(
        () => InputFile.Read(Console.OpenStandardInput(), IlacsJsonLimits.LongestDocument));

    private static DocumentFile Of(string path, string name, byte[] bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
        ? Unread(path, name, "The file is in UTF-16, as Windows PowerShell writes it. Save it as UTF-8.")
        : new(name, bytes, null) { Place = new(path, 0, bytes.Length, 1) };

    private static DocumentFile Unread(string path, string name, string why, int line = 1) =>
        new(name, null, why, line) { Place = new(path, 0, 0, line) };

    /// <summary>Reads a line of a file again.</summary>
    internal static DocumentFile LineAt(DocumentPlace place)
    {
        var name = FormattableString.Invariant($"{place.Path}:{place.FirstLine}");
        try
        {
            using var stream = InputFile.Open(place.Path);
            stream.Position = place.Offset;
            var bytes = new byte[place.Length];
            stream.ReadExactly(bytes);
            return new(name, bytes, null, place.FirstLine) { Place = place };
        }
        catch (Exception unreadable) when (unreadable is IOException or NotSupportedException)
        {
            return Unread(place.Path, name, unreadable.Message, place.FirstLine);
        }
    }

    private static IEnumerable<DocumentFile> Lines(string file)
    {
        FileStream? stream = null;
        string? unreadable = null;
        try
        {
            stream = InputFile.Open(file);
        }
        catch (IOException failed)
        {
            unreadable = failed.Message;
        }

        if (stream is null)
        {
            yield return Unread(file, file, unreadable!);
            yield break;
        }

        using (stream)
        {
            var lines = new LineReader(stream, IlacsJsonLimits.LongestDocument);
            while (Next(lines, out var failed) is { } line)
            {
                var name = FormattableString.Invariant($"{file}:{lines.Number}");
                if (failed is not null)
                {
                    yield return Unread(file, name, failed, lines.Number);
                    yield break;
                }

                if (line.AsSpan().Trim(" \t\r"u8).Length > 0)
                {
                    yield return new(name, line, null, lines.Number) { Place = new(file, lines.Offset, line.Length, lines.Number) };
                }
            }
        }
    }

    private static byte[]? Next(LineReader lines, out string? failed)
    {
        failed = null;
        try
        {
            return lines.Read();
        }
        catch (IOException wrong)
        {
            failed = wrong.Message;
            return [];
        }
    }
}

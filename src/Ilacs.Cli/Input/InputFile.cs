namespace Ilacs.Cli.Input;

/// <summary>Files opened and read within limits, whatever they are.</summary>
internal static class InputFile
{
    /// <summary>The word for standard input.</summary>
    internal const string StandardInput = "-";

    private static readonly TimeSpan LongestOpening = TimeSpan.FromSeconds(3);

    /// <summary>Opens a file. A pipe that nobody writes to would keep the call for ever.</summary>
    /// <exception cref="IOException">It could not be opened; the message is a sentence.</exception>
    internal static FileStream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder. Give a file.");
        }

        if (path.Contains('\uFFFD', StringComparison.Ordinal))
        {
            throw new IOException($"The name of '{path}' is not in UTF-8, so it cannot be opened.");
        }

        // On its own thread, because a busy thread pool would keep it waiting too.
        var opening = Task.Factory.StartNew(
            () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            return opening.Wait(LongestOpening)
                ? opening.Result
                : throw new IOException(
                    $"'{path}' could not be opened within {LongestOpening.Seconds} seconds. It may be a pipe that nobody writes to.");
        }
        catch (AggregateException failed) when (
            failed.InnerException is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new IOException(failed.InnerException.Message, failed.InnerException);
        }
    }

    /// <summary>Reads at most one byte more than <paramref name="most"/>, to recognise a file that is too long.</summary>
    /// <exception cref="IOException">It could not be read.</exception>
    internal static byte[] Read(Stream stream, int most)
    {
        using var read = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (int count; read.Length <= most && (count = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most + 1 - read.Length))) > 0;)
        {
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }
}

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Takes a file into memory, because a workbook is read from its end and separated values are read twice. Not every stream
/// allows that.</summary>
internal static class FileContent
{
    private const int Step = 64 << 10;

    /// <returns>The bytes from the current position of <paramref name="stream"/> to its end.</returns>
    /// <exception cref="FileGivenUpException">It is longer than the limit, or its first row is.</exception>
    internal static ArraySegment<byte> Read(Stream stream, TableLimits limits, CancellationToken cancellation)
    {
        var buffer = new byte[Math.Min(Step, limits.LongestFile + 1)];
        var length = 0;
        var isBeginning = true;
        for (; ; )
        {
            cancellation.ThrowIfCancellationRequested();
            var read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0)
            {
                return new(buffer, 0, length);
            }

            length += read;
            if (length > limits.LongestFile)
            {
                throw new FileGivenUpException(
                    TableProblems.FileTooLong,
                    FormattableString.Invariant($"The file has more than {limits.LongestFile} bytes. Nothing was read."));
            }

            if (isBeginning && length > limits.LongestRow)
            {
                // An endless line or a video would otherwise fill the memory up to the limit of a file.
                isBeginning = false;
                GiveUpEarly(buffer.AsSpan(0, length), limits);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, Math.Min(limits.LongestFile + 1, Array.MaxLength)));
            }
        }
    }

    internal static MemoryStream ToStream(this ArraySegment<byte> content) => new(content.Array!, content.Offset, content.Count, writable: false);

    private static void GiveUpEarly(ReadOnlySpan<byte> beginning, TableLimits limits)
    {
        switch (FileKinds.Of(beginning))
        {
            case FileKind.NotATable:
                throw FileKinds.NotATable();
            case FileKind.Text when beginning.IndexOfAny((byte)'\n', (byte)'\r') < 0:
                throw new FileGivenUpException(TableProblems.RowTooLong, FormattableString.Invariant($"The first row has more than {limits.LongestRow} bytes. Nothing was read."), 1);
        }
    }
}

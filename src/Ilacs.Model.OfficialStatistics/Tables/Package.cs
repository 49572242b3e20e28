using System.IO.Compression;
using System.Xml;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A zip archive of XML parts whose unpacking is bounded, whatever the archive says of itself.</summary>
internal sealed class Package : IDisposable
{
    // No kind of workbook nests its elements nearly as deep, and a reader of XML remembers every level.
    private const int Deepest = 256;

    private readonly ZipArchive _archive;
    private readonly TableReading _reading;
    private long _unpacked;

    /// <exception cref="InvalidDataException">The archive is cut off or damaged.</exception>
    internal Package(ArraySegment<byte> content, TableReading reading)
    {
        _archive = new(content.ToStream(), ZipArchiveMode.Read);
        _reading = reading;
    }

    internal IEnumerable<ZipArchiveEntry> Parts => _archive.Entries;

    public void Dispose() => _archive.Dispose();

    /// <summary>The part of this name, which has no case here, as Windows has none; otherwise <c>null</c>.</summary>
    internal ZipArchiveEntry? Find(string path) =>
        _archive.Entries.FirstOrDefault(part => part.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase));

    internal XmlReader Open(ZipArchiveEntry part) => XmlReader.Create(
        new UnpackedStream(part.Open(), this),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true });

    /// <summary>Reads the next node, as <see cref="XmlReader.Read"/> does.</summary>
    /// <exception cref="FileGivenUpException">It lies deeper than any workbook goes.</exception>
    internal bool Read(XmlReader xml)
    {
        _reading.Cancellation.ThrowIfCancellationRequested();
        return xml.Read() && (xml.Depth <= Deepest ? true : throw new FileGivenUpException(TableProblems.FileNotReadable, "The elements of the file are nested too deep."));
    }

    /// <summary>Goes past an element and all in it.</summary>
    internal void Skip(XmlReader xml)
    {
        for (var depth = xml.Depth; !xml.IsEmptyElement && Read(xml) && xml.Depth > depth;)
        {
        }
    }

    private void Count(int read)
    {
        _unpacked += read;
        if (_unpacked > _reading.Limits.MostUnpacked)
        {
            throw new FileGivenUpException(TableProblems.FileTooLong, FormattableString.Invariant($"The file has more than {_reading.Limits.MostUnpacked} bytes once unpacked."));
        }
    }

    /// <summary>What is unpacked, counted. It also keeps elements and texts short, for a reader of XML holds the whole of an element's beginning.</summary>
    private sealed class UnpackedStream(Stream packed, Package package) : Stream
    {
        // A character has up to four bytes, and names and marks are about it.
        private readonly long _longest = 8L * package._reading.Limits.LongestRow + (64 << 10);
        private long _sinceLastElement;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = packed.Read(buffer, offset, count);
            package.Count(read);
            var last = buffer.AsSpan(offset, read).LastIndexOf((byte)'<');
            _sinceLastElement = last < 0 ? _sinceLastElement + read : read - last;
            return _sinceLastElement <= _longest
                ? read
                : throw new FileGivenUpException(TableProblems.RowTooLong, FormattableString.Invariant($"A cell is longer than the {package._reading.Limits.LongestRow} characters that a row may have."));
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            packed.Dispose();
            base.Dispose(disposing);
        }
    }
}

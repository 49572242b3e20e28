using System.IO.Compression;
using System.Xml;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A zip archive of XML parts. Unpacking stops at the limits, whatever sizes the archive states.</summary>
internal sealed class Package : IDisposable
{
    // No workbook nests its elements nearly as deeply, and an XML reader remembers every level.
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

    /// <summary>The part with this name in any case, as on Windows; <c>null</c> if there is no such part.</summary>
    internal ZipArchiveEntry? Find(string path) =>
        _archive.Entries.FirstOrDefault(part => part.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase));

    internal XmlReader Open(ZipArchiveEntry part) => XmlReader.Create(
        new UnpackedStream(part.Open(), this),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true });

    /// <summary>Reads the next node, as <see cref="XmlReader.Read"/> does.</summary>
    /// <exception cref="FileGivenUpException">The node is nested more deeply than any workbook goes.</exception>
    internal bool Read(XmlReader xml)
    {
        _reading.Cancellation.ThrowIfCancellationRequested();
        return xml.Read() && (xml.Depth <= Deepest ? true : throw new FileGivenUpException(
            TableProblems.FileNotReadable, "The elements of the file are nested too deeply."));
    }

    /// <summary>Skips an element and its content.</summary>
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
            throw new FileGivenUpException(
                TableProblems.FileTooLong,
                FormattableString.Invariant(
                    $"Unpacked, the file has more than {_reading.Limits.MostUnpacked} bytes. The rest was not read."));
        }
    }

    /// <summary>Counts the unpacked bytes. It also limits the length of tags and texts, because an XML reader holds a whole tag in
    /// memory.</summary>
    private sealed class UnpackedStream(Stream packed, Package package) : Stream
    {
        // A character has up to four bytes; names and markup come on top.
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
                : throw new FileGivenUpException(
                    TableProblems.RowTooLong,
                    FormattableString.Invariant(
                        $"A cell is longer than the {package._reading.Limits.LongestRow} characters allowed in a row."));
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

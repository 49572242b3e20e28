using System.Buffers;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>A writer and its output. Each thread keeps one of either kind, because creating one takes longer than writing a short
/// record.</summary>
internal sealed class WritingBuffer : IDisposable
{
    // A larger buffer is not kept.
    private const int LargestKept = 1024 * 1024;

    [ThreadStatic]
    private static WritingBuffer? _compact;

    [ThreadStatic]
    private static WritingBuffer? _indented;

    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private readonly bool _isIndented;

    private WritingBuffer(bool indented)
    {
        _isIndented = indented;
        Json = new(_bytes, RecordWriter.Options(indented));
    }

    /// <summary>A new one for each document, so a failure does not affect the next.</summary>
    internal RecordWriter Writer => new(Json);

    private Utf8JsonWriter Json { get; }

    internal ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    internal ReadOnlyMemory<byte> WrittenMemory => _bytes.WrittenMemory;

    // A buffer in use is not given to another caller on the same thread.
    internal static WritingBuffer Rent(bool indented)
    {
        ref var kept = ref indented ? ref _indented : ref _compact;
        var rented = kept ?? new(indented);
        kept = null;
        return rented;
    }

    /// <summary>Ends a document, so another can begin.</summary>
    internal void EndDocument()
    {
        Json.Flush();
        Json.Reset();
        if (_isIndented)
        {
            EndLine();
        }
    }

    internal void EndLine() => _bytes.Write("\n"u8);

    internal void Clear() => _bytes.ResetWrittenCount();

    /// <summary>Returns it, empty, even if writing failed.</summary>
    public void Dispose()
    {
        if (_bytes.Capacity > LargestKept)
        {
            return;
        }

        Json.Reset();
        Clear();
        (_isIndented ? ref _indented : ref _compact) = this;
    }
}

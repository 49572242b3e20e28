using System.Buffers;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>A writer with what it has written. Each thread keeps one of either kind, since making them takes longer than writing a short
/// record.</summary>
internal sealed class WritingBuffer : IDisposable
{
    // What grew beyond this is not kept.
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

    /// <summary>A new one for each document: where one broke off does not matter to the next.</summary>
    internal RecordWriter Writer => new(Json);

    private Utf8JsonWriter Json { get; }

    internal ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    internal ReadOnlyMemory<byte> WrittenMemory => _bytes.WrittenMemory;

    // What is in use is not offered to another caller of the same thread.
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

    /// <summary>Gives it back, empty, also where writing broke off.</summary>
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

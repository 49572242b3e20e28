using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Ilacs.Model.Benchmarks;

/// <summary>Writing the documents of 150 authorities, 1,800 events in all, without white space, one array for each. The bare writer gets
/// all strings already encoded and writes them to one buffer.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class WritingBenchmarks
{
    private readonly InspectionHistory[] _histories = NationalDocument.Histories;
    private readonly GeneratedShape.History[] _generated =
        [.. NationalDocument.Compact.Select(document => JsonSerializer.Deserialize(document, GeneratedShapeContext.Default.History)!)];

    private readonly FlatShape.History[] _flat = [.. NationalDocument.Compact.Select(document => JsonSerializer.Deserialize(document, FlatShape.Generated.History)!)];

    private readonly BareTokens[] _tokens = [.. NationalDocument.Compact.Select(document => new BareTokens(document))];
    private readonly ArrayBufferWriter<byte> _buffer = new();

    [GlobalSetup]
    public void Setup()
    {
        for (var i = 0; i < _histories.Length; i++)
        {
            var document = NationalDocument.Compact[i];
            if (!IlacsJson.InspectionHistory.Write(_histories[i], indented: false).AsSpan().SequenceEqual(document) || !_tokens[i].Write(_buffer).SequenceEqual(document))
            {
                throw new InvalidOperationException("All ways should write the same bytes.");
            }

            SameDocument.AllWritten(_generated[i], _flat[i], document);
        }
    }

    [Benchmark(Baseline = true)]
    public int Write()
    {
        var bytes = 0;
        foreach (var history in _histories)
        {
            bytes += IlacsJson.InspectionHistory.Write(history, indented: false).Length;
        }

        return bytes;
    }

    [Benchmark]
    public int BareWriter()
    {
        var bytes = 0;
        foreach (var document in _tokens)
        {
            bytes += document.Write(_buffer).Length;
        }

        return bytes;
    }

    [Benchmark]
    public int SourceGenerator()
    {
        var bytes = 0;
        foreach (var history in _generated)
        {
            bytes += JsonSerializer.SerializeToUtf8Bytes(history, GeneratedShape.EveryLetterAsItself.History).Length;
        }

        return bytes;
    }

    [Benchmark]
    public int SourceGeneratorFlat()
    {
        var bytes = 0;
        foreach (var history in _flat)
        {
            bytes += JsonSerializer.SerializeToUtf8Bytes(history, FlatShape.Generated.History).Length;
        }

        return bytes;
    }

    [Benchmark]
    public int ReflectionFlat()
    {
        var bytes = 0;
        foreach (var history in _flat)
        {
            bytes += JsonSerializer.SerializeToUtf8Bytes(history, FlatShape.Reflected).Length;
        }

        return bytes;
    }

    [Benchmark]
    public int NewtonsoftFlat()
    {
        var bytes = 0;
        foreach (var history in _flat)
        {
            bytes += NewtonsoftShape.Write(history).Length;
        }

        return bytes;
    }
}

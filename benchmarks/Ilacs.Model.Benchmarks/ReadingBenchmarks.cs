using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Ilacs.Model.Benchmarks;

/// <summary>Reading the documents of 150 authorities, 1,800 events in all, with all checks and rules.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class ReadingBenchmarks
{
    private readonly byte[][] _compact = NationalDocument.Compact;

    [GlobalSetup]
    public void Setup()
    {
        // The other way gives the same results if all that it read, written again, is the same document.
        GeneratedShapeContext asWritten = new(new(GeneratedShapeContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (var i = 0; i < _compact.Length; i++)
        {
            var result = IlacsJson.ReadHistory(_compact[i]);
            var generated = JsonSerializer.Deserialize(_compact[i], GeneratedShapeContext.Default.History)!;
            if (!result.Findings.IsClean || result.Value != NationalDocument.Histories[i]
                || !JsonSerializer.SerializeToUtf8Bytes(generated, asWritten.History).AsSpan().SequenceEqual(_compact[i]))
            {
                throw new InvalidOperationException("All should be read, and nothing found in it.");
            }
        }

        Console.WriteLine(FormattableString.Invariant($"// {_compact.Sum(one => one.Length)} bytes"));
    }

    [Benchmark(Baseline = true)]
    public int BareReader()
    {
        var tokens = 0;
        foreach (var document in _compact)
        {
            var json = new Utf8JsonReader(document);
            while (json.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    [Benchmark]
    public int ReadHistory()
    {
        var events = 0;
        foreach (var document in _compact)
        {
            events += IlacsJson.ReadHistory(document).Value!.Activities.Length;
        }

        return events;
    }

    [Benchmark]
    public int ViaSourceGenerator()
    {
        var events = 0;
        foreach (var document in _compact)
        {
            events += JsonSerializer.Deserialize(document, GeneratedShapeContext.Default.History)!.Events.Length;
        }

        return events;
    }

    [Benchmark]
    public int Write()
    {
        var bytes = 0;
        foreach (var history in NationalDocument.Histories)
        {
            bytes += IlacsJson.Write(history, indented: false).Length;
        }

        return bytes;
    }
}

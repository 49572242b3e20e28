using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Ilacs.Model.Benchmarks;

/// <summary>Reading the documents of 150 authorities, 1,800 events in all. The library makes all checks; the others make none.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class ReadingBenchmarks
{
    private readonly byte[][] _compact = NationalDocument.Compact;
    private readonly byte[] _lines = [.. NationalDocument.Compact.SelectMany(document => document.Append((byte)'\n'))];

    [GlobalSetup]
    public void Setup()
    {
        for (var i = 0; i < _compact.Length; i++)
        {
            var result = IlacsJson.InspectionHistory.Read(_compact[i]);
            if (!result.Issues.IsClean || result.Value != NationalDocument.Histories[i])
            {
                throw new InvalidOperationException("All should be read, and nothing found in it.");
            }

            SameDocument.AllRead(_compact[i]);
        }

    }

    [Benchmark(Baseline = true)]
    public int ReadHistory()
    {
        var events = 0;
        foreach (var document in _compact)
        {
            events += IlacsJson.InspectionHistory.Read(document).Value!.Events.Length;
        }

        return events;
    }

    [Benchmark]
    public int ReadFromStream()
    {
        var events = 0;
        foreach (var document in _compact)
        {
            using var stream = new MemoryStream(document);
            events += IlacsJson.InspectionHistory.Read(stream).Value!.Events.Length;
        }

        return events;
    }

    [Benchmark]
    public int ReadLines()
    {
        var events = 0;
        using var stream = new MemoryStream(_lines);
        foreach (var line in IlacsJson.InspectionHistory.ReadLines(stream))
        {
            events += line.Result.Value!.Events.Length;
        }

        return events;
    }

    [Benchmark]
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
    public int SourceGenerator()
    {
        var events = 0;
        foreach (var document in _compact)
        {
            events += JsonSerializer.Deserialize(document, GeneratedShapeContext.Default.History)!.Events.Length;
        }

        return events;
    }

    [Benchmark]
    public int SourceGeneratorFlat()
    {
        var events = 0;
        foreach (var document in _compact)
        {
            events += JsonSerializer.Deserialize(document, FlatShape.Generated.History)!.Events!.Length;
        }

        return events;
    }

    [Benchmark]
    public int ReflectionFlat()
    {
        var events = 0;
        foreach (var document in _compact)
        {
            events += JsonSerializer.Deserialize(document, FlatShape.Reflected)!.Events!.Length;
        }

        return events;
    }

    [Benchmark]
    public int NewtonsoftFlat()
    {
        var events = 0;
        foreach (var document in _compact)
        {
            events += NewtonsoftShape.Read(document).Events!.Length;
        }

        return events;
    }
}

using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Ilacs.Model.Benchmarks;

/// <summary>Reading a document of 1,800 inspections, with all checks and rules.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class ReadingBenchmarks
{
    private readonly byte[] _compact = IlacsJson.Write(NationalDocument.History, indented: false);

    [GlobalSetup]
    public void Setup()
    {
        var result = IlacsJson.ReadHistory(_compact);
        if (!result.Findings.IsClean || result.Value != NationalDocument.History || ViaSourceGenerator() != NationalDocument.Inspections)
        {
            throw new InvalidOperationException("The document should be clean.");
        }
    }

    [Benchmark(Baseline = true)]
    public int BareReader()
    {
        var json = new Utf8JsonReader(_compact);
        var tokens = 0;
        while (json.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public int ReadHistory() => IlacsJson.ReadHistory(_compact).Value!.Inspections.Length;

    [Benchmark]
    public int ViaSourceGenerator() => JsonSerializer.Deserialize(_compact, GeneratedShapeContext.Default.History)!.Events.Length;

    [Benchmark]
    public int Write() => IlacsJson.Write(NationalDocument.History, indented: false).Length;
}

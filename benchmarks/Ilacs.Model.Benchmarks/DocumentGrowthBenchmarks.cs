using BenchmarkDotNet.Attributes;

namespace Ilacs.Model.Benchmarks;

/// <summary>Reading longer and longer documents. Time should grow with their length; memory for lines should not grow.</summary>
[MemoryDiagnoser, MinColumn]
public class DocumentGrowthBenchmarks
{
    private byte[] _oneDocument = [];
    private byte[] _lines = [];

    /// <summary>The number of events in the one document, and the number of lines with one event each.</summary>
    [Params(10, 100, 1_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        CycleEvent[] events = [.. Enumerable.Range(0, Events).Select(i => new SelfEvaluation { On = ImpreciseDate.OnOrAfter(new NodaTime.LocalDate(2018, 1, 1).PlusDays(i % 2_000)) })];
        var authority = NationalDocument.Histories[0].Authority;
        _oneDocument = IlacsJson.InspectionHistory.Write(new(authority, [.. events]), indented: false);
        using var lines = new MemoryStream();
        IlacsJson.InspectionHistory.WriteLines(events.Select(one => new InspectionHistory(authority, [one])), lines);
        _lines = lines.ToArray();
    }

    [Benchmark]
    public int OneDocument() => IlacsJson.InspectionHistory.Read(_oneDocument).Value!.Events.Length;

    [Benchmark]
    public int Lines()
    {
        var events = 0;
        using var stream = new MemoryStream(_lines);
        foreach (var line in IlacsJson.InspectionHistory.ReadLines(stream))
        {
            events += line.Result.Value!.Events.Length;
        }

        return events;
    }
}

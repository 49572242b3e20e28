using BenchmarkDotNet.Attributes;

namespace Ilacs.Model.Benchmarks;

/// <summary>Checking clean histories of twelve events; the times are for all of them, and each should take the same.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
[Config(typeof(PerAuthority))]
public class HistoryCheckingBenchmarks
{
    private InspectionHistory[] _histories = [];

    [Params(10, 100, 1000, 10000)]
    public int Authorities { get; set; }

    [GlobalSetup]
    public void Setup() => _histories = NationalDocument.Make(Authorities);

    [Benchmark]
    public int Check()
    {
        var clean = 0;
        foreach (var history in _histories)
        {
            clean += history.Check().IsClean ? 1 : 0;
        }

        return clean;
    }
}

using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Ilacs.Model.Benchmarks;

/// <summary>The precedents of every combination of grades in the 2018 edition, and the first such question, which loads all
/// inspections.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class PublishedBenchmarks
{
    private const int Combinations = 64;

    private readonly Judgements[] _judgements =
    [
        .. from leaders in Grade.All
           from help in Grade.All
           from care in Grade.All
           select Judgements.Ilacs2018(leaders, help, care),
    ];

    [GlobalSetup]
    public void Setup()
    {
        foreach (var judgements in _judgements)
        {
            var precedents = PublishedInspections.All.PrecedentsOf(judgements);
            if (precedents.Count + precedents.NotCounted.Length != Search(judgements))
            {
                throw new InvalidOperationException($"Both ways should find the same inspections with {judgements}.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Combinations), BenchmarkCategory("ask")]
    public int Precedents()
    {
        var sum = 0;
        foreach (var judgements in _judgements)
        {
            sum += PublishedInspections.All.PrecedentsOf(judgements).Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Combinations), BenchmarkCategory("ask")]
    public int SearchThemAll()
    {
        var sum = 0;
        foreach (var judgements in _judgements)
        {
            sum += Search(judgements);
        }

        return sum;
    }

    [Benchmark, BenchmarkCategory("load and ask")]
    public int LoadAndAsk() => PublishedInspections.Of("Loaded again", PublishedFile.Histories()).PrecedentsOf(_judgements[0]).Count;

    private static int Search(Judgements judgements) =>
        PublishedInspections.All.Inspections.Count(one => one.Inspection.Judgements == judgements);
}

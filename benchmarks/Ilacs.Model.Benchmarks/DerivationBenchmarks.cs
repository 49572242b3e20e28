using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Ilacs.Model.Plain;

namespace Ilacs.Model.Benchmarks;

/// <summary>Deriving overall effectiveness for every combination of grades in the 2023 edition. Times are for one derivation.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class DerivationBenchmarks
{
    private const int Combinations = 256;

    private readonly Judgements[] _judgements = new Judgements[Combinations];
    private readonly (int Leaders, int[] Experiences)[] _plain = new (int, int[])[Combinations];
    private readonly FluentRules _rules = new();

    [GlobalSetup]
    public void Setup()
    {
        for (var i = 0; i < Combinations; i++)
        {
            int[] grades = [i & 3, (i >> 2) & 3, (i >> 4) & 3, (i >> 6) & 3];
            _judgements[i] = Judgements.Ilacs2023(Grade.All[grades[0]], Grade.All[grades[1]], Grade.All[grades[2]], Grade.All[grades[3]]);
            _plain[i] = (grades[0] + 1, [grades[1] + 1, grades[2] + 1, grades[3] + 1]);
            Compare(i);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Combinations), BenchmarkCategory("derive")]
    public int Derive()
    {
        var sum = 0;
        foreach (var judgements in _judgements)
        {
            var derivation = OverallEffectiveness.Derive(judgements);
            sum += derivation.Permitted.Count + (derivation.Determined is null ? 0 : 1) + (derivation.Indicative is null ? 0 : 1);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Combinations), BenchmarkCategory("derive")]
    public int PlainLinq()
    {
        var sum = 0;
        foreach (var (leaders, experiences) in _plain)
        {
            var (permitted, determined, indicative) = PlainLinqDerivation.Derive(leaders, experiences);
            sum += permitted.Count + (determined ?? 0) + indicative;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Combinations), BenchmarkCategory("derive")]
    public int WithFluentValidation()
    {
        var sum = 0;
        foreach (var (leaders, experiences) in _plain)
        {
            var (permitted, determined, indicative) = _rules.Derive(leaders, experiences);
            sum += permitted.Count + (determined ?? 0) + indicative;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Combinations), BenchmarkCategory("explain")]
    public int Explain()
    {
        var sum = 0;
        foreach (var judgements in _judgements)
        {
            sum += OverallEffectiveness.Derive(judgements).Explain().Steps.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 4), BenchmarkCategory("what it would take")]
    public int SmallestChanges()
    {
        var derivation = OverallEffectiveness.Derive(_judgements[0b10_01_10_01]);
        var sum = 0;
        foreach (var target in Grade.All)
        {
            sum += derivation.SmallestChangesTo(target).Ways.Length;
        }

        return sum;
    }

    private void Compare(int combination)
    {
        var ours = OverallEffectiveness.Derive(_judgements[combination]);
        int[] permitted = [.. ours.Permitted.Select(Number)];
        var determined = ours.Determined is { } grade ? Number(grade) : (int?)null;
        var indicative = Number(ours.Indicative!.Value);

        var (leaders, experiences) = _plain[combination];
        var linq = PlainLinqDerivation.Derive(leaders, experiences);
        var fluent = _rules.Derive(leaders, experiences);
        if (!linq.Permitted.SetEquals(permitted) || linq.Determined != determined || linq.Indicative != indicative
            || !fluent.Permitted.SequenceEqual(permitted) || fluent.Determined != determined || fluent.Indicative != indicative)
        {
            throw new InvalidOperationException($"All ways should derive the same from {_judgements[combination]}.");
        }
    }

    private static int Number(Grade grade) => Grade.All.IndexOf(grade) + 1;
}

using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Ilacs.Model.Benchmarks;

/// <summary>Checking clean records, and records with one fault each. Times are for one record.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CheckingBenchmarks
{
    private const int Records = 64;

    private readonly Inspection[] _clean = [.. Enumerable.Range(0, Records).Select(CleanInspection.Make)];
    private readonly Inspection[] _faulty = [.. Enumerable.Range(0, Records).Select(number => FaultyInspection.Make(CleanInspection.Make(number), number))];
    private readonly FluentInspectionValidator _validator = new();

    [GlobalSetup]
    public void Setup()
    {
        if (_clean.Any(one => !one.Validate().IsClean || !_validator.Validate(one).IsValid))
        {
            throw new InvalidOperationException("Neither should find anything in a clean record.");
        }

        foreach (var one in _faulty)
        {
            if (one.Validate().IsClean || _validator.Validate(one).IsValid)
            {
                throw new InvalidOperationException($"Both should find the fault.\n{one.Summary}\n{one.Validate()}\n{_validator.Validate(one)}");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Records), BenchmarkCategory("clean")]
    public int Check() => Checked(_clean);

    [Benchmark(OperationsPerInvoke = Records), BenchmarkCategory("clean")]
    public int WithFluentValidation() => Validated(_clean);

    [Benchmark(Baseline = true, OperationsPerInvoke = Records), BenchmarkCategory("faulty")]
    public int CheckFaulty() => Checked(_faulty);

    [Benchmark(OperationsPerInvoke = Records), BenchmarkCategory("faulty")]
    public int FaultyWithFluentValidation() => Validated(_faulty);

    private static int Checked(Inspection[] records)
    {
        var issues = 0;
        foreach (var one in records)
        {
            issues += one.Validate().Count;
        }

        return issues;
    }

    private int Validated(Inspection[] records)
    {
        var failures = 0;
        foreach (var one in records)
        {
            failures += _validator.Validate(one).Errors.Count;
        }

        return failures;
    }
}

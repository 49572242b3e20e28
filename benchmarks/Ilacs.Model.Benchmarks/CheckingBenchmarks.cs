using BenchmarkDotNet.Attributes;

namespace Ilacs.Model.Benchmarks;

/// <summary>Checking clean records; the times are for one record.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class CheckingBenchmarks
{
    private const int Records = 64;

    private readonly Inspection[] _inspections = [.. Enumerable.Range(0, Records).Select(CleanInspection.Make)];
    private readonly FluentInspectionValidator _validator = new();

    [GlobalSetup]
    public void Setup()
    {
        if (_inspections.Any(one => !one.Check().IsClean || !_validator.Validate(one).IsValid))
        {
            throw new InvalidOperationException("The records should be clean.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Records)]
    public int WithFluentValidation()
    {
        var valid = 0;
        foreach (var one in _inspections)
        {
            valid += _validator.Validate(one).IsValid ? 1 : 0;
        }

        return valid;
    }

    [Benchmark(OperationsPerInvoke = Records)]
    public int Check()
    {
        var valid = 0;
        foreach (var one in _inspections)
        {
            valid += one.Check().IsValid ? 1 : 0;
        }

        return valid;
    }
}

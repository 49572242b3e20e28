using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace Ilacs.Model.Benchmarks;

/// <summary>Reading, checking and counting the clean histories of more and more authorities, with 12 events each. Times are for all of
/// them. Each authority should take the same time.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[Config(typeof(PerAuthority))]
public class GrowthBenchmarks
{
    private static readonly LocalDate Day = new(2024, 3, 31);

    private InspectionHistory[] _histories = [];
    private byte[][] _documents = [];
    private InspectionHistory[][] _countries = [];

    [Params(1, 10, 100, 1_000, 10_000)]
    public int Authorities { get; set; }

    /// <summary>Each benchmark gets only its own data, so the data of the others is not in the caches.</summary>
    [GlobalSetup(Target = nameof(Read))]
    public void SetupReading() => _documents = [.. NationalDocument.Make(Authorities).Select(history => IlacsJson.InspectionHistory.Write(history, indented: false))];

    [GlobalSetup(Target = nameof(Check))]
    public void SetupChecking() => _histories = NationalDocument.Make(Authorities);

    /// <summary>A country has 153 authorities, so more than 150 make several countries, each with its own picture.</summary>
    [GlobalSetup(Target = nameof(Picture))]
    public void SetupCounting()
    {
        var register = AuthorityRegister.On(Day).Value;
        _countries =
        [
            .. NationalDocument.Make(Authorities).Chunk(NationalDocument.Authorities).Select(country => country
                .Select((history, number) => new InspectionHistory(register[number].On(Day).Value, history.Events, history.Coverage)).ToArray()),
        ];
        if (Picture() != Authorities)
        {
            throw new InvalidOperationException("Every authority should be counted.");
        }
    }

    [Benchmark, BenchmarkCategory("read")]
    public int Read()
    {
        var events = 0;
        foreach (var document in _documents)
        {
            events += IlacsJson.InspectionHistory.Read(document).Value!.Events.Length;
        }

        return events;
    }

    [Benchmark, BenchmarkCategory("check")]
    public int Check()
    {
        var clean = 0;
        foreach (var history in _histories)
        {
            clean += history.Validate().IsClean ? 1 : 0;
        }

        return clean;
    }

    [Benchmark, BenchmarkCategory("national picture")]
    public int Picture()
    {
        var counted = 0;
        foreach (var country in _countries)
        {
            counted += NationalPicture.AsOf(country, Day).Value.Outcomes.Authorities.Length;
        }

        return counted;
    }
}

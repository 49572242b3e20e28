using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace Ilacs.Model.Benchmarks;

/// <summary>An intervention with seven events, and which event may follow which. Times and bytes are for one transition. The hand-written
/// switch keeps the new state and what is in force, and checks that the event is not before the last one.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class LifecycleBenchmarks
{
    private const int Transitions = 7;
    private const int Pairs = 52;

    private static readonly Authority Somewhere = new("Somewhere", OfstedUrn.Parse("89999"));

    private readonly InterventionHistory _beginning = new(Somewhere, ServiceArea.SocialCare);
    private readonly PlainIntervention _plainBeginning = new(Somewhere, InterventionState.NoNoticeOrDirection, null, null, null);

    private readonly InterventionEvent[] _events =
    [
        new NoticeIssued { On = new LocalDate(2018, 12, 3) },
        new ReviewHeld { On = ImpreciseDate.InMonth(2019, 6) },
        new NoticeReplaced { On = new LocalDate(2020, 1, 7) },
        new NoticeSuperseded { On = new LocalDate(2022, 2, 9) },
        new DirectionRevised { On = ImpreciseDate.InMonth(2023, 4) },
        new DirectionSteppedDown { On = new LocalDate(2024, 8, 5) },
        new NoticeLifted { On = new LocalDate(2025, 9, 28) },
    ];

    private readonly (InterventionState State, InterventionEventType Happens)[] _pairs =
        [.. from state in Enum.GetValues<InterventionState>() from happens in Enum.GetValues<InterventionEventType>() select (state, happens)];

    [GlobalSetup]
    public void Setup()
    {
        if (_pairs.Length != Pairs || _pairs.Any(pair => InterventionLifecycle.Find(pair.State, pair.Happens)?.To != PlainIntervention.To(pair.State, pair.Happens)))
        {
            throw new InvalidOperationException("The table and the switch should lead to the same states.");
        }

        var (intervention, plain) = (_beginning, _plainBeginning);
        foreach (var happened in _events)
        {
            var refused = _events.Where(other => intervention.Apply(other).IsAccepted != (plain.Next(other) is not null));
            if (refused.Any())
            {
                throw new InvalidOperationException("Both ways should accept the same events.");
            }

            (intervention, plain) = (intervention.Apply(happened).Intervention, plain.Next(happened)!);
            if (intervention.State != plain.State || ((InterventionEvent?)intervention.OpenNotice?.Issue ?? intervention.OpenDirection?.Issue) != plain.InForce)
            {
                throw new InvalidOperationException("Both ways should say the same after each event.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Transitions), BenchmarkCategory("an event happens")]
    public InterventionHistory Apply()
    {
        var intervention = _beginning;
        foreach (var happened in _events)
        {
            intervention = intervention.Apply(happened).Intervention;
        }

        return intervention;
    }

    [Benchmark(OperationsPerInvoke = Transitions), BenchmarkCategory("an event happens")]
    public PlainIntervention Switch()
    {
        var intervention = _plainBeginning;
        foreach (var happened in _events)
        {
            intervention = intervention.Next(happened)!;
        }

        return intervention;
    }

    /// <summary>The bytes of an intervention on its own.</summary>
    [Benchmark, BenchmarkCategory("an event happens")]
    public InterventionHistory NewIntervention() => new(Somewhere, ServiceArea.SocialCare);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs), BenchmarkCategory("what may follow")]
    public int Find()
    {
        var possible = 0;
        foreach (var (state, happens) in _pairs)
        {
            possible += InterventionLifecycle.Find(state, happens) is { } row ? (int)row.To : 0;
        }

        return possible;
    }

    [Benchmark(OperationsPerInvoke = Pairs), BenchmarkCategory("what may follow")]
    public int SwitchAlone()
    {
        var possible = 0;
        foreach (var (state, happens) in _pairs)
        {
            possible += PlainIntervention.To(state, happens) is { } to ? (int)to : 0;
        }

        return possible;
    }
}

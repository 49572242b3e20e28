using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Ilacs.Model.Benchmarks;

/// <summary>The life of an intervention in seven events; the times and bytes are for one transition. The switch does it by hand: the state after, what
/// is in force, and whether the event comes certainly before the last one.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class LifecycleBenchmarks
{
    private const int Transitions = 7;

    private static readonly Authority Somewhere = new("Somewhere", OfstedUrn.Parse("80534"));

    private readonly InterventionThread _beginning = new(Somewhere, ServiceArea.SocialCare);
    private readonly PlainThread _plainBeginning = new(Somewhere, InterventionState.NoIntervention, null, null, null);

    private readonly InterventionEvent[] _events =
    [
        new NoticeIssued { On = new LocalDate(2018, 12, 3) },
        new ReviewHeld { On = PossibleDays.InMonth(2019, 6) },
        new NoticeReplaced { On = new LocalDate(2020, 1, 7) },
        new NoticeSuperseded { On = new LocalDate(2022, 2, 9) },
        new DirectionRevised { On = PossibleDays.InMonth(2023, 4) },
        new DirectionSteppedDown { On = new LocalDate(2024, 8, 5) },
        new NoticeLifted { On = new LocalDate(2025, 9, 28) },
    ];

    [GlobalSetup]
    public void Setup()
    {
        if (Apply().State != InterventionState.Closed || Switch().State != InterventionState.Closed)
        {
            throw new InvalidOperationException("Both ways should end closed.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Transitions)]
    public PlainThread Switch()
    {
        var thread = _plainBeginning;
        foreach (var happened in _events)
        {
            thread = thread.Next(happened)!;
        }

        return thread;
    }

    [Benchmark(OperationsPerInvoke = Transitions)]
    public InterventionThread Apply()
    {
        var thread = _beginning;
        foreach (var happened in _events)
        {
            thread = thread.Apply(happened).Thread;
        }

        return thread;
    }

    /// <summary>The bytes of a thread by itself.</summary>
    [Benchmark]
    public InterventionThread NewThread() => new(Somewhere, ServiceArea.SocialCare);
}

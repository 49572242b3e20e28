using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>Histories of interventions: some plausible, some random.</summary>
internal static class InterventionStories
{
    /// <summary>An intervention without issues, with any members. Some begin in a recorded state.</summary>
    internal static InterventionHistory Clean(Random random)
    {
        var day = new LocalDate(2014, 1, 6).PlusDays(random.Next(2000));
        var opening = random.Next(3) == 0
            ? new InterventionOpening
            {
                State = InterventionEvents.One<InterventionState>(random),
                On =
            CleanRecords.Inexact(day, random.Next(4))
            } : null;
        var intervention = Begun(random, opening);
        for (var count = random.Next(9); count > 0; count--)
        {
            day = day.PlusDays(random.Next(300));
            var rows = InterventionLifecycle.From(intervention.State).ToArray();
            intervention = intervention.Apply(
                CleanEvent(random, rows[random.Next(rows.Length)].Event, day, isExact: random.Next(2) == 0)).Intervention;
        }

        return intervention;
    }

    /// <summary>An event with any members, on a day or a range of days around it, without issues.</summary>
    internal static InterventionEvent CleanEvent(Random random, InterventionEventType type, LocalDate day, bool isExact)
    {
        ImpreciseDate Near(int days) => CleanRecords.Inexact(day.PlusDays(days), isExact ? 0 : random.Next(4));
        var on = Near(0);
        ImmutableArray<RecordSource> sources =
        [
            .. Enumerable.Range(0, random.Next(3)).Select(_ => new RecordSource(
                CleanRecords.Word(random), random.Next(2) == 0 ? CleanRecords.Word(random) : null, random.Next(3) == 0 ? null
                    : Near(90), "on", "type") { StatedDates = [new("on", on)] }),
        ];
        return InterventionEvents.Any(random, type, on, Near(4), Near(-30), sources);
    }

    /// <summary>An intervention of any events with any members on any dates. The lifecycle refuses some, and some break
    /// rules.</summary>
    internal static InterventionHistory Any(Random random)
    {
        LocalDate first = new(2022, 1, 1);
        ImpreciseDate Date() => AnyRecords.Date(random, first, 40);
        var opening = random.Next(3) == 0
            ? new InterventionOpening
            {
                State = InterventionEvents.One<InterventionState>(random),
                On = Date(),
                Sources =
            Sources(random, Date)
            } : null;
        var begun = Begun(random, opening);
        List<InterventionEvent> events = [];
        var state = begun.State;
        for (var count = random.Next(12); count > 0; count--)
        {
            // Half of them follow the lifecycle unless a date prevents it; otherwise most would be refused for their type.
            var rows = InterventionLifecycle.From(state).ToArray();
            var row = random.Next(2) == 0 ? rows[random.Next(rows.Length)] : null;
            state = row?.To ?? state;
            var type = row?.Event ?? InterventionEvents.One<InterventionEventType>(random);
            events.Add(InterventionEvents.Any(random, type, Date(), Date(), Date(), Sources(random, Date)));
        }

        return InterventionHistory.Replay(begun.Authority, begun.ServiceArea, [.. events], opening);
    }

    private static ImmutableArray<RecordSource> Sources(Random random, Func<ImpreciseDate> date) =>
    [
        .. Enumerable.Range(0, random.Next(3)).Select(_ => new RecordSource(
            CleanRecords.Word(random),
            random.Next(2) == 0 ? CleanRecords.Word(random) : null,
            random.Next(2) == 0 ? null : date(),
            random.Next(2) == 0 ? [] : ["on", "publishedOn", "state"])
        {
            StatedDates = random.Next(2) == 0 ? [] : [new("triggeredBy", date()), new("on", date())],
            StatedType = random.Next(4) == 0 ? InterventionEvents.One<CycleEventType>(random) : null,
        }),
    ];

    private static InterventionHistory Begun(Random random, InterventionOpening? opening) => new(
        random.Next(3) == 0
            ? new(CleanRecords.Word(random), null, DfeCode.Parse("999", null))
            : new(
                CleanRecords.Word(random),
                OfstedUrn.Parse("89999", null),
                random.Next(2) == 0 ? DfeCode.Parse("999", null) : null,
                random.Next(2) == 0 ? GssCode.Parse("E10999999", null) : null),
        InterventionEvents.One<ServiceArea>(random),
        opening);
}

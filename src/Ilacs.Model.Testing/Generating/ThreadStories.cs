using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>Threads of intervention: told as they can happen, and thrown together.</summary>
internal static class ThreadStories
{
    /// <summary>A thread in which nothing is to be found, with any members; some are opened in a recorded state.</summary>
    internal static InterventionThread Clean(Random random)
    {
        var day = new LocalDate(2014, 1, 6).PlusDays(random.Next(2000));
        var opening = random.Next(3) == 0 ? new InterventionOpening { State = ThreadEvents.One<InterventionState>(random), On = CleanRecords.Inexact(day, random.Next(4)) } : null;
        var thread = Begun(random, opening);
        for (var count = random.Next(9); count > 0; count--)
        {
            day = day.PlusDays(random.Next(300));
            var rows = InterventionLifecycle.From(thread.State).ToArray();
            thread = thread.Apply(CleanEvent(random, rows[random.Next(rows.Length)].Event, day, isExact: random.Next(2) == 0)).Thread;
        }

        return thread;
    }

    /// <summary>An event that tells all it can, on a day or on dates around it; nothing is to be found in it.</summary>
    internal static InterventionEvent CleanEvent(Random random, InterventionEventType type, LocalDate day, bool isExact)
    {
        PossibleDays Near(int days) => CleanRecords.Inexact(day.PlusDays(days), isExact ? 0 : random.Next(4));
        var on = Near(0);
        ImmutableArray<RecordSource> sources =
        [
            .. Enumerable.Range(0, random.Next(3)).Select(_ => new RecordSource(
                CleanRecords.Word(random), random.Next(2) == 0 ? CleanRecords.Word(random) : null, random.Next(3) == 0 ? null : Near(90), "on", "type") { Says = [new("on", on)] }),
        ];
        return ThreadEvents.Any(random, type, on, Near(4), Near(-30), sources);
    }

    /// <summary>A thread of any events with any members on any dates: the lifecycle refuses some, and the rules find some wanting.</summary>
    internal static InterventionThread Any(Random random)
    {
        LocalDate first = new(2022, 1, 1);
        PossibleDays Date() => AnyRecords.Date(random, first, 40);
        var opening = random.Next(3) == 0 ? new InterventionOpening { State = ThreadEvents.One<InterventionState>(random), On = Date(), Sources = Sources(random, Date) } : null;
        var begun = Begun(random, opening);
        List<InterventionEvent> events = [];
        var state = begun.State;
        for (var count = random.Next(12); count > 0; count--)
        {
            // Half of them go by the table as long as no date is in the way; otherwise most would be refused for their type.
            var rows = InterventionLifecycle.From(state).ToArray();
            var row = random.Next(2) == 0 ? rows[random.Next(rows.Length)] : null;
            state = row?.To ?? state;
            var type = row?.Event ?? ThreadEvents.One<InterventionEventType>(random);
            events.Add(type == InterventionEventType.DirectionSteppedDown && random.Next(2) == 0
                ? new DirectionSteppedDown { On = Date(), IsStatutory = true, Sources = Sources(random, Date) }
                : ThreadEvents.Any(random, type, Date(), Date(), Date(), Sources(random, Date)));
        }

        return InterventionThread.Replay(begun.Authority, begun.ServiceArea, [.. events], opening);
    }

    private static ImmutableArray<RecordSource> Sources(Random random, Func<PossibleDays> date) =>
    [
        .. Enumerable.Range(0, random.Next(3)).Select(_ => new RecordSource(
            CleanRecords.Word(random), random.Next(2) == 0 ? CleanRecords.Word(random) : null, random.Next(2) == 0 ? null : date(), random.Next(2) == 0 ? [] : ["on", "publishedOn", "state"])
        {
            Says = random.Next(2) == 0 ? [] : [new("triggeredBy", date()), new("on", date())],
            SaysType = random.Next(4) == 0 ? ThreadEvents.One<ActivityType>(random) : null,
        }),
    ];

    private static InterventionThread Begun(Random random, InterventionOpening? opening) => new(
        random.Next(3) == 0
            ? new(CleanRecords.Word(random), null, DfeCode.Parse("999", null))
            : new(CleanRecords.Word(random), OfstedUrn.Parse("89999", null), random.Next(2) == 0 ? DfeCode.Parse("999", null) : null, random.Next(2) == 0 ? GssCode.Parse("E10999999", null) : null),
        ThreadEvents.One<ServiceArea>(random),
        opening);
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>How each fault comes into a thread. A way may fail, or bring another fault with it: then it is tried again.</summary>
internal static class ThreadFaults
{
    private const int MostTries = 2000;

    private static readonly ImmutableArray<(FindingCode Code, Func<Random, FindingCode, FaultyThread?> Way)> Ways =
    [
        (InterventionFindings.NotOffered, (random, code) =>
        {
            var clean = ThreadStories.Clean(random);
            var type = ThreadEvents.One<InterventionEventType>(random);
            return InterventionLifecycle.From(clean.State).All(row => row.Event != type) ? new(code, Then(clean, ThreadStories.CleanEvent(random, type, new(2026, 1, 5), isExact: true))) : null;
        }),
        (InterventionFindings.OutOfOrder, (random, code) =>
        {
            var clean = ThreadStories.Clean(random);
            var rows = InterventionLifecycle.From(clean.State).ToArray();
            return new(code, Then(clean, ThreadStories.CleanEvent(random, rows[random.Next(rows.Length)].Event, new LocalDate(2014, 1, 6).PlusDays(random.Next(2000)), isExact: true)));
        }),
        (InterventionFindings.SteppedDownToAStatutoryNotice, (random, code) =>
        {
            var day = Day(random);
            return new(code, Thread(random).Then(Given.DirectionIssued(day), Given.DirectionSteppedDown(day.PlusDays(random.Next(900))).CalledStatutory(true)));
        }),
        (InterventionFindings.ReviewOverdue, (random, code) =>
        {
            var (day, months) = (Day(random), random.Next(1, 13));
            return new(code, Thread(random).Then(Notice(random, day).ReviewedEvery(months)), day.PlusMonths(months).PlusDays(1 + random.Next(400)));
        }),
        (InterventionFindings.ReviewBeyondUsual, (random, code) =>
        {
            var day = Day(random);
            return new(code, Thread(random).Then(Notice(random, day)), day.PlusMonths(7 + random.Next(30)));
        }),
        (InterventionFindings.HistoryOfAnotherAuthority, (random, code) => new(code, Thread(random).Then(Notice(random, Day(random))), history: Given.History("Nottingham"))),
        (InterventionFindings.TriggerNotRecorded, (random, code) =>
        {
            var day = Day(random);
            return new(
                code, Thread(random).Then(Notice(random, day).Because(InterventionTrigger.InadequateInspection, day.PlusDays(-60 - random.Next(60)))),
                history: Given.History().Claiming(day.PlusYears(-1), day, ActivityType.StandardInspection, ActivityType.ShortInspection, ActivityType.SingleInspection, ActivityType.SingleInspectionReinspection));
        }),
        (InterventionFindings.TriggerContradicted, (random, code) =>
        {
            var inspection = CleanInspection(random);
            var first = inspection.FirstOnSiteDay.Day!.Value;
            return new(
                code, Thread(random).Then(Notice(random, first.PlusDays(60 + random.Next(100))).Because(InterventionTrigger.InadequateInspection, first)),
                history: Given.History().With(inspection));
        }),
        (InterventionFindings.OpenAfterBetterJudgement, (random, code) =>
        {
            var inspection = CleanInspection(random);
            return new(code, Thread(random).Then(Notice(random, inspection.FirstOnSiteDay.Day!.Value.PlusDays(-100 - random.Next(600)))), history: Given.History().With(inspection));
        }),
    ];

    internal static ImmutableArray<FindingCode> Codes { get; } = [.. Ways.Select(one => one.Code).OrderBy(code => code.Code, StringComparer.Ordinal)];

    internal static Gen<FaultyThread> With(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var way = Ways.FirstOrDefault(one => one.Code == code).Way ?? throw new ArgumentException($"'{code}' is not found in a thread.", nameof(code));
        return Generate.Seeded(random => Planted(code, way, random));
    }

    private static FaultyThread Planted(FindingCode code, Func<Random, FindingCode, FaultyThread?> way, Random random)
    {
        for (var i = 0; i < MostTries; i++)
        {
            if (way(random, code) is { } faulty && FaultyHistory.HasOnly(faulty.Check(), code))
            {
                return faulty;
            }
        }

        throw new InvalidOperationException($"No thread with just '{code}' came of {MostTries} tries.");
    }

    private static ThreadBuilder Thread(Random random) => random.Next(3) == 0
        ? Given.Thread().Opening(InterventionState.NoIntervention, new LocalDate(2010 + random.Next(5), 1, 1))
        : Given.Thread();

    private static NoticeBuilder Notice(Random random, LocalDate day) => random.Next(2) == 0 ? Given.NoticeIssued(day) : Given.DirectionIssued(day);

    private static LocalDate Day(Random random) => new LocalDate(2019, 1, 7).PlusDays(random.Next(2000));

    private static InterventionThread Then(InterventionThread thread, InterventionEvent happened) =>
        InterventionThread.Replay(thread.Authority, thread.ServiceArea, [.. thread.Steps.Select(step => step.Event), happened], thread.Opening);

    // One that found nothing inadequate.
    private static Inspection CleanInspection(Random random)
    {
        var mondays = CleanRecords.Mondays(Editions.Ilacs2023, 2);
        var monday = mondays[random.Next(mondays.Length)];
        return Given.StandardInspection(monday, monday.PlusDays(11)).Judged(random.Next(2) == 0 ? Grade.Good : Grade.RequiresImprovement).Build();
    }
}

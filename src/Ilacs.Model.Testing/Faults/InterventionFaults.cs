using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>How to plant each fault in an intervention. If a way fails or adds another fault, it is tried again.</summary>
internal static class InterventionFaults
{
    private const int MostTries = 2000;

    private static readonly ImmutableArray<(IssueCode Code, Func<Random, IssueCode, FaultyIntervention?> Way)> Ways =
    [
        (IssueCodes.EventDoesNotFollow, (random, code) =>
        {
            var clean = InterventionStories.Clean(random);
            var type = InterventionEvents.One<InterventionEventType>(random);
            return InterventionLifecycle.From(clean.State).All(row => row.Event != type)
                ? new(code, Then(clean, InterventionStories.CleanEvent(random, type, new(2026, 1, 5), isExact: true))) : null;
        }),
        (IssueCodes.EventOutOfOrder, (random, code) =>
        {
            var clean = InterventionStories.Clean(random);
            var rows = InterventionLifecycle.From(clean.State).ToArray();
            return new(code, Then(clean,
                InterventionStories.CleanEvent(random, rows[random.Next(rows.Length)].Event,
                new LocalDate(2014, 1, 6).PlusDays(random.Next(2000)), isExact: true)));
        }),
        (IssueCodes.ReviewOverdue, (random, code) =>
        {
            var (day, months) = (Day(random), random.Next(1, 13));
            return new(code, Intervention(random).Then(Notice(random, day).ReviewedEvery(months)),
                day.PlusMonths(months).PlusDays(1 + random.Next(400)));
        }),
        (IssueCodes.ReviewBeyondUsual, (random, code) =>
        {
            var day = Day(random);
            return new(code, Intervention(random).Then(Notice(random, day)), day.PlusMonths(7 + random.Next(30)));
        }),
        (IssueCodes.HistoryOfAnotherAuthority, (random, code) =>
            new(code, Intervention(random).Then(Notice(random, Day(random))), history: Given.History("Nottingham"))),
        (IssueCodes.TriggerNotRecorded, (random, code) =>
        {
            var day = Day(random);
            return new(
                code, Intervention(random).Then(
                    Notice(random, day).Because(InterventionTrigger.InadequateInspection, day.PlusDays(-60 - random.Next(60)))),
                history: Given.History().Claiming(day.PlusYears(-1), day, CycleEventType.StandardInspection, CycleEventType.ShortInspection,
                    CycleEventType.SingleInspection, CycleEventType.SingleInspectionReinspection));
        }),
        (IssueCodes.TriggerContradicted, (random, code) =>
        {
            var inspection = CleanInspection(random);
            var first = inspection.FirstOnSiteDay.Day!.Value;
            return new(
                code, Intervention(random).Then(
                    Notice(random, first.PlusDays(60 + random.Next(100))).Because(InterventionTrigger.InadequateInspection, first)),
                history: Given.History().With(inspection));
        }),
        (IssueCodes.OpenAfterBetterJudgement, (random, code) =>
        {
            var inspection = CleanInspection(random);
            return new(code, Intervention(random).Then(
                Notice(random, inspection.FirstOnSiteDay.Day!.Value.PlusDays(-100 - random.Next(600)))),
                history: Given.History().With(inspection));
        }),
    ];

    internal static ImmutableArray<IssueCode> Codes { get; } =
        [.. Ways.Select(one => one.Code).OrderBy(code => code.Code, StringComparer.Ordinal)];

    internal static Gen<FaultyIntervention> With(IssueCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var way = Ways.FirstOrDefault(one =>
            one.Code == code).Way ?? throw new ArgumentException($"'{code}' is not a fault of an intervention.", nameof(code));
        return Generate.Seeded(random => Planted(code, way, random));
    }

    private static FaultyIntervention Planted(IssueCode code, Func<Random, IssueCode, FaultyIntervention?> way, Random random)
    {
        for (var i = 0; i < MostTries; i++)
        {
            if (way(random, code) is { } faulty && FaultyHistory.HasOnly(faulty.Validate(), code))
            {
                return faulty;
            }
        }

        throw new InvalidOperationException($"No intervention with only '{code}' in {MostTries} tries.");
    }

    private static InterventionBuilder Intervention(Random random) => random.Next(3) == 0
        ? Given.Intervention().Opening(InterventionState.NoNoticeOrDirection, new LocalDate(2010 + random.Next(5), 1, 1))
        : Given.Intervention();

    private static NoticeBuilder Notice(Random random, LocalDate day) =>
        random.Next(2) == 0 ? Given.NoticeIssued(day) : Given.DirectionIssued(day);

    private static LocalDate Day(Random random) => new LocalDate(2019, 1, 7).PlusDays(random.Next(2000));

    private static InterventionHistory Then(InterventionHistory intervention, InterventionEvent happened) =>
        InterventionHistory.Replay(intervention.Authority, intervention.ServiceArea,
            [.. intervention.Steps.Select(step => step.Event), happened], intervention.Opening);

    // An inspection without an inadequate judgement.
    private static Inspection CleanInspection(Random random)
    {
        var mondays = CleanRecords.Mondays(Editions.Ilacs2023, 2);
        var monday = mondays[random.Next(mondays.Length)];
        return Given.StandardInspection(monday, monday.PlusDays(11)).Judged(random.Next(2) == 0 ? Grade.Good
            : Grade.RequiresImprovement).Build();
    }
}

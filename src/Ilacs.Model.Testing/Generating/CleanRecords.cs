using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>Records without issues.</summary>
internal static class CleanRecords
{
    // Some of these words could break JSON, Markdown or a terminal.
    internal static readonly string[] Words = ["Strategy", "Consistency", "é è ü", "\"quoted\"", "back\\slash", "</script>", "日本", "a/b~c", "😀", "line\nbreak"];

    private static readonly (CycleEventType Type, Edition Edition, int Weeks)[] Kinds =
    [
        .. Editions.All.SelectMany<Edition, (CycleEventType, Edition, int)>(edition => edition == Editions.Sif2013
            ? [(CycleEventType.SingleInspection, edition, 4), (CycleEventType.SingleInspectionReinspection, edition, 4)]
            : [(CycleEventType.StandardInspection, edition, 2), (CycleEventType.ShortInspection, edition, 1)]),
    ];

    private static readonly Dictionary<Edition, Judgements[]> CombinationsOf = Editions.All.ToDictionary(edition => edition, edition => Combinations.OfAllStates(edition).ToArray());

    // For inspections of one, two or four weeks.
    private static readonly Dictionary<(Edition, int), LocalDate[]> MondaysOf = Editions.All
        .SelectMany(edition => new[] { 1, 2, 4 }, (edition, weeks) => (edition, weeks)).ToDictionary(key => key, key => FindMondays(key.edition, key.weeks));

    internal static Inspection Inspection(Random random)
    {
        var (type, edition, weeks) = One(Kinds, random);
        var monday = One(MondaysOf[(edition, weeks)], random);
        var judgements = One(CombinationsOf[edition], random);
        var overall = UsualOverall(judgements);
        var last = monday.PlusDays((7 * weeks) - 3);
        var published = last.PlusDays(random.Next(10, 61));
        var isSaying = random.Next(2) == 0;
        return new()
        {
            Kind = type,
            Judgements = judgements,
            OverallEffectiveness = overall,
            OnSite = [new OnSiteWindow(monday, last)],
            Interruption = random.Next(8) == 0 ? Interruption.Deferred : null,
            PublishedOn = Inexact(published, random.Next(4)),
            ReceivedOn = random.Next(2) == 0 ? published.PlusDays(-5) : null,
            AreasForImprovement = Areas(random),
            AreasForPriorityAction = Areas(random),
            Sources = [.. Sources(random, random.Next(4), monday).Select(source => isSaying ? SayingTheSame(source, type, judgements, overall) : source)],
        };
    }

    /// <summary>An event of any kind; some come from a clean history.</summary>
    internal static CycleEvent CycleEvent(Random random)
    {
        var tuesday = new LocalDate(2020, 9, 8).PlusWeeks(random.Next(7));
        return random.Next(8) switch
        {
            0 => Given.AssuranceVisit(tuesday, tuesday.PlusDays(1)).Published(Inexact(tuesday.PlusDays(30), random.Next(4))).WithAreasForImprovement(random.Next(5)).Build(),
            1 => Given.JointTargetedAreaInspection(tuesday.PlusYears(2)).Published(Inexact(tuesday.PlusYears(2).PlusDays(60), random.Next(4))).Build(),
            2 or 3 => Inspection(random),
            _ when CleanStory.Any(random) is { Events.IsEmpty: false } history => One(history.Events, random),
            _ => Given.SelfEvaluation(Inexact(tuesday, random.Next(4))),
        };
    }

    internal static RecordedAreas Areas(Random random) => random.Next(4) switch
    {
        0 => default,
        1 => RecordedAreas.Some,
        2 => RecordedAreas.Of(random.Next(13)),
        _ => RecordedAreas.Of([.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => Word(random))]),
    };

    /// <summary>Sources dated some months after an event began.</summary>
    internal static RecordSource[] Sources(Random random, int count, LocalDate firstOnSiteDay) =>
    [
        .. Enumerable.Range(0, count).Select(_ => new RecordSource(
            Word(random),
            random.Next(3) switch { 0 => "table", 1 => "page 2", _ => null },
            random.Next(20) == 0 ? null : ImpreciseDate.On(firstOnSiteDay.PlusDays(200 + random.Next(400))),
            random.Next(3) switch { 0 => [], 1 => ["judgements"], _ => ["onSite", "publishedOn"] })),
    ];

    internal static string Word(Random random) => One(Words, random);

    internal static T One<T>(IReadOnlyList<T> some, Random random) => some[random.Next(some.Count)];

    /// <summary>The same day, or a range of days that includes it.</summary>
    internal static ImpreciseDate Inexact(LocalDate day, int how) => how switch
    {
        0 => day,
        1 => ImpreciseDate.InMonth(day.Year, day.Month),
        2 => ImpreciseDate.Between(day.PlusDays(-1), day.PlusDays(40)),
        _ => ImpreciseDate.OnOrAfter(day),
    };

    /// <summary>The same source, with the values of the record.</summary>
    internal static RecordSource SayingTheSame(RecordSource source, CycleEventType type, Judgements judgements, Judgement overall) =>
        new(source.Document, source.Where, source.Dated, source.StatedMembers)
        {
            StatedType = type,
            StatedJudgements = [.. judgements.Select(judged => new StatedJudgement(judged.Area.Code, judged.Judgement)),
                new(StatedJudgement.Overall, overall)],
        };

    /// <summary>The indicative grade, or the reason why there is no grade.</summary>
    internal static Judgement UsualOverall(Judgements judgements) =>
        OverallEffectiveness.Derive(judgements).Indicative is { } grade ? grade
        : judgements.Edition.MakesOverallEffectiveness ? NoGrade.NotKnown
        : NoGrade.NotInEdition;

    /// <summary>Mondays under an edition that are followed by that many weeks without a bank holiday.</summary>
    internal static LocalDate[] Mondays(Edition edition, int weeks) => MondaysOf[(edition, weeks)];

    private static LocalDate[] FindMondays(Edition edition, int weeks)
    {
        var last = Editions.LastOnSiteDayOf(edition) ?? edition.CheckedTo!.Value;
        List<LocalDate> mondays = [];
        for (var monday = edition.FirstOnSiteDay.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday)); monday <= last; monday = monday.PlusWeeks(1))
        {
            if (Enumerable.Range(0, weeks).All(week => IsFullWeek(monday.PlusWeeks(week))))
            {
                mondays.Add(monday);
            }
        }

        return [.. mondays];
    }

    private static bool IsFullWeek(LocalDate monday) =>
        !WorkingDayCalendar.EnglandAndWales.BankHolidays.Any(holiday => holiday >= monday && holiday < monday.PlusWeeks(1));
}

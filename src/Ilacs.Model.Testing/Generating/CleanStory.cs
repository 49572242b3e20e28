using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>Whole histories without issues: each inspection at its time after the last, with the visits and plans that
/// follow from its judgement.</summary>
internal sealed class CleanStory
{
    private static readonly LocalDate End = new(2026, 7, 31);

    // Routine inspection was suspended; the first graded inspection after it began on the day that ends this.
    private static readonly (LocalDate From, LocalDate To) NoInspections = (new(2020, 2, 1), new(2021, 6, 28));

    private static readonly Dictionary<Edition, Judgements[]> CombinationsOf = Editions.All.ToDictionary(edition => edition, edition => Combinations.OfGrades(edition).ToArray());

    private readonly Random _random;
    private readonly RecordedAreas[] _areas;
    private readonly RecordSource[] _sources;
    private readonly List<CycleEvent> _life = [];

    private CleanStory(Random random, RecordedAreas[] areas, RecordSource[] sources) => (_random, _areas, _sources) = (random, areas, sources);

    internal static InspectionHistory Any(Random random)
    {
        var authority = Authority(random);
        RecordedAreas[] areas = [.. Enumerable.Range(0, 8).Select(_ => CleanRecords.Areas(random))];
        var story = new CleanStory(random, areas, CleanRecords.Sources(random, 8, End));
        return new(
            authority,
            [.. story.Tell()],
            random.Next(2) == 0 ? [new(new(2018, 1, 1), new(2022, 10, 10), CycleEventType.StandardInspection, CycleEventType.FocusedVisit)]
                : []);
    }

    /// <summary>A made-up authority, with one or more codes that no real authority has.</summary>
    internal static Authority Authority(Random random) => new(
        CleanRecords.Word(random),
        OfstedUrn.Parse(CleanRecords.One(["89999", "2999999", "89998"], random), null),
        random.Next(2) == 0 ? DfeCode.Parse("999", null) : null,
        random.Next(2) == 0 ? GssCode.Parse("E10999999", null) : null);

    private List<CycleEvent> Tell()
    {
        var overall = default(Grade?);
        for (var from = new LocalDate(2018, 1, 8).PlusWeeks(_random.Next(100)); from <= End && _random.Next(8) > 0; from = from.PlusMonths(33).PlusDays(_random.Next(180)))
        {
            if (from >= NoInspections.From && from < NoInspections.To)
            {
                from = NoInspections.To;
            }

            var inspection = Inspect(from, overall);
            _life.Add(inspection);
            overall = inspection.OverallEffectiveness.TryGetGrade(out var grade) ? grade : null;
            if (overall is null)
            {
                break;
            }

            AddPlan(inspection);
            AddExpectation(inspection);
            AddVisits(inspection, overall == Grade.Inadequate);
        }

        AddMeetings();
        return _life;
    }

    private Inspection Inspect(LocalDate from, Grade? before)
    {
        var edition = Editions.On(from).Edition;
        var isShort = before is { } grade && grade != Grade.RequiresImprovement && grade != Grade.Inadequate && _random.Next(4) > 0;
        var weeks = isShort ? 1 : 2;
        var monday = CleanRecords.Mondays(edition, weeks).FirstOrDefault(day => day >= from);
        if (monday == default)
        {
            edition = Editions.On(Editions.LastOnSiteDayOf(edition)!.Value.PlusDays(1)).Edition;
            monday = CleanRecords.Mondays(edition, weeks)[0];
        }

        var judgements = One(CombinationsOf[edition]);
        var overall = CleanRecords.UsualOverall(judgements);
        var last = monday.PlusDays((7 * weeks) - 3);
        var type = isShort ? CycleEventType.ShortInspection : CycleEventType.StandardInspection;
        var isSaying = _random.Next(2) == 0;
        return new()
        {
            Kind = type,
            Judgements = judgements,
            OverallEffectiveness = overall,
            OnSite = [new OnSiteWindow(monday, last)],
            PublishedOn = CleanRecords.Inexact(last.PlusDays(30), _random.Next(3)),
            ReceivedOn = _random.Next(2) == 0 ? last.PlusDays(25) : null,
            AreasForImprovement = One(_areas),
            Sources = [.. _sources.Take(_random.Next(3)).Select(source => isSaying ? CleanRecords.SayingTheSame(source, type, judgements, overall) : source)],
        };
    }

    private void AddPlan(Inspection inspection)
    {
        if (_random.Next(2) == 0)
        {
            _life.Add(new ActionPlan
            {
                Answers = inspection.FirstOnSiteDay,
                SubmittedOn = CleanRecords.Inexact(LastDay(inspection).PlusDays(60), _random.Next(4)),
                Response = _random.Next(2) == 0 ? PlanResponse.Accepted : null,
            });
        }
    }

    // Stated after publication, for a time before the plan is due.
    private void AddExpectation(Inspection inspection)
    {
        if (_random.Next(2) == 0)
        {
            _life.Add(new StatedExpectation(
                One([CycleEventType.ActionPlan, CycleEventType.MonitoringVisit, CycleEventType.AnnualEngagementMeeting]),
                _random.Next(2) == 0,
                CleanRecords.Inexact(LastDay(inspection).PlusDays(60), _random.Next(4)))
            {
                When = _random.Next(2) == 0 ? CleanRecords.Inexact(LastDay(inspection).PlusDays(100), _random.Next(4)) : null,
                Follows = _random.Next(2) == 0 ? inspection.FirstOnSiteDay : null,
                Sources = [.. _sources.Take(_random.Next(2)).Where(source => !source.StatedMembers.Contains("judgements"))],
            });
        }
    }

    private void AddVisits(Inspection inspection, bool isInadequate)
    {
        for (var (number, day) = (1, LastDay(inspection)); number <= (isInadequate ? _random.Next(7) : _random.Next(3)); number++)
        {
            day = Tuesday(day.PlusDays(isInadequate ? 120 : 300));
            if (day.PlusDays(1) > End || PandemicPeriods.Visits.Includes(day) != Certainty.Impossible)
            {
                return;
            }

            OnSiteWindow window = new(day, day.PlusDays(1));
            var theme = One(Enum.GetValues<VisitTheme>());
            _life.Add(isInadequate
                ? new MonitoringVisit
                {
                    OnSite = [window],
                    Theme = theme,
                    Ordinal = _random.Next(2) == 0 ? number : null,
                    Follows = _random.Next(2) == 0 ? inspection.FirstOnSiteDay : null,
                    LetterIsPublished = number > 1,
                }
                : new FocusedVisit
                {
                    OnSite = [window],
                    Theme = theme,
                    PublishedOn = day.PlusDays(30),
                    AreasForPriorityAction = One(_areas),
                    Sources = [.. _sources.Take(_random.Next(2)).Where(source => !source.StatedMembers.Contains("judgements"))],
                });
        }
    }

    private void AddMeetings()
    {
        for (var year = 2018; year < 2026; year++)
        {
            if (_random.Next(3) == 0)
            {
                _life.Add(new SelfEvaluation { On = CleanRecords.Inexact(new(year, 11, 1), _random.Next(4)) });
                _life.Add(new AnnualEngagementMeeting { On = new LocalDate(year, 11, 26), LetterOn = _random.Next(2) == 0 ? new LocalDate(year, 12, 10) : null });
            }
        }
    }

    private T One<T>(IReadOnlyList<T> some) => CleanRecords.One(some, _random);

    private static LocalDate LastDay(Inspection inspection) => inspection.OnSite[0].To!.Value.Day!.Value;

    // A working day before another working day.
    private static LocalDate Tuesday(LocalDate from)
    {
        var day = from.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Tuesday));
        while (WorkingDayCalendar.EnglandAndWales.Count(day, day.PlusDays(1)).Value < 2)
        {
            day = day.PlusWeeks(1);
        }

        return day;
    }
}

using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Tests.Support;

/// <summary>Generators of whole histories in which nothing is to be found, told as a life under inspection: each inspection at its time after the
/// last, visits and plans as they follow from its judgement.</summary>
internal static class Stories
{
    private static readonly LocalDate End = new(2026, 7, 31);

    internal static Gen<InspectionHistory> CleanHistory { get; } =
        from seed in Gen.Choose(0, int.MaxValue)
        from name in Gen.Elements(Records.Words)
        from urn in Gen.Elements("80534", "2532287", "80418")
        from codes in Gen.Elements(true, false)
        from covered in Gen.Elements(true, false)
        from areas in Records.Areas.ArrayOf(8)
        from sources in Records.Source(End).ArrayOf(8)
        select new InspectionHistory(
            new(name, OfstedUrn.Parse(urn), codes ? DfeCode.Parse("891") : null, codes ? GssCode.Parse("E10000024") : null),
            [.. Tell(new Random(seed), areas, sources)],
            covered ? [new(new(2018, 1, 1), new(2022, 10, 10), ActivityType.StandardInspection, ActivityType.FocusedVisit)] : []);

    private static List<Activity> Tell(Random random, RecordedAreas[] areas, RecordSource[] sources)
    {
        List<Activity> life = [];
        var overall = default(Grade?);
        for (var from = new LocalDate(2018, 1, 8).PlusWeeks(random.Next(100)); from <= End && random.Next(8) > 0; from = from.PlusMonths(33).PlusDays(random.Next(180)))
        {
            // The suspension, and the weeks before it in which the first graded inspection would still have been on site.
            if (from >= new LocalDate(2020, 2, 1) && from < new LocalDate(2021, 6, 28))
            {
                from = new(2021, 6, 28);
            }

            var inspection = Inspection(random, from, overall, areas, sources);
            life.Add(inspection);
            overall = inspection.OverallEffectiveness.TryGetGrade(out var grade) ? grade : null;
            if (overall is null)
            {
                break;
            }

            AddWhatFollows(life, inspection, overall == Grade.Inadequate, random, areas, sources);
        }

        for (var year = 2018; year < 2026; year++)
        {
            if (random.Next(3) == 0)
            {
                life.Add(new SelfEvaluation { On = Records.Inexact(new(year, 11, 1), random.Next(4)) });
                life.Add(new AnnualEngagementMeeting { On = new LocalDate(year, 11, 26), LetterOn = random.Next(2) == 0 ? new LocalDate(year, 12, 10) : null });
            }
        }

        return life;
    }

    private static Inspection Inspection(Random random, LocalDate from, Grade? before, RecordedAreas[] areas, RecordSource[] sources)
    {
        var edition = Editions.On(from).Edition;
        var isShort = before is { } grade && grade != Grade.RequiresImprovement && grade != Grade.Inadequate && random.Next(4) > 0;
        var weeks = isShort ? 1 : 2;
        var monday = Records.Mondays(edition, weeks).FirstOrDefault(day => day >= from);
        if (monday == default)
        {
            edition = Editions.On(Editions.LastOnSiteDayOf(edition)!.Value.PlusDays(1)).Edition;
            monday = Records.Mondays(edition, weeks)[0];
        }

        var combinations = Combinations.OfGrades(edition).ToArray();
        var judgements = combinations[random.Next(combinations.Length)];
        var derivation = OverallEffectiveness.Derive(judgements);
        var last = monday.PlusDays((7 * weeks) - 3);
        var type = isShort ? ActivityType.ShortInspection : ActivityType.StandardInspection;
        var overall = derivation.Indicative is { } indicative ? indicative : Model.Inspection.UnsaidOverall(edition);
        var isSaying = random.Next(2) == 0;
        return new()
        {
            Type = type,
            Judgements = judgements,
            OverallEffectiveness = overall,
            OnSite = [new OnSiteWindow(monday, last)],
            PublishedOn = Records.Inexact(last.PlusDays(30), random.Next(3)),
            ReceivedOn = random.Next(2) == 0 ? last.PlusDays(25) : null,
            AreasForImprovement = areas[random.Next(areas.Length)],
            Sources = [.. sources.Take(random.Next(3)).Select(source => isSaying ? Records.SayingTheSame(source, type, judgements, overall) : source)],
        };
    }

    private static void AddWhatFollows(List<Activity> life, Inspection inspection, bool isInadequate, Random random, RecordedAreas[] areas, RecordSource[] sources)
    {
        var last = inspection.OnSite[0].To!.Value.Day!.Value;
        if (random.Next(2) == 0)
        {
            life.Add(new ActionPlan
            {
                Answers = inspection.FirstOnSiteDay,
                SubmittedOn = Records.Inexact(last.PlusDays(60), random.Next(4)),
                Response = random.Next(2) == 0 ? PlanResponse.Accepted : null,
            });
        }

        for (var (number, day) = (1, last); number <= (isInadequate ? random.Next(7) : random.Next(3)); number++)
        {
            day = Tuesday(day.PlusDays(isInadequate ? 120 : 300));
            if (day.PlusDays(1) > End || PandemicPeriods.Visits.Includes(day) != Certainty.CertainlyNot)
            {
                return;
            }

            OnSiteWindow window = new(day, day.PlusDays(1));
            var theme = Enum.GetValues<VisitTheme>()[random.Next(7)];
            life.Add(isInadequate
                ? new MonitoringVisit { OnSite = [window], Theme = theme, Ordinal = random.Next(2) == 0 ? number : null, Follows = random.Next(2) == 0 ? inspection.FirstOnSiteDay : null, LetterIsPublished = number > 1 }
                : new FocusedVisit { OnSite = [window], Theme = theme, PublishedOn = day.PlusDays(30), AreasForPriorityAction = areas[random.Next(areas.Length)], Sources = [.. sources.Take(random.Next(2)).Where(source => !source.States.Contains("judgements"))] });
        }
    }

    // A Tuesday that is a working day, and the day after it too.
    private static LocalDate Tuesday(LocalDate from)
    {
        var day = from.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Tuesday));
        while (BankHolidayOracle.IsHoliday(day) || BankHolidayOracle.IsHoliday(day.PlusDays(1)))
        {
            day = day.PlusWeeks(1);
        }

        return day;
    }
}

using NodaTime;

namespace Ilacs.Model.Testing;

internal static partial class HistoryFaults
{
    private static IEnumerable<(IssueCode, Way)> OfInspections() =>
    [
        (IssueCodes.OverallNotPermitted, (clean, random) => Changed<Inspection>(
            clean, random, one => one.OverallEffectiveness.IsGraded,
            one => Given.Like(one).Judged(Area.Codes.HelpAndProtection, Grade.Inadequate)
                .WithOverall(One([.. Grade.All.Except([Grade.Inadequate])], random)).WithoutSources().Build())),
        (IssueCodes.OverallUnprecedented, (clean, random) => Changed<Inspection>(
            clean, random, one => one.OverallEffectiveness.IsGraded && !one.Judgements.Any(area => area.Judgement == Grade.Inadequate),
            one => Given.Like(one).WithOverall(One([.. GradeSet.All.Except(OverallEffectiveness.Derive(one.Judgements).Permitted)], random))
                .WithoutSources().Build())),
        (IssueCodes.OverallOtherThanIndicative, (clean, random) => Changed<Inspection>(
            clean, random, one => OverallEffectiveness.Derive(one.Judgements).Permitted.Count > 1,
            one => Given.Like(one).WithOverall(OverallEffectiveness.Derive(one.Judgements).Permitted.Worst!.Value).WithoutSources().Build())),
        (IssueCodes.OverallIsMade, (clean, random) => Changed<Inspection>(
            clean, random, one => one.Edition.MakesOverallEffectiveness, one => Given.Like(one).WithOverall(NoGrade.NotInEdition).WithoutSources().Build())),
        (IssueCodes.OverallNotMade, (clean, random) =>
            Of(clean, Standard(One(MondaysIn2026, random)).WithOverall(One(Grade.All, random)).Build())),
        (IssueCodes.EditionAgainstDate, (clean, random) => Changed<Inspection>(
            clean, random, one => one.Type == CycleEventType.StandardInspection,
            one => Given.Like(one).Judged(AnyOf(One([.. Editions.All.Where(edition => edition.SelectedByDate && edition != one.Edition)], random), random)).WithOverall(null).WithoutSources().Build())),
        (IssueCodes.EditionPresumed, (clean, random) =>
        {
            var inspection = Standard(FirstPresumedMonday.PlusWeeks(random.Next(14))).Judged(One(Grade.All, random)).Build();
            return random.Next(4) == 0 ? Of(clean, inspection) : And(clean, inspection);
        }),
        (IssueCodes.EventNotInEdition, (clean, random) => Changed<Inspection>(
            clean, random, one => one.Type == CycleEventType.StandardInspection,
            one => Given.Like(one).OfType(random.Next(2) == 0 ? CycleEventType.SingleInspection
                : CycleEventType.SingleInspectionReinspection).WithoutSources().Build())),
        (IssueCodes.JudgementRevised, (clean, random) =>
            Changed<Inspection>(clean, random, one => one.Judgements.EveryKeyAreaHasAGrade, one => Revised(one, random))),
    ];

    // A week or more after the last check of the newest edition.
    private static readonly LocalDate FirstPresumedMonday =
        Editions.All[^1].CheckedTo!.Value.PlusWeeks(1).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday));

    private static readonly LocalDate[] MondaysIn2026 = CleanRecords.Mondays(Editions.Ilacs2026, 2);

    private static InspectionBuilder Standard(LocalDate monday) => Given.StandardInspection(monday, monday.PlusDays(11));

    private static Judgements AnyOf(Edition edition, Random random) => One([.. Combinations.OfGrades(edition)], random);

    // An earlier source gives another grade for an area; a later one gives the grade of the record.
    private static Inspection Revised(Inspection inspection, Random random)
    {
        var judged = inspection.Judgements.First(one => one.Area.IsKey);
        var other = One([.. Grade.All.Where(grade => grade != judged.Judgement.Grade)], random);
        var year = inspection.FirstOnSiteDay.Earliest!.Value.Year + 1;
        return Given.Like(inspection).WithoutSources()
            .AccordingTo(new RecordSource("The statistics of one year", null, ImpreciseDate.InYear(year))
            {
                StatedJudgements =
                [new(judged.Area.Code, other)]
            })
            .AccordingTo(new RecordSource("The statistics of another year", null,
                ImpreciseDate.InYear(year + 1 + random.Next(3)))
            { StatedJudgements = [new(judged.Area.Code, judged.Judgement)] })
            .Build();
    }
}

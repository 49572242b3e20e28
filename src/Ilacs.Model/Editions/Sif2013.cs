using NodaTime;
using Counts = Ilacs.Model.ReportCounts.SingleInspectionFramework;

namespace Ilacs.Model;

// The single inspection framework, 2013 to 2018.
public static partial class Editions
{
    /// <summary>The single inspection framework: begun on site from November 2013 to June 2018. Its last re-inspections overlap ILACS, so
    /// it is asked for by name and never selected by a date.</summary>
    public static Edition Sif2013 { get; } = new(
        code: Codes.Sif2013,
        name: "Single inspection framework",
        firstOnSiteDay: new LocalDate(2013, 11, 1),
        lastOnSiteDay: new LocalDate(2018, 6, 30),
        selectedByDate: false,
        areas:
        [
            new Area(
                Area.Codes.LeadershipManagementAndGovernance,
                AreaRoles.Leaders,
                "Leadership, management and governance",
                "3. Leadership, management and governance"),
            new Area(
                Area.Codes.HelpAndProtection,
                AreaRoles.Experiences,
                "Children who need help and protection",
                "1. Children who need help and protection"),
            new Area(
                Area.Codes.LookedAfterAndPermanence,
                AreaRoles.Experiences,
                "Children looked after and achieving permanence",
                "2. Children looked after and achieving permanence",
                "The experiences and progress of children looked after and achieving permanence"),
            new Area(
                Area.Codes.Adoption,
                AreaRoles.SubJudgement,
                "Adoption performance",
                "2.1 Adoption performance"),
            new Area(
                Area.Codes.CareLeavers,
                AreaRoles.SubJudgement,
                "Experiences and progress of care leavers",
                "2.2 Experiences and progress of care leavers"),
        ],
        rules:
        [
            DerivationRules.AnInadequateKeyJudgementMakesOverallInadequate(
                SifReportsShow(
                    Counts.AKeyJudgementInadequate,
                    "Wherever one of the three key judgements was inadequate, overall effectiveness was inadequate"),
                SifReportsShow(
                    Counts.AKeyJudgementInadequateWithAnExperiencesJudgement,
                    "Wherever a key judgement was inadequate, one of them was an experiences judgement: leadership alone never occurred, so we have not seen that case"),
                SifReportsShow(
                    Counts.OnlyASubJudgementInadequate,
                    "Where only a sub-judgement was inadequate, overall effectiveness was not: it required improvement")),
            DerivationRules.LeadersBelowGoodLimitOverallToRequiresImprovement(
                SifReportsShow(
                    Counts.LeadersBelowGood,
                    "Wherever leadership was below good, overall effectiveness was no better than requires improvement")),
            DerivationRules.TwoExperiencesAreasBelowGoodLimitOverallToRequiresImprovement(
                SifReportsShow(
                    Counts.TwoExperiencesAreasBelowGood,
                    "Wherever both experiences judgements were below good, overall effectiveness was no better than requires improvement")),
            DerivationRules.OutstandingNeedsOutstandingLeadersAnOutstandingExperiencesAreaAndNoneRequiringImprovement(
                SifReportsShow(
                    Counts.LeadersNotOutstanding,
                    "Wherever leadership was not outstanding, overall effectiveness was not outstanding"),
                SifReportsShow(
                    Counts.NoExperiencesAreaOutstanding,
                    "Wherever neither experiences judgement was outstanding, overall effectiveness was not outstanding"),
                SifReportsShow(
                    Counts.AnExperiencesAreaRequiringImprovement,
                    "Wherever an experiences judgement required improvement, overall effectiveness was not outstanding")),
            DerivationRules.OverallLiesBetweenTheBestAndTheWorstArea(
                SifReportsShow(
                    Counts.WithEveryKeyArea,
                    "Overall effectiveness was never better than the best key judgement and never worse than the worst")),
        ],
        indicativeFit: SifReportsShow(
            Counts.BestPermittedGrade, "Overall effectiveness was the best grade that the rules permit. The rules were made from these same reports, "
                + "so this describes them; it is not a prediction"),
        cycle: new()
        {
            Kinds = [CycleEventType.SingleInspection, CycleEventType.SingleInspectionReinspection, CycleEventType.MonitoringVisit,
                CycleEventType.JointTargetedAreaInspection],
            DaysToPublication = CycleParameters.Of.DaysToPublication(
                [new(NumberRange.Between(44, 68), SifReportsShow(
                    new Observation(141, 167), "Reports were published 44 to 68 calendar days after the last on-site day, half of them within 50"))]),
            MonitoringFollows = CycleParameters.Of.MonitoringFollows([new([Grade.Inadequate], IlacsParameters.HandbookOnMonitoring)]),
            MonitoringVisitsAYear = CycleParameters.Of.MonitoringVisitsAYear([IlacsParameters.QuarterlyMonitoring]),
            MonitoringVisitsUsual = CycleParameters.Of.MonitoringVisitsUsual([IlacsParameters.UpToSixQuarterlyVisits]),
            MonitoringVisitsMaximum = CycleParameters.Of.MonitoringVisitsMaximum([], IlacsParameters.SevenVisits),
        },
        evidence:
        [
            SifReportsShow(
                Counts.Inspections,
                "Inspections under the single inspection framework began between November 2013 and June 2018. "
                    + "No framework that we have read gives the days, so we use the first day of November 2013 and the last day of June 2018"),
            SifReportsShow(
                Counts.Inspections,
                "Reports have three key judgements and two sub-judgements. Some also have a review of the Local Safeguarding Children Board, which is separate"),
        ]);

    private static Evidence SifReportsShow(Observation observed, string statement) => new(statement, observed, KnownSources.SifReports);

    public static partial class Codes
    {
        /// <summary>The code of <see cref="Editions.Sif2013"/>.</summary>
        public const string Sif2013 = "sif-2013";
    }
}

// The typed way in.
public readonly partial record struct Judgements
{
    /// <summary>The judgements of an inspection under the single inspection framework.</summary>
    /// <param name="leadershipManagementAndGovernance">Leadership, management and governance.</param>
    /// <param name="helpAndProtection">Children who need help and protection.</param>
    /// <param name="lookedAfterAndPermanence">Children looked after and achieving permanence.</param>
    /// <param name="adoption">The sub-judgement on adoption performance; not known if it is left out.</param>
    /// <param name="careLeavers">The sub-judgement on care leavers; not known if it is left out.</param>
    /// <exception cref="ArgumentException">A judgement says that the edition does not make it.</exception>
    public static Judgements Sif2013(
        Judgement leadershipManagementAndGovernance,
        Judgement helpAndProtection,
        Judgement lookedAfterAndPermanence,
        Judgement adoption = default,
        Judgement careLeavers = default) =>
        InOrder(Editions.Sif2013, leadershipManagementAndGovernance, helpAndProtection, lookedAfterAndPermanence, adoption, careLeavers);
}

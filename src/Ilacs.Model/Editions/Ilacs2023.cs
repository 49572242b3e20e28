using NodaTime;

namespace Ilacs.Model;

// ILACS with a judgement of its own for care leavers.
public static partial class Editions
{
    /// <summary>ILACS on site from 1 January 2023 until the 2026 edition: four areas and overall effectiveness.</summary>
    public static Edition Ilacs2023 { get; } = new(
        code: Codes.Ilacs2023,
        name: "ILACS 2023",
        firstOnSiteDay: new LocalDate(2023, 1, 1),
        selectedByDate: true,
        areas:
        [
            IlacsAreas.Leaders(),
            IlacsAreas.HelpAndProtection(),
            IlacsAreas.ChildrenInCare(),
            // A slip in fourteen reports.
            IlacsAreas.CareLeavers("The experiences and progress of children care leavers"),
        ],
        rules: IlacsDerivationRules.All,
        indicativeFit: IlacsDerivationRules.IndicativeFit,
        cycle: IlacsParameters.Shared with
        {
            ShortInspectionFollows = CycleParameters.Of.ShortInspectionFollows(
                IlacsParameters.ShortInspectionsFollowGoodOrOutstanding,
                IlacsParameters.MostlyShortAfterGoodOrOutstanding,
                IlacsParameters.OfstedOnShortInspections,
                IlacsParameters.ReinspectionIsStandard),
            FocusedVisitsBetweenInspections = CycleParameters.Of.FocusedVisitsBetweenInspections(
                [],
                IlacsParameters.Says(
                    "There were 42 focused visits in the pandemic and 283 others up to November 2024. The source does not say how many come between two inspections",
                    SourceStrength.CouncilPaper,
                    CycleSources.VisitAnalysisOfNovember2024)),
            MonitoringFollows = IlacsParameters.MonitoringFollows,
        },
        evidence:
        [
            new Evidence(
                "Care leavers have had their own judgement since January 2023. No source gives a day, so the edition begins on 1 January",
                SourceStrength.OfstedStatement,
                new Citation("Ofsted, outcome of the consultation on a separate judgement about care leavers, updated 2 December 2022")),
            new Evidence(
                "Every report on site from 16 January 2023 to 20 March 2026 has four areas and overall effectiveness, however late it was published. "
                    + "Wolverhampton, on site in January 2026, was published on 18 June 2026",
                new Observation(145, 145),
                KnownSources.IlacsReports),
            new Evidence(
                "The text was revised at least six times. The version of April 2024 lists its changes, including those on deferring, pausing and "
                    + "gathering more evidence, on complaints and on publishing reports",
                SourceStrength.OfstedStatement,
                KnownSources.FrameworkUpdates),
        ],
        revisions:
        [
            new LocalDate(2023, 8, 24), new LocalDate(2024, 1, 5), new LocalDate(2024, 2, 2), new LocalDate(2024, 4, 5), new LocalDate(2024, 12, 13),
            new LocalDate(2025, 4, 11),
        ]);

    public static partial class Codes
    {
        /// <summary>The code of <see cref="Editions.Ilacs2023"/>.</summary>
        public const string Ilacs2023 = "ilacs-2023";
    }
}

// The typed way in.
public readonly partial record struct Judgements
{
    /// <summary>The judgements of an ILACS inspection that started on site from January 2023 to March 2026.</summary>
    /// <param name="leaders">The impact of leaders on social work practice with children and families.</param>
    /// <param name="helpAndProtection">The experiences and progress of children who need help and protection.</param>
    /// <param name="childrenInCare">The experiences and progress of children in care.</param>
    /// <param name="careLeavers">The experiences and progress of care leavers.</param>
    /// <exception cref="ArgumentException">A judgement says that the edition does not make it.</exception>
    public static Judgements Ilacs2023(Judgement leaders, Judgement helpAndProtection, Judgement childrenInCare, Judgement careLeavers) =>
        InOrder(Editions.Ilacs2023, leaders, helpAndProtection, childrenInCare, careLeavers);
}

using NodaTime;

namespace Ilacs.Model;

// ILACS without overall effectiveness.
public static partial class Editions
{
    /// <summary>ILACS on site from 1 April 2026: four areas and no overall effectiveness. Checked against sources to 25 August 2026, and
    /// presumed to be in force until a new edition is recorded; a new framework is announced for 2027.</summary>
    public static Edition Ilacs2026 { get; } = new(
        code: Codes.Ilacs2026,
        name: "ILACS 2026",
        firstOnSiteDay: new LocalDate(2026, 4, 1),
        selectedByDate: true,
        makesOverallEffectiveness: false,
        checkedTo: new LocalDate(2026, 8, 25),
        announced: new Evidence(
            "Ofsted has announced a new framework for 2027", SourceStrength.OfstedStatement, KnownSources.OfstedAnnouncementOfNovember2025),
        areas:
        [
            IlacsAreas.Leaders("The impact of leaders on practice with children and families"),
            IlacsAreas.HelpAndProtection(),
            IlacsAreas.ChildrenInCare(),
            IlacsAreas.CareLeavers(),
        ],
        cycle: IlacsParameters.Shared with
        {
            ShortInspectionFollows = CycleParameters.Of.ShortInspectionFollows(
                [
                    new([Grade.Outstanding, Grade.Good], new Evidence(
                        "After requires improvement or inadequate the next inspection was a standard one", new Observation(7, 7), KnownSources.Ilacs2026Reports)),
                ],
                new Evidence("After good the next inspection was a short one; in the other case it was a standard one", new Observation(3, 4), KnownSources.Ilacs2026Reports),
                IlacsParameters.Says(
                    "We do not know what leads to a short inspection if the last one gave no overall effectiveness. A third party reports good or better "
                        + "for leaders and for two of the three areas of experiences. Its sentence may be about focused visits",
                    SourceStrength.Unsourced,
                    CycleSources.ThirdPartySummaryOf2026)),
            FocusedVisitsBetweenInspections = CycleParameters.Of.FocusedVisitsBetweenInspections(
                [],
                IlacsParameters.Says(
                    "A third party reports that the grades decide whether a focused visit comes before the next short inspection. It does not say how many",
                    SourceStrength.Unsourced,
                    CycleSources.ThirdPartySummaryOf2026)),
            MonitoringFollows = CycleParameters.Of.MonitoringFollows(
                [],
                IlacsParameters.Says(
                    "No source says what leads to monitoring visits without overall effectiveness",
                    SourceStrength.Unsourced,
                    KnownSources.OfstedAnnouncementOfNovember2025)),
        },
        evidence:
        [
            new Evidence(
                "Ofsted has not judged overall effectiveness since April 2026. The four areas and their grades remain, and a renewed framework is planned for 2027. "
                    + "Ofsted gives no day; a third party names the first of the month",
                SourceStrength.OfstedStatement,
                KnownSources.OfstedAnnouncementOfNovember2025),
            new Evidence(
                "No report on site from 27 April 2026 gives overall effectiveness",
                new Observation(11, 11),
                KnownSources.Ilacs2026Reports),
            new Evidence(
                "Sources conflict on the title of the first area: ten reports print 'on social work practice' and one 'on practice'. "
                    + "We have not seen the framework's own wording, so we use the common one",
                new Observation(10, 11),
                KnownSources.Ilacs2026Reports),
        ]);

    public static partial class Codes
    {
        /// <summary>The code of <see cref="Editions.Ilacs2026"/>.</summary>
        public const string Ilacs2026 = "ilacs-2026";
    }
}

// The typed way in.
public readonly partial record struct Judgements
{
    /// <summary>The judgements of an ILACS inspection that started on site from April 2026.</summary>
    /// <param name="leaders">The impact of leaders on social work practice with children and families.</param>
    /// <param name="helpAndProtection">The experiences and progress of children who need help and protection.</param>
    /// <param name="childrenInCare">The experiences and progress of children in care.</param>
    /// <param name="careLeavers">The experiences and progress of care leavers.</param>
    /// <exception cref="ArgumentException">A judgement says that the edition does not make it.</exception>
    public static Judgements Ilacs2026(Judgement leaders, Judgement helpAndProtection, Judgement childrenInCare, Judgement careLeavers) =>
        InOrder(Editions.Ilacs2026, leaders, helpAndProtection, childrenInCare, careLeavers);
}

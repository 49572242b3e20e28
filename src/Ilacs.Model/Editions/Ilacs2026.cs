using NodaTime;

namespace Ilacs.Model;

// ILACS without overall effectiveness.
public static partial class Editions
{
    /// <summary>ILACS on site from 1 April 2026: four areas and no overall effectiveness. Checked against sources to 25 August 2026 and
    /// presumed in force to the end of that year; a new framework is announced for 2027.</summary>
    public static Edition Ilacs2026 { get; } = new(
        code: "ilacs-2026",
        name: "ILACS 2026",
        firstOnSiteDay: new LocalDate(2026, 4, 1),
        selectedByDate: true,
        makesOverallEffectiveness: false,
        checkedTo: new LocalDate(2026, 8, 25),
        presumedTo: new LocalDate(2026, 12, 31),
        areas:
        [
            IlacsAreas.Leaders("The impact of leaders on practice with children and families"),
            IlacsAreas.HelpAndProtection(),
            IlacsAreas.ChildrenInCare(),
            IlacsAreas.CareLeavers(),
        ],
        evidence:
        [
            new Evidence(
                "Overall effectiveness is no longer judged from April 2026 (Ofsted states no day, and the first of the month, which a third party names, stands as the boundary); the four areas and their grades stay, and a renewed framework is planned for 2027",
                SourceStrength.OfstedStatement,
                KnownSources.OfstedAnnouncementOfNovember2025),
            new Evidence(
                "No report on site from 27 April 2026 gives overall effectiveness",
                new Observation(11, 11),
                KnownSources.Ilacs2026Reports),
            new Evidence(
                "Sources conflict on the title of the first area: ten reports print 'on social work practice' and one 'on practice'; the framework's own wording was not seen, so the common one stands as the title",
                new Observation(10, 11),
                KnownSources.Ilacs2026Reports),
        ]);
}

// The typed way in.
public readonly partial struct Judgements
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

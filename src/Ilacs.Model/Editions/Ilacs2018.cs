using NodaTime;

namespace Ilacs.Model;

// ILACS as it began, with children in care and care leavers in one area.
public static partial class Editions
{
    /// <summary>ILACS on site from 1 January 2018 until the 2023 edition: three areas and overall effectiveness.</summary>
    public static Edition Ilacs2018 { get; } = new(
        code: Codes.Ilacs2018,
        name: "ILACS 2018",
        firstOnSiteDay: new LocalDate(2018, 1, 1),
        selectedByDate: true,
        areas:
        [
            IlacsAreas.Leaders(),
            IlacsAreas.HelpAndProtection(),
            new Area(
                Area.Codes.ChildrenInCareAndCareLeavers,
                AreaRoles.Experiences,
                "The experiences and progress of children in care and care leavers",
                // Official files put this judgement in the column that is named for its successor.
                "The experiences and progress of children in care",
                "Experiences and progress of children in care"),
        ],
        rules: IlacsDerivationRules.All,
        indicativeFit: IlacsDerivationRules.IndicativeFit,
        cycle: IlacsParameters.Shared with
        {
            Kinds = [.. IlacsParameters.Shared.Kinds, CycleEventType.AssuranceVisit],
            ShortInspectionFollows = CycleParameters.Of.ShortInspectionFollows(
                IlacsParameters.ShortInspectionsFollowGoodOrOutstanding,
                IlacsParameters.MostlyShortAfterGoodOrOutstanding,
                IlacsParameters.OfstedOnShortInspections,
                IlacsParameters.ReinspectionIsStandard),
            FocusedVisitsBetweenInspections = CycleParameters.Of.FocusedVisitsBetweenInspections(
            [
                new(NumberRange.AtMost(2), IlacsParameters.Says(
                    "There are up to two focused visits between inspections", SourceStrength.OfstedStatement, CycleSources.OfstedTalkOfOctober2017)),
                new(NumberRange.Exactly(2), IlacsParameters.Says(
                    "There are likely to be two, or one and a joint targeted area inspection", SourceStrength.CouncilPaper, CycleSources.CouncilSlidesOfMarch2018)),
                new(NumberRange.AtLeast(2), IlacsParameters.Says(
                    "There are at least two; one may be a joint targeted area inspection", SourceStrength.CouncilPaper, CycleSources.CumbriaOfNovember2020)),
            ]),
            MonitoringFollows = IlacsParameters.MonitoringFollows,
        },
        evidence:
        [
            new Evidence(
                "The framework was first published on 29 November 2017, for inspections from 2018. No source gives a day, so the edition begins on 1 January",
                SourceStrength.OfstedStatement,
                KnownSources.FrameworkLandingPage),
            new Evidence(
                "Every report on site from 29 January 2018 (Rochdale) to December 2022 has three areas and overall effectiveness. "
                    + "South Tyneside, on site in December 2022 and again in February 2023, kept them. So the first time on site decides",
                new Observation(165, 165),
                KnownSources.IlacsReports),
            new Evidence(
                "The text was revised at least three times. In September 2018 it added the draft plan after an area for priority action",
                SourceStrength.Unsourced,
                KnownSources.RevisionsOf2018To2020),
        ],
        revisions: [ImpreciseDate.InMonth(2018, 9), ImpreciseDate.InMonth(2018, 12), new LocalDate(2020, 9, 18)]);

    public static partial class Codes
    {
        /// <summary>The code of <see cref="Editions.Ilacs2018"/>.</summary>
        public const string Ilacs2018 = "ilacs-2018";
    }
}

// The typed way in.
public readonly partial record struct Judgements
{
    /// <summary>The judgements of an ILACS inspection that started on site from January 2018 to December 2022.</summary>
    /// <param name="leaders">The impact of leaders on social work practice with children and families.</param>
    /// <param name="helpAndProtection">The experiences and progress of children who need help and protection.</param>
    /// <param name="childrenInCareAndCareLeavers">The experiences and progress of children in care and care leavers.</param>
    /// <exception cref="ArgumentException">A judgement says that the edition does not make it.</exception>
    public static Judgements Ilacs2018(Judgement leaders, Judgement helpAndProtection, Judgement childrenInCareAndCareLeavers) =>
        InOrder(Editions.Ilacs2018, leaders, helpAndProtection, childrenInCareAndCareLeavers);
}

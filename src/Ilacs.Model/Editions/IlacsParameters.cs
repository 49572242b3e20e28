using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>The parameters of the inspection cycle that more than one edition shares, each with the sources that give it.</summary>
internal static class IlacsParameters
{
    internal static readonly Parameter<NumberRange> ShortInspectionDays = CycleParameters.Of.ShortInspectionDays(
        [new(NumberRange.Exactly(5), ReportsShow(125, 128, "Inspectors were on site for five working days in a short inspection"))],
        Says("A short inspection is one week on site", SourceStrength.OfstedStatement, CycleSources.OfstedArticleOf2019));

    internal static readonly Parameter<NumberRange> StandardInspectionDays = CycleParameters.Of.StandardInspectionDays(
        [new(NumberRange.Exactly(10), ReportsShow(191, 193, "Inspectors were on site for ten working days in a standard inspection"))],
        Says("A standard inspection is two weeks on site", SourceStrength.OfstedStatement, CycleSources.OfstedArticleOf2019));

    internal static readonly Parameter<NumberRange> FocusedVisitDays = CycleParameters.Of.FocusedVisitDays(
        [new(NumberRange.Exactly(2), Says(
            "The focused visit took two days", SourceStrength.CouncilPaper, CycleSources.NottinghamshireReportOfOctober2022))],
        Says("Trade press says that two inspectors work in the field for two days", SourceStrength.Unsourced, CycleSources.ReturnOfVisitsApril2021));

    internal static readonly Parameter<NumberRange> MonitoringVisitDays = CycleParameters.Of.MonitoringVisitDays(
        [new(NumberRange.Exactly(2), Says(
            "Monitoring visits take two days", SourceStrength.CouncilPaper, CycleSources.NottinghamReportOnTheSixthVisit))]);

    internal static readonly Parameter<NumberRange> InspectionNotice = CycleParameters.Of.InspectionNotice(
        [new(NumberRange.Exactly(5), Says(
            "Ofsted told the council on Monday 2 June 2025 and came on Monday 9 June. No source states the number",
            SourceStrength.CouncilPaper,
            CycleSources.BathMinutesOfJuly2025))],
        Says("The lead inspector announces on a Monday that inspectors will come the next Monday", SourceStrength.CouncilPaper, CycleSources.NottinghamshireGuide));

    internal static readonly Evidence TenDaysInAutumn2020 = Says(
        "In autumn 2020 the notice was ten days", SourceStrength.CouncilPaper, CycleSources.CumbriaOfNovember2020);

    internal static readonly Parameter<NumberRange> FocusedVisitNotice = CycleParameters.Of.FocusedVisitNotice(
        [new(NumberRange.Exactly(5), Says(
            "Ofsted told the council on 28 September 2021 of the visit that began on 5 October. No source states the number",
            SourceStrength.CouncilPaper,
            CycleSources.NorfolkOfOctober2021))],
        TenDaysInAutumn2020);

    internal static readonly Parameter<NumberRange> JointTargetedAreaInspectionNotice =
        CycleParameters.Of.JointTargetedAreaInspectionNotice(
        [new(NumberRange.Exactly(10), Says(
            "Ofsted gives notice ten working days before its work on site. Earlier it was nine or ten, depending on the theme",
            SourceStrength.OfstedStatement,
            CycleSources.JointInspectionGuidance))]);

    internal static readonly Parameter<NumberRange> OffSiteWeeks = CycleParameters.Of.OffSiteWeeks(
        [new(NumberRange.Exactly(1), Says(
            "A short inspection took two weeks, one of them off site", SourceStrength.CouncilPaper, CycleSources.BathMinutesOfJuly2025))],
        Says("A standard inspection took three weeks, the first of them off site", SourceStrength.CouncilPaper, CycleSources.WokinghamOf2023));

    internal static readonly Parameter<NumberRange> MonthsBetweenInspections = CycleParameters.Of.MonthsBetweenInspections(
        [new(NumberRange.Between(30, 42), Says(
            "The next inspection falls between six months before and six months after the third anniversary of the last",
            SourceStrength.CouncilPaper,
            CycleSources.KirkleesGuidance))],
        ReportsShow(
            52, 64,
            "Inspections that began from 28 June 2021 to 31 December 2022: the next came within 30 to 42 months"),
        Says("The interval is three years, give or take six months", SourceStrength.CouncilPaper, CycleSources.NottinghamshireGuide),
        Says("There is one inspection in three years", SourceStrength.OfstedStatement, CycleSources.OfstedTalkOfOctober2017));

    internal static readonly Parameter<NumberRange> MonthsBetweenInspectionsObserved = CycleParameters.Of.MonthsBetweenInspectionsObserved(
        [new(NumberRange.Between(31, 45), ReportsShow(
            54, 55,
            "After inspections that began from 28 June 2021 to 31 December 2022 and were better than inadequate, the next came "
                + "within 31 to 45 months. In Dudley it had not come by July 2026"))]);

    internal static readonly Parameter<NumberRange> MonthsToReinspectionObserved = CycleParameters.Of.MonthsToReinspectionObserved(
        [new(NumberRange.Between(35, 45), ReportsShow(
            9, 10,
            "After an inspection that began since 28 June 2021 and was inadequate overall, the re-inspection came 35 to 45 months "
                + "later. Nottingham's had not come after 48 months. No source states an interval for re-inspections"))]);

    internal static readonly Parameter<NumberRange> DaysToPublication = CycleParameters.Of.DaysToPublication(
        [new(NumberRange.Between(31, 63), ReportsShow(
            284, 321, "ILACS reports were published 31 to 63 calendar days after the last on-site day, half of them within 42"))]);

    internal static readonly Parameter<NumberRange> MonthsToFirstMonitoringVisit = CycleParameters.Of.MonthsToFirstMonitoringVisit(
        [new(NumberRange.Between(5, 9), new Evidence(
            "The first monitoring visit came 5 to 9 months after publication in Trafford, Nottingham, Harrow and Cheshire East",
            new Observation(4, 4),
            CycleSources.FirstMonitoringVisits))]);

    internal static readonly Parameter<NumberRange> LongestIntervalObserved = new(
        "longest-interval-observed",
        "months from the first on-site day of an inspection to that of the next of the same authority",
        [new(NumberRange.AtMost(71), new Evidence(
            "No two consecutive inspections were further apart, including the suspension",
            new Observation(335, 335),
            KnownSources.AllReports))]);

    internal static readonly Parameter<NumberRange> MonthsToPublication = new(
        "months-to-publication",
        "months from the last on-site day to the publication of the report",
        [new(NumberRange.AtMost(7), new Evidence(
            "Reports were published within 138 working days of the last on-site day, those under ILACS within 95",
            new Observation(488, 488),
            KnownSources.AllReports))]);

    internal static readonly ImmutableArray<Reading<GradeSet>> ShortInspectionsFollowGoodOrOutstanding =
    [
        new([Grade.Outstanding, Grade.Good], ReportsShow(167, 167, "After requires improvement or inadequate the next inspection was a standard one")),
    ];

    internal static readonly Evidence MostlyShortAfterGoodOrOutstanding = ReportsShow(
        128, 148, "After good or outstanding the next inspection was a short one; in the other cases it was a standard one");

    internal static readonly Evidence OfstedOnShortInspections = Says(
        "Short inspections are for authorities last judged good or outstanding", SourceStrength.OfstedStatement, CycleSources.OfstedArticleOf2019);

    internal static readonly Evidence ReinspectionIsStandard = Says(
        "After an inadequate judgement the re-inspection is a standard inspection", SourceStrength.Framework, CycleSources.FrameworkAsReportedInSeptember2018);

    internal static readonly Evidence HandbookOnMonitoring = Says(
        "Ofsted monitors authorities judged inadequate, says its handbook from the time of the single inspection framework",
        SourceStrength.OfstedStatement,
        CycleSources.OfstedMonitoringHandbookOfMay2016);

    internal static readonly Parameter<GradeSet> MonitoringFollows = CycleParameters.Of.MonitoringFollows(
        [new([Grade.Inadequate], Says(
            "Inadequate authorities are monitored regularly before they are re-inspected", SourceStrength.OfstedStatement, CycleSources.OfstedArticleOf2019))],
        Says("Ofsted speaks of its monitoring visits to inadequate authorities", SourceStrength.OfstedStatement, CycleSources.OfstedSpeechOf2022),
        Says("Authorities judged inadequate receive regular monitoring visits", SourceStrength.CouncilPaper, CycleSources.VisitAnalysisOfNovember2024),
        HandbookOnMonitoring);

    internal static readonly Evidence FocusedVisitsBesideMonitoring = new(
        "Focused visits outside the pandemic, up to November 2024, that went to an inadequate authority",
        new Observation(0, 283),
        CycleSources.VisitAnalysisOfNovember2024);

    internal static readonly Reading<NumberRange> QuarterlyMonitoring = new(NumberRange.Exactly(4), Says(
        "Monitoring visits are quarterly, says the handbook from the time of the single inspection framework", SourceStrength.OfstedStatement, CycleSources.OfstedMonitoringHandbookOfMay2016));

    internal static readonly Parameter<NumberRange> MonitoringVisitsAYear = CycleParameters.Of.MonitoringVisitsAYear(
        [
            new(NumberRange.Between(3, 4), Says(
                "The council expects three or four monitoring visits a year", SourceStrength.CouncilPaper, CycleSources.NottinghamMinutesOnMonitoring)),
            QuarterlyMonitoring,
        ]);

    internal static readonly Reading<NumberRange> UpToSixQuarterlyVisits = new(NumberRange.AtMost(6), Says(
        "Trade press reports up to six quarterly visits", SourceStrength.Unsourced, CycleSources.FrameworkAsReportedInSeptember2018));

    internal static readonly Parameter<NumberRange> MonitoringVisitsUsual = CycleParameters.Of.MonitoringVisitsUsual(
        [new(NumberRange.Exactly(6), Says(
            "Ofsted usually makes six monitoring visits", SourceStrength.CouncilPaper, CycleSources.NottinghamReportOnTheSixthVisit))],
        UpToSixQuarterlyVisits.Evidence);

    internal static readonly Evidence SevenVisits = Says(
        "Bradford, under ILACS, and Wandsworth, under the single inspection framework, had seven visits",
        SourceStrength.OfstedStatement,
        CycleSources.BradfordAndWandsworthReports);

    internal static readonly Parameter<NumberRange> MonitoringVisitsMaximum = CycleParameters.Of.MonitoringVisitsMaximum(
        [new(NumberRange.AtMost(7), Says(
            "The council says that the framework allows for seven monitoring visits. We have not seen the framework's own words", SourceStrength.CouncilPaper, CycleSources.NottinghamReportOnTheSixthVisit))],
        SevenVisits);

    internal static readonly Parameter<NumberRange> MonthsBetweenEngagementMeetings = CycleParameters.Of.MonthsBetweenEngagementMeetings(
        [new(NumberRange.Exactly(12), Says(
            "The self-evaluation and then the meeting come every year: usually the self-evaluation in November, the meeting over the winter",
            SourceStrength.CouncilPaper,
            CycleSources.NottinghamshireReportOfOctober2022))]);

    /// <summary>The parameters that every ILACS edition shares.</summary>
    internal static readonly CycleParameters Shared = new()
    {
        Kinds =
        [
            CycleEventType.StandardInspection, CycleEventType.ShortInspection, CycleEventType.FocusedVisit, CycleEventType.MonitoringVisit,
            CycleEventType.JointTargetedAreaInspection,
        ],
        MonitoringVisitLetters = Says(
            "The letter on a monitoring visit is published. Under the handbook of 2016, the letter on the first visit was not",
            SourceStrength.CouncilPaper,
            CycleSources.NottinghamReportOnTheSixthVisit),
        ShortInspectionDays = ShortInspectionDays,
        StandardInspectionDays = StandardInspectionDays,
        FocusedVisitDays = FocusedVisitDays,
        MonitoringVisitDays = MonitoringVisitDays,
        InspectionNotice = InspectionNotice,
        FocusedVisitNotice = FocusedVisitNotice,
        JointTargetedAreaInspectionNotice = JointTargetedAreaInspectionNotice,
        OffSiteWeeks = OffSiteWeeks,
        MonthsBetweenInspections = MonthsBetweenInspections,
        MonthsBetweenInspectionsObserved = MonthsBetweenInspectionsObserved,
        MonthsToReinspectionObserved = MonthsToReinspectionObserved,
        DaysToPublication = DaysToPublication,
        MonthsToFirstMonitoringVisit = MonthsToFirstMonitoringVisit,
        MonitoringVisitsAYear = MonitoringVisitsAYear,
        MonitoringVisitsUsual = MonitoringVisitsUsual,
        MonitoringVisitsMaximum = MonitoringVisitsMaximum,
        MonthsBetweenEngagementMeetings = MonthsBetweenEngagementMeetings,
    };

    internal static Evidence ReportsShow(int held, int of, string statement) => new(statement, new Observation(held, of), CycleSources.PublishedIlacsReports);

    internal static Evidence Says(string statement, SourceStrength strength, Citation source) => new(statement, strength, source);
}

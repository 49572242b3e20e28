namespace Ilacs.Model;

/// <summary>Describes each kind of inspection and visit by the cycle of its edition.</summary>
internal static class VisitKinds
{
    /// <summary>The Department for Education's power where services fail.</summary>
    internal static readonly Evidence PowerToDirect = new(
        "The Secretary of State may direct an authority that fails to perform a function to an adequate standard or at all",
        SourceStrength.Statute,
        CycleSources.EducationAct1996);

    private static readonly Evidence ReportsArePublished = new(
        "Reports are published: 488 on inspections of the authorities of today were read",
        new Observation(488, 488),
        KnownSources.AllReports);

    private static readonly Evidence FocusedVisitLetters = new(
        "A narrative letter is published after each focused visit",
        SourceStrength.OfstedStatement,
        CycleSources.OfstedOnFocusedVisitsNovember2017);

    private static readonly Evidence AssuranceVisitLetters = new(
        "An assurance visit gave no graded judgements, and its findings were published in a report or letter",
        SourceStrength.OfstedStatement,
        CycleSources.OfstedGuideToAssuranceVisits);

    private static readonly Evidence JointInspectionLetters = new(
        "Letters on joint targeted area inspections are published: 64 were read",
        new Observation(64, 64),
        CycleSources.JointInspectionLetters);

    private static readonly Evidence PriorityAction = new(
        "An area for priority action asks for an action plan within 70 working days of the letter and a draft within 20",
        SourceStrength.OfstedStatement,
        CycleSources.OfstedOnActionPlansAugust2018);

    private static readonly Parameter<NumberRange> NoticeOfAssuranceVisits = new(
        "assurance-visit-notice",
        "working days from the notice of an assurance visit to its first on-site day",
        [new(NumberRange.Exactly(10), IlacsParameters.TenDaysInAutumn2020)]);

    private static readonly Parameter<NumberRange> NoNumber = new("not-stated", "working days; no source gives a number", []);

    internal static VisitKind Of(CycleEventType type, CycleParameters cycle) => type switch
    {
        CycleEventType.FocusedVisit =>
            new(type, Days(type, cycle), cycle.FocusedVisitNotice, FocusedVisitLetters, [PriorityAction, PowerToDirect]),
        CycleEventType.MonitoringVisit => new(
            type, Days(type, cycle), NoNumber, cycle.MonitoringVisitLetters,
            cycle.Kinds.Contains(CycleEventType.StandardInspection) ? [IlacsParameters.ReinspectionIsStandard] : [],
            isEveryOnePublished: false),
        CycleEventType.AssuranceVisit => new(
            type, Days(type, cycle), NoticeOfAssuranceVisits, AssuranceVisitLetters, []),
        CycleEventType.JointTargetedAreaInspection => new(
            type, Days(type, cycle), cycle.JointTargetedAreaInspectionNotice, JointInspectionLetters,
            [PowerToDirect]),
        _ => new(
            type, Days(type, cycle), cycle.InspectionNotice, ReportsArePublished,
            [AuthorityPeriods.EveryReportIsAnswered, .. cycle.MonitoringFollows.Evidence, PowerToDirect]),
    };

    /// <summary>How many working days an event takes on site.</summary>
    internal static Parameter<NumberRange> Days(CycleEventType type, CycleParameters cycle) => type switch
    {
        CycleEventType.StandardInspection => cycle.StandardInspectionDays,
        CycleEventType.ShortInspection => cycle.ShortInspectionDays,
        CycleEventType.FocusedVisit => cycle.FocusedVisitDays,
        CycleEventType.MonitoringVisit => cycle.MonitoringVisitDays,
        _ => NoNumber,
    };
}

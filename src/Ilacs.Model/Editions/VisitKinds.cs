namespace Ilacs.Model;

/// <summary>The kinds of inspection and visit, each with what its edition's cycle says of it.</summary>
internal static class VisitKinds
{
    /// <summary>What the Department for Education can do where services fail.</summary>
    internal static readonly Evidence PowerToDirect = new(
        "The Secretary of State may direct an authority that fails to perform a function to an adequate standard or at all",
        SourceStrength.Statute,
        CycleSources.EducationAct1996);

    private static readonly Evidence ReportsArePublished = new(
        "Every inspection of the authorities of today has its published report", new Observation(488, 488), KnownSources.AllReports);

    private static readonly Evidence FocusedVisitLetters = new(
        "A narrative letter is published after each focused visit",
        SourceStrength.OfstedStatement,
        CycleSources.OfstedOnFocusedVisitsNovember2017);

    private static readonly Evidence AssuranceVisitLetters = new(
        "An assurance visit gave no graded judgements, and its findings were published in a report or letter",
        SourceStrength.OfstedStatement,
        CycleSources.OfstedGuideToAssuranceVisits);

    private static readonly Evidence JointInspectionLetters = new(
        "Each joint targeted area inspection has a published letter, which asks for a written statement of proposed action",
        new Observation(64, 64),
        CycleSources.JointInspectionLetters);

    private static readonly Evidence PriorityAction = new(
        "An area for priority action asks for an action plan within 70 working days of the letter and a draft within 20",
        SourceStrength.OfstedStatement,
        CycleSources.OfstedOnActionPlansAugust2018);

    private static readonly Parameter<NumberRange> NoNumber = new("not-stated", "working days of which no source gives the number", []);

    internal static VisitKind Of(CycleEventType type, CycleParameters cycle) => type switch
    {
        CycleEventType.FocusedVisit =>
            new(type, Days(type, cycle), cycle.FocusedVisitNotice, FocusedVisitLetters, [PriorityAction, PowerToDirect]),
        CycleEventType.MonitoringVisit => new(
            type, Days(type, cycle), NoNumber, cycle.MonitoringVisitLetters, [IlacsParameters.ReinspectionIsStandard]),
        CycleEventType.AssuranceVisit => new(
            type, Days(type, cycle), NoNumber, AssuranceVisitLetters, [PriorityAction]),
        CycleEventType.JointTargetedAreaInspection => new(
            type, Days(type, cycle), cycle.JointTargetedAreaInspectionNotice, JointInspectionLetters,
            [JointInspectionLetters, PowerToDirect]),
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

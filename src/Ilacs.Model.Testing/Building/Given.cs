using System.Globalization;

namespace Ilacs.Model.Testing;

/// <summary>Where records for a test begin: each method takes what such a record cannot do without, and the steps after it say the
/// rest.</summary>
public static class Given
{
    /// <summary>An authority that there is not, for tests that need none in particular; the register does not know its code.</summary>
    public static Authority Somewhere { get; } = new("Somewhere", OfstedUrn.Parse("89999", CultureInfo.InvariantCulture));

    /// <summary>A history of <see cref="Somewhere"/>.</summary>
    public static HistoryBuilder History() => new(Somewhere);

    /// <summary>A history of an authority.</summary>
    /// <param name="authority">The authority.</param>
    public static HistoryBuilder History(Authority authority) => new(authority ?? throw new ArgumentNullException(nameof(authority)));

    /// <summary>A history of an authority in the register, with the codes that it has there; of several statistical codes the
    /// last.</summary>
    /// <param name="authority">Its name or one of its codes, such as <c>Nottingham</c>.</param>
    /// <exception cref="ArgumentException">It is not one that the register knows, or more than one.</exception>
    public static HistoryBuilder History(string authority) => new(Registered(authority));

    /// <summary>The history of an intervention in <see cref="Somewhere"/>.</summary>
    /// <param name="serviceArea">The services concerned.</param>
    public static InterventionBuilder Intervention(ServiceArea serviceArea = ServiceArea.SocialCare) => new(Somewhere, serviceArea);

    /// <summary>The history of an intervention in an authority.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="serviceArea">The services concerned.</param>
    public static InterventionBuilder Intervention(Authority authority, ServiceArea serviceArea = ServiceArea.SocialCare) =>
        new(authority ?? throw new ArgumentNullException(nameof(authority)), serviceArea);

    /// <summary>The history of an intervention in an authority of the register.</summary>
    /// <param name="authority">Its name or one of its codes.</param>
    /// <param name="serviceArea">The services concerned.</param>
    /// <exception cref="ArgumentException">It is not one that the register knows, or more than one.</exception>
    public static InterventionBuilder Intervention(string authority, ServiceArea serviceArea = ServiceArea.SocialCare) =>
        new(Registered(authority), serviceArea);

    /// <summary>A standard inspection.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last, inclusive, if it is known.</param>
    public static InspectionBuilder StandardInspection(Days from, Days? to = null) => new(CycleEventType.StandardInspection, from, to);

    /// <summary>A short inspection.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last, inclusive, if it is known.</param>
    public static InspectionBuilder ShortInspection(Days from, Days? to = null) => new(CycleEventType.ShortInspection, from, to);

    /// <summary>An inspection under the single inspection framework.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last, inclusive, if it is known.</param>
    public static InspectionBuilder SingleInspection(Days from, Days? to = null) => new(CycleEventType.SingleInspection, from, to);

    /// <summary>A focused visit.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last, inclusive, if it is known.</param>
    public static FocusedVisitBuilder FocusedVisit(Days from, Days? to = null) => new(from, to);

    /// <summary>A monitoring visit.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last, inclusive, if it is known.</param>
    public static MonitoringVisitBuilder MonitoringVisit(Days from, Days? to = null) => new(from, to);

    /// <summary>An assurance visit.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last, inclusive, if it is known.</param>
    public static AssuranceVisitBuilder AssuranceVisit(Days from, Days? to = null) => new(from, to);

    /// <summary>A joint targeted area inspection.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last, inclusive, if it is known.</param>
    public static JointTargetedAreaInspectionBuilder JointTargetedAreaInspection(Days from, Days? to = null) => new(from, to);

    /// <summary>An action plan.</summary>
    /// <param name="answering">The first on-site day of what it answers.</param>
    public static ActionPlanBuilder ActionPlan(Days answering) => new(answering);

    /// <summary>An annual engagement meeting.</summary>
    /// <param name="on">The day.</param>
    /// <param name="letterOn">The day of the letter after it, if it is known.</param>
    public static AnnualEngagementMeeting AnnualEngagementMeeting(Days on, Days? letterOn = null) => new() { On = on.Possible, LetterOn = letterOn?.Possible };

    /// <summary>A self-evaluation.</summary>
    /// <param name="on">The day.</param>
    public static SelfEvaluation SelfEvaluation(Days on) => new() { On = on.Possible };

    /// <summary>An expectation that a source states.</summary>
    /// <param name="expects">The kind of event.</param>
    /// <param name="saidOn">When it was said.</param>
    /// <param name="when">When the event is expected, if a time is given.</param>
    /// <param name="follows">The first on-site day of what the event follows, if that is said.</param>
    /// <param name="willCome">Whether it is to come, or not to come.</param>
    public static StatedExpectation StatedExpectation(
        CycleEventType expects, Days saidOn, Days? when = null, Days? follows = null, bool willCome = true) =>
        new(expects, willCome, saidOn.Possible) { When = when?.Possible, Follows = follows?.Possible };

    /// <summary>An improvement notice.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder NoticeIssued(Days on) => new(InterventionEventType.NoticeIssued, on);

    /// <summary>An improvement notice in place of another.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder NoticeReplaced(Days on) => new(InterventionEventType.NoticeReplaced, on);

    /// <summary>A direction in place of an improvement notice.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder NoticeSuperseded(Days on) => new(InterventionEventType.NoticeSuperseded, on);

    /// <summary>The lifting of an improvement notice.</summary>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, if it is known.</param>
    public static NoticeLifted NoticeLifted(Days on, EndReason? reason = null) => new() { On = on.Possible, Reason = reason };

    /// <summary>A statutory direction.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder DirectionIssued(Days on) => new(InterventionEventType.DirectionIssued, on);

    /// <summary>A direction in place of another.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder DirectionRevised(Days on) => new(InterventionEventType.DirectionRevised, on);

    /// <summary>An improvement notice in place of a direction.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder DirectionSteppedDown(Days on) => new(InterventionEventType.DirectionSteppedDown, on);

    /// <summary>The end of a direction.</summary>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, if it is known.</param>
    public static DirectionRevoked DirectionRevoked(Days on, EndReason? reason = null) => new() { On = on.Possible, Reason = reason };

    /// <summary>An event with no more in it than its type has to have.</summary>
    /// <param name="type">The type.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type is not one of the named ones.</exception>
    public static InterventionEvent Event(InterventionEventType type, Days on) => type switch
    {
        InterventionEventType.NoticeLifted => NoticeLifted(on),
        InterventionEventType.NoticeClosed => new NoticeClosed { On = on.Possible },
        InterventionEventType.DirectionRevoked => DirectionRevoked(on),
        InterventionEventType.DirectionClosed => new DirectionClosed { On = on.Possible },
        InterventionEventType.CommissionerAppointed => new CommissionerAppointed { On = on.Possible },
        InterventionEventType.SupportArranged => new SupportArranged { On = on.Possible, Support = ConditionKind.Adviser },
        InterventionEventType.ReviewHeld => ReviewHeld(on),
        _ when Enum.IsDefined(type) => new NoticeBuilder(type, on),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a named event."),
    };

    /// <summary>A review of what is open.</summary>
    /// <param name="on">The day.</param>
    public static ReviewHeld ReviewHeld(Days on) => new() { On = on.Possible };

    /// <summary>An inspection like another one, but for the steps after it. What a lenient reader kept with it is left out.</summary>
    /// <param name="inspection">The other one.</param>
    public static InspectionBuilder Like(Inspection inspection) => new(inspection);

    /// <summary>A focused visit like another one, but for the steps after it. What a lenient reader kept with it is left out.</summary>
    /// <param name="visit">The other one.</param>
    public static FocusedVisitBuilder Like(FocusedVisit visit) => new(visit);

    /// <summary>A monitoring visit like another one, but for the steps after it. What a lenient reader kept with it is left out.</summary>
    /// <param name="visit">The other one.</param>
    public static MonitoringVisitBuilder Like(MonitoringVisit visit) => new(visit);

    /// <summary>An assurance visit like another one, but for the steps after it. What a lenient reader kept with it is left out.</summary>
    /// <param name="visit">The other one.</param>
    public static AssuranceVisitBuilder Like(AssuranceVisit visit) => new(visit);

    /// <summary>A joint targeted area inspection like another one, but for the steps after it. What a lenient reader kept with it is left
    /// out.</summary>
    /// <param name="inspection">The other one.</param>
    public static JointTargetedAreaInspectionBuilder Like(JointTargetedAreaInspection inspection) => new(inspection);

    /// <summary>An action plan like another one, but for the steps after it. What a lenient reader kept with it is left out.</summary>
    /// <param name="plan">The other one.</param>
    public static ActionPlanBuilder Like(ActionPlan plan) => new(plan);

    private static Authority Registered(string authority)
    {
        var lookup = AuthorityRegister.Find(authority);
        return lookup.Authority is { } found
            ? new(found.Name, found.Urn, found.DfeCode, found.GssCodes.IsEmpty ? null : found.GssCodes[^1].Code)
            : throw new ArgumentException(lookup.ToString(), nameof(authority));
    }
}

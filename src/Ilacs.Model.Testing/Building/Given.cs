using System.Globalization;

namespace Ilacs.Model.Testing;

/// <summary>Starts records for tests: each method takes the required values of a record, and the steps after it add the
/// rest.</summary>
public static class Given
{
    /// <summary>A made-up authority, for tests that can use any authority; its code is not in the register.</summary>
    public static Authority Somewhere { get; } = new("Somewhere", OfstedUrn.Parse("89999", CultureInfo.InvariantCulture));

    /// <summary>A history of <see cref="Somewhere"/>.</summary>
    public static HistoryBuilder History() => new(Somewhere);

    /// <summary>A history of an authority.</summary>
    /// <param name="authority">The authority.</param>
    public static HistoryBuilder History(Authority authority) => new(authority ?? throw new ArgumentNullException(nameof(authority)));

    /// <summary>A history of an authority in the register, with its codes there. If it has several GSS codes, it gets the
    /// latest.</summary>
    /// <param name="authority">Its name or one of its codes, such as <c>Nottingham</c>.</param>
    /// <exception cref="ArgumentException">The register has no such authority, or more than one.</exception>
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
    /// <exception cref="ArgumentException">The register has no such authority, or more than one.</exception>
    public static InterventionBuilder Intervention(string authority, ServiceArea serviceArea = ServiceArea.SocialCare) =>
        new(Registered(authority), serviceArea);

    /// <summary>A standard inspection.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last on-site day (inclusive), if known.</param>
    public static InspectionBuilder StandardInspection(Days from, Days? to = null) => new(CycleEventType.StandardInspection, from, to);

    /// <summary>A short inspection.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last on-site day (inclusive), if known.</param>
    public static InspectionBuilder ShortInspection(Days from, Days? to = null) => new(CycleEventType.ShortInspection, from, to);

    /// <summary>An inspection under the single inspection framework.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last on-site day (inclusive), if known.</param>
    public static InspectionBuilder SingleInspection(Days from, Days? to = null) => new(CycleEventType.SingleInspection, from, to);

    /// <summary>A focused visit.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last on-site day (inclusive), if known.</param>
    public static FocusedVisitBuilder FocusedVisit(Days from, Days? to = null) => new(from, to);

    /// <summary>A monitoring visit.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last on-site day (inclusive), if known.</param>
    public static MonitoringVisitBuilder MonitoringVisit(Days from, Days? to = null) => new(from, to);

    /// <summary>An assurance visit.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last on-site day (inclusive), if known.</param>
    public static AssuranceVisitBuilder AssuranceVisit(Days from, Days? to = null) => new(from, to);

    /// <summary>A joint targeted area inspection.</summary>
    /// <param name="from">The first on-site day.</param>
    /// <param name="to">The last on-site day (inclusive), if known.</param>
    public static JointTargetedAreaInspectionBuilder JointTargetedAreaInspection(Days from, Days? to = null) => new(from, to);

    /// <summary>An action plan.</summary>
    /// <param name="answering">The first on-site day of the inspection or visit that the plan responds to.</param>
    public static ActionPlanBuilder ActionPlan(Days answering) => new(answering);

    /// <summary>An annual engagement meeting.</summary>
    /// <param name="on">The day.</param>
    /// <param name="letterOn">The day of the letter after it, if known.</param>
    public static AnnualEngagementMeeting AnnualEngagementMeeting(Days on, Days? letterOn = null) => new() { On = on.Possible, LetterOn = letterOn?.Possible };

    /// <summary>A self-evaluation.</summary>
    /// <param name="on">The day.</param>
    public static SelfEvaluation SelfEvaluation(Days on) => new() { On = on.Possible };

    /// <summary>An expectation that a source states.</summary>
    /// <param name="expects">The kind of event.</param>
    /// <param name="saidOn">The date when it was stated.</param>
    /// <param name="when">The date or period when the event is expected, if given.</param>
    /// <param name="follows">The first on-site day of the inspection or visit before the event, if stated.</param>
    /// <param name="willCome">Whether the event is expected (<c>true</c>) or ruled out (<c>false</c>).</param>
    public static StatedExpectation StatedExpectation(
        CycleEventType expects, Days saidOn, Days? when = null, Days? follows = null, bool willCome = true) =>
        new(expects, willCome, saidOn.Possible) { When = when?.Possible, Follows = follows?.Possible };

    /// <summary>An improvement notice.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder NoticeIssued(Days on) => new(InterventionEventType.NoticeIssued, on);

    /// <summary>An improvement notice that replaces another.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder NoticeReplaced(Days on) => new(InterventionEventType.NoticeReplaced, on);

    /// <summary>A statutory direction that replaces an improvement notice.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder NoticeSuperseded(Days on) => new(InterventionEventType.NoticeSuperseded, on);

    /// <summary>The lifting of an improvement notice.</summary>
    /// <param name="on">The day.</param>
    /// <param name="reason">The reason, if known.</param>
    public static NoticeLifted NoticeLifted(Days on, EndReason? reason = null) => new() { On = on.Possible, Reason = reason };

    /// <summary>A statutory direction.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder DirectionIssued(Days on) => new(InterventionEventType.DirectionIssued, on);

    /// <summary>A statutory direction that replaces another.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder DirectionRevised(Days on) => new(InterventionEventType.DirectionRevised, on);

    /// <summary>An improvement notice that replaces a statutory direction.</summary>
    /// <param name="on">The day of issue.</param>
    public static NoticeBuilder DirectionSteppedDown(Days on) => new(InterventionEventType.DirectionSteppedDown, on);

    /// <summary>The revocation of a statutory direction.</summary>
    /// <param name="on">The day.</param>
    /// <param name="reason">The reason, if known.</param>
    public static DirectionRevoked DirectionRevoked(Days on, EndReason? reason = null) => new() { On = on.Possible, Reason = reason };

    /// <summary>An event with only its required members.</summary>
    /// <param name="type">The type.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type is not a named value.</exception>
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
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "This is not a type of event."),
    };

    /// <summary>A review of the open notice or direction.</summary>
    /// <param name="on">The day.</param>
    public static ReviewHeld ReviewHeld(Days on) => new() { On = on.Possible };

    /// <summary>An inspection that starts as a copy of another, without its unknown members.</summary>
    /// <param name="inspection">The one to copy.</param>
    public static InspectionBuilder Like(Inspection inspection) => new(inspection);

    /// <summary>A focused visit that starts as a copy of another, without its unknown members.</summary>
    /// <param name="visit">The one to copy.</param>
    public static FocusedVisitBuilder Like(FocusedVisit visit) => new(visit);

    /// <summary>A monitoring visit that starts as a copy of another, without its unknown members.</summary>
    /// <param name="visit">The one to copy.</param>
    public static MonitoringVisitBuilder Like(MonitoringVisit visit) => new(visit);

    /// <summary>An assurance visit that starts as a copy of another, without its unknown members.</summary>
    /// <param name="visit">The one to copy.</param>
    public static AssuranceVisitBuilder Like(AssuranceVisit visit) => new(visit);

    /// <summary>A joint targeted area inspection that starts as a copy of another, without its unknown members.</summary>
    /// <param name="inspection">The one to copy.</param>
    public static JointTargetedAreaInspectionBuilder Like(JointTargetedAreaInspection inspection) => new(inspection);

    /// <summary>An action plan that starts as a copy of another, without its unknown members.</summary>
    /// <param name="plan">The one to copy.</param>
    public static ActionPlanBuilder Like(ActionPlan plan) => new(plan);

    private static Authority Registered(string authority)
    {
        var lookup = AuthorityRegister.Find(authority);
        return lookup.Authority is { } found
            ? new(found.Name, found.Urn, found.DfeCode, found.GssCodes.IsEmpty ? null : found.GssCodes[^1].Code)
            : throw new ArgumentException(lookup.ToString(), nameof(authority));
    }
}

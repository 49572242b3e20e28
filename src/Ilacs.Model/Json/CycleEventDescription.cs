using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using static Ilacs.Model.Json.RecordMembers<Ilacs.Model.CycleEvent>;

namespace Ilacs.Model.Json;

/// <summary>The events of a history, kind by kind and member by member.</summary>
internal static partial class CycleEventDescription
{
    private static readonly Shape<ImmutableArray<OnSiteWindow>> Windows = new ArrayShape<OnSiteWindow>(
        WindowDescription.Window, "an array of on-site windows", 1, 2,
        "An event on site needs one or two on-site windows.", needsAll: true);

    private static readonly Shape<VisitTheme?> Themes = Values.IfAny(Values.Of<VisitTheme>(
        ClosedLists.VisitThemes, "the code of a theme", "theme", "The theme of a visit"));

    private static readonly Shape<PlanResponse?> Responses = Values.IfAny(Values.Of<PlanResponse>(
        ClosedLists.PlanResponses, "a response; use `accepted` or `does-not-reflect-the-findings`"));

    private static readonly Shape<Interruption?> Interruptions = Values.IfAny(Values.Of<Interruption>(
        ClosedLists.Interruptions, "a reason; use `deferred`, `paused` or `additional-evidence`", "interruption",
        "Whether it was deferred or paused, or inspectors came back for more evidence"));

    internal static readonly Shape<RecordedAreas> Areas = new RecordedAreasShape();

    // Members of events with inspectors on site.
    private static readonly Member<CycleEvent, CycleEvent>
        OnSite = Required("onSite", "The days when inspectors were on site", Windows, (OnSiteEvent x) => x.OnSite, SetOnSite),
        Interruption = Optional(
            "interruption", "Whether it was deferred or paused, or inspectors came back for more evidence", Interruptions,
            (OnSiteEvent x) => x.Interruption, SetInterruption),
        PublishedOn = Date(
            "publishedOn", "The date when the report or letter was published", (OnSiteEvent x) => x.PublishedOn, SetPublishedOn),
        ReceivedOn = Date(
            "receivedOn", "The date when the authority received the report or letter", (OnSiteEvent x) => x.ReceivedOn, SetReceivedOn),
        Improvement = Optional(
            "areasForImprovement", "The areas for improvement in the report or letter", Areas,
            (OnSiteEvent x) => x.AreasForImprovement, SetImprovement),
        PriorityAction = Optional(
            "areasForPriorityAction", "The areas for priority action in the report or letter", Areas,
            (OnSiteEvent x) => x.AreasForPriorityAction, SetPriority),
        Sources = RecordDescriptions.Sources<CycleEvent>();

    // Members of visits.
    private static readonly Member<CycleEvent, CycleEvent>[] OfAnyVisit =
    [
        Optional("edition", "The edition of the framework that applied", Values.Edition!, (Visit x) => x.Edition, SetEdition),
        OnSite,
        Interruption,
        PublishedOn,
        ReceivedOn,
        Optional(
            "letterPublished", "Whether a letter was published", Values.Flag,
            (Visit x) => x.LetterIsPublished, SetLetterIsPublished),
        Optional("theme", "The theme of the visit", Themes, (Visit x) => x.Theme, SetTheme),
        Improvement,
        PriorityAction,
    ];

    // Only the content of the judgements depends on the edition.
    private static readonly Shape<CycleEvent> Inspection = InspectionOf(Editions.All[0], Values.Edition);

    private static readonly Shape<CycleEvent>[] InspectionsByEdition =
        [.. Editions.All.Select(edition => InspectionOf(edition, Values.Of([edition], one => one.Code)))];

    private static readonly Shape<CycleEvent>
        FocusedVisit = Kind<FocusedVisit>(CycleEventType.FocusedVisit, "A focused visit", OfAnyVisit),
        MonitoringVisit = Kind<MonitoringVisit>(
            CycleEventType.MonitoringVisit,
            "A monitoring visit",
            [
                .. OfAnyVisit,
                Date("follows", "The first on-site day of the inspection before it", (MonitoringVisit x) => x.Follows, SetFollows),
                Optional(
                    "ordinal", "The number of this visit since that inspection (1 = first)", Values.IfAny(new WholeNumberShape(1)),
                    (MonitoringVisit x) => x.Ordinal, SetOrdinal),
            ]),
        AssuranceVisit = Kind<AssuranceVisit>(CycleEventType.AssuranceVisit, "An assurance visit", OfAnyVisit),
        JointInspection = Kind<JointTargetedAreaInspection>(
            CycleEventType.JointTargetedAreaInspection,
            "A joint targeted area inspection",
            [
                .. OfAnyVisit,
                Optional(
                    "principalAuthority", "Whether this authority writes the joint statement of action", Values.Flag,
                    (JointTargetedAreaInspection x) => x.IsPrincipalAuthority, SetIsPrincipalAuthority),
                Date(
                    "statementDueOn", "The deadline for the statement of action, as printed in the letter",
                    (JointTargetedAreaInspection x) => x.StatementDueOn, SetStatementDueOn),
            ]),
        Meeting = Kind<AnnualEngagementMeeting>(
            CycleEventType.AnnualEngagementMeeting,
            "An annual engagement meeting (also called an annual conversation)",
            [
                Required("on", "The date when it took place", Values.Date, (AnnualEngagementMeeting x) => x.On, SetOn),
                Date("letterOn", "The date of the letter about the meeting", (AnnualEngagementMeeting x) => x.LetterOn, SetLetterOn),
            ]),
        SelfEvaluation = Kind<SelfEvaluation>(
            CycleEventType.SelfEvaluation,
            "A self-evaluation",
            [Required("on", "The date when it took place", Values.Date, (SelfEvaluation x) => x.On, SetOn)]),
        ActionPlan = Kind<ActionPlan>(
            CycleEventType.ActionPlan,
            "An action plan",
            [
                Required(
                    "answers", "The first on-site day of the inspection or visit that the plan responds to", Values.Date,
                    (ActionPlan x) => x.Answers, SetAnswers),
                Date("draftOn", "The date when the draft was shared", (ActionPlan x) => x.DraftOn, SetDraftOn),
                Date("submittedOn", "The date when the plan was submitted", (ActionPlan x) => x.SubmittedOn, SetSubmittedOn),
                Optional("response", "Ofsted's response to the plan", Responses, (ActionPlan x) => x.Response, SetResponse),
                Date("respondedOn", "The date of Ofsted's response", (ActionPlan x) => x.RespondedOn, SetRespondedOn),
            ]),
        StatedExpectation = Kind<StatedExpectation>(
            CycleEventType.StatedExpectation,
            "A published expectation that an event will or will not happen",
            [
                Required("expects", "The kind of event expected", Values.EventsThatHappen, (StatedExpectation x) => x.Expects, SetExpects),
                Required(
                    "willCome", "Whether the event is expected (true) or ruled out (false)", new FlagShape(),
                    (StatedExpectation x) => x.WillCome, SetWillCome),
                Date("when", "The date or period when it is expected", (StatedExpectation x) => x.When, SetWhen),
                Required("saidOn", "The date when the expectation was stated", Values.Date, (StatedExpectation x) => x.SaidOn, SetSaidOn),
                Date(
                    "follows", "The first on-site day of the inspection or visit before it", (StatedExpectation x) => x.Follows,
                    SetFollows),
            ]);

    /// <summary>The kinds of event as the schema has them.</summary>
    internal static readonly Shape<CycleEvent>[] Kinds =
    [
        .. InspectionsByEdition, FocusedVisit, MonitoringVisit, AssuranceVisit, JointInspection, Meeting, SelfEvaluation, ActionPlan,
        StatedExpectation,
    ];

    private static readonly Shape<CycleEvent> NoKind = new UntypedShape<CycleEvent>(
        Required("type", "The kind of event", Values.CycleEventTypes, (CycleEvent x) => x.Type, null));

    /// <summary>An event of any kind.</summary>
    internal static readonly Shape<CycleEvent> CycleEvent = new FamilyShape<CycleEvent>(
        "An event in the inspection history of a local authority",
        "cycle-event",
        new([.. ClosedLists.CycleEventTypes.Codes.Texts, Values.OlderNameOfTheMeeting]),
        [.. Enum.GetValues<CycleEventType>().Select(ShapeOf), Meeting],
        cycleEvent => (int)cycleEvent.Type - 1,
        Kinds,
        static (ref reader) => reader.Has("judgements"u8) || reader.Has("overallEffectiveness"u8) ? Inspection : NoKind);

    private static RecordShape<CycleEvent, CycleEvent> InspectionOf(Edition edition, Shape<Edition> editions) => new(
        $"inspection-of-{edition.Code}",
        $"An inspection under {edition.Name}",
        [
            Required(
                "type", "The kind of event", Values.CycleEventTypesOf([.. Enum.GetValues<CycleEventType>().Where(type => type.IsGraded())]),
                (Inspection x) => x.Kind, SetKind),

            // A record keeps its edition with its judgements. Until they are read, no judgement is known.
            Required(
                "edition", "The edition of the framework that applied", editions, (Inspection x) => x.Edition,
                static (inspection, read) => SetJudgements(inspection, new(read, 0))),
            OnSite,
            Interruption,
            PublishedOn,
            ReceivedOn,
            new JudgementsMember<CycleEvent>(
                "The judgement of each area in the report", JudgementsShape.Of(edition), static x => ((Inspection)x).Judgements,
                static (ref x, judgements) => SetJudgements((Inspection)x, judgements)),
            Optional(
                "overallEffectiveness", "The overall effectiveness in the report", JudgementShape.Any,
                (Inspection x) => x.OverallEffectiveness, SetOverall,
                x => x.OverallEffectiveness != Model.Inspection.UnsaidOverall(x.Edition)),
            Improvement,
            PriorityAction,
            Sources,
        ],
        Activator.CreateInstance<Inspection>,
        static (in inspection) => inspection);

    private static RecordShape<CycleEvent, CycleEvent> Kind<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        CycleEventType type, string title, Member<CycleEvent, CycleEvent>[] members)
        where T : CycleEvent
    {
        Member<CycleEvent, CycleEvent>[] all =
        [
            Required(
                "type", "The kind of event", Values.CycleEventTypesOf([type], type == CycleEventType.AnnualEngagementMeeting),
                (CycleEvent x) => x.Type, null),
            .. members,
            Sources,
        ];
        return new(type.Code(), title, all, Activator.CreateInstance<T>, static (in cycleEvent) => cycleEvent, new UngradedList(all));
    }

    private static Member<CycleEvent,
        CycleEvent> Date<T>(string name, string title, Func<T, ImpreciseDate?> get, Action<T, ImpreciseDate?> set)
        where T : CycleEvent => Optional(name, title, Values.DateIfAny, get, set);

    private static Shape<CycleEvent> ShapeOf(CycleEventType type) => type switch
    {
        CycleEventType.FocusedVisit => FocusedVisit,
        CycleEventType.MonitoringVisit => MonitoringVisit,
        CycleEventType.AssuranceVisit => AssuranceVisit,
        CycleEventType.JointTargetedAreaInspection => JointInspection,
        CycleEventType.AnnualEngagementMeeting => Meeting,
        CycleEventType.SelfEvaluation => SelfEvaluation,
        CycleEventType.ActionPlan => ActionPlan,
        CycleEventType.StatedExpectation => StatedExpectation,
        _ => Inspection,
    };

    private sealed class UngradedList(Member<CycleEvent, CycleEvent>[] members) : MemberList(members)
    {
        internal override (IssueCode Code, string Message)? NeverHas(string name) => name is "judgements" or "overallEffectiveness"
            ? (IssueCodes.GradeOnUngradedEvent, $"Only inspections have grades, so '{name}' cannot be here.")
            : null;
    }
}

using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Every converter, by its type. Each is made here, so that none has to be found by reflection.</summary>
internal static class Converters
{
    private static readonly Dictionary<Type, JsonConverter> All = new JsonConverter[]
    {
        new ExactCodeConverter<Grade>(),
        new ExactCodeConverter<NoGrade>(),
        new ExactCodeConverter<OfstedUrn>(),
        new ExactCodeConverter<DfeCode>(),
        new ExactCodeConverter<GssCode>(),
        new ExactCodeConverter<PossibleDays>(),
        new ListedConverter<Edition>("an edition", [.. Editions.All], edition => edition.Code),
        new ListedConverter<ActivityType>("an activity", Enum.GetValues<ActivityType>(), ActivityTypes.Code),
        new ListedConverter<VisitTheme>("a theme", Enum.GetValues<VisitTheme>(), VisitThemes.Code),
        new ListedConverter<PlanResponse>("a response", Enum.GetValues<PlanResponse>(), PlanResponses.Code),
        new ListedConverter<InterventionEventType>(
            "an event of an intervention", Enum.GetValues<InterventionEventType>(), InterventionEventTypes.Code),
        new ListedConverter<InterventionState>("a state of an intervention", Enum.GetValues<InterventionState>(), InterventionStates.Code),
        new ListedConverter<InterventionTrigger>(
            "a trigger of an intervention", Enum.GetValues<InterventionTrigger>(), InterventionTriggers.Code),
        new ListedConverter<ConditionKind>("a condition", Enum.GetValues<ConditionKind>(), ConditionKinds.Code),
        new ListedConverter<EndReason>("a reason", Enum.GetValues<EndReason>(), EndReasons.Code),
        new ListedConverter<ServiceArea>("a service area", Enum.GetValues<ServiceArea>(), ServiceAreas.Code),
        new ListedConverter<DocumentKind>("a kind of document", Enum.GetValues<DocumentKind>(), DocumentKinds.Code),
        new ListedConverter<Severity>("a severity", Enum.GetValues<Severity>(), SeverityExtensions.Code),
        new ListedConverter<SourceStrength>("a strength of a source", Enum.GetValues<SourceStrength>(), SourceStrengthExtensions.Code),
        new ListedConverter<Verdict>("a verdict", Enum.GetValues<Verdict>(), VerdictExtensions.Code),
        new ListedConverter<EditionLookupStatus>(
            "a status of an edition", Enum.GetValues<EditionLookupStatus>(), EditionLookupStatusExtensions.Code),
        new ListedConverter<MonitoringStatus>(
            "a status of monitoring", Enum.GetValues<MonitoringStatus>(), MonitoringStatusExtensions.Code),
        new ListedConverter<Expectation>("an expectation", Enum.GetValues<Expectation>(), ExpectationExtensions.Code),
        new ListedConverter<DeadlineKind>("a deadline", Enum.GetValues<DeadlineKind>(), DeadlineKinds.Code),
        new ListedConverter<CountedFrom>("what a deadline is counted from", Enum.GetValues<CountedFrom>(), CountedFromExtensions.Code),
        new ListedConverter<OfstedRegion>("a region of Ofsted", Enum.GetValues<OfstedRegion>(), OfstedRegions.Code),
        new ListedConverter<OnsRegion>("a region", Enum.GetValues<OnsRegion>(), OnsRegions.Code),
        new ListedConverter<AuthorityLookupStatus>(
            "a status of looking an authority up", Enum.GetValues<AuthorityLookupStatus>(), AuthorityLookupStatuses.Code),
        As<InspectionHistory, InspectionHistory>(HistoryDocument.Instance),
        As<InterventionThread, InterventionThread>(InterventionDocument.Instance),
        As<Derivation, Derivation>(DerivationDocument.Instance, isRead: false),
        As<FindingReport, FindingReport>(ReportDocument.Report, isRead: false),
        As<Activity, Activity>(ActivityDescription.Activity),
        As<OnSiteActivity, Activity>(ActivityDescription.Activity),
        As<Inspection, Activity>(ActivityDescription.Activity),
        As<Visit, Activity>(ActivityDescription.Activity),
        As<FocusedVisit, Activity>(ActivityDescription.Activity),
        As<MonitoringVisit, Activity>(ActivityDescription.Activity),
        As<AssuranceVisit, Activity>(ActivityDescription.Activity),
        As<JointTargetedAreaInspection, Activity>(ActivityDescription.Activity),
        As<AnnualEngagementMeeting, Activity>(ActivityDescription.Activity),
        As<SelfEvaluation, Activity>(ActivityDescription.Activity),
        As<ActionPlan, Activity>(ActivityDescription.Activity),
        As<InterventionEvent, InterventionEvent>(InterventionEventDescription.Event),
        As<NoticeOrDirection, InterventionEvent>(InterventionEventDescription.Event),
        As<ImprovementNotice, InterventionEvent>(InterventionEventDescription.Event),
        As<StatutoryDirection, InterventionEvent>(InterventionEventDescription.Event),
        As<InterventionEnd, InterventionEvent>(InterventionEventDescription.Event),
        As<NoticeIssued, InterventionEvent>(InterventionEventDescription.Event),
        As<NoticeReplaced, InterventionEvent>(InterventionEventDescription.Event),
        As<NoticeSuperseded, InterventionEvent>(InterventionEventDescription.Event),
        As<NoticeLifted, InterventionEvent>(InterventionEventDescription.Event),
        As<NoticeClosed, InterventionEvent>(InterventionEventDescription.Event),
        As<DirectionIssued, InterventionEvent>(InterventionEventDescription.Event),
        As<DirectionRevised, InterventionEvent>(InterventionEventDescription.Event),
        As<DirectionSteppedDown, InterventionEvent>(InterventionEventDescription.Event),
        As<DirectionRevoked, InterventionEvent>(InterventionEventDescription.Event),
        As<DirectionClosed, InterventionEvent>(InterventionEventDescription.Event),
        As<CommissionerAppointed, InterventionEvent>(InterventionEventDescription.Event),
        As<SupportArranged, InterventionEvent>(InterventionEventDescription.Event),
        As<ReviewHeld, InterventionEvent>(InterventionEventDescription.Event),
        As<SourcedRecord, SourcedRecord>(new SourcedRecordShape(), isRead: false),
        As<InterventionOpening, InterventionOpening>(OpeningDescription.Opening),
        As<InterventionCondition, InterventionCondition>(ConditionDescription.Condition),
        As<Judgement, Judgement>(JudgementShape.Any),
        As<Judgements, Judgements>(JudgementsDescription.WithEdition),
        As<GradeSet, GradeSet>(Values.Grades),
        As<PossibleStates, PossibleStates>(Values.States),
        As<Authority, Authority>(AuthorityDescription.Authority),
        As<Coverage, Coverage>(CoverageDescription.Coverage),
        As<RecordSource, RecordSource>(SourceDescription.Source),
        As<OnSiteWindow, OnSiteWindow>(WindowDescription.Window),
        As<RecordedAreas, RecordedAreas>(ActivityDescription.Areas),
        As<Finding, Finding>(ReportDocument.Finding, isRead: false),
    }.ToDictionary(converter => converter.Type!);

    /// <exception cref="NotSupportedException">The type has none.</exception>
    internal static JsonConverter<T> Of<T>() => All.TryGetValue(typeof(T), out var converter)
        ? (JsonConverter<T>)converter
        : throw new NotSupportedException($"{typeof(T)} is no type that this library reads and writes by itself.");

    private static ShapeConverter<T, TAny> As<T, TAny>(Shape<TAny> shape, bool isRead = true)
        where T : TAny
        where TAny : notnull => new(shape, isRead);
}

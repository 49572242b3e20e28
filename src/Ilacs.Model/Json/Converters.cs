using System.Runtime.CompilerServices;
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
        new EditionConverter(),
        new ClosedListConverter<ActivityType>("an activity", ActivityTypes.Codes),
        new ClosedListConverter<VisitTheme>("a theme", VisitThemes.Codes),
        new ClosedListConverter<PlanResponse>("a response", PlanResponses.Codes),
        new ClosedListConverter<InterventionEventType>("an event of an intervention", InterventionEventTypes.Codes),
        new ClosedListConverter<InterventionState>("a state of an intervention", InterventionStates.Codes),
        new ClosedListConverter<InterventionTrigger>("a trigger of an intervention", InterventionTriggers.Codes),
        new ClosedListConverter<ConditionKind>("a condition", ConditionKinds.Codes),
        new ClosedListConverter<EndReason>("a reason", EndReasons.Codes),
        new ClosedListConverter<ServiceArea>("a service area", ServiceAreas.Codes),
        new ClosedListConverter<DocumentKind>("a kind of document", DocumentKinds.Codes),
        new ClosedListConverter<Severity>("a severity", Listed<Severity>(SeverityExtensions.Code)),
        new ClosedListConverter<SourceStrength>("a strength of a source", Listed<SourceStrength>(SourceStrengthExtensions.Code)),
        new ClosedListConverter<Verdict>("a verdict", Listed<Verdict>(VerdictExtensions.Code)),
        new ClosedListConverter<EditionLookupStatus>("a status of an edition", Listed<EditionLookupStatus>(EditionLookupStatusExtensions.Code)),
        new ClosedListConverter<MonitoringStatus>("a status of monitoring", Listed<MonitoringStatus>(MonitoringStatusExtensions.Code)),
        new ClosedListConverter<Expectation>("an expectation", Listed<Expectation>(ExpectationExtensions.Code)),
        new ClosedListConverter<DeadlineKind>("a deadline", Listed<DeadlineKind>(DeadlineKinds.Code)),
        new ClosedListConverter<CountedFrom>("what a deadline is counted from", Listed<CountedFrom>(CountedFromExtensions.Code)),
        new ClosedListConverter<OfstedRegion>("a region of Ofsted", OfstedRegions.Codes),
        new ClosedListConverter<OnsRegion>("a region", OnsRegions.Codes),
        new ClosedListConverter<AuthorityLookupStatus>("a status of looking an authority up", AuthorityLookupStatuses.Codes),
        new FormatConverter<InspectionHistory, InspectionHistory>(IlacsJson.History),
        new FormatConverter<InterventionThread, InterventionThread>(IlacsJson.Thread),
        new FormatConverter<Derivation, Derivation>(IlacsJson.Derivation),
        new FormatConverter<FindingReport, FindingReport>(IlacsJson.Report),
        new FormatConverter<Activity, Activity>(IlacsJson.Activity),
        new FormatConverter<OnSiteActivity, Activity>(IlacsJson.Activity),
        new FormatConverter<Inspection, Activity>(IlacsJson.Activity),
        new FormatConverter<Visit, Activity>(IlacsJson.Activity),
        new FormatConverter<FocusedVisit, Activity>(IlacsJson.Activity),
        new FormatConverter<MonitoringVisit, Activity>(IlacsJson.Activity),
        new FormatConverter<AssuranceVisit, Activity>(IlacsJson.Activity),
        new FormatConverter<JointTargetedAreaInspection, Activity>(IlacsJson.Activity),
        new FormatConverter<AnnualEngagementMeeting, Activity>(IlacsJson.Activity),
        new FormatConverter<SelfEvaluation, Activity>(IlacsJson.Activity),
        new FormatConverter<ActionPlan, Activity>(IlacsJson.Activity),
        new FormatConverter<InterventionEvent, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<NoticeOrDirection, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<ImprovementNotice, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<StatutoryDirection, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<InterventionEnd, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<NoticeIssued, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<NoticeReplaced, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<NoticeSuperseded, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<NoticeLifted, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<NoticeClosed, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<DirectionIssued, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<DirectionRevised, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<DirectionSteppedDown, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<DirectionRevoked, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<DirectionClosed, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<CommissionerAppointed, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<SupportArranged, InterventionEvent>(IlacsJson.InterventionEvent),
        new FormatConverter<ReviewHeld, InterventionEvent>(IlacsJson.InterventionEvent),
        new SourcedRecordConverter(),
        new PartConverter<InterventionOpening>(static (ref RecordReader reader) => Boxed(reader.ReadOpening()), RecordWriter.Write),
        new PartConverter<InterventionCondition>(static (ref RecordReader reader) => reader.ReadCondition(out var condition) ? new(condition) : null, RecordWriter.Write),
        new PartConverter<Judgement>(static (ref RecordReader reader) => Boxed(reader.ReadJudgement()), RecordWriter.Write),
        new PartConverter<Judgements>(static (ref RecordReader reader) => Boxed(reader.ReadJudgementsWithEdition()), RecordWriter.WriteWithEdition),
        new PartConverter<GradeSet>(static (ref RecordReader reader) => new(reader.ReadGrades()), RecordWriter.Write),
        new PartConverter<PossibleStates>(static (ref RecordReader reader) => new(reader.ReadPossibleStates()), RecordWriter.Write),
        new PartConverter<Authority>(static (ref RecordReader reader) => Boxed(reader.ReadAuthority()), RecordWriter.Write),
        new PartConverter<Coverage>(static (ref RecordReader reader) => Boxed(reader.ReadCoverage()), RecordWriter.Write),
        new PartConverter<RecordSource>(static (ref RecordReader reader) => Boxed(reader.ReadSource()), RecordWriter.Write),
        new PartConverter<OnSiteWindow>(static (ref RecordReader reader) => reader.ReadWindow(out var window) ? new(window) : null, RecordWriter.Write),
        new PartConverter<RecordedAreas>(static (ref RecordReader reader) => new(reader.ReadRecordedAreas()), RecordWriter.Write),
        new PartConverter<Finding>(static (ref RecordReader reader) => Boxed(reader.ReadFinding()), RecordWriter.Write),
    }.ToDictionary(converter => converter.Type!);

    /// <exception cref="NotSupportedException">The type has none.</exception>
    internal static JsonConverter<T> Of<T>() => All.TryGetValue(typeof(T), out var converter)
        ? (JsonConverter<T>)converter
        : throw new NotSupportedException($"{typeof(T)} is no type that this library reads and writes by itself.");

    private static Names Listed<T>(Func<T, string> code)
        where T : struct, Enum =>
        new([.. Enum.GetValues<T>().Select(code)]);

    private static StrongBox<T>? Boxed<T>(T? value)
        where T : class =>
        value is null ? null : new(value);

    private static StrongBox<T>? Boxed<T>(T? value)
        where T : struct =>
        value is { } known ? new(known) : null;
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Json;

/// <summary>Every converter, by its type. Each is created on first use, so no reflection is needed and writing a grade does not create the
/// descriptions of all documents.</summary>
internal static class Converters
{
    private static readonly ConcurrentDictionary<Type, Lazy<JsonConverter>> All = ByType(
    [
        Row<Grade>(() => new ExactCodeConverter<Grade>()),
        Row<NoGrade>(() => new ExactCodeConverter<NoGrade>()),
        Row<OfstedUrn>(() => new ExactCodeConverter<OfstedUrn>()),
        Row<DfeCode>(() => new ExactCodeConverter<DfeCode>()),
        Row<GssCode>(() => new ExactCodeConverter<GssCode>()),
        Row<ImpreciseDate>(() => new ExactCodeConverter<ImpreciseDate>()),
        Row<Edition>(() => new ListedConverter<Edition>("an edition", [.. Editions.All], edition => edition.Code)),
        Listed(() => ClosedLists.CycleEventTypes),
        Listed(() => ClosedLists.Interruptions),
        Listed(() => ClosedLists.VisitThemes),
        Listed(() => ClosedLists.PlanResponses),
        Listed(() => ClosedLists.InterventionEventTypes),
        Listed(() => ClosedLists.InterventionStates),
        Listed(() => ClosedLists.InterventionTriggers),
        Listed(() => ClosedLists.ConditionKinds),
        Listed(() => ClosedLists.EndReasons),
        Listed(() => ClosedLists.ServiceAreas),
        Listed(() => ClosedLists.DocumentKinds),
        Listed(() => ClosedLists.Severities),
        Listed(() => ClosedLists.SourceStrengths),
        Listed(() => ClosedLists.Verdicts),
        Listed(() => ClosedLists.EditionLookupStatuses),
        Listed(() => ClosedLists.MonitoringStatuses),
        Listed(() => ClosedLists.Expectations),
        Listed(() => ClosedLists.DeadlineKinds),
        Listed(() => ClosedLists.CountedFrom),
        Listed(() => ClosedLists.Certainties),
        As<InspectionHistory, InspectionHistory>(() => HistoryDocument.Instance),
        As<InterventionHistory, InterventionHistory>(() => InterventionDocument.Instance),
        As<Derivation, Derivation>(() => DerivationDocument.Instance, isRead: false),
        As<ValidationReport, ValidationReport>(() => ReportDocument.Report, isRead: false),
        Answer(() => GradeChangesDocument.Document),
        Answer(() => PrecedentsDocument.Document),
        Answer(() => EditionLookupDocument.Document),
        Answer(() => DeadlineDocument.Document),
        Answer(() => OutlookDocument.Document),
        Answer(() => AnswerDocument.Part(OutlookDocument.Event)),
        Answer(() => OutlookDocument.Stated),
        Answer(() => MonitoringDocument.Document),
        Answer(() => InterventionStatusDocument.Document),
        Answer(() => InterventionStatusDocument.ReviewDocument),
        Answer(() => PersistentOrSystemicFailureDocument.Document),
        Answer(() => AnswerDocument.Part(InterventionStatusDocument.Transition)),
        Answer(() => AnswerDocument.Part(InterventionStatusDocument.Unobserved)),
        Answer(() => InterventionStatusDocument.Result),
        Answer(() => InterventionStatusDocument.StepAlone),
        Answer(() => RefusalDocument.Document),
        Answer(() => ReasonDescription.Reason),
        Answer(() => EvidenceDescription.WrittenOut),
        Answer(() => AnswerDocument.Part(EditionDocument.Visit)),
        Answer(() => AnswerDocument.Part(EditionDocument.Rule)),
        Answer(() => AnswerDocument.Part(EditionDocument.Parameter)),
        Answer(() => EvidenceDescription.Observed),
        Answer(() => ReasonDescription.Range),
        Answer(() => ReasonDescription.Period),
        Answer(() => DerivationDocument.Published),
        Answer(() => DerivationDocument.Step),
        Answer(() => GradeChangesDocument.Change),
        Answer(() => PrecedentsDocument.Inspection),
        Answer(() => PrecedentsDocument.Group),
        Answer(() => PrecedentsDocument.Collection),
        Answer(() => OutlookDocument.Observed),
        Answer(() => new ConvertedShape<Explanation, Derivation>(
            DerivationDocument.Instance, explanation => explanation.Derivation)),
        As<Parameter<NumberRange>, Parameter>(() => AnswerDocument.Part(EditionDocument.Parameter), isRead: false),
        As<Parameter<GradeSet>, Parameter>(() => AnswerDocument.Part(EditionDocument.Parameter), isRead: false),
        OrRefusal(() => new FlagShape()),
        OrRefusal(() => new WholeNumberShape(0)),
        OrRefusal(() => Values.Day),
        OrRefusal(() => Values.Date),
        OrRefusal(() => JudgementShape.Any),
        OrRefusal(() => AuthorityDescription.Authority),
        OrRefusal(() => PersistentOrSystemicFailureDocument.Document),
        OrRefusal(() => new ConvertedShape<Inspection, CycleEvent>(
            CycleEventDescription.CycleEvent, inspection => inspection)),
        As<CycleEvent, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<OnSiteEvent, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<Inspection, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<Visit, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<FocusedVisit, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<MonitoringVisit, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<AssuranceVisit, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<JointTargetedAreaInspection, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<AnnualEngagementMeeting, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<SelfEvaluation, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<ActionPlan, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<StatedExpectation, CycleEvent>(() => CycleEventDescription.CycleEvent),
        As<InterventionEvent, InterventionEvent>(() => InterventionEventDescription.Event),
        As<NoticeOrDirectionEvent, InterventionEvent>(() => InterventionEventDescription.Event),
        As<NoticeEvent, InterventionEvent>(() => InterventionEventDescription.Event),
        As<DirectionEvent, InterventionEvent>(() => InterventionEventDescription.Event),
        As<InterventionEnd, InterventionEvent>(() => InterventionEventDescription.Event),
        As<NoticeIssued, InterventionEvent>(() => InterventionEventDescription.Event),
        As<NoticeReplaced, InterventionEvent>(() => InterventionEventDescription.Event),
        As<NoticeSuperseded, InterventionEvent>(() => InterventionEventDescription.Event),
        As<NoticeLifted, InterventionEvent>(() => InterventionEventDescription.Event),
        As<NoticeClosed, InterventionEvent>(() => InterventionEventDescription.Event),
        As<DirectionIssued, InterventionEvent>(() => InterventionEventDescription.Event),
        As<DirectionRevised, InterventionEvent>(() => InterventionEventDescription.Event),
        As<DirectionSteppedDown, InterventionEvent>(() => InterventionEventDescription.Event),
        As<DirectionRevoked, InterventionEvent>(() => InterventionEventDescription.Event),
        As<DirectionClosed, InterventionEvent>(() => InterventionEventDescription.Event),
        As<CommissionerAppointed, InterventionEvent>(() => InterventionEventDescription.Event),
        As<SupportArranged, InterventionEvent>(() => InterventionEventDescription.Event),
        As<ReviewHeld, InterventionEvent>(() => InterventionEventDescription.Event),
        As<SourcedRecord, SourcedRecord>(() => new SourcedRecordShape(), isRead: false),
        As<InterventionOpening, InterventionOpening>(() => OpeningDescription.Opening),
        As<InterventionCondition, InterventionCondition>(() => ConditionDescription.Condition),
        As<Judgement, Judgement>(() => JudgementShape.Any),
        As<Judgements, Judgements>(() => JudgementsDescription.WithEdition),
        As<GradeSet, GradeSet>(() => Values.Grades),
        As<PossibleStates, PossibleStates>(() => Values.States),
        As<Authority, Authority>(() => AuthorityDescription.Authority),
        As<Coverage, Coverage>(() => CoverageDescription.Coverage),
        As<RecordSource, RecordSource>(() => SourceDescription.Source),
        As<OnSiteWindow, OnSiteWindow>(() => WindowDescription.Window),
        As<RecordedAreas, RecordedAreas>(() => CycleEventDescription.Areas),
        As<ValidationIssue, ValidationIssue>(() => ReportDocument.Issue, isRead: false),
    ]);

    /// <exception cref="NotSupportedException">The type has no converter.</exception>
    internal static JsonConverter<T> Of<T>() => (JsonConverter<T>?)Find(typeof(T))
        ?? throw new NotSupportedException($"{typeof(T)} cannot be read or written by itself.");

    /// <summary>The converter of a type; <c>null</c> if it has none.</summary>
    internal static JsonConverter? Find(Type type)
    {
        if (!All.TryGetValue(type, out var converter))
        {
            // Another package adds its converters on first use, which may not have happened yet.
            RuntimeHelpers.RunModuleConstructor((type.IsGenericType ? type.GenericTypeArguments[0] : type).Module.ModuleHandle);
            _ = All.TryGetValue(type, out converter);
        }

        return converter?.Value;
    }

    /// <summary>Adds the converters of another package.</summary>
    internal static void Add(params ReadOnlySpan<(Type Type, Lazy<JsonConverter> Converter)> rows)
    {
        foreach (var (type, converter) in rows)
        {
            All[type] = converter;
        }
    }

    internal static (Type Type, Lazy<JsonConverter> Converter) Listed<T>(Func<ClosedList<T>> list)
        where T : struct, Enum => Row<T>(() => new ListedConverter<T>(list().One, list().Values, list().Code));

    /// <summary>The converter of a type that is only written.</summary>
    internal static (Type Type, Lazy<JsonConverter> Converter) Answer<T>(Func<Shape<T>> shape)
        where T : notnull => Row<T>(() => new ShapeConverter<T, T>(shape(), isRead: false));

    /// <summary>The converter of an answer that may be refused.</summary>
    internal static (Type Type, Lazy<JsonConverter> Converter) OrRefusal<T>(Func<Shape<T>> shape) =>
        Row<Answer<T>>(() => new ShapeConverter<Answer<T>, Answer<T>>(new AnswerShape<T>(shape()), isRead: false));

    private static (Type Type, Lazy<JsonConverter> Converter) As<T, TAny>(Func<Shape<TAny>> shape, bool isRead = true)
        where T : TAny
        where TAny : notnull => Row<T>(() => new ShapeConverter<T, TAny>(shape(), isRead));

    private static (Type Type, Lazy<JsonConverter> Converter) Row<T>(Func<JsonConverter<T>> converter) => (typeof(T), new(converter));

    private static ConcurrentDictionary<Type, Lazy<JsonConverter>> ByType((Type Type, Lazy<JsonConverter> Converter)[] rows) =>
        new(rows.Select(row => KeyValuePair.Create(row.Type, row.Converter)));
}

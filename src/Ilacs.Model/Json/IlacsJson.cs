using System.Collections.Immutable;

namespace Ilacs.Model.Json;

/// <summary>Reads and writes every document as JSON: it reads strictly and reports all issues at once, and writes one canonical
/// form.</summary>
/// <remarks>
/// <para>The content of a document never makes reading throw. Each fault is an issue with pointer, line and column: an unknown, missing or
/// repeated member, a null, a wrong type, or a code, date or number in another form. The reader still reads the rest. The rules
/// check every record that was understood; they check records against each other only if all were understood.</para>
/// <para>A document in canonical form that is read and written again gives the same bytes. A version is two numbers. While the first number
/// stays the same, members and codes are only added. So every document of an earlier version can still be read and keeps its meaning. A
/// later version with the same first number may have members or codes that this version does not know. Strict reading reports each as an
/// error; lenient reading keeps unknown members. A different first number is a different format, which is not read.</para>
/// </remarks>
public static class IlacsJson
{
    /// <summary>The version of the format that this library writes: <c>1.0</c>.</summary>
    public const string Version = "1.0";

    /// <summary>The inspection history of an authority.</summary>
    public static JsonFormat<InspectionHistory> InspectionHistory { get; } =
        new(DocumentKind.InspectionHistory.Code(), () => HistoryDocument.Instance);

    /// <summary>The intervention in one service area of an authority. If an event cannot be read, the intervention ends before it, because
    /// later events may depend on it. The issues still name every fault.</summary>
    public static JsonFormat<InterventionHistory> InterventionHistory { get; } =
        new(DocumentKind.InterventionHistory.Code(), () => InterventionDocument.Instance);

    /// <summary>One event of any kind.</summary>
    public static JsonFormat<CycleEvent> CycleEvent { get; } = new("cycle-event", () => CycleEventDescription.CycleEvent);

    /// <summary>One event of an intervention, of any kind.</summary>
    public static JsonFormat<InterventionEvent> InterventionEvent { get; } =
        new("intervention-event", () => InterventionEventDescription.Event);

    /// <summary>An <see cref="InspectionHistory"/> or an <see cref="InterventionHistory"/>, depending on the member
    /// <c>document</c>.</summary>
    public static JsonFormat<object> Any { get; } = new("document", () => DocumentShape.Instance);

    /// <summary>The overall effectiveness grades that the judgements of an inspection permit.</summary>
    public static JsonOutput<Derivation> Derivation { get; } = new(DocumentKind.Derivation.Code(), () => DerivationDocument.Instance);

    /// <summary>All issues found in a document.</summary>
    public static JsonOutput<ValidationReport> Report { get; } = new(DocumentKind.ValidationReport.Code(), () => ReportDocument.Report);

    /// <summary>The reason why a question has no answer.</summary>
    public static JsonOutput<Refusal> Refusal { get; } = new(DocumentKind.Refusal.Code(), () => RefusalDocument.Document);

    /// <summary>The smallest changes of area grades that would lead to another overall effectiveness.</summary>
    public static JsonOutput<GradeChanges> GradeChanges { get; } =
        new(DocumentKind.GradeChanges.Code(), () => GradeChangesDocument.Document);

    /// <summary>The published inspections with exactly the same judgements.</summary>
    public static JsonOutput<Precedents> Precedents { get; } = new(DocumentKind.Precedents.Code(), () => PrecedentsDocument.Document);

    /// <summary>An edition of the framework: its areas, rules, numbers and kinds of visit.</summary>
    public static JsonOutput<Edition> Edition { get; } = new(DocumentKind.Edition.Code(), () => EditionDocument.Document);

    /// <summary>Several editions, with one list of sources.</summary>
    public static JsonOutput<ImmutableArray<Edition>> Editions { get; } = new(DocumentKind.Editions.Code(), () => EditionDocument.Several);

    /// <summary>The edition that applies to an inspection, by its first day on site.</summary>
    public static JsonOutput<EditionLookup> EditionLookup { get; } =
        new(DocumentKind.EditionLookup.Code(), () => EditionLookupDocument.Document);

    /// <summary>A deadline for an authority.</summary>
    public static JsonOutput<Deadline> Deadline { get; } = new(DocumentKind.Deadline.Code(), () => DeadlineDocument.Document);

    /// <summary>An authority's monitoring visits up to a day.</summary>
    public static JsonOutput<MonitoringProgramme> MonitoringProgramme { get; } =
        new(DocumentKind.MonitoringProgramme.Code(), () => MonitoringDocument.Document);

    /// <summary>The events that may come next for an authority.</summary>
    public static JsonOutput<Outlook> Outlook { get; } = new(DocumentKind.Outlook.Code(), () => OutlookDocument.Document);

    /// <summary>The state of an intervention, its steps and what can follow.</summary>
    public static JsonOutput<InterventionStatus> InterventionStatus { get; } =
        new(DocumentKind.InterventionStatus.Code(), () => InterventionStatusDocument.Document);

    /// <summary>The events that can follow in an intervention, or the whole lifecycle.</summary>
    public static JsonOutput<ImmutableArray<Transition>> InterventionTransitions { get; } =
        new(DocumentKind.InterventionTransitions.Code(), () => InterventionStatusDocument.TransitionsDocument);

    /// <summary>The date by which the next review of an intervention is expected.</summary>
    public static JsonOutput<ReviewDue> ReviewDue { get; } =
        new(DocumentKind.ReviewDue.Code(), () => InterventionStatusDocument.ReviewDocument);

    /// <summary>Whether a failure is persistent or systemic, as ministers defined these words in 2016.</summary>
    public static JsonOutput<PersistentOrSystemicFailure> PersistentOrSystemicFailure { get; } =
        new(DocumentKind.PersistentOrSystemicFailure.Code(), () => PersistentOrSystemicFailureDocument.Document);

    /// <summary>All of these, each with its name and schema.</summary>
    public static ImmutableArray<JsonFormat> Formats { get; } =
    [
        InspectionHistory, InterventionHistory, CycleEvent, InterventionEvent, Any,
        Derivation, GradeChanges, Precedents, Edition, Editions, EditionLookup, Deadline, MonitoringProgramme, Outlook,
        InterventionStatus, InterventionTransitions, ReviewDue, PersistentOrSystemicFailure, Report, Refusal,
    ];

    /// <summary>The kind that a document names in its member <c>document</c>; <c>null</c> if there is no such member.</summary>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark.</param>
    public static DocumentKind? KindOf(ReadOnlySpan<byte> utf8Json) => RecordReader.KindOf(utf8Json);
}

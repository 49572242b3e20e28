using System.Collections.Immutable;

namespace Ilacs.Model.Json;

/// <summary>Every document as JSON: read strictly, with all issues at once; written in one canonical form.</summary>
/// <remarks>
/// <para>Reading never throws for what a document holds. An unknown, missing or doubled member, a null, a wrong type, a code, date or
/// number that is not exactly as the format says: each is an issue with pointer, line and column. What is well-formed is still read, and
/// the rules are asked about every record that was understood; those between records only if all of them were.</para>
/// <para>A document in canonical form that is read and written again gives the same bytes. A version is two numbers. Within one
/// first number members and codes are only ever added, so every document of an earlier version is read for ever, and means what it meant. A
/// document of a later version with the same first number may have what this version does not know: strictly that is an error where it is,
/// and leniently it is kept. Another first number is another format, and nothing of it is read.</para>
/// </remarks>
public static class IlacsJson
{
    /// <summary>The version of the format that is written: <c>1.0</c>.</summary>
    public const string Version = "1.0";

    /// <summary>The life of an authority under inspection.</summary>
    public static JsonFormat<InspectionHistory> InspectionHistory { get; } =
        new(DocumentKind.InspectionHistory.Code(), () => HistoryDocument.Instance);

    /// <summary>The intervention in one service area of an authority. Where an event cannot be read, the intervention ends before it: what
    /// comes after may rest on it. The issues name every fault all the same.</summary>
    public static JsonFormat<InterventionHistory> InterventionHistory { get; } =
        new(DocumentKind.InterventionHistory.Code(), () => InterventionDocument.Instance);

    /// <summary>One event by itself, of whatever kind.</summary>
    public static JsonFormat<CycleEvent> CycleEvent { get; } = new("cycle-event", () => CycleEventDescription.CycleEvent);

    /// <summary>One event of an intervention by itself, of whatever kind.</summary>
    public static JsonFormat<InterventionEvent> InterventionEvent { get; } =
        new("intervention-event", () => InterventionEventDescription.Event);

    /// <summary>An <see cref="InspectionHistory"/> or an <see cref="InterventionHistory"/>, as the document says in its member
    /// <c>document</c>.</summary>
    public static JsonFormat<object> Any { get; } = new("document", () => DocumentShape.Instance);

    /// <summary>The answer to what the judgements of an inspection leave of overall effectiveness.</summary>
    public static JsonOutput<Derivation> Derivation { get; } = new(DocumentKind.Derivation.Code(), () => DerivationDocument.Instance);

    /// <summary>The answer to what was found in a document.</summary>
    public static JsonOutput<ValidationReport> Report { get; } = new(DocumentKind.ValidationReport.Code(), () => ReportDocument.Report);

    /// <summary>Why a question gets no answer.</summary>
    public static JsonOutput<Refusal> Refusal { get; } = new(DocumentKind.Refusal.Code(), () => RefusalDocument.Document);

    /// <summary>The smallest changes of area grades that would lead to another overall effectiveness.</summary>
    public static JsonOutput<GradeChanges> GradeChanges { get; } =
        new(DocumentKind.GradeChanges.Code(), () => GradeChangesDocument.Document);

    /// <summary>The published inspections with exactly the same judgements.</summary>
    public static JsonOutput<Precedents> Precedents { get; } = new(DocumentKind.Precedents.Code(), () => PrecedentsDocument.Document);

    /// <summary>An edition of the framework: what it judges, its rules, numbers and kinds of visit.</summary>
    public static JsonOutput<Edition> Edition { get; } = new(DocumentKind.Edition.Code(), () => EditionDocument.Document);

    /// <summary>Several editions, which cite their sources in one list.</summary>
    public static JsonOutput<ImmutableArray<Edition>> Editions { get; } = new(DocumentKind.Editions.Code(), () => EditionDocument.Several);

    /// <summary>Which edition an inspection follows that starts on site on a day.</summary>
    public static JsonOutput<EditionLookup> EditionLookup { get; } =
        new(DocumentKind.EditionLookup.Code(), () => EditionLookupDocument.Document);

    /// <summary>A day by which an authority has to do something.</summary>
    public static JsonOutput<Deadline> Deadline { get; } = new(DocumentKind.Deadline.Code(), () => DeadlineDocument.Document);

    /// <summary>How far monitoring visits have come on a day.</summary>
    public static JsonOutput<MonitoringProgramme> MonitoringProgramme { get; } =
        new(DocumentKind.MonitoringProgramme.Code(), () => MonitoringDocument.Document);

    /// <summary>The events that come next for an authority.</summary>
    public static JsonOutput<Outlook> Outlook { get; } = new(DocumentKind.Outlook.Code(), () => OutlookDocument.Document);

    /// <summary>Where an intervention stands: its state, its steps and what can follow.</summary>
    public static JsonOutput<InterventionStatus> InterventionStatus { get; } =
        new(DocumentKind.InterventionStatus.Code(), () => InterventionStatusDocument.Document);

    /// <summary>The events that can follow in an intervention, or the whole lifecycle.</summary>
    public static JsonOutput<ImmutableArray<Transition>> InterventionTransitions { get; } =
        new(DocumentKind.InterventionTransitions.Code(), () => InterventionStatusDocument.TransitionsDocument);

    /// <summary>By when an intervention is to be reviewed next.</summary>
    public static JsonOutput<ReviewDue> ReviewDue { get; } =
        new(DocumentKind.ReviewDue.Code(), () => InterventionStatusDocument.ReviewDocument);

    /// <summary>Whether a failure is persistent or systemic, as ministers defined both in 2016.</summary>
    public static JsonOutput<PersistentOrSystemicFailure> PersistentOrSystemicFailure { get; } =
        new(DocumentKind.PersistentOrSystemicFailure.Code(), () => PersistentOrSystemicFailureDocument.Document);

    /// <summary>All of these, each with its name and schema.</summary>
    public static ImmutableArray<JsonFormat> Formats { get; } =
    [
        InspectionHistory, InterventionHistory, CycleEvent, InterventionEvent, Any,
        Derivation, GradeChanges, Precedents, Edition, Editions, EditionLookup, Deadline, MonitoringProgramme, Outlook,
        InterventionStatus, InterventionTransitions, ReviewDue, PersistentOrSystemicFailure, Report, Refusal,
    ];

    /// <summary>The kind that a document gives itself; <c>null</c> if it gives none, or is no document.</summary>
    /// <param name="utf8Json">The document in UTF-8; a byte order mark before it is passed over.</param>
    public static DocumentKind? KindOf(ReadOnlySpan<byte> utf8Json) => RecordReader.KindOf(utf8Json);
}

using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>Every document as JSON: read strictly, with all findings at once; written in one canonical form.</summary>
/// <remarks>
/// <para>Reading never throws for what a document holds. An unknown, missing or doubled member, a null, a wrong type, a code, date or number
/// that is not exactly as the format says: each is a finding with pointer, line and column. What is well-formed is still read, and the rules
/// are asked about every record that was understood; those between records only if all of them were.</para>
/// <para>A document in canonical form that is read and written again gives the same bytes. <see cref="SchemaVersion"/> says which versions
/// are read.</para>
/// </remarks>
public static class IlacsJson
{
    /// <summary>The life of an authority under inspection.</summary>
    public static JsonFormat<InspectionHistory> History { get; } = new(
        DocumentKinds.InspectionHistory, HistoryShapes.History, static (json, options, firstLine) => new RecordReader(json, options, firstLine).ReadHistory(), RecordWriter.Write);

    /// <summary>The intervention in one service area of an authority. Where an event cannot be read, the thread ends before it: what comes after may
    /// rest on it. The findings name every fault all the same.</summary>
    public static JsonFormat<InterventionThread> Thread { get; } = new(
        DocumentKinds.InterventionThread, InterventionShapes.Thread, static (json, options, firstLine) => new RecordReader(json, options, firstLine).ReadThread(), RecordWriter.Write);

    /// <summary>One activity by itself, of whatever kind.</summary>
    public static JsonFormat<Activity> Activity { get; } = new(
        "activity", HistoryShapes.Activity, static (json, options, firstLine) => new RecordReader(json, options, firstLine).ReadActivity(), RecordWriter.Write);

    /// <summary>One event of an intervention by itself, of whatever kind.</summary>
    public static JsonFormat<InterventionEvent> InterventionEvent { get; } = new(
        "intervention-event", InterventionShapes.Event, static (json, options, firstLine) => new RecordReader(json, options, firstLine).ReadInterventionEvent(), RecordWriter.Write);

    /// <summary>What the judgements of an inspection leave of overall effectiveness. Only the judgements and the edition are read; what a document
    /// states besides follows from them, and where it is not what this version of the library derives, that is a finding.</summary>
    public static JsonFormat<Derivation> Derivation { get; } = new(
        DocumentKinds.Derivation, AnswerShapes.AnyDerivation, static (json, options, firstLine) => new RecordReader(json, options, firstLine).ReadDerivation(), RecordWriter.Write);

    /// <summary>All that was found in a document. A report of a document with many faults may be longer than that document, and need a larger
    /// <see cref="JsonReadOptions.LongestDocument"/>.</summary>
    public static JsonFormat<FindingReport> Report { get; } = new(
        DocumentKinds.FindingReport, AnswerShapes.Report, static (json, options, firstLine) => new RecordReader(json, options, firstLine).ReadReport(), RecordWriter.Write);

    /// <summary>Whatever a document says in its member <c>document</c> that it is: an <see cref="InspectionHistory"/>, an
    /// <see cref="InterventionThread"/>, a <see cref="Ilacs.Model.Derivation"/> or a <see cref="FindingReport"/>.</summary>
    public static JsonFormat<object> Any { get; } = new("document", AnyDocument.Shape, AnyDocument.Read, AnyDocument.Write);

    /// <summary>All of these, each with its name and schema.</summary>
    public static ImmutableArray<JsonFormat> Formats { get; } = [History, Thread, Activity, InterventionEvent, Derivation, Report, Any];

    /// <summary>What a document says it is; <c>null</c> if it says nothing of the kind, or is no document.</summary>
    /// <param name="utf8Json">The document in UTF-8; a byte order mark before it is passed over.</param>
    public static DocumentKind? KindOf(ReadOnlySpan<byte> utf8Json) => new RecordReader(utf8Json, JsonReadOptions.Strict).ReadKind();
}

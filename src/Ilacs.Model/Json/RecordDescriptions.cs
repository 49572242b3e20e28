using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Ilacs.Model.Json;

/// <summary>Members that all records or documents share.</summary>
internal static class RecordDescriptions
{
    /// <summary>The version of the format, with which every document begins.</summary>
    internal static Member<T, TDraft> Version<T, TDraft>() => new FixedMember<T, TDraft>(
        "schemaVersion", "The version of the format", VersionShape.Instance, SchemaVersion.Current);

    /// <summary>The member that names the kind of document.</summary>
    internal static Member<T, TDraft> Document<T, TDraft>(string kind) => new FixedMember<T, TDraft>(
        "document", "The kind of document", Values.Only(kind), kind);

    /// <summary>The sources, with which every record ends.</summary>
    internal static Member<T, T> Sources<T>()
        where T : SourcedRecord =>
            RecordMembers<T>.Optional(
                "sources", "The sources of the facts in the record", SourceDescription.Sources, (T x) => x.Sources, SetSources);

    /// <summary>The members that a source can state: all members of records except the sources.</summary>
    internal static Names NamesOfMembers() => NamesOf(
        [.. CycleEventDescription.Kinds.Concat<Shape>(InterventionEventDescription.Kinds).Append(OpeningDescription.Opening)]);

    internal static Names NamesOf(params IEnumerable<Shape> records) => new(
        [.. records.SelectMany(record => record.Members!.Names.Texts).Where(name => name != "sources").Distinct(StringComparer.Ordinal)]);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Sources")]
    private static extern void SetSources(SourcedRecord record, ImmutableArray<RecordSource> value);
}

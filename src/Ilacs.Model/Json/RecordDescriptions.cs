namespace Ilacs.Model;

/// <summary>What the descriptions of all records share.</summary>
internal static class RecordDescriptions
{
    /// <summary>The version of the format, with which every document begins.</summary>
    internal static Member<T, TDraft> Version<T, TDraft>() => new FixedMember<T, TDraft>(
        "schemaVersion", "The version of the format", VersionShape.Instance, SchemaVersion.Current);

    /// <summary>The member by which a document says what it is.</summary>
    internal static Member<T, TDraft> Document<T, TDraft>(string kind) => new FixedMember<T, TDraft>(
        "document", "What it is", Values.Only(kind), kind);

    /// <summary>The members that a source can state: all that records have, but for the sources.</summary>
    internal static Names NamesOfMembers() => NamesOf(
        [.. ActivityDescription.Kinds.Concat<Shape>(InterventionEventDescription.Kinds).Append(OpeningDescription.Opening)]);

    internal static Names NamesOf(params IEnumerable<Shape> records) => new(
        [.. records.SelectMany(record => record.Members!.Names.Texts).Where(name => name != "sources").Distinct(StringComparer.Ordinal)]);
}

namespace Ilacs.Model.Json;

/// <summary>An answer as a document: first its kind, then the answer, and last the cited sources, each once.</summary>
internal static class AnswerDocument
{
    /// <param name="kind">The kind of document.</param>
    /// <param name="title">The title in the schema.</param>
    /// <param name="members">The answer itself.</param>
    internal static ObjectShape<T> Of<T>(DocumentKind kind, string title, params Member<T>[] members) => Of(kind.Code(), title, members);

    /// <param name="kind">The kind of document.</param>
    /// <param name="title">The title in the schema.</param>
    /// <param name="members">The answer itself.</param>
    internal static ObjectShape<T> Of<T>(string kind, string title, params Member<T>[] members) => new(
        kind,
        title,
        [
            RecordDescriptions.Version<T, object>(),
            RecordDescriptions.Document<T, object>(kind),
            .. members,
            new CitedSources<T>(),
        ]);

    /// <summary>A part of an answer, for use inside other people's types: with its sources, without its kind.</summary>
    internal static ObjectShape<T> Part<T>(ObjectShape<T> shape) =>
        new(shape.Name!, shape.Title!, [.. shape.Members.All.Cast<Member<T>>(), new CitedSources<T>()]);
}

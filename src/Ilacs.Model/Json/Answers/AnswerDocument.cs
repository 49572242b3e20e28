namespace Ilacs.Model.Json;

/// <summary>An answer as a document: it says what it is, then the answer, and last the sources that the answer cites, each once.</summary>
internal static class AnswerDocument
{
    /// <param name="kind">What the document says it is.</param>
    /// <param name="title">What it is, in a few words.</param>
    /// <param name="members">The answer itself.</param>
    internal static ObjectShape<T> Of<T>(DocumentKind kind, string title, params Member<T>[] members) => Of(kind.Code(), title, members);

    /// <param name="kind">What the document says it is.</param>
    /// <param name="title">What it is, in a few words.</param>
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

    /// <summary>A part of an answer by itself, inside other people's types: without saying what it is, with its sources.</summary>
    internal static ObjectShape<T> Part<T>(ObjectShape<T> shape) =>
        new(shape.Name!, shape.Title!, [.. shape.Members.All.Cast<Member<T>>(), new CitedSources<T>()]);
}

using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Refusal>;

namespace Ilacs.Model.Json;

/// <summary>A refusal, as its own document and as part of an answer.</summary>
internal static class RefusalDocument
{
    private static readonly Member<Refusal>[] Members =
    [
        Always("code", "The permanent code of the reason", Values.Text, refusal => refusal.Code),
        Sometimes("arguments", "The values in the sentence, by name", ReasonDescription.Arguments, refusal => refusal.Arguments),
        Always("reason", "The reason why there is no answer, in a plain sentence", Values.Sentence, refusal => refusal.Reason),
        Sometimes(
            "nearestFacts", "The nearest known facts, by number of the source", EvidenceDescription.Numbers,
            refusal => refusal.NearestFacts),
    ];

    internal static readonly ObjectShape<Refusal> Part = new("refusal-part", "The reason why there is no answer", Members);

    internal static readonly ObjectShape<Refusal> Document = AnswerDocument.Of(
        DocumentKind.Refusal, "The reason why a question has no answer", Members);
}

/// <summary>A value, or instead the document of its refusal.</summary>
internal sealed class AnswerShape<T>(Shape<T> value) : Shape<Answer<T>>
{
    internal override void Write(RecordWriter writer, Answer<T> answer)
    {
        if (answer.Refusal is { } refusal)
        {
            RefusalDocument.Document.Write(writer, refusal);
        }
        else
        {
            value.Write(writer, answer.TryGetValue(out var known)
                ? known
                : throw new ArgumentException("default(Answer) has neither a value nor a refusal.", nameof(answer)));
        }
    }

    internal override void WriteSchema(SchemaWriter schema) => SchemaChoice.Write(schema, [value, RefusalDocument.Document]);
}

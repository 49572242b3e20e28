namespace Ilacs.Model.Json;

/// <summary>A document of any kind that can be read; its member <c>document</c> names the kind.</summary>
internal sealed class DocumentShape() : Shape<object>("Any document that names its kind", null)
{
    internal static readonly DocumentShape Instance = new();

    // Answers are documents too, but they are only written.
    private static readonly Names Read = new(DocumentKind.InspectionHistory.Code(), DocumentKind.InterventionHistory.Code());

    // A document that does not name its kind: only this fault is reported, and the version is checked.
    private static readonly Member<object, object>[] OfAny =
    [
        new DraftMember<object, object, string>("schemaVersion", "", false, VersionShape.Instance, _ => "", static (ref _, _) => { }),
        new DraftMember<object, object, string>(
            "document", "", true,
            Values.Of(Read.Texts, kind => kind, $"a kind of document that can be read; use {Words.Or(Read.Texts.Select(kind => $"`{kind}`"))}"), _ =>
                "", static (ref _, _) => { }),
    ];

    private static readonly UnnamedShape Unnamed = new();

    internal override bool TryRead(ref RecordReader reader, out object value)
    {
        value = null!;
        switch (reader.Peek("document"u8, Read))
        {
            case 0:
                var isHistory = HistoryDocument.Instance.TryRead(ref reader, out var history);
                value = history!;
                return isHistory;
            case 1:
                var isIntervention = InterventionDocument.Instance.TryRead(ref reader, out var intervention);
                value = intervention!;
                return isIntervention;
            default:
                return Unnamed.TryRead(ref reader, out value);
        }
    }

    internal override void Write(RecordWriter writer, object value)
    {
        switch (value)
        {
            case InspectionHistory history:
                HistoryDocument.Instance.Write(writer, history);
                break;
            case InterventionHistory intervention:
                InterventionDocument.Instance.Write(writer, intervention);
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} is not a document that names its kind.", nameof(value));
        }
    }

    internal override void WriteSchema(SchemaWriter schema) =>
        SchemaChoice.Write(schema, [HistoryDocument.Instance, InterventionDocument.Instance]);

    private sealed class UnnamedShape()
        : RecordShape<object, object>("unnamed", "", OfAny, null, (in draft) => draft, new(OfAny) { TakesAnything = true })
    {
        private protected override bool HasEnough(uint read) => false;
    }
}

using System.Text;

namespace Ilacs.Model.Json;

/// <summary>One kind of document as JSON, with its name and its schema. <see cref="IlacsJson.Formats"/> lists them.</summary>
public abstract class JsonFormat
{
    private string? _schema;

    private protected JsonFormat(string name) => Name = name;

    /// <summary>The name of the kind, as in the member <c>document</c>, such as <c>inspection-history</c>. Single events are
    /// <c>cycle-event</c> and <c>intervention-event</c>; <c>document</c> means any document that names its kind.</summary>
    public string Name { get; }

    /// <summary>A short title.</summary>
    public string Title => Description.Title!;

    /// <summary>The JSON Schema of the documents, draft <c>2020-12</c>, indented, with a line feed at the end. Created from the model on
    /// first use.</summary>
    public string Schema => _schema ??= Encoding.UTF8.GetString(SchemaWriter.Write(Description, SchemaVersion.Current));

    private protected abstract Shape Description { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

using System.Text;

namespace Ilacs.Model.Json;

/// <summary>One kind of document as JSON: its name and its schema. Each is one of <see cref="IlacsJson.Formats"/>.</summary>
public abstract class JsonFormat
{
    private string? _schema;

    private protected JsonFormat(string name) => Name = name;

    /// <summary>The name, such as <c>inspection-history</c>: what such a document says that it is, or <c>cycle-event</c> and
    /// <c>intervention-event</c> for what says only of what type it is, or <c>document</c> for any that says what it is.</summary>
    public string Name { get; }

    /// <summary>What such a document is, in a few words.</summary>
    public string Title => Description.Title!;

    /// <summary>The JSON Schema (2020-12) of the documents, indented, with a line feed at the end. Made from the model when it is first
    /// asked for.</summary>
    public string Schema => _schema ??= Encoding.UTF8.GetString(SchemaWriter.Write(Description, SchemaVersion.Current));

    private protected abstract Shape Description { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

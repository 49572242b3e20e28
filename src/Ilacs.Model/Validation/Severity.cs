using System.Text.Json.Serialization;

namespace Ilacs.Model.Validation;

/// <summary>How serious an issue is.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Severity>))]
public enum Severity
{
    /// <summary>Malformed, cannot be true by definition, or excluded by the rules. On the wire: <c>error</c>.</summary>
    Error = 1,

    /// <summary>Contradicts a stated practice, limit or deadline, or a source contradicts itself. On the wire: <c>warning</c>.</summary>
    Warning = 2,

    /// <summary>Unusual, and worth knowing. On the wire: <c>information</c>.</summary>
    Information = 3,
}

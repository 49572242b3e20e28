using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>How sure the answer of an <see cref="EditionLookup"/> is.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<EditionLookupStatus>))]
public enum EditionLookupStatus
{
    /// <summary>Sources show that the edition is in force on that day. On the wire: <c>in-force</c>.</summary>
    InForce = 1,

    /// <summary>The day lies after the last check of the sources, and nothing speaks against the edition. On the wire: <c>presumed-in-force</c>.</summary>
    PresumedInForce = 2,

    /// <summary>There is no answer. On the wire: <c>refused</c>.</summary>
    Refused = 3,
}

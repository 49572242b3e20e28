using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Whether an event is expected.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Expectation>))]
public enum Expectation
{
    /// <summary>It is expected, according to its sources. On the wire: <c>expected</c>.</summary>
    Expected = 1,

    /// <summary>It may or may not come. On the wire: <c>possible</c>.</summary>
    Possible = 2,

    /// <summary>No source says whether it comes. On the wire: <c>not-known</c>.</summary>
    NotKnown = 3,
}

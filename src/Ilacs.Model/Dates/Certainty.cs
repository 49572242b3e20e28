using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Whether something holds of dates that may not be known to the day.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Certainty>))]
public enum Certainty
{
    /// <summary>It holds on every possible day. On the wire: <c>certain</c>.</summary>
    Certain = 1,

    /// <summary>It holds on some possible days and not on others. On the wire: <c>possible</c>.</summary>
    Possible = 2,

    /// <summary>It holds on no possible day. On the wire: <c>impossible</c>.</summary>
    Impossible = 3,
}

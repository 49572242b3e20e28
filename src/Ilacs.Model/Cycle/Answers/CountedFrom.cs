using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>From what a deadline is counted.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<CountedFrom>))]
public enum CountedFrom
{
    /// <summary>The day on which the authority received the report or letter, as law and Ofsted count. On the wire:
    /// <c>received</c>.</summary>
    Received = 1,

    /// <summary>The day of publication, taken for that of receipt because that is not known. The authority has the report no later, so the
    /// deadline is no later than this. On the wire: <c>published-assumed-received</c>.</summary>
    PublishedAssumedReceived = 2,

    /// <summary>Nothing: the letter prints the day. On the wire: <c>printed</c>.</summary>
    Printed = 3,
}

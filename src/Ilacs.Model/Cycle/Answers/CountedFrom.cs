using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The day from which a deadline is counted.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<CountedFrom>))]
public enum CountedFrom
{
    /// <summary>The day on which the authority received the report or letter, as the law and Ofsted count. On the wire:
    /// <c>received</c>.</summary>
    Received = 1,

    /// <summary>The day of publication, because the day of receipt is not known. The authority receives the report on that day or earlier,
    /// so the deadline may be earlier, but not later. On the wire: <c>published-assumed-received</c>.</summary>
    PublishedAssumedReceived = 2,

    /// <summary>Not counted: the letter prints the day. On the wire: <c>printed</c>.</summary>
    Printed = 3,
}

using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>What came of looking an authority up.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<AuthorityLookupStatus>))]
public enum AuthorityLookupStatus
{
    /// <summary>One authority is meant, and if a day was given, it existed then. On the wire: <c>found</c>.</summary>
    Found = 1,

    /// <summary>One authority is meant, and it did not exist on the day. On the wire: <c>not-in-existence</c>.</summary>
    NotInExistence = 2,

    /// <summary>Several authorities may be meant. On the wire: <c>ambiguous</c>.</summary>
    Ambiguous = 3,

    /// <summary>No authority has this name or code. On the wire: <c>unknown</c>.</summary>
    Unknown = 4,

    /// <summary>The codes of one record are those of different authorities. On the wire: <c>contradictory</c>.</summary>
    Contradictory = 5,

    /// <summary>The day lies outside the register. On the wire: <c>not-covered</c>.</summary>
    NotCovered = 6,
}

using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The result of looking up an authority.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<AuthorityLookupStatus>))]
public enum AuthorityLookupStatus
{
    /// <summary>One authority was found. If a day was given, it existed on that day. On the wire: <c>found</c>.</summary>
    Found = 1,

    /// <summary>One authority is meant, but it did not exist on the day. On the wire: <c>not-in-existence</c>.</summary>
    NotInExistence = 2,

    /// <summary>The query could mean several authorities, or names several. On the wire: <c>ambiguous</c>.</summary>
    Ambiguous = 3,

    /// <summary>No authority has this name or code. On the wire: <c>unknown</c>.</summary>
    Unknown = 4,

    /// <summary>The codes of one record belong to different authorities. On the wire: <c>contradictory</c>.</summary>
    Contradictory = 5,

    /// <summary>The day is outside the register. On the wire: <c>not-covered</c>.</summary>
    NotCovered = 6,

    /// <summary>An area of several authorities is meant, such as England or a region. On the wire: <c>wider-area</c>.</summary>
    WiderArea = 7,

    /// <summary>A county is meant that was reorganised before the register begins. On the wire: <c>former-county</c>.</summary>
    FormerCounty = 8,
}

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

    /// <summary>Several authorities may be meant, or the text names several. On the wire: <c>ambiguous</c>.</summary>
    Ambiguous = 3,

    /// <summary>No authority has this name or code. On the wire: <c>unknown</c>.</summary>
    Unknown = 4,

    /// <summary>The codes of one record are those of different authorities. On the wire: <c>contradictory</c>.</summary>
    Contradictory = 5,

    /// <summary>The day lies outside the register. On the wire: <c>not-covered</c>.</summary>
    NotCovered = 6,

    /// <summary>An area of several authorities is meant: England, a region or a part of one. On the wire: <c>wider-area</c>.</summary>
    WiderArea = 7,

    /// <summary>A county is meant as it was before a reorganisation that came before the register begins. On the wire:
    /// <c>former-county</c>.</summary>
    FormerCounty = 8,
}

using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A statutory direction by the Secretary of State, when it is issued: the first, one that replaces a notice, or a revised
/// one.</summary>
/// <remarks>Given where an authority fails to perform a function to an adequate standard or at all. The power is in section 497A of the
/// Education Act 1996; section 50 of the Children Act 2004 applies it to children's social care.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<DirectionEvent>))]
public abstract record DirectionEvent : NoticeOrDirectionEvent
{
    private protected DirectionEvent()
    {
    }
}

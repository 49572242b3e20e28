using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A statutory direction of the Secretary of State, as it is issued: the first, one that takes the place of a notice, or a revised
/// one.</summary>
/// <remarks>Given under section 497A of the Education Act 1996, which section 50 of the Children Act 2004 applies to children's social
/// care, where an authority fails to perform a function to an adequate standard or at all.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<DirectionEvent>))]
public abstract record DirectionEvent : NoticeOrDirectionEvent
{
    private protected DirectionEvent()
    {
    }
}

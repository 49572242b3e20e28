using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The services that an intervention concerns. The Department for Education publishes notices and directions for both in one list;
/// each service area has its own intervention.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<ServiceArea>))]
public enum ServiceArea
{
    /// <summary>Children's social care. On the wire: <c>social-care</c>.</summary>
    SocialCare = 1,

    /// <summary>Services for children with special educational needs and disabilities. On the wire: <c>send</c>.</summary>
    Send = 2,
}

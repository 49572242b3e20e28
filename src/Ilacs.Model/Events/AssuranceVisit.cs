using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An assurance visit: the variant of the focused visit made while routine inspection was suspended in the Covid
/// pandemic.</summary>
[JsonConverter(typeof(IlacsJsonConverter<AssuranceVisit>))]
public sealed class AssuranceVisit : Visit
{
    private protected override CycleEventType Kind => CycleEventType.AssuranceVisit;
}

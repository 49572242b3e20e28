using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A focused visit: a short visit between inspections that looks at one part of the service.</summary>
[JsonConverter(typeof(IlacsJsonConverter<FocusedVisit>))]
public sealed class FocusedVisit : Visit
{
    private protected override CycleEventType Kind => CycleEventType.FocusedVisit;
}

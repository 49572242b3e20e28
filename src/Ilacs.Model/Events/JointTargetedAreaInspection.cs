using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A joint targeted area inspection, by several inspectorates together; for the authority it stands in the place of a focused
/// visit.</summary>
[JsonConverter(typeof(IlacsJsonConverter<JointTargetedAreaInspection>))]
public sealed class JointTargetedAreaInspection : Visit
{
    private protected override CycleEventType Kind => CycleEventType.JointTargetedAreaInspection;
}

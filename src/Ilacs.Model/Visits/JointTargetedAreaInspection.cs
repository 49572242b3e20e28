using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A joint targeted area inspection, by several inspectorates together; for the authority it stands in the place of a focused visit.</summary>
[JsonConverter(typeof(IlacsJsonConverter<JointTargetedAreaInspection>))]
public sealed class JointTargetedAreaInspection : Visit
{
    /// <summary>Records a joint targeted area inspection.</summary>
    public JointTargetedAreaInspection()
    {
    }

    [SetsRequiredMembers]
    internal JointTargetedAreaInspection(Visit facts)
        : base(facts)
    {
    }

    private protected override ActivityType Kind => ActivityType.JointTargetedAreaInspection;
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A joint targeted area inspection, by several inspectorates together; for the authority it stands in the place of a focused
/// visit.</summary>
[JsonConverter(typeof(IlacsJsonConverter<JointTargetedAreaInspection>))]
public sealed record JointTargetedAreaInspection : Visit
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public JointTargetedAreaInspection()
    {
    }

    /// <summary>Records a visit by its days on site.</summary>
    /// <param name="onSite">When inspectors were on site: one window, or two.</param>
    /// <exception cref="ArgumentException">There is none, or more than two.</exception>
    [SetsRequiredMembers]
    public JointTargetedAreaInspection(params ImmutableArray<OnSiteWindow> onSite) => OnSite = onSite;

    private protected override CycleEventType EventType => CycleEventType.JointTargetedAreaInspection;
}

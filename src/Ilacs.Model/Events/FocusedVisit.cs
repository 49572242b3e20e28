using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A focused visit: a short visit between inspections that looks at one part of the service.</summary>
[JsonConverter(typeof(IlacsJsonConverter<FocusedVisit>))]
public sealed record FocusedVisit : Visit
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public FocusedVisit()
    {
    }

    /// <summary>Records a visit by its days on site.</summary>
    /// <param name="onSite">When inspectors were on site: one window, or two.</param>
    /// <exception cref="ArgumentException">There are no windows, or more than two.</exception>
    [SetsRequiredMembers]
    public FocusedVisit(params ImmutableArray<OnSiteWindow> onSite) => OnSite = onSite;

    private protected override CycleEventType EventType => CycleEventType.FocusedVisit;
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An assurance visit: the variant of the focused visit made while routine inspection was suspended in the Covid
/// pandemic.</summary>
[JsonConverter(typeof(IlacsJsonConverter<AssuranceVisit>))]
public sealed record AssuranceVisit : Visit
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public AssuranceVisit()
    {
    }

    /// <summary>Records a visit by its days on site.</summary>
    /// <param name="onSite">When inspectors were on site: one window, or two.</param>
    /// <exception cref="ArgumentException">There are no windows, or more than two.</exception>
    [SetsRequiredMembers]
    public AssuranceVisit(params ImmutableArray<OnSiteWindow> onSite) => OnSite = onSite;

    private protected override CycleEventType EventType => CycleEventType.AssuranceVisit;
}

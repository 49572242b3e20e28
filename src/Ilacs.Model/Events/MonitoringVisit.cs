using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A monitoring visit, one of those that follow an inadequate judgement until the re-inspection.</summary>
[JsonConverter(typeof(IlacsJsonConverter<MonitoringVisit>))]
public sealed record MonitoringVisit : Visit
{
    private readonly ImpreciseDate? _follows;
    private readonly int? _ordinal;

    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public MonitoringVisit()
    {
    }

    /// <summary>Records a visit by its days on site.</summary>
    /// <param name="onSite">When inspectors were on site: one window, or two.</param>
    /// <exception cref="ArgumentException">There are no windows, or more than two.</exception>
    [SetsRequiredMembers]
    public MonitoringVisit(params ImmutableArray<OnSiteWindow> onSite) => OnSite = onSite;

    /// <summary>The first on-site day of the inspection that it follows; <c>null</c> if the record does not say, and the order of events
    /// decides.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? Follows
    {
        get => _follows;
        init => _follows = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The number of this visit since the judgement (1 = first), as its sources state it; <c>null</c> if no source does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int? Ordinal
    {
        get => _ordinal;
        init => _ordinal = value is < 1 ? throw new ArgumentOutOfRangeException(nameof(value), value, "The first visit is number 1.") : value;
    }

    private protected override CycleEventType EventType => CycleEventType.MonitoringVisit;

    internal override ImpreciseDate? DateOf(string member) => member == "follows" ? Follows : base.DateOf(member);

    internal override IEnumerable<(string Name, object? Value)> Facts() =>
        [(nameof(Follows), Follows), (nameof(Ordinal), Ordinal), .. base.Facts()];
}

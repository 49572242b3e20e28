using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A monitoring visit, one of those that follow an inadequate judgement until the re-inspection.</summary>
[JsonConverter(typeof(IlacsJsonConverter<MonitoringVisit>))]
public sealed class MonitoringVisit : Visit
{
    private readonly ImpreciseDate? _follows;
    private readonly int? _ordinal;

    /// <summary>The first on-site day of the inspection that it follows; <c>null</c> if the record leaves that to the order of
    /// time.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? Follows
    {
        get => _follows;
        init => _follows = Checked(value);
    }

    /// <summary>Which visit it is since the judgement, as its sources state: 1 for the first. <c>null</c> if none states it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int? Ordinal
    {
        get => _ordinal;
        init => _ordinal = value is < 1 ? throw new ArgumentOutOfRangeException(nameof(value), value, "The first visit is number 1.") : value;
    }

    private protected override CycleEventType Kind => CycleEventType.MonitoringVisit;

    internal override ImpreciseDate? DateOf(string member) => member == "follows" ? Follows : base.DateOf(member);

    internal override IEnumerable<object?> Members() => [Follows, Ordinal, .. base.Members()];

    private protected override bool SaysTheSameAs(CycleEvent other) =>
        other is MonitoringVisit one && Follows == one.Follows && Ordinal == one.Ordinal && base.SaysTheSameAs(other);
}

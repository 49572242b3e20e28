using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Builds an improvement notice or a statutory direction. It can be used wherever the event is expected. Each step returns a new
/// builder.</summary>
public sealed class NoticeBuilder
{
    private readonly InterventionEventType _type;
    private readonly ImpreciseDate _on;
    private ImpreciseDate? _publishedOn;
    private InterventionTrigger? _trigger;
    private ImpreciseDate? _triggeredBy;
    private int? _reviewMonths;
    private EndReason? _reason;
    private ImmutableArray<InterventionCondition> _conditions = [];
    private ImmutableArray<RecordSource> _sources = [];

    internal NoticeBuilder(InterventionEventType type, Days on) => (_type, _on) = (type, on.Possible);

    /// <summary>The event.</summary>
    /// <param name="builder">The builder.</param>
    public static implicit operator NoticeOrDirectionEvent(NoticeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Sets the reason for it.</summary>
    /// <param name="trigger">The kind of reason; <c>null</c> if not known.</param>
    /// <param name="of">The first on-site day of that inspection or visit, or the day of the court's judgement, if known.</param>
    public NoticeBuilder Because(InterventionTrigger? trigger, Days? of = null) => With(one => (one._trigger, one._triggeredBy) = (trigger, of?.Possible));

    /// <summary>Sets the date when it was published.</summary>
    /// <param name="on">The day; <c>null</c> if not known.</param>
    public NoticeBuilder Published(Days? on) => With(one => one._publishedOn = on?.Possible);

    /// <summary>Sets the longest time between two reviews.</summary>
    /// <param name="months">From 1 to 1200 months; <c>null</c> if not known.</param>
    public NoticeBuilder ReviewedEvery(int? months) => With(one => one._reviewMonths = months);

    /// <summary>Sets the requirements.</summary>
    /// <param name="conditions">The requirements, or their kinds.</param>
    public NoticeBuilder Requiring(params InterventionCondition[] conditions) => With(one => one._conditions = [.. conditions]);

    /// <summary>Sets the reason why a direction is stepped down.</summary>
    /// <param name="reason">The reason; <c>null</c> if not known.</param>
    /// <exception cref="ArgumentException">This is not the stepping down of a direction.</exception>
    public NoticeBuilder After(EndReason? reason) => _type == InterventionEventType.DirectionSteppedDown
        ? With(one => one._reason = reason)
        : throw new ArgumentException("Only the end of a notice or direction has a reason.", nameof(reason));

    /// <summary>Adds a source that states it.</summary>
    /// <param name="source">The source.</param>
    public NoticeBuilder AccordingTo(RecordSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return With(one => one._sources = one._sources.Add(source));
    }

    /// <summary>The event.</summary>
    public NoticeOrDirectionEvent Build() => _type switch
    {
        InterventionEventType.NoticeIssued => new NoticeIssued { On = _on, PublishedOn = _publishedOn, Trigger = _trigger, TriggeredBy = _triggeredBy, Conditions = _conditions, ReviewMonths = _reviewMonths, Sources = _sources },
        InterventionEventType.NoticeReplaced => new NoticeReplaced { On = _on, PublishedOn = _publishedOn, Trigger = _trigger, TriggeredBy = _triggeredBy, Conditions = _conditions, ReviewMonths = _reviewMonths, Sources = _sources },
        InterventionEventType.DirectionSteppedDown => new DirectionSteppedDown { On = _on, PublishedOn = _publishedOn, Trigger = _trigger, TriggeredBy = _triggeredBy, Conditions = _conditions, ReviewMonths = _reviewMonths, Sources = _sources, Reason = _reason },
        InterventionEventType.NoticeSuperseded => new NoticeSuperseded { On = _on, PublishedOn = _publishedOn, Trigger = _trigger, TriggeredBy = _triggeredBy, Conditions = _conditions, ReviewMonths = _reviewMonths, Sources = _sources },
        InterventionEventType.DirectionIssued => new DirectionIssued { On = _on, PublishedOn = _publishedOn, Trigger = _trigger, TriggeredBy = _triggeredBy, Conditions = _conditions, ReviewMonths = _reviewMonths, Sources = _sources },
        InterventionEventType.DirectionRevised => new DirectionRevised { On = _on, PublishedOn = _publishedOn, Trigger = _trigger, TriggeredBy = _triggeredBy, Conditions = _conditions, ReviewMonths = _reviewMonths, Sources = _sources },
        _ => throw new InvalidOperationException($"'{_type.Code()}' does not issue a notice or direction."),
    };

    private NoticeBuilder With(Action<NoticeBuilder> change)
    {
        var changed = (NoticeBuilder)MemberwiseClone();
        change(changed);
        return changed;
    }
}

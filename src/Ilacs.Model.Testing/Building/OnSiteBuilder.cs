using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>A record of an inspection or a visit in the making.</summary>
/// <typeparam name="TBuilder">The builder of that kind.</typeparam>
/// <typeparam name="TEvent">The kind of record.</typeparam>
public abstract class OnSiteBuilder<TBuilder, TEvent> : EventBuilder<TBuilder, TEvent>
    where TBuilder : OnSiteBuilder<TBuilder, TEvent>
    where TEvent : OnSiteEvent
{
    private protected OnSiteBuilder(Days from, Days? to) => OnSiteWindows = [new(from.Possible, to?.Possible)];

    private protected OnSiteBuilder(OnSiteEvent like)
    {
        ArgumentNullException.ThrowIfNull(like);
        OnSiteWindows = like.OnSite;
        InterruptedBy = like.Interruption;
        PublishedOn = like.PublishedOn;
        ReceivedOn = like.ReceivedOn;
        ForImprovement = like.AreasForImprovement;
        ForPriorityAction = like.AreasForPriorityAction;
        Sources = like.Sources;
    }

    private protected ImmutableArray<OnSiteWindow> OnSiteWindows { get; private set; }

    private protected Interruption? InterruptedBy { get; private set; }

    private protected ImpreciseDate? PublishedOn { get; private set; }

    private protected ImpreciseDate? ReceivedOn { get; private set; }

    private protected RecordedAreas ForImprovement { get; private set; }

    private protected RecordedAreas ForPriorityAction { get; private set; }

    /// <summary>Sets when inspectors were on site, in place of what was said before.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, inclusive, if it is known.</param>
    public TBuilder OnSite(Days from, Days? to = null) => With(one => one.OnSiteWindows = [new(from.Possible, to?.Possible)]);

    /// <summary>Adds a second time on site.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, inclusive, if it is known.</param>
    public TBuilder AndOnSite(Days from, Days? to = null) => With(one => one.OnSiteWindows = one.OnSiteWindows.Add(new(from.Possible, to?.Possible)));

    /// <summary>Sets why it was deferred, paused or returned to.</summary>
    /// <param name="why">Why; <c>null</c> if it did, or it is not known.</param>
    public TBuilder Interrupted(Interruption? why) => With(one => one.InterruptedBy = why);

    /// <summary>Sets when the report or letter was published.</summary>
    /// <param name="on">The day; <c>null</c> if it is not known.</param>
    public TBuilder Published(Days? on) => With(one => one.PublishedOn = on?.Possible);

    /// <summary>Sets when the authority received the report or letter.</summary>
    /// <param name="on">The day; <c>null</c> if it is not known.</param>
    public TBuilder Received(Days? on) => With(one => one.ReceivedOn = on?.Possible);

    /// <summary>Sets how many areas for improvement the report or letter names.</summary>
    /// <param name="count">How many; not negative.</param>
    public TBuilder WithAreasForImprovement(int count) => With(one => one.ForImprovement = RecordedAreas.Of(count));

    /// <summary>Sets how many areas for priority action the report or letter names.</summary>
    /// <param name="count">How many; not negative.</param>
    public TBuilder WithAreasForPriorityAction(int count) => With(one => one.ForPriorityAction = RecordedAreas.Of(count));
}

using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Builds a record of an inspection or a visit.</summary>
/// <typeparam name="TBuilder">The type of the builder.</typeparam>
/// <typeparam name="TEvent">The type of record.</typeparam>
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

    /// <summary>Sets the days when inspectors were on site, replacing earlier ones.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day (inclusive), if known.</param>
    public TBuilder OnSite(Days from, Days? to = null) => With(one => one.OnSiteWindows = [new(from.Possible, to?.Possible)]);

    /// <summary>Adds a second period on site.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day (inclusive), if known.</param>
    public TBuilder AndOnSite(Days from, Days? to = null) => With(one => one.OnSiteWindows = one.OnSiteWindows.Add(new(from.Possible, to?.Possible)));

    /// <summary>Sets whether it was deferred or paused, or inspectors came back for more evidence.</summary>
    /// <param name="why">Which of these; <c>null</c> for none of them, or if not known.</param>
    public TBuilder Interrupted(Interruption? why) => With(one => one.InterruptedBy = why);

    /// <summary>Sets the date when the report or letter was published.</summary>
    /// <param name="on">The day; <c>null</c> if not known.</param>
    public TBuilder Published(Days? on) => With(one => one.PublishedOn = on?.Possible);

    /// <summary>Sets the date when the authority received the report or letter.</summary>
    /// <param name="on">The day; <c>null</c> if not known.</param>
    public TBuilder Received(Days? on) => With(one => one.ReceivedOn = on?.Possible);

    /// <summary>Sets the number of areas for improvement in the report or letter.</summary>
    /// <param name="count">The number, 0 or more.</param>
    public TBuilder WithAreasForImprovement(int count) => With(one => one.ForImprovement = RecordedAreas.Of(count));

    /// <summary>Sets the number of areas for priority action in the report or letter.</summary>
    /// <param name="count">The number, 0 or more.</param>
    public TBuilder WithAreasForPriorityAction(int count) => With(one => one.ForPriorityAction = RecordedAreas.Of(count));
}

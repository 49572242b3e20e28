using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An event with inspectors on site and a report or letter after it: an inspection or a visit.</summary>
[JsonConverter(typeof(IlacsJsonConverter<OnSiteEvent>))]
public abstract record OnSiteEvent : CycleEvent
{
    private readonly ValueArray<OnSiteWindow> _onSite;
    private readonly Interruption? _interruption;
    private readonly ImpreciseDate? _publishedOn;
    private readonly ImpreciseDate? _receivedOn;

    private protected OnSiteEvent()
    {
    }

    /// <summary>When inspectors were on site: one window, or two.</summary>
    /// <exception cref="ArgumentException">There are no windows, or more than two, or one is <c>default</c>.</exception>
    public required ImmutableArray<OnSiteWindow> OnSite
    {
        get => _onSite.Items;
        init => _onSite = value.IsDefault || value.Length is not (1 or 2)
            ? throw new ArgumentException("An event on site has one or two on-site windows.", nameof(value))
            : value.Any(static window => window.From.IsDefault)
            ? throw new ArgumentException("A window is default, which has no day.", nameof(value))
            : new(value);
    }

    /// <summary>Why it was deferred, paused or returned to; <c>null</c> if it was not, or no source says which.</summary>
    /// <exception cref="ArgumentException">It is not one of the named ones.</exception>
    public Interruption? Interruption
    {
        get => _interruption;
        init => _interruption = value is { } why && !Enum.IsDefined(why)
            ? throw new ArgumentException("Not a named interruption.", nameof(value))
            : value;
    }

    /// <summary>When the report or letter was published; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? PublishedOn
    {
        get => _publishedOn;
        init => _publishedOn = ImpreciseDate.NotDefault(value);
    }

    /// <summary>When the authority received the report or letter; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? ReceivedOn
    {
        get => _receivedOn;
        init => _receivedOn = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The areas for improvement that the report or letter names.</summary>
    public RecordedAreas AreasForImprovement { get; init; }

    /// <summary>The areas for priority action that the report or letter names.</summary>
    public RecordedAreas AreasForPriorityAction { get; init; }

    /// <summary>The first on-site day, which decides the edition.</summary>
    public ImpreciseDate FirstOnSiteDay => OnSite[0].From;

    /// <summary>The first on-site day.</summary>
    public override ImpreciseDate Began => FirstOnSiteDay;

    /// <summary>A short name for people: the kind and the days on site, such as "standard inspection of 11 to 22 July 2022". Fits after
    /// "the".</summary>
    public override string Summary => $"{Type.Label()} {OnSite.When()}";

    /// <summary>When the judgement or the findings were published. If that is not known, some time after the last known day on site, up to
    /// the longest that a report has taken.</summary>
    internal ImpreciseDate KnownSince =>
        PublishedOn ?? OnSite[^1].LastKnown.OrUpToMonthsLater(IlacsParameters.MonthsToPublication.Maximum!.Value);

    /// <summary>When the authority received the report or letter or, if that is not known, when it was published; <c>null</c> if neither is
    /// known.</summary>
    internal ImpreciseDate? ReceivedOrPublishedOn => ReceivedOn ?? PublishedOn;

    internal override ImpreciseDate? DateOf(string member) => member switch
    {
        "onSite" => FirstOnSiteDay,
        "publishedOn" => PublishedOn,
        "receivedOn" => ReceivedOn,
        _ => null,
    };

    internal override IEnumerable<(string Name, object? Value)> Facts() =>
    [
        (nameof(OnSite), FactsText.List(OnSite)), (nameof(Interruption), Interruption), (nameof(PublishedOn), PublishedOn),
        (nameof(ReceivedOn), ReceivedOn),
        (nameof(AreasForImprovement), AreasForImprovement.Fact), (nameof(AreasForPriorityAction), AreasForPriorityAction.Fact),
        .. base.Facts(),
    ];
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An event with inspectors on site and a report or letter after it: an inspection or a visit.</summary>
[JsonConverter(typeof(IlacsJsonConverter<OnSiteEvent>))]
public abstract class OnSiteEvent : CycleEvent
{
    private readonly ImmutableArray<OnSiteWindow> _onSite;
    private readonly ImpreciseDate? _publishedOn;
    private readonly ImpreciseDate? _receivedOn;

    private protected OnSiteEvent()
    {
    }

    /// <summary>When inspectors were on site: one window, or two.</summary>
    /// <exception cref="ArgumentException">There is none, or more than two.</exception>
    public required ImmutableArray<OnSiteWindow> OnSite
    {
        get => _onSite;
        init => _onSite = !value.IsDefault && value.Length is 1 or 2
            ? value
            : throw new ArgumentException("An event on site has one or two on-site windows.", nameof(value));
    }

    /// <summary>When the report or letter was published; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? PublishedOn
    {
        get => _publishedOn;
        init => _publishedOn = Checked(value);
    }

    /// <summary>When the authority received the report or letter; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? ReceivedOn
    {
        get => _receivedOn;
        init => _receivedOn = Checked(value);
    }

    /// <summary>The areas for improvement that the report or letter names.</summary>
    public RecordedAreas AreasForImprovement { get; init; }

    /// <summary>The areas for priority action that the report or letter names.</summary>
    public RecordedAreas AreasForPriorityAction { get; init; }

    /// <summary>The first on-site day, which decides the edition.</summary>
    public ImpreciseDate FirstOnSiteDay => OnSite[0].From;

    /// <summary>The first on-site day.</summary>
    public override ImpreciseDate Began => FirstOnSiteDay;

    /// <summary>The days on site, after the kind of event.</summary>
    public override string ToString() => $"{Type.Code()} {string.Join(" and ", OnSite)}";

    /// <summary>When the judgement or the findings were out: on publication if that is known, else at some time after the last known day on
    /// site, up to the longest that a report has taken.</summary>
    internal ImpreciseDate KnownSince =>
        PublishedOn ?? OnSite[^1].LastKnown.OrUpToMonthsLater(IlacsParameters.MonthsToPublication.Maximum!.Value);

    /// <summary>When the authority had the report or letter, or else when it was published; <c>null</c> if neither is known.</summary>
    internal ImpreciseDate? ReceivedOrPublishedOn => ReceivedOn ?? PublishedOn;

    internal override ImpreciseDate? DateOf(string member) => member switch
    {
        "onSite" => FirstOnSiteDay,
        "publishedOn" => PublishedOn,
        "receivedOn" => ReceivedOn,
        _ => null,
    };

    internal override IEnumerable<object?> Members() =>
    [
        .. OnSite, PublishedOn, ReceivedOn, AreasForImprovement.Any, AreasForImprovement.Count, .. AreasForImprovement.Titles,
        AreasForPriorityAction.Any, AreasForPriorityAction.Count, .. AreasForPriorityAction.Titles, .. base.Members(),
    ];

    private protected override bool SaysTheSameAs(CycleEvent other) =>
        other is OnSiteEvent one
        && PublishedOn == one.PublishedOn
        && ReceivedOn == one.ReceivedOn
        && AreasForImprovement == one.AreasForImprovement
        && AreasForPriorityAction == one.AreasForPriorityAction
        && OnSite.SequenceEqual(one.OnSite);
}

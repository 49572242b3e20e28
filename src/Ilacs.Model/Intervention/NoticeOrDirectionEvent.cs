using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An improvement notice or a statutory direction, when it is issued.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeOrDirectionEvent>))]
public abstract record NoticeOrDirectionEvent : InterventionEvent
{
    private readonly ImpreciseDate? _publishedOn;
    private readonly InterventionTrigger? _trigger;
    private readonly ImpreciseDate? _triggeredBy;
    private readonly int? _reviewMonths;
    private readonly ValueArray<InterventionCondition> _conditions;

    private protected NoticeOrDirectionEvent()
    {
    }

    /// <summary>When it was published; <c>null</c> if that is not known or was the day of issue.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? PublishedOn
    {
        get => _publishedOn;
        init => _publishedOn = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The cause of the notice or direction; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The trigger is not one of the named ones.</exception>
    public InterventionTrigger? Trigger
    {
        get => _trigger;
        init => _trigger = Named(value);
    }

    /// <summary>The date of the event that led to it: the first on-site day of the inspection or visit, or the day of the court's
    /// judgement. <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? TriggeredBy
    {
        get => _triggeredBy;
        init => _triggeredBy = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The recorded requirements; may be empty.</summary>
    /// <exception cref="ArgumentException">A condition is <c>default</c>.</exception>
    public ImmutableArray<InterventionCondition> Conditions
    {
        get => _conditions.Items;
        init => _conditions = value.IsDefault || !value.Any(condition => condition.IsDefault)
            ? new(value)
            : throw new ArgumentException("A condition is default, which is none.", nameof(value));
    }

    /// <summary>The longest time that it allows between two reviews, in months; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 1200.</exception>
    public int? ReviewMonths
    {
        get => _reviewMonths;
        init
        {
            if (value is not (null or (>= LeastReviewMonths and <= MostReviewMonths)))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "Reviews are at least one month and at most a hundred years apart.");
            }

            _reviewMonths = value;
        }
    }

    internal const int LeastReviewMonths = 1;

    internal const int MostReviewMonths = 1200;

    internal override ImpreciseDate? DateOf(string member) => member switch
    {
        "publishedOn" => PublishedOn,
        "triggeredBy" => TriggeredBy,
        _ => base.DateOf(member),
    };

    internal override IEnumerable<(string Name, object? Value)> Facts() =>
    [
        (nameof(PublishedOn), PublishedOn), (nameof(Trigger), Trigger), (nameof(TriggeredBy), TriggeredBy),
        (nameof(ReviewMonths), ReviewMonths),
        (nameof(Conditions), FactsText.List(Conditions.Select(condition => condition.Fact))), .. base.Facts(),
    ];

    private protected override void Ask(LazyPointer at, ref IssueSink found)
    {
        CycleEventRules.TheSecondComesNoEarlier(On, PublishedOn, at, "/publishedOn", "The notice or direction was published", "it was issued", ref found);
        CycleEventRules.TheSecondComesNoEarlier(TriggeredBy, On, at, "/on", "The notice or direction was issued", "the event that led to it began", ref found);
    }
}

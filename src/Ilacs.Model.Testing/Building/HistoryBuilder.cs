using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>A history in the making; it is the history wherever one is wanted. Each step gives another builder.</summary>
public sealed class HistoryBuilder
{
    private readonly Authority _authority;
    private readonly ImmutableArray<Activity> _activities;
    private readonly ImmutableArray<Coverage> _coverage;

    internal HistoryBuilder(Authority authority)
        : this(authority, [], [])
    {
    }

    private HistoryBuilder(Authority authority, ImmutableArray<Activity> activities, ImmutableArray<Coverage> coverage) =>
        (_authority, _activities, _coverage) = (authority, activities, coverage);

    /// <summary>The history.</summary>
    /// <param name="builder">The builder.</param>
    public static implicit operator InspectionHistory(HistoryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Adds activities, in any order.</summary>
    /// <param name="activities">Records, or builders of them.</param>
    public HistoryBuilder With(params Activity[] activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return new(_authority, [.. _activities, .. activities], _coverage);
    }

    /// <summary>Claims that every activity of some kinds is there that began in a time.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, inclusive.</param>
    /// <param name="activities">The kinds; none stands for all.</param>
    /// <exception cref="ArgumentException">The time ends before it begins, or a date is no exact day.</exception>
    public HistoryBuilder Claiming(Days from, Days to, params ActivityType[] activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        Coverage claimed = new(Exactly(from, nameof(from)), Exactly(to, nameof(to)), [.. activities.Length == 0 ? Enum.GetValues<ActivityType>() : activities]);
        return new(_authority, _activities, _coverage.Add(claimed));
    }

    /// <summary>The history.</summary>
    public InspectionHistory Build() => new(_authority, _activities, _coverage);

    private static LocalDate Exactly(Days days, string name) => days.Possible.Day ?? throw new ArgumentException($"{days} is no exact day.", name);
}

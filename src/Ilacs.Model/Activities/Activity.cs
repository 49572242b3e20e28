using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A record of one activity in an authority's life under inspection: an inspection, a visit, a meeting or a paper.</summary>
/// <remarks>Immutable. Equal if all of it is, lists included. Whether it breaks a rule is a question for <see cref="Check"/>; the record
/// itself keeps what it is given. The kinds of activity are closed: nobody else can derive from this.</remarks>
[JsonConverter(typeof(ActivityConverter<Activity>))]
public abstract class Activity : IEquatable<Activity>
{
    private readonly ImmutableArray<RecordSource> _sources = [];

    private protected Activity()
    {
    }

    /// <summary>Which kind of activity it is.</summary>
    public ActivityType Type => Kind;

    /// <summary>When it began or took place, by which activities are put in order.</summary>
    public abstract PossibleDays Began { get; }

    /// <summary>Where the facts stand; may be empty.</summary>
    public ImmutableArray<RecordSource> Sources
    {
        get => _sources;
        init => _sources = value.IsDefault ? [] : value;
    }

    private protected abstract ActivityType Kind { get; }

    /// <summary>Finds all that breaks a rule, at once; nothing is allocated for a clean record.</summary>
    /// <param name="at">The JSON Pointer of this record in its document, before those of its members.</param>
    public FindingReport Check(string at = "")
    {
        var found = new FindingSink();
        Ask(at, ref found);
        ActivityRules.NoSourceIsOlderThanWhatItReports(this, at, ref found);
        ActivityRules.NoSourceGivesAnotherDate(this, at, ref found);
        ActivityRules.NoTwoSourcesGiveDifferentDates(this, at, ref found);
        return found.ToReport();
    }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(Activity? left, Activity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Activity? left, Activity? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Activity? other) =>
        other is not null && GetType() == other.GetType() && Type == other.Type && Sources.SequenceEqual(other.Sources) && SaysTheSameAs(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Activity);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Began, Sources.Length);

    /// <summary>Such as <c>focused-visit 2022-04-26 to 2022-04-27</c>.</summary>
    public override string ToString() => $"{Type.Code()} {Began}";

    /// <summary>The date that the record has under one of its names on the wire; <c>null</c> if it has none there.</summary>
    internal virtual PossibleDays? DateOf(string member) => null;

    /// <summary>Everything the record says, member by member: for an order among activities of one kind that began together.</summary>
    internal virtual IEnumerable<object?> Members() => Sources.SelectMany(source => source.Facts());

    private protected abstract void Ask(string at, ref FindingSink found);

    private protected abstract bool SaysTheSameAs(Activity other);

    private protected static PossibleDays? Checked(PossibleDays? date) =>
        date is { IsDefault: true } ? throw new ArgumentException("default(PossibleDays) is no date.", nameof(date)) : date;

    private protected static PossibleDays Checked(PossibleDays date) =>
        date.IsDefault ? throw new ArgumentException("default(PossibleDays) is no date.", nameof(date)) : date;
}

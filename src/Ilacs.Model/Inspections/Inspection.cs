using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A record of one inspection that graded the areas of its edition.</summary>
/// <remarks>Immutable. Equal if all of it is, lists included. Whether it breaks a rule is a question for <see cref="Check"/>; the record
/// itself keeps what it is given.</remarks>
[JsonConverter(typeof(InspectionConverter))]
public sealed class Inspection : IEquatable<Inspection>
{
    private readonly ActivityType _type;
    private readonly Judgements _judgements;
    private readonly Judgement? _overallEffectiveness;
    private readonly ImmutableArray<OnSiteWindow> _onSite;
    private readonly PossibleDays? _publishedOn;
    private readonly PossibleDays? _receivedOn;
    private readonly ImmutableArray<RecordSource> _sources = [];

    /// <summary>Which kind of inspection it is.</summary>
    /// <exception cref="ArgumentException">The activity is not an inspection that grades areas.</exception>
    public required ActivityType Type
    {
        get => _type;
        init => _type = value.IsGraded() ? value : throw new ArgumentException("The activity is not an inspection that grades areas.", nameof(value));
    }

    /// <summary>The edition that it follows: that of its judgements.</summary>
    public Edition Edition => Judgements.Edition;

    /// <summary>When inspectors were on site: one window, or two.</summary>
    /// <exception cref="ArgumentException">There is none, or more than two.</exception>
    public required ImmutableArray<OnSiteWindow> OnSite
    {
        get => _onSite;
        init => _onSite = !value.IsDefault && value.Length is 1 or 2
            ? value
            : throw new ArgumentException("An inspection has one or two on-site windows.", nameof(value));
    }

    /// <summary>When the report was published; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public PossibleDays? PublishedOn
    {
        get => _publishedOn;
        init => _publishedOn = Checked(value);
    }

    /// <summary>When the authority received the report; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public PossibleDays? ReceivedOn
    {
        get => _receivedOn;
        init => _receivedOn = Checked(value);
    }

    /// <summary>What the report says of each area.</summary>
    /// <exception cref="ArgumentException">The judgements are <c>default</c>.</exception>
    public required Judgements Judgements
    {
        get => _judgements;
        init => _judgements = value.IsDefault ? throw new ArgumentException("default(Judgements) is of no edition.", nameof(value)) : value;
    }

    /// <summary>The overall effectiveness that the report states, or why there is none. If nothing is said it is not known, or not in the
    /// edition where the edition makes none.</summary>
    public Judgement OverallEffectiveness
    {
        get => _overallEffectiveness ?? UnsaidOverall(Edition);
        init => _overallEffectiveness = value;
    }

    /// <summary>The areas for improvement that the report names.</summary>
    public RecordedAreas AreasForImprovement { get; init; }

    /// <summary>The areas for priority action that the report names.</summary>
    public RecordedAreas AreasForPriorityAction { get; init; }

    /// <summary>Where the facts stand; may be empty.</summary>
    public ImmutableArray<RecordSource> Sources
    {
        get => _sources;
        init => _sources = value.IsDefault ? [] : value;
    }

    /// <summary>The first on-site day, which decides the edition.</summary>
    public PossibleDays FirstOnSiteDay => OnSite[0].From;

    /// <summary>Finds all that breaks a rule, at once; nothing is allocated for a clean record.</summary>
    /// <param name="at">The JSON Pointer of this record in its document, before those of its members.</param>
    public FindingReport Check(string at = "") => InspectionRules.Check(this, at);

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(Inspection? left, Inspection? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Inspection? left, Inspection? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Inspection? other) =>
        other is not null
        && Type == other.Type
        && Judgements == other.Judgements
        && OverallEffectiveness == other.OverallEffectiveness
        && PublishedOn == other.PublishedOn
        && ReceivedOn == other.ReceivedOn
        && AreasForImprovement == other.AreasForImprovement
        && AreasForPriorityAction == other.AreasForPriorityAction
        && OnSite.SequenceEqual(other.OnSite)
        && Sources.SequenceEqual(other.Sources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Inspection);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Judgements, OverallEffectiveness, FirstOnSiteDay, PublishedOn);

    /// <summary>Such as <c>standard-inspection 2019-10-07 to 2019-10-18 (ilacs-2018)</c>.</summary>
    public override string ToString() => $"{Type.Code()} {string.Join(" and ", OnSite)} ({Edition})";

    /// <summary>What it means that a record says nothing of overall effectiveness.</summary>
    internal static Judgement UnsaidOverall(Edition edition) => edition.MakesOverallEffectiveness ? NoGrade.NotKnown : NoGrade.NotInEdition;

    private static PossibleDays? Checked(PossibleDays? date) =>
        date is { IsDefault: true } ? throw new ArgumentException("default(PossibleDays) is no date.", nameof(date)) : date;
}

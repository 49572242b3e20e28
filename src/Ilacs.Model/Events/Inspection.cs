using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A record of one inspection that graded the areas of its edition.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Inspection>))]
public sealed record Inspection : OnSiteEvent
{
    private readonly CycleEventType _kind;
    private readonly Judgements _judgements;
    private readonly Judgement? _overallEffectiveness;

    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public Inspection()
    {
    }

    /// <summary>Records an inspection.</summary>
    /// <param name="kind">The kind of inspection.</param>
    /// <param name="judgements">The judgement of each area, as the report gives it.</param>
    /// <param name="onSite">When inspectors were on site: one window, or two.</param>
    /// <exception cref="ArgumentException">The kind is not that of an inspection, the judgements are <c>default</c>, or there is no window
    /// or more than two.</exception>
    [SetsRequiredMembers]
    public Inspection(CycleEventType kind, Judgements judgements, params ImmutableArray<OnSiteWindow> onSite) =>
        (Kind, Judgements, OnSite) = (kind, judgements, onSite);

    /// <summary>The kind of inspection, standard or short, or one under the single inspection framework: its <see cref="Type"/>.</summary>
    /// <exception cref="ArgumentException">The event is not an inspection that grades areas.</exception>
    public required CycleEventType Kind
    {
        get => _kind;
        init => _kind = value.IsGraded() ? value
            : throw new ArgumentException("The event is not an inspection that grades areas.", nameof(value));
    }

    /// <summary>The edition that the inspection follows, taken from its judgements.</summary>
    public Edition Edition => Judgements.Edition;

    /// <summary>The judgement of each area, as the report gives it.</summary>
    /// <exception cref="ArgumentException">The judgements are <c>default</c>.</exception>
    public required Judgements Judgements
    {
        get => _judgements;
        init => _judgements = value.IsDefault ? throw new ArgumentException("default(Judgements) is of no edition.", nameof(value)) : value;
    }

    /// <summary>The overall effectiveness that the report states, or the reason why there is no grade. If not set, it is
    /// <see cref="NoGrade.NotInEdition"/> where the edition does not judge it, and otherwise <see cref="NoGrade.NotKnown"/>.</summary>
    public Judgement OverallEffectiveness
    {
        get => _overallEffectiveness ?? UnsaidOverall(Edition);
        init => _overallEffectiveness = value;
    }

    private protected override CycleEventType EventType => _kind;

    /// <summary>Whether both records are equal. If overall effectiveness is not set, its default value is compared.</summary>
    public bool Equals(Inspection? other) =>
        base.Equals(other) && Kind == other.Kind && Judgements == other.Judgements && OverallEffectiveness == other.OverallEffectiveness;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Kind, Judgements, OverallEffectiveness);

    /// <summary>The value of overall effectiveness where a record does not set it.</summary>
    internal static Judgement UnsaidOverall(Edition edition) => edition.MakesOverallEffectiveness ? NoGrade.NotKnown : NoGrade.NotInEdition;

    internal override IEnumerable<(string Name, object? Value)> Facts() =>
    [
        (nameof(Edition), Edition), (nameof(Judgements), Judgements), (nameof(OverallEffectiveness), OverallEffectiveness),
        .. base.Facts(),
    ];

    private protected override void Ask(LazyPointer at, ref IssueSink found) => InspectionRules.Check(this, at, ref found);
}

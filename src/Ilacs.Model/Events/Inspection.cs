using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A record of one inspection that graded the areas of its edition.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Inspection>))]
public sealed class Inspection : OnSiteEvent
{
    private readonly CycleEventType _type;
    private readonly Judgements _judgements;
    private readonly Judgement? _overallEffectiveness;

    /// <summary>Which kind of inspection it is.</summary>
    /// <exception cref="ArgumentException">The event is not an inspection that grades areas.</exception>
    public new required CycleEventType Type
    {
        get => _type;
        init => _type = value.IsGraded() ? value
            : throw new ArgumentException("The event is not an inspection that grades areas.", nameof(value));
    }

    /// <summary>The edition that it follows: that of its judgements.</summary>
    public Edition Edition => Judgements.Edition;

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

    private protected override CycleEventType Kind => _type;

    /// <summary>Such as <c>standard-inspection 2019-10-07 to 2019-10-18 (ilacs-2018)</c>.</summary>
    public override string ToString() => $"{base.ToString()} ({Edition})";

    /// <summary>What it means that a record says nothing of overall effectiveness.</summary>
    internal static Judgement UnsaidOverall(Edition edition) => edition.MakesOverallEffectiveness ? NoGrade.NotKnown : NoGrade.NotInEdition;

    internal override IEnumerable<object?> Members() => [Edition, .. Judgements.Select(judged => judged.Judgement), OverallEffectiveness, .. base.Members()];

    private protected override void Ask(LazyPointer at, ref IssueSink found) => InspectionRules.Check(this, at, ref found);

    private protected override bool SaysTheSameAs(CycleEvent other) =>
        other is Inspection one
        && Judgements == one.Judgements
        && OverallEffectiveness == one.OverallEffectiveness
        && base.SaysTheSameAs(other);
}

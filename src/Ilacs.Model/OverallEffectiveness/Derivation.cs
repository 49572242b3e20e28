using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>What the judgements of one inspection leave of overall effectiveness.</summary>
/// <remarks>
/// <para>None of it is Ofsted's judgement. <see cref="Permitted"/> and <see cref="Determined"/> say what published inspections have never
/// departed from; <see cref="Indicative"/> says what they most often showed.</para>
/// <para>An immutable value: equal judgements derived by the same rules are equal and explain themselves equally. <c>default</c>
/// belongs to no inspection, and asking it for an answer throws.</para>
/// </remarks>
[JsonConverter(typeof(IlacsJsonConverter<Derivation>))]
public readonly record struct Derivation
{
    private readonly DerivationTable.Entry _entry;
    private readonly Edition? _rulesOf;

    internal Derivation(Judgements judgements, Edition rulesOf)
    {
        Judgements = judgements;
        _rulesOf = rulesOf;
        _entry = rulesOf.MakesOverallEffectiveness ? DerivationTable.Of(rulesOf)[judgements] : default;
    }

    /// <summary>The judgements that it was derived from.</summary>
    public Judgements Judgements { get; }

    /// <summary>The edition whose rules were used: that of the judgements, or the one asked for by name for continuity.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Edition RulesOf => _rulesOf ?? throw new InvalidOperationException("default(Derivation) belongs to no inspection.");

    /// <summary>Whether Ofsted makes overall effectiveness for this inspection at all, and if not, whether this was asked for anyway.</summary>
    public OverallEffectivenessStatus Status =>
        !RulesOf.MakesOverallEffectiveness ? OverallEffectivenessStatus.NotMade
        : ReferenceEquals(RulesOf, Judgements.Edition) ? OverallEffectivenessStatus.Made
        : OverallEffectivenessStatus.NotMadeForContinuity;

    /// <summary>The grades that the rules permit; empty only where overall effectiveness is not made. Where every key area has a
    /// grade it is one grade or two adjacent ones. A key area that was not judged is left out; one that is not known widens the answer to
    /// all that any grade of it would permit.</summary>
    public GradeSet Permitted => RulesOf.MakesOverallEffectiveness ? _entry.Permitted : default;

    /// <summary>The one grade permitted; <c>null</c> if more than one is, or if overall effectiveness is not made.</summary>
    public Grade? Determined => Permitted.Only;

    /// <summary>How strong the sources are that <see cref="Determined"/> rests on: the weakest of them, where those that can be done
    /// without are left out. Unsourced where a key area was not judged, since no source says that the rules may be read without it.
    /// <c>null</c> if no grade is determined.</summary>
    public SourceStrength? DeterminedStrength => Determined is null ? null : _entry.Strength;

    /// <summary>The best grade permitted, which is the overall effectiveness that most published inspections were given:
    /// <see cref="Edition.IndicativeFit"/> says how many of all, and <see cref="Published"/> how many with just these judgements, which may
    /// be none. A description not a prediction. <c>null</c> where a key area has no grade, or
    /// overall effectiveness is not made.</summary>
    public Grade? Indicative => Permitted.IsEmpty ? null : _entry.Indicative;

    /// <summary>Whether the rules permit this grade; no grade is permitted where overall effectiveness is not made.</summary>
    /// <param name="grade">A grade.</param>
    /// <exception cref="ArgumentException"><paramref name="grade"/> is <c>default</c>.</exception>
    public bool Permits(Grade grade) => Permitted.Contains(grade);

    /// <summary>With which overall effectiveness exactly these judgements were published, over all inspections of the edition whose rules
    /// were used: none, if experience does not reach here.</summary>
    public GradeCounts Published => PublishedCombinations.Of(new(RulesOf, Judgements.Packed));

    /// <summary>Gives the reasons: what each rule says of these judgements, in order, and what it leaves.</summary>
    public Explanation Explain() => new(this);

    /// <summary>Finds all smallest changes of the area grades that would make a grade the indicative one.</summary>
    /// <param name="target">The grade wished for.</param>
    /// <exception cref="ArgumentException"><paramref name="target"/> is <c>default</c>.</exception>
    public GradeChanges SmallestChangesTo(Grade target) => GradeChanges.Find(this, target);

    /// <inheritdoc/>
    public bool Equals(Derivation other) => Judgements == other.Judgements && ReferenceEquals(_rulesOf, other._rulesOf);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Judgements, _rulesOf);

    /// <summary>Such as <c>permitted good, requires-improvement; indicative good</c>.</summary>
    public override string ToString() => _rulesOf is null ? "(of no inspection)" : Explanation.Summary(this);
}

using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The grades of overall effectiveness that the judgements of one inspection leave possible.</summary>
/// <remarks>
/// <para>Not a judgement by Ofsted. No published inspection has departed from <see cref="Permitted"/> and <see cref="Determined"/>;
/// <see cref="Indicative"/> is the most common grade.</para>
/// <para>An immutable value: equal judgements under the same rules give equal derivations and equal explanations. <c>default</c> belongs to
/// no inspection; asking it for an answer throws.</para>
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

    /// <summary>The judgements of the inspection.</summary>
    public Judgements Judgements { get; }

    /// <summary>The edition whose rules were used: the edition of the judgements or, for continuity, the one that the caller
    /// chose.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Edition RulesOf => _rulesOf ?? throw new InvalidOperationException("default(Derivation) belongs to no inspection.");

    /// <summary>Whether Ofsted judges overall effectiveness for this inspection and, if not, whether the caller asked for the derivation
    /// anyway.</summary>
    public OverallEffectivenessStatus Status =>
        !RulesOf.MakesOverallEffectiveness ? OverallEffectivenessStatus.NotMade
        : ReferenceEquals(RulesOf, Judgements.Edition) ? OverallEffectivenessStatus.Made
        : OverallEffectivenessStatus.NotMadeForContinuity;

    /// <summary>The grades that the rules permit; empty only where Ofsted does not judge overall effectiveness. If every key area has a
    /// grade, they are one grade or two adjacent ones. A key area that was not judged is left out. For a key area whose grade is not known,
    /// every grade that it could have is considered.</summary>
    public GradeSet Permitted => RulesOf.MakesOverallEffectiveness ? _entry.Permitted : default;

    /// <summary>The only possible grade; <c>null</c> if several are possible, or Ofsted does not judge overall effectiveness.</summary>
    public Grade? Determined => Permitted.Only;

    /// <summary>The strength of the weakest source that <see cref="Determined"/> needs. <see cref="SourceStrength.Unsourced"/> where a key
    /// area was not judged, because no source says that the rules may be read without it. <c>null</c> if no grade is determined.</summary>
    public SourceStrength? DeterminedStrength => Determined is null ? null : _entry.Strength;

    /// <summary>The most common grade, which is the best grade permitted. <see cref="Edition.IndicativeFit"/> counts how many of all
    /// published inspections were given it; <see cref="Published"/> counts those with exactly these judgements, which may be none. A
    /// description, not a prediction. <c>null</c> where a key area has no grade, or Ofsted does not judge overall effectiveness.</summary>
    public Grade? Indicative => Permitted.IsEmpty ? null : _entry.Indicative;

    /// <summary>Whether the rules permit this grade; no grade is permitted where Ofsted does not judge overall effectiveness.</summary>
    /// <param name="grade">A grade.</param>
    /// <exception cref="ArgumentException"><paramref name="grade"/> is <c>default</c>.</exception>
    public bool Permits(Grade grade) => Permitted.Contains(grade);

    /// <summary>The overall effectiveness of all published inspections with exactly these judgements, in the edition whose rules were used.
    /// Empty if there are no such inspections.</summary>
    public GradeCounts Published => PublishedCombinations.Of(new(RulesOf, Judgements.Packed));

    /// <summary>Explains the answer: for each rule in order, whether it applies to these judgements and the grades that it
    /// leaves.</summary>
    public Explanation Explain() => new(this);

    /// <summary>Finds the smallest changes to the area grades that would make a grade the indicative one.</summary>
    /// <param name="target">The grade to reach.</param>
    /// <exception cref="ArgumentException"><paramref name="target"/> is <c>default</c>.</exception>
    public GradeChanges SmallestChangesTo(Grade target) => GradeChanges.Find(this, target);

    /// <inheritdoc/>
    public bool Equals(Derivation other) => Judgements == other.Judgements && ReferenceEquals(_rulesOf, other._rulesOf);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Judgements, _rulesOf);

    /// <summary>Such as <c>permitted good, requires-improvement; indicative good</c>.</summary>
    public override string ToString() => _rulesOf is null ? "(of no inspection)" : Explanation.Summary(this);
}

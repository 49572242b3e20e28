namespace Ilacs.Model;

/// <summary>Works out which grades of overall effectiveness the published grades of the areas permit, and why.</summary>
/// <remarks>Inspectors judge overall effectiveness. It does not follow from the areas alone: published inspections with the same area
/// grades have different overall grades. So the answer gives the permitted grades, the only possible grade if there is just one, and the
/// most common grade. It never gives what Ofsted judged.</remarks>
public static class OverallEffectiveness
{
    /// <summary>Derives the grades of overall effectiveness that the judgements permit, by the rules of their own edition.</summary>
    /// <param name="judgements">The judgement of each area, as the inspection gives it.</param>
    /// <returns>The derivation. For an edition without overall effectiveness it says so and permits no grade.</returns>
    /// <exception cref="ArgumentException"><paramref name="judgements"/> is <c>default</c>.</exception>
    public static Derivation Derive(Judgements judgements)
    {
        if (judgements.IsDefault)
        {
            throw new ArgumentException("default(Judgements) is of no edition.", nameof(judgements));
        }

        return new(judgements, judgements.Edition);
    }

    /// <summary>For continuity, derives the grades that an earlier edition's rules would permit, where the inspection's own edition has no
    /// overall effectiveness. The result states that it is not an Ofsted judgement.</summary>
    /// <param name="rulesOf">The edition whose rules to use, such as <see cref="Editions.Ilacs2023"/>.</param>
    /// <param name="judgements">The judgement of each area, as the inspection gives it.</param>
    /// <exception cref="ArgumentException"><paramref name="judgements"/> is <c>default</c>, or its own edition has overall effectiveness.
    /// Or the other edition has no overall effectiveness, or has different key areas.</exception>
    public static Derivation DeriveForContinuity(Edition rulesOf, Judgements judgements)
    {
        ArgumentNullException.ThrowIfNull(rulesOf);
        if (judgements.IsDefault)
        {
            throw new ArgumentException("default(Judgements) is of no edition.", nameof(judgements));
        }

        if (judgements.Edition.MakesOverallEffectiveness)
        {
            throw new ArgumentException($"{judgements.Edition} makes overall effectiveness by rules of its own.", nameof(judgements));
        }

        return CanContinue(judgements.Edition, rulesOf)
            ? new(judgements, rulesOf)
            : throw new ArgumentException(
                $"{rulesOf} does not make overall effectiveness over the areas of {judgements.Edition}.", nameof(rulesOf));
    }

    /// <summary>Whether <see cref="DeriveForContinuity"/> has an answer: the first edition has no overall effectiveness, and the other has
    /// it with the same key areas.</summary>
    /// <param name="edition">The edition of the inspection.</param>
    /// <param name="rulesOf">The edition whose rules would be used.</param>
    public static bool CanContinue(Edition edition, Edition rulesOf)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(rulesOf);
        return !edition.MakesOverallEffectiveness && rulesOf.MakesOverallEffectiveness && edition.HasTheKeyAreasOf(rulesOf);
    }
}

namespace Ilacs.Model;

/// <summary>From the published grades of the areas to the grades of overall effectiveness that they permit, with the reasons.</summary>
/// <remarks>Overall effectiveness is a judgement of inspectors and no function of the areas: published inspections with the same area
/// grades have different overall grades. So the answer is which grades are permitted, which one is determined if only one is, and which
/// one is indicative; never what Ofsted judged.</remarks>
public static class OverallEffectiveness
{
    /// <summary>Derives what the judgements leave of overall effectiveness, by the rules of their own edition.</summary>
    /// <param name="judgements">What an inspection says of each area.</param>
    /// <returns>For an edition without overall effectiveness, a derivation that says so and permits nothing.</returns>
    /// <exception cref="ArgumentException"><paramref name="judgements"/> is <c>default</c>.</exception>
    public static Derivation Derive(Judgements judgements)
    {
        if (judgements.IsDefault)
        {
            throw new ArgumentException("default(Judgements) is of no edition.", nameof(judgements));
        }

        return new(judgements, judgements.Edition);
    }

    /// <summary>For continuity: what an earlier edition's rules would permit for an inspection whose own edition does not make
    /// overall effectiveness. The result says of itself that it is not an Ofsted judgement.</summary>
    /// <param name="rulesOf">The edition whose rules are asked for, such as <see cref="Editions.Ilacs2023"/>.</param>
    /// <param name="judgements">What an inspection says of each area.</param>
    /// <exception cref="ArgumentException"><paramref name="judgements"/> is <c>default</c>; or its edition makes overall effectiveness by
    /// rules of its own; or the other edition makes none, or has other key areas.</exception>
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

    /// <summary>Whether <see cref="DeriveForContinuity"/> has an answer: the first edition makes no overall effectiveness, and the other
    /// makes it over the same key areas.</summary>
    /// <param name="edition">The edition of the inspection.</param>
    /// <param name="rulesOf">The edition whose rules would be used.</param>
    public static bool CanContinue(Edition edition, Edition rulesOf)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(rulesOf);
        return !edition.MakesOverallEffectiveness && rulesOf.MakesOverallEffectiveness && edition.HasTheKeyAreasOf(rulesOf);
    }
}

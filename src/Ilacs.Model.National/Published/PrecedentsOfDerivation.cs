namespace Ilacs.Model.National;

/// <summary>The named precedents of a derivation.</summary>
public static class PrecedentsOfDerivation
{
    /// <summary>For <see cref="Derivation"/>.</summary>
    /// <param name="derivation">The derivation.</param>
    extension(Derivation derivation)
    {
        /// <summary>The published inspections that <see cref="Derivation.Published"/> counts, by name.</summary>
        /// <exception cref="InvalidOperationException">The derivation is <c>default</c>.</exception>
        public Precedents Precedents() => PublishedInspections.All.PrecedentsOf(new(derivation.RulesOf, derivation.Judgements.Packed));
    }
}

namespace Ilacs.Model;

/// <summary>Codes and comparison of <see cref="SourceStrength"/>.</summary>
public static class SourceStrengthExtensions
{
    /// <summary>The code on the wire, such as <c>ofsted-statement</c>.</summary>
    /// <param name="strength">One of the six named strengths.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strength"/> is not one of the six.</exception>
    public static string Code(this SourceStrength strength) => strength switch
    {
        SourceStrength.Statute => "statute",
        SourceStrength.Framework => "framework",
        SourceStrength.OfstedStatement => "ofsted-statement",
        SourceStrength.CouncilPaper => "council-paper",
        SourceStrength.Observed => "observed",
        SourceStrength.Unsourced => "unsourced",
        _ => throw new ArgumentOutOfRangeException(nameof(strength), strength, "Not one of the named strengths of a source."),
    };

    /// <summary>Whether this is a stronger source than <paramref name="other"/>; a strength is not stronger than itself.</summary>
    /// <param name="strength">The strength asked about.</param>
    /// <param name="other">The strength to compare with.</param>
    public static bool IsStrongerThan(this SourceStrength strength, SourceStrength other) => strength < other;
}

namespace Ilacs.Model;

/// <summary>An area with what an inspection says of it.</summary>
/// <param name="Area">The area.</param>
/// <param name="Judgement">The grade, or the reason why there is no grade.</param>
public readonly record struct AreaJudgement(Area Area, Judgement Judgement)
{
    /// <summary>Such as <c>leaders good</c>.</summary>
    public override string ToString() => $"{Area} {Judgement}";
}

using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>A combination of judgements, and what the rules of its edition make of it. None of it is Ofsted's judgement.</summary>
public sealed class DerivationCase
{
    internal DerivationCase(Judgements judgements, GradeSet permitted, Grade? determined, Grade? indicative, ImmutableArray<string> applied) =>
        (Judgements, Permitted, Determined, Indicative, Applied) = (judgements, permitted, determined, indicative, applied);

    /// <summary>The edition.</summary>
    public Edition Edition => Judgements.Edition;

    /// <summary>The judgements.</summary>
    public Judgements Judgements { get; }

    /// <summary>The grades of overall effectiveness that are permitted; none where the edition makes no overall effectiveness.</summary>
    public GradeSet Permitted { get; }

    /// <summary>The one permitted grade; <c>null</c> if there is not just one.</summary>
    public Grade? Determined { get; }

    /// <summary>The indicative grade; otherwise <c>null</c>.</summary>
    public Grade? Indicative { get; }

    /// <summary>The rules that apply, such as <c>P1</c>, in their order.</summary>
    public ImmutableArray<string> Applied { get; }

    /// <summary>The judgements, after their edition.</summary>
    public override string ToString() => Judgements.ToString();
}

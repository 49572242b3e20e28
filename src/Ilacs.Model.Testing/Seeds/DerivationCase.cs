using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>A combination of judgements, and the result of its edition's rules. This is not Ofsted's judgement.</summary>
public sealed class DerivationCase
{
    internal DerivationCase(Judgements judgements, GradeSet permitted, Grade? determined, Grade? indicative, ImmutableArray<string> applied) =>
        (Judgements, Permitted, Determined, Indicative, Applied) = (judgements, permitted, determined, indicative, applied);

    /// <summary>The edition.</summary>
    public Edition Edition => Judgements.Edition;

    /// <summary>The judgements.</summary>
    public Judgements Judgements { get; }

    /// <summary>The permitted overall effectiveness grades; empty if the edition has no overall effectiveness.</summary>
    public GradeSet Permitted { get; }

    /// <summary>The only permitted grade; <c>null</c> if there are several or none.</summary>
    public Grade? Determined { get; }

    /// <summary>The indicative grade; otherwise <c>null</c>.</summary>
    public Grade? Indicative { get; }

    /// <summary>The rules that apply, such as <c>P1</c>, in order.</summary>
    public ImmutableArray<string> Applied { get; }

    /// <summary>The edition and the judgements.</summary>
    public override string ToString() => Judgements.ToString();
}

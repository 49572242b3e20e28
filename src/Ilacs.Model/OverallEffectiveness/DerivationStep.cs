using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>One step of an explanation: a provision, what it says of the judgements, and what is left after it.</summary>
public sealed class DerivationStep : IEquatable<DerivationStep>
{
    internal DerivationStep(
        Provision provision, Verdict verdict, ImmutableArray<Area> inputs, ImmutableArray<Area> because, GradeSet leaves, Evidence restsOn)
    {
        Provision = provision;
        Verdict = verdict;
        Inputs = inputs;
        Because = because;
        Leaves = leaves;
        RestsOn = restsOn;
    }

    /// <summary>The provision that was read.</summary>
    public Provision Provision { get; }

    /// <summary>What it says of the judgements.</summary>
    public Verdict Verdict { get; }

    /// <summary>The areas whose judgements were read, in the order of the edition; those not judged are among them.</summary>
    public ImmutableArray<Area> Inputs { get; }

    /// <summary>The areas whose grades decided that the provision applies, by the part of it that <see cref="RestsOn"/> supports; empty
    /// unless it applies.</summary>
    public ImmutableArray<Area> Because { get; }

    /// <summary>The grades still permitted after this step and all before it.</summary>
    public GradeSet Leaves { get; }

    /// <summary>The evidence for what was applied: of the parts of the provision that apply, the best supported one; of a provision that does
    /// not apply, its first part.</summary>
    public Evidence RestsOn { get; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(DerivationStep? left, DerivationStep? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(DerivationStep? left, DerivationStep? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(DerivationStep? other) =>
        other is not null
        && ReferenceEquals(Provision, other.Provision)
        && Verdict == other.Verdict
        && Leaves == other.Leaves
        && RestsOn == other.RestsOn
        && Inputs.SequenceEqual(other.Inputs)
        && Because.SequenceEqual(other.Because);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DerivationStep);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Provision, Verdict, Leaves);

    /// <summary>The provision, its verdict, what it leaves and what it rests on, in a line for people.</summary>
    public override string ToString()
    {
        var verdict = Verdict switch
        {
            Verdict.Applied => $"Applied because of {string.Join(", ", Because)}",
            Verdict.Depends => "Depends on an area that is not known",
            _ => "Not applied",
        };
        var count = RestsOn.Observed is { } observed ? $" {observed}" : "";
        return $"{Provision.Id}: {Provision.Sentence} {verdict}; left after it: {Leaves}. [{RestsOn.Strength.Code()}{count}: {RestsOn.Source}]";
    }
}

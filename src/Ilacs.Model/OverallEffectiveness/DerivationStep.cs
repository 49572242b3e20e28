using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>One step of an explanation: a rule, what it says of the judgements, and what is left after it.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DerivationStep>))]
public sealed record DerivationStep
{
    private readonly ValueArray<Area> _inputs;
    private readonly ValueArray<Area> _decidingAreas;

    internal DerivationStep(
        DerivationRule rule, Verdict verdict, ImmutableArray<Area> inputs, ImmutableArray<Area> because, GradeSet leaves, Evidence evidence)
    {
        Rule = rule;
        Verdict = verdict;
        _inputs = new(inputs);
        _decidingAreas = new(because);
        Leaves = leaves;
        Evidence = evidence;
    }

    /// <summary>The rule that was read.</summary>
    public DerivationRule Rule { get; }

    /// <summary>What it says of the judgements.</summary>
    public Verdict Verdict { get; }

    /// <summary>The areas whose judgements were read, in the order of the edition; those not judged are among them.</summary>
    public ImmutableArray<Area> Inputs => _inputs.Items;

    /// <summary>The areas whose grades decided that the rule applies, by the part of it that <see cref="Evidence"/> supports; empty
    /// unless it applies.</summary>
    public ImmutableArray<Area> DecidingAreas => _decidingAreas.Items;

    /// <summary>The grades still permitted after this step and all before it.</summary>
    public GradeSet Leaves { get; }

    /// <summary>The evidence for what was applied: of the parts of the rule that apply, the best supported one; of a rule that does
    /// not apply, its first part.</summary>
    public Evidence Evidence { get; }

    /// <summary>The rule, its verdict, what it leaves and what it rests on, in a line for people.</summary>
    public override string ToString()
    {
        var verdict = Verdict switch
        {
            Verdict.Applied => $"Applied because of {string.Join(", ", DecidingAreas)}",
            Verdict.Depends => "Depends on an area that is not known",
            _ => "Not applied",
        };
        var count = Evidence.Observed is { } observed ? $" {observed}" : "";
        return $"{Rule.Id}: {Rule.Sentence} {verdict}; left after it: {Leaves}. [{Evidence.Strength.Code()}{count}: {Evidence.Citation}]";
    }
}

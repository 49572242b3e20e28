using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>One step of an explanation: a rule, whether it applies to the judgements, and the grades left after it.</summary>
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

    /// <summary>Whether the rule applies.</summary>
    public Verdict Verdict { get; }

    /// <summary>The areas whose judgements were read, including those not judged, in the order of the edition.</summary>
    public ImmutableArray<Area> Inputs => _inputs.Items;

    /// <summary>The areas whose grades make the rule apply, in the part of it that <see cref="Evidence"/> supports; empty if it does not
    /// apply.</summary>
    public ImmutableArray<Area> DecidingAreas => _decidingAreas.Items;

    /// <summary>The grades still permitted after this step and all before it.</summary>
    public GradeSet Leaves { get; }

    /// <summary>The evidence for the best supported part of the rule that applies or, if the rule does not apply, for its first
    /// part.</summary>
    public Evidence Evidence { get; }

    /// <summary>The rule, which grades decided, what it leaves, and its source, in three lines for people.</summary>
    public override string ToString()
    {
        var verdict = Verdict switch
        {
            Verdict.Applied => $"Decided by {(DecidingAreas.Length == 1 ? "the grade" : "the grades")} for {DecidingAreas.InWords()}.",
            Verdict.Depends => "It depends on a grade that is not known.",
            _ => "It changes nothing here.",
        };
        var seen = Evidence.Observed is { } observed ? $"seen in {observed} inspections" : Evidence.Strength.Label();
        return $"{Rule.Id}: {Rule.Sentence}\n    {verdict} This leaves {Leaves.InWords()}.\n    Source ({seen}): {Evidence.Citation}";
    }
}

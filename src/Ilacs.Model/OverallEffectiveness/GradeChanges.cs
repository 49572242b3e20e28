using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The smallest changes to the area grades that would make a grade the indicative one: as few areas as possible, then as few steps
/// between grades as possible.</summary>
/// <remarks>This applies the rules only. It does not predict an inspection.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<GradeChanges>))]
public sealed class GradeChanges
{
    private GradeChanges(Derivation derivation, Grade target, ImmutableArray<ImmutableArray<AreaChange>> ways, Refusal? refusal)
    {
        Derivation = derivation;
        Target = target;
        Ways = ways;
        Refusal = refusal;
    }

    /// <summary>The derivation that would change.</summary>
    public Derivation Derivation { get; }

    /// <summary>The grade to reach.</summary>
    public Grade Target { get; }

    /// <summary>Why there is no answer; <c>null</c> if there is one.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Each way to make the target the indicative grade: the areas to change together, in the order of the edition. All ways
    /// change the same number of areas by the same number of steps. If the target is already the indicative grade, there is one way, which
    /// has no changes. Empty if the question was refused, or no change leads to the target.</summary>
    public ImmutableArray<ImmutableArray<AreaChange>> Ways { get; }

    /// <summary>Whether the target is already the indicative grade.</summary>
    public bool NothingToChange => Ways.Length > 0 && Ways[0].IsEmpty;

    internal static GradeChanges Find(Derivation derivation, Grade target)
    {
        Grade.Checked(target, nameof(target));
        var edition = derivation.RulesOf;
        if (derivation.Indicative is null)
        {
            return new(derivation, target, [], WhyNoIndicativeGrade(edition));
        }

        var fewestAreas = int.MaxValue;
        var fewestSteps = int.MaxValue;
        var ways = ImmutableArray.CreateBuilder<ImmutableArray<AreaChange>>();
        foreach (var other in EveryCombination(edition))
        {
            if (new Derivation(other, edition).Indicative != target)
            {
                continue;
            }

            var changes = Changes(derivation.Judgements, other);
            var steps = changes.Sum(change => change.Steps);
            if (changes.Length < fewestAreas || (changes.Length == fewestAreas && steps < fewestSteps))
            {
                (fewestAreas, fewestSteps) = (changes.Length, steps);
                ways.Clear();
            }

            if (changes.Length == fewestAreas && steps == fewestSteps)
            {
                ways.Add(changes);
            }
        }

        return new(derivation, target, ways.DrainToImmutable(), null);
    }

    private static Refusal WhyNoIndicativeGrade(Edition edition) =>
        !edition.MakesOverallEffectiveness
            ? new(RefusalCodes.NoOverallInEdition, $"{edition.Name} has no grade for overall effectiveness.")
            {
                Arguments = Reason.Named(("edition", edition)),
            }
        : edition.IndicativeFit is null
            ? new(RefusalCodes.NoIndicationInEdition, $"No grade is most common in {edition.Name}: published inspections have not been counted.")
            {
                Arguments = Reason.Named(("edition", edition)),
            }
        : new(RefusalCodes.KeyAreaWithoutGrade, "A key area has no grade, so we cannot say which grade is most common.");

    // The domain is small: at most a few thousand combinations, so all of them are tried.
    private static IEnumerable<Judgements> EveryCombination(Edition edition)
    {
        IEnumerable<Judgements> combinations = [new Judgements(edition, 0)];
        foreach (var area in edition.Areas.Where(area => area.IsKey))
        {
            combinations = combinations.SelectMany(_ => Grade.All, (judgements, grade) => judgements.With(area, grade));
        }

        return combinations;
    }

    // By place and not by area, since for continuity the two are of different editions with the same key areas.
    private static ImmutableArray<AreaChange> Changes(Judgements from, Judgements to)
    {
        var changes = ImmutableArray.CreateBuilder<AreaChange>();
        for (var i = 0; i < to.Edition.KeyAreaCount; i++)
        {
            if (from.At(i) != to.At(i))
            {
                changes.Add(new(from.Edition.Areas[i], from.At(i).Grade!.Value, to.At(i).Grade!.Value));
            }
        }

        return changes.DrainToImmutable();
    }
}

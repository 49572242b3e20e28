using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The reasons of a <see cref="Derivation"/>, in ordered steps. Equal derivations have equal explanations.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Explanation>))]
public sealed record Explanation
{
    private readonly ValueArray<DerivationStep> _steps;

    internal Explanation(Derivation derivation)
    {
        Derivation = derivation;
        _steps = new(Walk(derivation));
    }

    /// <summary>The derivation that is explained.</summary>
    public Derivation Derivation { get; }

    /// <summary>One step for each rule, in the order of the edition. The grades that the last step leaves are the permitted ones. Empty
    /// where Ofsted does not judge overall effectiveness.</summary>
    public ImmutableArray<DerivationStep> Steps => _steps.Items;

    /// <summary>The evidence for the indicative grade; <c>null</c> if no grade is indicative.</summary>
    public Evidence? Indication => Derivation.Indicative is null ? null : Derivation.RulesOf.IndicativeFit;

    /// <summary>How many published inspections had exactly these grades, and their overall effectiveness, such as "12 inspections had exactly
    /// these grades: 10 were good overall, 2 required improvement."</summary>
    public string Experience => InWords(Derivation);

    /// <summary>The answer, then each rule that decided it or may decide it. This text is for people; programs read
    /// <see cref="Steps"/>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Summary(Derivation));
        foreach (var step in Steps.Where(step => step.Verdict != Verdict.NotApplied))
        {
            text.Append('\n').Append(step);
        }

        return text.ToString();
    }

    internal static string Summary(Derivation derivation) => derivation.Status switch
    {
        OverallEffectivenessStatus.NotMade => $"{derivation.Judgements.Edition.Name} has no grade for overall effectiveness.",
        OverallEffectivenessStatus.NotMadeForContinuity =>
            $"{derivation.Judgements.Edition.Name} has no grade for overall effectiveness. "
                + $"By the rules of {derivation.RulesOf.Name}, and not as a judgement by Ofsted:\n{Answer(derivation)}",
        _ => Answer(derivation),
    };

    /// <summary>The possible grades and the most common one, such as "Good or requires improvement. Most common: good."</summary>
    internal static string Grades(Derivation derivation) =>
        derivation.Determined is { } determined ? $"{Words.Sentence(determined.InWords())}: the only possible grade."
        : $"{Words.Sentence(derivation.Permitted.InWords())}. "
            + (derivation.Indicative is { } indicative ? $"Most common: {indicative.InWords()}." : "No grade is most common, because an area has no grade.");

    private static string Answer(Derivation derivation) => $"{Grades(derivation)}\n{InWords(derivation)}";

    private static string InWords(Derivation derivation)
    {
        if (!derivation.Judgements.EveryKeyAreaHasAGrade)
        {
            return "A key area has no grade, so published inspections are not counted.";
        }

        // Adoption and care leavers under the single inspection framework are not key areas.
        var edition = derivation.Judgements.Edition;
        var these = edition.KeyAreaCount < edition.Areas.Length ? "exactly these grades in the key areas" : "exactly these grades";
        return derivation.Published.Total == 0
            ? $"No published inspection had {these}."
            : $"{(derivation.Published.Total == 1 ? "One inspection" : Words.Count(derivation.Published.Total, "inspection"))} had {these}{Overall(derivation.Published)}.";
    }

    private static string Overall(GradeCounts published) => (published.Total, Grade.All.Where(grade => published[grade] > 0).ToArray()) switch
    {
        (1, [var only]) => $"; overall, it {Was(only, 1)}",
        (2, [var only]) => $". Both {Was(only, 2)} overall",
        (_, [var only]) => $". All {Was(only, published.Total)} overall",
        var (_, grades) => $": {string.Join(", ", grades.Select((grade, at) =>
            $"{published[grade].ToString("#,0", CultureInfo.InvariantCulture)} {Was(grade, published[grade])}{(at == 0 ? " overall" : "")}"))}",
    };

    private static string Was(Grade grade, int count) =>
        grade == Grade.RequiresImprovement ? "required improvement" : $"{(count == 1 ? "was" : "were")} {grade.InWords()}";

    private static ImmutableArray<DerivationStep> Walk(Derivation derivation)
    {
        var edition = derivation.RulesOf;
        var judgements = new Judgements(edition, derivation.Judgements.Packed).OfKeyAreas();
        var completions = Completions(judgements).ToArray();

        // For continuity the rules are those of another edition, with the same key areas in the same places.
        ImmutableArray<Area> OfTheInspection(IEnumerable<Area> areas) =>
            [.. areas.Select(area => derivation.Judgements.Edition.Areas[edition.Areas.IndexOf(area)])];

        var left = Array.ConvertAll(completions, _ => GradeSet.All);
        var steps = ImmutableArray.CreateBuilder<DerivationStep>(edition.Rules.Length);
        foreach (var rule in edition.Rules)
        {
            for (var i = 0; i < completions.Length; i++)
            {
                left[i] = left[i].Intersect(DerivationRuleReading.Leaves(rule, completions[i]));
            }

            // With an area that is not known, a part of the rule may exclude something for certain, only for some grades of it, or never.
            var certain = rule.Limits.Where(limit =>
                AnyOf(completions, one => DerivationRuleReading.Leaves(limit, one)) != GradeSet.All).ToArray();
            var possible = rule.Limits.Where(limit =>
                completions.Any(one => DerivationRuleReading.Leaves(limit, one) != GradeSet.All)).ToArray();
            var verdict = certain.Length > 0 ? Verdict.Applied : possible.Length > 0 ? Verdict.Depends : Verdict.NotApplied;
            steps.Add(new(
                rule,
                verdict,
                OfTheInspection(edition.Areas.Where(rule.Reads)),
                OfTheInspection(certain.Length > 0 ? DerivationRuleReading.Because(BestSupported(certain), judgements) : []),
                AnyOf(left, one => one),
                BestSupported(certain.Length > 0 ? certain : possible.Length > 0 ? possible : [rule.Limits[0]]).Evidence));
        }

        return steps.DrainToImmutable();
    }

    // Each part that applies excludes what it excludes by itself, so the conclusion is as good as the best supported of them.
    private static Limit BestSupported(IEnumerable<Limit> limits) => limits
        .OrderBy(limit => limit.Evidence.Strength)
        .ThenByDescending(limit => limit.Evidence.Observed?.Of ?? 0)
        .First();

    private static GradeSet AnyOf<T>(IEnumerable<T> cases, Func<T, GradeSet> grades) =>
        cases.Aggregate(GradeSet.Empty, (all, one) => all.Union(grades(one)));

    // All that the judgements could be, each area that is not known taking every grade in turn.
    private static IEnumerable<Judgements> Completions(Judgements judgements)
    {
        var notKnown = judgements.FirstOrDefault(one => one.Area.IsKey && one.Judgement == NoGrade.NotKnown).Area;
        return notKnown is null
            ? [judgements]
            : Grade.All.SelectMany(grade => Completions(judgements.With(notKnown, grade)));
    }
}

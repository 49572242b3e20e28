using System.Collections.Immutable;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Json.DerivationAnswer>;

namespace Ilacs.Model.Json;

/// <summary>The document of a derivation. It is never read: to check one, derive it again from the judgements.</summary>
internal sealed class DerivationDocument() : Shape<DerivationAnswer>(
    "The overall effectiveness grades that an inspection's judgements permit (not Ofsted's judgement)", "derivation")
{
    /// <summary>A derivation with the answers to other questions asked with it.</summary>
    internal static readonly DerivationDocument Answer = new();

    /// <summary>A derivation alone.</summary>
    internal static readonly Shape<Derivation> Instance = new ConvertedShape<Derivation, DerivationAnswer>(
        Answer, derivation => new(derivation));

    private static readonly WholeNumberShape Count = new(0);

    /// <summary>The code of an area of any edition.</summary>
    internal static readonly Shape<string> AreaCode = Values.Of(
        [.. Editions.All.SelectMany(edition => edition.Areas).Select(area => area.Code).Distinct()], code => code, null, "area",
        "An area of some edition");

    private static readonly Shape<ImmutableArray<Area>> Areas = new ConvertedShape<ImmutableArray<Area>, ImmutableArray<string>>(
        new ArrayShape<string>(AreaCode, "an array of areas"),
        areas => [.. areas.Select(area => area.Code)]);

    internal static readonly ObjectShape<GradeCounts> Published = new(
        "published",
        "The published inspections with exactly these judgements, by overall effectiveness",
        [
            AnswerMembers<GradeCounts>.Always("inspections", "The number of inspections", Count, published => published.Total),
            .. Grade.All.Select(grade => AnswerMembers<GradeCounts>.Always(
                grade.Code, "The number of them with this grade", Count, published => published[grade])),
        ]);

    internal static readonly ObjectShape<DerivationStep> Step = new(
        "step",
        "A rule and its effect on these judgements",
        [
            AnswerMembers<DerivationStep>.Always("rule", "The permanent code of the rule", Values.Text, step => step.Rule.Id),
            AnswerMembers<DerivationStep>.Always("sentence", "The rule as a sentence", Values.Text, step => step.Rule.Sentence),
            AnswerMembers<DerivationStep>.Always(
                "verdict", "Whether the rule applies", Values.Of(Enum.GetValues<Verdict>(), verdict => verdict.Code()),
                step => step.Verdict),
            AnswerMembers<DerivationStep>.Always("inputs", "The areas that the rule looks at", Areas, step => step.Inputs),
            AnswerMembers<DerivationStep>.Always("because", "The areas whose grades decided the result", Areas, step => step.DecidingAreas),
            AnswerMembers<DerivationStep>.Always(
                "leaves", "The grades still permitted after this rule", Values.Grades, step => step.Leaves),
            AnswerMembers<DerivationStep>.Always(
                "strength", "The strength of the source", EvidenceDescription.Strength, step => step.Evidence.Strength),
            AnswerMembers<DerivationStep>.Sometimes(
                "held", "The number of those inspections that fit the rule", Values.IfAny(Count), step => step.Evidence.Observed?.Held),
            AnswerMembers<DerivationStep>.Sometimes(
                "observed", "The number of inspections that were counted", Values.IfAny(Count), step => step.Evidence.Observed?.Of),
            AnswerMembers<DerivationStep>.Always("source", "The source", Values.Text, step => step.Evidence.Citation.ToString()),
        ]);

    private static readonly Dictionary<Edition, ObjectShape<DerivationAnswer>> ByEdition =
        Editions.All.ToDictionary(edition => edition, Of);

    internal override void Write(RecordWriter writer, DerivationAnswer value)
    {
        if (value.Derivation.Judgements.IsDefault)
        {
            throw new ArgumentException("default(Derivation) has no judgements.", nameof(value));
        }

        ByEdition[value.Derivation.Judgements.Edition].Write(writer, value);
    }

    internal override void WriteSchema(SchemaWriter schema) =>
        SchemaChoice.Write(schema, Editions.All.Select(edition => ByEdition[edition]));

    private static ObjectShape<DerivationAnswer> Of(Edition edition) => new(
        $"derivation-under-{edition.Code}",
        $"The grades that the judgements of an inspection under {edition.Name} permit",
        [
            RecordDescriptions.Version<DerivationAnswer, object>(),
            RecordDescriptions.Document<DerivationAnswer, object>(DocumentKind.Derivation.Code()),
            Always(
                "edition", "The edition of the framework that applied", Values.Only(edition.Code),
                answer => answer.Derivation.Judgements.Edition.Code),
            .. RulesOf([.. Editions.All.Where(other => OverallEffectiveness.CanContinue(edition, other))]),
            Always(
                "judgements", "The judgement of each area", JudgementsShape.Of(edition),
                answer => answer.Derivation.Judgements),
            Always(
                "overallEffectiveness", "Whether Ofsted makes an overall effectiveness judgement",
                Values.Of(["made", "not-made"], code => code),
                answer => answer.Derivation.Status.Code()),
            Always("ofstedJudgement", "Whether this is Ofsted's judgement (always false)", Values.Flag, _ => false),
            Always("permitted", "The grades that the rules permit", Values.Grades, answer => answer.Derivation.Permitted),
            Always(
                "determined", "The only possible grade, if there is just one; otherwise null", new NullableShape<Grade>(Values.Grade),
                answer => answer.Derivation.Determined),
            Always(
                "determinedStrength", "The strength of the sources for the only possible grade; otherwise null",
                new NullableShape<SourceStrength>(EvidenceDescription.Strength),
                answer => answer.Derivation.DeterminedStrength),
            Always(
                "indicative", "The most common grade in such inspections (not a prediction), if there is one; otherwise null",
                new NullableShape<Grade>(Values.Grade),
                answer => answer.Derivation.Indicative),
            Sometimes(
                "indication", "The sources of the indicative grade, by number", EvidenceDescription.Numbers,
                answer => answer.Derivation.Indicative is null || answer.Derivation.RulesOf.IndicativeFit is not { } fit ? [] : [fit]),
            Always(
                "published", "The published inspections with exactly these judgements, by overall effectiveness", Published,
                answer => answer.Derivation.Published),
            Always("steps", "Each rule and its effect", new ArrayShape<DerivationStep>(Step, "an array of steps"),
                answer => answer.Derivation.Explain().Steps),
            Sometimes(
                "editionStatus", "Whether the edition is in force on the day asked about, or presumed to be",
                Values.IfAny(Values.Of(ClosedLists.EditionLookupStatuses)), answer => answer.Lookup?.Status),
            Sometimes(
                "reasons", "The assumption behind the answer", ReasonDescription.Reasons,
                answer => answer.Lookup?.Presumption is { } presumption ? [presumption] : []),
            Sometimes(
                "smallestChanges", "The smallest changes that would reach a grade, if requested", GradeChangesDocument.Part!,
                answer => answer.Changes),
            new CitedSources<DerivationAnswer>(),
        ]);

    private static Member<DerivationAnswer>[] RulesOf(Edition[] editions) => editions.Length == 0 ? [] :
    [
        Sometimes(
            "rulesOf", "The edition whose rules were applied, if the inspection's own edition has no overall effectiveness",
            Values.Of(editions, edition => edition.Code)!,
            answer => answer.Derivation.Status == OverallEffectivenessStatus.NotMadeForContinuity ? answer.Derivation.RulesOf : null),
    ];
}

/// <summary>A derivation, with the look-up of its edition and the changes that would reach another grade, if requested.</summary>
internal readonly record struct DerivationAnswer(Derivation Derivation, EditionLookup? Lookup = null, GradeChanges? Changes = null);

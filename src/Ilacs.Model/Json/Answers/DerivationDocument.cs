using System.Collections.Immutable;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Json.DerivationAnswer>;

namespace Ilacs.Model.Json;

/// <summary>The document of a derivation, member by member. It is written and never read: the judgements say all that it rests
/// on.</summary>
internal sealed class DerivationDocument() : Shape<DerivationAnswer>(
    "The grades of overall effectiveness that the judgements of one inspection permit; not Ofsted's judgement", "derivation")
{
    /// <summary>A derivation with what else was asked.</summary>
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
        "With which overall effectiveness just these judgements were published",
        [
            AnswerMembers<GradeCounts>.Always("inspections", "How many inspections", Count, published => published.Total),
            .. Grade.All.Select(grade => AnswerMembers<GradeCounts>.Always(
                grade.Code, "How many of them with this grade", Count, published => published[grade])),
        ]);

    internal static readonly ObjectShape<DerivationStep> Step = new(
        "step",
        "A rule and how it applies to the judgements",
        [
            AnswerMembers<DerivationStep>.Always("rule", "The rule", Values.Text, step => step.Rule.Id),
            AnswerMembers<DerivationStep>.Always("sentence", "The rule as a sentence", Values.Text, step => step.Rule.Sentence),
            AnswerMembers<DerivationStep>.Always(
                "verdict", "Whether it applies", Values.Of(Enum.GetValues<Verdict>(), verdict => verdict.Code()), step => step.Verdict),
            AnswerMembers<DerivationStep>.Always("inputs", "The areas that it reads", Areas, step => step.Inputs),
            AnswerMembers<DerivationStep>.Always("because", "The areas whose grades decided", Areas, step => step.DecidingAreas),
            AnswerMembers<DerivationStep>.Always("leaves", "The grades that are left after it", Values.Grades, step => step.Leaves),
            AnswerMembers<DerivationStep>.Always(
                "strength", "How strong the source is", EvidenceDescription.Strength, step => step.Evidence.Strength),
            AnswerMembers<DerivationStep>.Sometimes(
                "held", "In how many of these inspections it held", Values.IfAny(Count), step => step.Evidence.Observed?.Held),
            AnswerMembers<DerivationStep>.Sometimes(
                "observed", "In how many inspections it was observed", Values.IfAny(Count), step => step.Evidence.Observed?.Of),
            AnswerMembers<DerivationStep>.Always("source", "The source", Values.Text, step => step.Evidence.Citation.ToString()),
        ]);

    private static readonly Dictionary<Edition, ObjectShape<DerivationAnswer>> ByEdition =
        Editions.All.ToDictionary(edition => edition, Of);

    internal override void Write(RecordWriter writer, DerivationAnswer value)
    {
        if (value.Derivation.Judgements.IsDefault)
        {
            throw new ArgumentException("default(Derivation) belongs to no inspection.", nameof(value));
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
                "edition", "The edition of the judgements", Values.Only(edition.Code),
                answer => answer.Derivation.Judgements.Edition.Code),
            .. RulesOf([.. Editions.All.Where(other => OverallEffectiveness.CanContinue(edition, other))]),
            Always(
                "judgements", "The judgement of each area", JudgementsShape.Of(edition),
                answer => answer.Derivation.Judgements),
            Always(
                "overallEffectiveness", "Whether Ofsted makes overall effectiveness", Values.Of(["made", "not-made"], code => code),
                answer => answer.Derivation.Status.Code()),
            Always("ofstedJudgement", "Whether this is Ofsted's judgement, which it never is", Values.Flag, _ => false),
            Always("permitted", "The grades that the rules permit", Values.Grades, answer => answer.Derivation.Permitted),
            Always("determined", "The one grade permitted", new NullableShape<Grade>(Values.Grade), answer => answer.Derivation.Determined),
            Always(
                "determinedStrength", "How strong the sources are that it rests on",
                new NullableShape<SourceStrength>(EvidenceDescription.Strength),
                answer => answer.Derivation.DeterminedStrength),
            Always(
                "indicative", "The grade that most such inspections were given; no forecast", new NullableShape<Grade>(Values.Grade),
                answer => answer.Derivation.Indicative),
            Sometimes(
                "indication", "The sources of the indicative grade", EvidenceDescription.Numbers,
                answer => answer.Derivation.Indicative is null || answer.Derivation.RulesOf.IndicativeFit is not { } fit ? [] : [fit]),
            Always(
                "published", "With which overall effectiveness just these judgements were published", Published,
                answer => answer.Derivation.Published),
            Always("steps", "Each rule and how it applies", new ArrayShape<DerivationStep>(Step, "an array of steps"),
                answer => answer.Derivation.Explain().Steps),
            Sometimes(
                "editionStatus", "Whether the edition is in force on the day that was asked about, or presumed to be",
                Values.IfAny(Values.Of(ClosedLists.EditionLookupStatuses)), answer => answer.Lookup?.Status),
            Sometimes(
                "reasons", "The presumption behind the answer", ReasonDescription.Reasons,
                answer => answer.Lookup?.Presumption is { } presumption ? [presumption] : []),
            Sometimes(
                "smallestChanges", "The smallest changes that would reach a grade, if they were asked for", GradeChangesDocument.Part!,
                answer => answer.Changes),
            new CitedSources<DerivationAnswer>(),
        ]);

    private static Member<DerivationAnswer>[] RulesOf(Edition[] editions) => editions.Length == 0 ? [] :
    [
        Sometimes(
            "rulesOf", "The edition whose rules were asked for, where the inspection's own makes no overall effectiveness",
            Values.Of(editions, edition => edition.Code)!,
            answer => answer.Derivation.Status == OverallEffectivenessStatus.NotMadeForContinuity ? answer.Derivation.RulesOf : null),
    ];
}

/// <summary>A derivation, how its edition was found, and what would reach another grade, where these were asked too.</summary>
internal readonly record struct DerivationAnswer(Derivation Derivation, EditionLookup? Lookup = null, GradeChanges? Changes = null);

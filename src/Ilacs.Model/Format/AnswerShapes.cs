namespace Ilacs.Model;

/// <summary>What the library answers: a derivation, and a report of what was found.</summary>
internal static class AnswerShapes
{
    private static readonly Shape AreaCodes = new CodeShape(Editions.All.SelectMany(edition => edition.Areas).Select(area => area.Code).Distinct(), "area", "An area of some edition");
    private static readonly Shape Strength = new CodeShape(Enum.GetValues<SourceStrength>().Select(strength => strength.Code()), "strength", "How strong a source is");
    private static readonly Shape Count = new WholeNumberShape(0, int.MaxValue);

    internal static readonly ObjectShape Published = new(
        "published",
        "With which overall effectiveness just these judgements were published",
        [
            new("inspections", Count, "How many inspections", true),
            .. Grade.All.Select(grade => new ShapeMember(grade.Code, Count, "How many of them with this grade", true)),
        ]);

    internal static readonly ObjectShape Step = new(
        "step",
        "What one provision says of the judgements",
        new("provision", CommonShapes.Text, "The provision", true),
        new("sentence", CommonShapes.Text, "The provision as a sentence", true),
        new("verdict", new CodeShape(Enum.GetValues<Verdict>().Select(verdict => verdict.Code())), "Whether it applies", true),
        new("inputs", new ArrayShape(AreaCodes), "The areas that it reads", true),
        new("because", new ArrayShape(AreaCodes), "The areas whose grades decided", true),
        new("leaves", new ArrayShape(CommonShapes.Grades), "The grades that are left after it", true),
        new("strength", Strength, "How strong the source is", true),
        new("observed", Count, "In how many inspections it was observed"),
        new("source", CommonShapes.Text, "The source", true));

    internal static readonly ObjectShape[] Derivations = [.. Editions.All.Select(Derivation)];

    internal static readonly ChoiceShape AnyDerivation = new(
        "derivation",
        "What the judgements of one inspection leave of overall effectiveness; not Ofsted's judgement", [.. Derivations]);

    internal static readonly ObjectShape Finding = new(
        "finding",
        "One thing that was found",
        new("code", new CodeShape(FindingCatalogue.All.Select(code => code.Code)), "The kind of finding", true),
        new("severity", new CodeShape(Enum.GetValues<Severity>().Select(severity => severity.Code())), "How serious it is", true),
        new("pointer", CommonShapes.Pointer, "Where, as a JSON Pointer", true),
        new("line", new WholeNumberShape(1, int.MaxValue), "The line of the text that was read"),
        new("column", new WholeNumberShape(1, int.MaxValue), "The character in that line"),
        new("message", new TextShape("message", "A sentence of any length", isLimited: false), "What was found", true))
    {
        Together = ("line", "column"),
    };

    internal static readonly ObjectShape Report = new(
        "finding-report",
        "All that was found in a document",
        CommonShapes.SchemaVersionMember,
        CommonShapes.DocumentMember(DocumentKinds.FindingReport),
        new("findings", new ArrayShape(Finding), "The findings, in order", true));

    private static ObjectShape Derivation(Edition edition)
    {
        string[] continued = [.. Editions.All.Where(other => OverallEffectiveness.CanContinue(edition, other)).Select(other => other.Code)];
        return new(
            $"derivation-under-{edition.Code}",
            $"What the judgements of an inspection under {edition.Name} leave",
            [
                CommonShapes.SchemaVersionMember,
                CommonShapes.DocumentMember(DocumentKinds.Derivation),
                new("edition", new CodeShape([edition.Code]), "The edition of the judgements", true),
                .. continued.Length == 0 ? Array.Empty<ShapeMember>() : [ProvisionsOf(continued)],
                new("judgements", CommonShapes.JudgementsOf(edition), "What the inspection says of each area", true),
                new("overallEffectiveness", new CodeShape(["made", "not-made"]), "Whether Ofsted makes overall effectiveness"),
                new("ofstedJudgement", new FlagShape(), "Whether this is Ofsted's judgement, which it never is"),
                new("permitted", new ArrayShape(CommonShapes.Grades), "The grades that the provisions permit"),
                new("determined", OrNull(CommonShapes.Grades), "The one grade permitted"),
                new("determinedStrength", OrNull(Strength), "How strong the sources are that it rests on"),
                new("indicative", OrNull(CommonShapes.Grades), "The grade that most such inspections were given; no forecast"),
                new("published", Published, "With which overall effectiveness just these judgements were published"),
                new("steps", new ArrayShape(Step), "What each provision says"),
            ]);
    }

    private static ShapeMember ProvisionsOf(string[] editions) => new(
        "provisionsOf", new CodeShape(editions), "The edition whose provisions were asked for, where the inspection's own makes no overall effectiveness");

    private static ChoiceShape OrNull(Shape shape) => new(null, null, shape, new NullShape());
}

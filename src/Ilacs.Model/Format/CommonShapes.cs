namespace Ilacs.Model;

/// <summary>What several documents have.</summary>
internal static class CommonShapes
{
    // A day that there is in the calendar, leap years included; no day of the year 0.
    private const string Day =
        "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

    private const string Month = "(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])";
    private const string Year = "(?!0000)[0-9]{4}";

    internal static readonly Shape Text = new TextShape("text", "A text that is not empty and not only white space");

    internal static readonly Shape Pointer = new PatternShape("json-pointer", "A JSON Pointer, which may be empty", "(?:/(?:[^~/]|~[01])*)*", "json-pointer");

    /// <summary>Every version with the same first number; see <see cref="SchemaVersion"/>.</summary>
    internal static readonly Shape Version = new PatternShape("version", "A version of the format", $"{SchemaVersion.Major}\\.(?:0|[1-9][0-9]{{0,8}})");

    internal static readonly Shape ExactDay = new PatternShape("day", "A day", Day, "date");

    internal static readonly Shape Date = new PatternShape(
        "date",
        "A day, a month, a year, or the days between two of which one may be open, as in ISO 8601-2",
        $"{Day}|{Month}|{Year}|(?:{Day})/(?:{Day})|\\.\\./(?:{Day})|(?:{Day})/\\.\\.");

    internal static readonly Shape Urn = new PatternShape("urn", "A unique reference number of Ofsted", "[1-9][0-9]{4,6}");
    internal static readonly Shape DfeCode = new PatternShape("dfe-code", "A number of the Department for Education", "[1-9][0-9]{2}");
    internal static readonly Shape GssCode = new PatternShape("gss-code", "A GSS code of an authority in England", "E(?:06|08|09|10)(?!000000)[0-9]{6}");
    internal static readonly Shape Flag = new FlagShape();
    internal static readonly Shape Grades = new CodeShape(Grade.All.Select(grade => grade.Code), "grade", "A grade");
    internal static readonly Shape EditionCodes = new CodeShape(Editions.All.Select(edition => edition.Code), "edition", "An edition of the framework");

    internal static readonly ObjectShape WhyNoGrade = new(
        "no-grade", "Why there is no grade", new ShapeMember("noGrade", Codes(NoGrade.All), "The reason", true));

    internal static readonly ObjectShape WhyNoGradeOfAnArea = new(
        "no-grade-of-an-area",
        "Why an area of the edition has no grade",
        new ShapeMember("noGrade", Codes(NoGrade.All.Where(reason => reason != NoGrade.NotInEdition)), "The reason", true));

    private static readonly Shape JudgementOfAnArea = new ChoiceShape(
        "judgement-of-an-area", "A grade, or why there is none", Grades, WhyNoGradeOfAnArea);

    internal static readonly Shape Judgement = new ChoiceShape("judgement", "A grade, or why there is none", Grades, WhyNoGrade);

    // Of areas of any edition: of which one it is, the record says and not the source.
    internal static readonly ObjectShape StatedJudgements = new(
        "stated-judgements",
        "Judgements that a source gives itself, by the areas of whatever edition",
        [.. StatedJudgement.Areas.Texts.Select(code => new ShapeMember(code, Judgement, "The judgement as the source gives it"))]);

    /// <summary>The dates come first, as many as <see cref="StatedDate.Members"/> has.</summary>
    internal static readonly ObjectShape Statements = new(
        "statements",
        "What a source says itself",
        [
            .. StatedDate.Members.Texts.Select(name => new ShapeMember(name, Date, "The date as the source gives it")),
            new("type", new CodeShape([.. ActivityTypes.Codes.Texts, ActivityTypes.OlderNameOfTheMeeting]), "The kind of activity as the source gives it"),
            new("judgements", StatedJudgements, "The judgements of areas as the source gives them"),
            new(StatedJudgement.Overall, Judgement, "The overall effectiveness as the source gives it"),
        ]);

    internal static readonly ObjectShape Source = new(
        "source",
        "Where facts of a record stand",
        new("document", Text, "The document", true),
        new("where", Text, "The place in it"),
        new("dated", Date, "The date that it bears"),
        new("states", new ArrayShape(new CodeShape(RecordSource.Members.Texts, "member-name", "A member of a record")), "The members of the record that it states; all if there are none here"),
        new("says", Statements, "What it says itself, which may be less exact than the record, or contradict it"));

    internal static readonly ObjectShape Authority = new(
        "authority",
        "A local authority, with at least one of its codes",
        new("name", Text, "The name", true),
        new("urn", Urn, "The unique reference number of Ofsted, by which it is known first"),
        new("dfeCode", DfeCode, "The number of the Department for Education"),
        new("gssCode", GssCode, "The code of the Government Statistical Service"))
    {
        NamesOfAtLeastOne = ["urn", "dfeCode", "gssCode"],
    };

    internal static readonly ShapeMember Sources = new("sources", new ArrayShape(Source), "Where the facts stand");

    internal static readonly ShapeMember SchemaVersionMember = new("schemaVersion", Version, "The version of the format", true);

    private static readonly Dictionary<Edition, ObjectShape> JudgementsByEdition = Editions.All.ToDictionary(edition => edition, MakeJudgements);

    internal static ShapeMember DocumentMember(string kind) => new("document", new CodeShape([kind]), "What it is", true);

    /// <summary>The judgements of an inspection, area by area.</summary>
    internal static ObjectShape JudgementsOf(Edition edition) => JudgementsByEdition[edition];

    private static ObjectShape MakeJudgements(Edition edition) => new(
        $"judgements-of-{edition.Code}",
        $"What an inspection under {edition.Name} says of each area",
        [.. edition.Areas.Select(area => new ShapeMember(area.Code, JudgementOfAnArea, area.Title, area.IsKey))]);

    private static CodeShape Codes(IEnumerable<NoGrade> reasons) => new(reasons.Select(reason => reason.Code));
}

using System.Collections.Immutable;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Edition>;

namespace Ilacs.Model.Json;

/// <summary>The documents of one edition and of several.</summary>
internal static class EditionDocument
{
    private static readonly Shape<NodaTime.LocalDate?> Day = Values.IfAny(Values.Day);

    private static readonly Shape<ImmutableArray<string>> Texts = new ArrayShape<string>(Values.Text, "an array of texts");

    private static readonly ObjectShape<Area> Area = new(
        "edition-area",
        "An area of the edition",
        [
            AnswerMembers<Area>.Always("area", "The code of the area", DerivationDocument.AreaCode, area => area.Code),
            AnswerMembers<Area>.Always("title", "The title in reports", Values.Text, area => area.Title),
            AnswerMembers<Area>.Sometimes("otherLabels", "Other titles in reports and files", Texts, area => area.OtherLabels),
            AnswerMembers<Area>.Always("key", "Whether the area counts towards overall effectiveness", Values.Flag, area => area.IsKey),
        ]);

    internal static readonly ObjectShape<DerivationRule> Rule = new(
        "rule",
        "A rule for overall effectiveness",
        [
            AnswerMembers<DerivationRule>.Always("rule", "The permanent code of the rule", Values.Text, rule => rule.Id),
            AnswerMembers<DerivationRule>.Always("sentence", "The rule in our own words", Values.Sentence, rule => rule.Sentence),
            AnswerMembers<DerivationRule>.Always(
                "strength", "The strength of the weakest source", EvidenceDescription.Strength, rule => rule.Strength),
            AnswerMembers<DerivationRule>.Always("evidence", "The sources, by number", EvidenceDescription.Numbers, rule => rule.Evidence),
        ]);

    private static readonly ObjectShape<ParameterReading> Reading = new(
        "reading",
        "The value in one source",
        [
            .. ReasonDescription.Bounds<ParameterReading>(reading => reading.Range),
            AnswerMembers<ParameterReading>.Sometimes("grades", "The grades", Values.IfAny(Values.Grades), reading => reading.Grades),
            AnswerMembers<ParameterReading>.Always(
                "evidence", "The source, by number", EvidenceDescription.Numbers, reading => [reading.Evidence]),
        ]);

    internal static readonly ObjectShape<Parameter> Parameter = new(
        "parameter",
        "A number or list in the framework",
        [
            AnswerMembers<Parameter>.Always("parameter", "The permanent code of the parameter", Values.Text, parameter => parameter.Code),
            AnswerMembers<Parameter>.Always("meaning", "The meaning and the unit", Values.Sentence, parameter => parameter.Meaning),
            AnswerMembers<Parameter>.Always("known", "Whether any source gives a value", Values.Flag, parameter => parameter.IsKnown),
            AnswerMembers<Parameter>.Sometimes(
                "minimum", "The lowest value allowed by the reading in use", Values.IfAny(new WholeNumberShape(0)),
                parameter => parameter.Minimum),
            AnswerMembers<Parameter>.Sometimes(
                "maximum", "The highest value allowed by the reading in use", Values.IfAny(new WholeNumberShape(0)),
                parameter => parameter.Maximum),
            AnswerMembers<Parameter>.Sometimes(
                "readings", "The values in the sources, with the one in use first",
                new ArrayShape<ParameterReading>(Reading, "an array of readings"), parameter => parameter.AllReadings),
            AnswerMembers<Parameter>.Always(
                "sourcesConflict", "Whether the sources give different values", Values.Flag, parameter => parameter.SourcesConflict),
            AnswerMembers<Parameter>.Sometimes(
                "alsoKnown", "Other facts about it, by number of the source", EvidenceDescription.Numbers,
                parameter => parameter.AlsoKnown),
        ]);

    internal static readonly ObjectShape<VisitKind> Visit = new(
        "kind-of-visit",
        "A kind of inspection or visit",
        [
            AnswerMembers<VisitKind>.Always("type", "The kind of inspection or visit", Values.CycleEventTypes, kind => kind.Type),
            AnswerMembers<VisitKind>.Sometimes(
                "daysOnSite", "The number of working days on site", Values.IfAny(ReasonDescription.Range), kind => Range(kind.DaysOnSite)),
            AnswerMembers<VisitKind>.Sometimes(
                "notice", "The notice before the first day on site, in working days", Values.IfAny(ReasonDescription.Range),
                kind => Range(kind.Notice)),
            AnswerMembers<VisitKind>.Always("graded", "Whether it results in grades", Values.Flag, kind => kind.IsGraded),
            AnswerMembers<VisitKind>.Sometimes(
                "published", "Whether every report or letter is published (missing if not known)", Values.Flag, kind => kind.IsPublished),
            AnswerMembers<VisitKind>.Sometimes(
                "publication", "The sources for what is published, by number", EvidenceDescription.Numbers,
                kind => kind.Publication is { } publication ? [publication] : []),
            AnswerMembers<VisitKind>.Sometimes(
                "canLeadTo", "The possible consequences, by number of the source", EvidenceDescription.Numbers, kind => kind.CanLeadTo),
        ]);

    private static readonly Member<Edition>[] Members =
    [
        Always("edition", "The permanent code of the edition", Values.Edition, edition => edition),
        Always("name", "The name of the edition", Values.Text, edition => edition.Name),
        Always(
            "firstOnSiteDay", "The first day on which an inspection can start under this edition", Values.Day,
            edition => edition.FirstOnSiteDay),
        Sometimes("lastOnSiteDay", "The last such day (inclusive)", Day, edition => Editions.LastOnSiteDayOf(edition)),
        Sometimes("checkedTo", "The last day on which sources show it in force", Day, edition => edition.CheckedTo),
        Sometimes(
            "announcedSuccessor", "The framework announced to replace it, by number of the source", EvidenceDescription.Numbers,
            edition => edition.AnnouncedSuccessor is { } announced ? [announced] : []),
        Sometimes(
            "revisions", "The known dates of revisions to its text",
            new ArrayShape<ImpreciseDate>(Values.Date, "an array of dates"), edition => edition.Revisions),
        Always(
            "selectedByDate", "Whether the start date alone determines that this edition applies", Values.Flag,
            edition => edition.SelectedByDate),
        Always(
            "makesOverallEffectiveness", "Whether its inspections result in an overall effectiveness grade", Values.Flag,
            edition => edition.MakesOverallEffectiveness),
        Always("areas", "The areas that inspectors judge", new ArrayShape<Area>(Area, "an array of areas"), edition => edition.Areas),
        Sometimes(
            "rules", "The rules for overall effectiveness", new ArrayShape<DerivationRule>(Rule, "an array of rules"),
            edition => edition.Rules),
        Always(
            "parameters", "The numbers that set the inspection cycle", new ArrayShape<Parameter>(Parameter, "an array of parameters"),
            edition => edition.Cycle.All),
        Sometimes(
            "visits", "The kinds of inspection and visit", new ArrayShape<VisitKind>(Visit, "an array of kinds"),
            edition => edition.Visits),
        Always("evidence", "The sources of its dates and areas, by number", EvidenceDescription.Numbers, edition => edition.Evidence),
    ];

    internal static readonly ObjectShape<Edition> Document = AnswerDocument.Of(
        DocumentKind.Edition, "An edition of the framework: its areas, rules and numbers", Members);

    internal static readonly ObjectShape<ImmutableArray<Edition>> Several = AnswerDocument.Of(
        DocumentKind.Editions,
        "Editions of the framework",
        AnswerMembers<ImmutableArray<Edition>>.Always(
            "editions", "The editions, in the order requested",
            new ArrayShape<Edition>(
                new ObjectShape<Edition>("edition-part", "An edition of the framework", Members), "an array of editions"),
            editions => editions));

    private static NumberRange? Range(Parameter<NumberRange> parameter) => parameter.TryGetValue(out var range) ? range : null;
}

using System.Collections.Immutable;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Edition>;

namespace Ilacs.Model.Json;

/// <summary>The document of an edition, and that of several.</summary>
internal static class EditionDocument
{
    private static readonly Shape<NodaTime.LocalDate?> Day = Values.IfAny(Values.Day);

    private static readonly Shape<ImmutableArray<string>> Texts = new ArrayShape<string>(Values.Text, "an array of texts");

    private static readonly ObjectShape<Area> Area = new(
        "edition-area",
        "An area of the edition",
        [
            AnswerMembers<Area>.Always("area", "The code", DerivationDocument.AreaCode, area => area.Code),
            AnswerMembers<Area>.Always("title", "The title as reports print it", Values.Text, area => area.Title),
            AnswerMembers<Area>.Sometimes("otherLabels", "Other wordings in reports and files", Texts, area => area.OtherLabels),
            AnswerMembers<Area>.Always("key", "Whether it bears on overall effectiveness", Values.Flag, area => area.IsKey),
        ]);

    internal static readonly ObjectShape<DerivationRule> Rule = new(
        "rule",
        "A rule of overall effectiveness",
        [
            AnswerMembers<DerivationRule>.Always("rule", "Its permanent id", Values.Text, rule => rule.Id),
            AnswerMembers<DerivationRule>.Always("sentence", "The rule in our own words", Values.Sentence, rule => rule.Sentence),
            AnswerMembers<DerivationRule>.Always(
                "strength", "How strong the source of all of it is", EvidenceDescription.Strength, rule => rule.Strength),
            AnswerMembers<DerivationRule>.Always("evidence", "The sources it rests on", EvidenceDescription.Numbers, rule => rule.Evidence),
        ]);

    private static readonly ObjectShape<ParameterReading> Reading = new(
        "reading",
        "The reading of one source",
        [
            .. ReasonDescription.Bounds<ParameterReading>(reading => reading.Range),
            AnswerMembers<ParameterReading>.Sometimes("grades", "The grades", Values.IfAny(Values.Grades), reading => reading.Grades),
            AnswerMembers<ParameterReading>.Always("evidence", "The source", EvidenceDescription.Numbers, reading => [reading.Evidence]),
        ]);

    internal static readonly ObjectShape<Parameter> Parameter = new(
        "parameter",
        "A number or list that the framework sets",
        [
            AnswerMembers<Parameter>.Always("parameter", "Its permanent code", Values.Text, parameter => parameter.Code),
            AnswerMembers<Parameter>.Always("meaning", "Its meaning and unit", Values.Sentence, parameter => parameter.Meaning),
            AnswerMembers<Parameter>.Always("known", "Whether any source gives it", Values.Flag, parameter => parameter.IsKnown),
            AnswerMembers<Parameter>.Sometimes(
                "minimum", "The least that the reading in use allows", Values.IfAny(new WholeNumberShape(0)),
                parameter => parameter.Minimum),
            AnswerMembers<Parameter>.Sometimes(
                "maximum", "The most that the reading in use allows", Values.IfAny(new WholeNumberShape(0)),
                parameter => parameter.Maximum),
            AnswerMembers<Parameter>.Sometimes(
                "readings", "The readings of the sources, the one in use first",
                new ArrayShape<ParameterReading>(Reading, "an array of readings"), parameter => parameter.AllReadings),
            AnswerMembers<Parameter>.Always(
                "sourcesConflict", "Whether sources give it differently", Values.Flag, parameter => parameter.SourcesConflict),
            AnswerMembers<Parameter>.Sometimes(
                "alsoKnown", "Other facts about it", EvidenceDescription.Numbers, parameter => parameter.AlsoKnown),
        ]);

    internal static readonly ObjectShape<VisitKind> Visit = new(
        "kind-of-visit",
        "A kind of inspection or visit",
        [
            AnswerMembers<VisitKind>.Always("type", "Which kind it is", Values.CycleEventTypes, kind => kind.Type),
            AnswerMembers<VisitKind>.Sometimes(
                "daysOnSite", "Working days on site", Values.IfAny(ReasonDescription.Range), kind => Range(kind.DaysOnSite)),
            AnswerMembers<VisitKind>.Sometimes(
                "notice", "Working days' notice before the first day", Values.IfAny(ReasonDescription.Range), kind => Range(kind.Notice)),
            AnswerMembers<VisitKind>.Always("graded", "Whether it gives grades", Values.Flag, kind => kind.IsGraded),
            AnswerMembers<VisitKind>.Sometimes(
                "published", "Whether every report or letter is published, if that is known", Values.Flag, kind => kind.IsPublished),
            AnswerMembers<VisitKind>.Sometimes(
                "publication", "Who says what is published", EvidenceDescription.Numbers,
                kind => kind.Publication is { } publication ? [publication] : []),
            AnswerMembers<VisitKind>.Sometimes(
                "canLeadTo", "The consequences it can have", EvidenceDescription.Numbers, kind => kind.CanLeadTo),
        ]);

    private static readonly Member<Edition>[] Members =
    [
        Always("edition", "The permanent code", Values.Edition, edition => edition),
        Always("name", "The name in plain words", Values.Text, edition => edition.Name),
        Always(
            "firstOnSiteDay", "The first day on which an inspection that starts on site follows it", Values.Day,
            edition => edition.FirstOnSiteDay),
        Sometimes("lastOnSiteDay", "The last such day, inclusive", Day, edition => Editions.LastOnSiteDayOf(edition)),
        Sometimes("checkedTo", "The day to which sources show that it is in force", Day, edition => edition.CheckedTo),
        Sometimes(
            "announcedSuccessor", "The framework announced to follow it", EvidenceDescription.Numbers,
            edition => edition.AnnouncedSuccessor is { } announced ? [announced] : []),
        Sometimes(
            "revisions", "When its text was revised, as far as that is known",
            new ArrayShape<ImpreciseDate>(Values.Date, "an array of dates"), edition => edition.Revisions),
        Always("selectedByDate", "Whether a date alone means this edition", Values.Flag, edition => edition.SelectedByDate),
        Always(
            "makesOverallEffectiveness", "Whether its inspections judge overall effectiveness", Values.Flag,
            edition => edition.MakesOverallEffectiveness),
        Always("areas", "The areas that it judges", new ArrayShape<Area>(Area, "an array of areas"), edition => edition.Areas),
        Sometimes(
            "rules", "The rules of overall effectiveness", new ArrayShape<DerivationRule>(Rule, "an array of rules"),
            edition => edition.Rules),
        Always(
            "parameters", "The numbers by which the cycle runs", new ArrayShape<Parameter>(Parameter, "an array of parameters"),
            edition => edition.Cycle.All),
        Sometimes(
            "visits", "The kinds of inspection and visit", new ArrayShape<VisitKind>(Visit, "an array of kinds"),
            edition => edition.Visits),
        Always("evidence", "The sources that its dates and areas rest on", EvidenceDescription.Numbers, edition => edition.Evidence),
    ];

    internal static readonly ObjectShape<Edition> Document = AnswerDocument.Of(
        DocumentKind.Edition, "An edition of the framework: what it judges, its rules and its numbers", Members);

    internal static readonly ObjectShape<ImmutableArray<Edition>> Several = AnswerDocument.Of(
        DocumentKind.Editions,
        "Editions of the framework",
        AnswerMembers<ImmutableArray<Edition>>.Always(
            "editions", "The editions, in the order given",
            new ArrayShape<Edition>(
                new ObjectShape<Edition>("edition-part", "An edition of the framework", Members), "an array of editions"),
            editions => editions));

    private static NumberRange? Range(Parameter<NumberRange> parameter) => parameter.TryGetValue(out var range) ? range : null;
}

using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Outlook>;
using OfStated = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.ExpectationAsOf>;

namespace Ilacs.Model.Json;

/// <summary>The document of an outlook.</summary>
internal static class OutlookDocument
{
    private static readonly Shape<NodaTime.LocalDate?> Day = Values.IfAny(Values.Day);

    internal static readonly ObjectShape<ObservedWindow> Observed = new(
        "observed-window",
        "The period in which the event would come if it followed past cases",
        [
            AnswerMembers<ObservedWindow>.Sometimes("earliest", "The first day (inclusive)", Day, one => one.Earliest),
            AnswerMembers<ObservedWindow>.Sometimes("latest", "The last day (inclusive)", Day, one => one.Latest),
            AnswerMembers<ObservedWindow>.Always(
                "evidence", "The past cases that were counted, by number of the source", EvidenceDescription.Numbers,
                one => one.Interval.Evidence),
        ]);

    private static readonly Member<ExpectedEvent>[] EventMembers =
    [
        AnswerMembers<ExpectedEvent>.Always("type", "The kind of event expected", Values.CycleEventTypes, one => one.Type),
        AnswerMembers<ExpectedEvent>.Always(
            "expectation", "Whether the event is expected", Values.Of(ClosedLists.Expectations), one => one.Expectation),
        AnswerMembers<ExpectedEvent>.Sometimes("earliest", "The first day that sources give (inclusive)", Day, one => one.Earliest),
        AnswerMembers<ExpectedEvent>.Sometimes("latest", "The last day that sources give (inclusive)", Day, one => one.Latest),
        AnswerMembers<ExpectedEvent>.Sometimes(
            "outsideSince", "The first day after that period, if it has passed", Day, one => one.OutsideSince),
        AnswerMembers<ExpectedEvent>.Sometimes(
            "observed", "The period in which such events came in past cases", Observed!, one => one.Observed),
        AnswerMembers<ExpectedEvent>.Sometimes(
            "deadline", "The deadline for an action plan", DeadlineDocument.Counted!, one => one.Deadline),
        AnswerMembers<ExpectedEvent>.Sometimes(
            "strength", "The strength of the source", Values.IfAny(EvidenceDescription.Strength), one => one.Strength),
        AnswerMembers<ExpectedEvent>.Sometimes(
            "reasons", "The facts that led to this answer", ReasonDescription.Reasons, one => one.Reasons),
        AnswerMembers<ExpectedEvent>.Sometimes("evidence", "The sources, by number", EvidenceDescription.Numbers, one => one.Evidence),
    ];

    /// <summary>One event.</summary>
    internal static readonly ObjectShape<ExpectedEvent> Event = new("expected-event", "An event that may come next", EventMembers);

    /// <summary>One stated expectation, by the names that its record has.</summary>
    internal static readonly ObjectShape<ExpectationAsOf> Stated = new(
        "expectation-as-of",
        "A published expectation that an event will or will not happen",
        [
            OfStated.Always("expects", "The kind of event expected", Values.EventsThatHappen, one => one.Stated.Expects),
            OfStated.Always(
                "willCome", "Whether the event is expected (true) or ruled out (false)", new FlagShape(), one => one.Stated.WillCome),
            OfStated.Sometimes("when", "The date or period when it is expected", Values.DateIfAny, one => one.Stated.When),
            OfStated.Always("saidOn", "The date when the expectation was stated", Values.Date, one => one.Stated.SaidOn),
            OfStated.Sometimes(
                "follows", "The first on-site day of the inspection or visit before it", Values.DateIfAny, one => one.Stated.Follows),
            OfStated.Sometimes("outsideSince", "The first day after that period, if it has passed", Day, one => one.OutsideSince),
            OfStated.Always("sentence", "The expectation, in plain sentences", Values.Sentence, one => one.ToString()),
            OfStated.Sometimes("sources", "The sources that state the expectation", SourceDescription.Sources, one => one.Stated.Sources),
        ]);

    internal static readonly ObjectShape<Outlook> Document = AnswerDocument.Of(
        DocumentKind.Outlook,
        "The events that may come next for an authority, as of a day",
        Always("authority", "The authority", AuthorityDescription.Authority, outlook => outlook.Authority),
        Always("asOf", "The day asked about", Values.Day, outlook => outlook.AsOf),
        Always("forecast", "Whether this is a forecast (always false)", Values.Flag, _ => false),
        Sometimes(
            "refusal", "The reason why there is no answer about the inspection cycle", RefusalDocument.Part!, outlook => outlook.Refusal),
        Sometimes("reasons", "The assumption behind the whole answer", ReasonDescription.Reasons, outlook => outlook.Reasons),
        Always(
            "events", "The events, with the expected ones first",
            new ArrayShape<ExpectedEvent>(Event, "an array of events"),
            outlook => outlook.Events),
        Sometimes(
            "expectations", "The expectations stated by sources in the record",
            new ArrayShape<ExpectationAsOf>(Stated, "an array of stated expectations"),
            outlook => outlook.Expectations));
}

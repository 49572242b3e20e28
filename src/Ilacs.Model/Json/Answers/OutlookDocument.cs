using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Outlook>;
using OfStated = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.ExpectationAsOf>;

namespace Ilacs.Model.Json;

/// <summary>The document of an outlook.</summary>
internal static class OutlookDocument
{
    private static readonly Shape<NodaTime.LocalDate?> Day = Values.IfAny(Values.Day);

    internal static readonly ObjectShape<ObservedWindow> Observed = new(
        "observed-window",
        "The time in which an event would come if it came as in those that were counted",
        [
            AnswerMembers<ObservedWindow>.Sometimes("earliest", "The first day, inclusive", Day, one => one.Earliest),
            AnswerMembers<ObservedWindow>.Sometimes("latest", "The last day, inclusive", Day, one => one.Latest),
            AnswerMembers<ObservedWindow>.Always(
                "evidence", "In how many cases", EvidenceDescription.Numbers, one => one.Interval.Evidence),
        ]);

    private static readonly Member<ExpectedEvent>[] EventMembers =
    [
        AnswerMembers<ExpectedEvent>.Always("type", "The kind of event", Values.CycleEventTypes, one => one.Type),
        AnswerMembers<ExpectedEvent>.Always(
            "expectation", "Whether it is to be expected", Values.Of(ClosedLists.Expectations), one => one.Expectation),
        AnswerMembers<ExpectedEvent>.Sometimes("earliest", "The first day that sources give, inclusive", Day, one => one.Earliest),
        AnswerMembers<ExpectedEvent>.Sometimes("latest", "The last day that sources give, inclusive", Day, one => one.Latest),
        AnswerMembers<ExpectedEvent>.Sometimes(
            "outsideSince", "The first day after that time, if it is over", Day, one => one.OutsideSince),
        AnswerMembers<ExpectedEvent>.Sometimes("observed", "When such an event came, as counted", Observed!, one => one.Observed),
        AnswerMembers<ExpectedEvent>.Sometimes("deadline", "The deadline of a plan", DeadlineDocument.Counted!, one => one.Deadline),
        AnswerMembers<ExpectedEvent>.Sometimes(
            "strength", "How strong the source is that leads to it", Values.IfAny(EvidenceDescription.Strength), one => one.Strength),
        AnswerMembers<ExpectedEvent>.Sometimes("reasons", "The facts that led there", ReasonDescription.Reasons, one => one.Reasons),
        AnswerMembers<ExpectedEvent>.Sometimes("evidence", "The sources it rests on", EvidenceDescription.Numbers, one => one.Evidence),
    ];

    /// <summary>One event.</summary>
    internal static readonly ObjectShape<ExpectedEvent> Event = new("expected-event", "An event that may come next", EventMembers);

    /// <summary>One stated expectation, by the names that its record has.</summary>
    internal static readonly ObjectShape<ExpectationAsOf> Stated = new(
        "expectation-as-of",
        "An expectation that a source states",
        [
            OfStated.Always("expects", "The kind of event", Values.EventsThatHappen, one => one.Stated.Expects),
            OfStated.Always("willCome", "Whether it is to come, or not to come", new FlagShape(), one => one.Stated.WillCome),
            OfStated.Sometimes("when", "When it is expected", Values.DateIfAny, one => one.Stated.When),
            OfStated.Always("saidOn", "When it was said", Values.Date, one => one.Stated.SaidOn),
            OfStated.Sometimes(
                "follows", "The first on-site day of the inspection or visit that it follows", Values.DateIfAny, one => one.Stated.Follows),
            OfStated.Sometimes("outsideSince", "The first day after that time, if it is over", Day, one => one.OutsideSince),
            OfStated.Always("sentence", "The expectation in plain sentences", Values.Sentence, one => one.ToString()),
            OfStated.Sometimes("sources", "The documents that state it", SourceDescription.Sources, one => one.Stated.Sources),
        ]);

    internal static readonly ObjectShape<Outlook> Document = AnswerDocument.Of(
        DocumentKind.Outlook,
        "The events that come next for an authority, as of a day",
        Always("authority", "The authority", AuthorityDescription.Authority, outlook => outlook.Authority),
        Always("asOf", "The day that was asked about", Values.Day, outlook => outlook.AsOf),
        Always("forecast", "Whether it is a forecast, which it never is", Values.Flag, _ => false),
        Sometimes("refusal", "Why there is no answer about the inspection cycle", RefusalDocument.Part!, outlook => outlook.Refusal),
        Sometimes("reasons", "The presumption behind the whole answer", ReasonDescription.Reasons, outlook => outlook.Reasons),
        Always(
            "events", "The events, the expected first",
            new ArrayShape<ExpectedEvent>(Event, "an array of events"),
            outlook => outlook.Events),
        Sometimes(
            "expectations", "The expectations that sources of the record state",
            new ArrayShape<ExpectationAsOf>(Stated, "an array of stated expectations"),
            outlook => outlook.Expectations));
}

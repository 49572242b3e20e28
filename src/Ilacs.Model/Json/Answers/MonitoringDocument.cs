using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.MonitoringProgramme>;

namespace Ilacs.Model.Json;

/// <summary>The document of a monitoring programme.</summary>
internal static class MonitoringDocument
{
    private static readonly Shape<int?> Number = Values.IfAny(new WholeNumberShape(0));

    private static readonly ObjectShape<MonitoringVisit> Visit = new(
        "visit",
        "A recorded monitoring visit",
        [
            AnswerMembers<MonitoringVisit>.Always("began", "The first day on site", Values.Date, visit => visit.Began),
            AnswerMembers<MonitoringVisit>.Sometimes(
                "ended", "The last day on site (missing if not known)", Values.DateIfAny, ReasonDescription.Ended),
            AnswerMembers<MonitoringVisit>.Sometimes(
                "ordinal", "The number of the visit in its own letter (1 = first)", Number, visit => visit.Ordinal),
            AnswerMembers<MonitoringVisit>.Sometimes(
                "theme", "The theme of the visit", Values.IfAny(Values.Of(ClosedLists.VisitThemes)), visit => visit.Theme),
        ]);

    internal static readonly ObjectShape<MonitoringProgramme> Document = AnswerDocument.Of(
        DocumentKind.MonitoringProgramme,
        "An authority's monitoring visits up to a day",
        Always("authority", "The authority", AuthorityDescription.Authority, programme => programme.Authority),
        Always("asOf", "The day asked about", Values.Day, programme => programme.AsOf),
        Always(
            "status", "Whether the authority is being monitored", Values.Of(ClosedLists.MonitoringStatuses), programme => programme.Status),
        Sometimes("refusal", "The reason why there is no answer", RefusalDocument.Part!, programme => programme.Refusal),
        Sometimes("reasons", "The facts that led to this status", ReasonDescription.Reasons, programme => programme.Reasons),
        Sometimes(
            "since", "The last inspection whose judgement was published by that day", ReasonDescription.Event!,
            programme => (CycleEvent?)programme.Since),
        Sometimes("held", "The least number of visits held", Number, programme => OfOneMonitored(programme, programme.Held)),
        Sometimes("highestOrdinal", "The highest number that a visit gives itself", Number, programme => programme.HighestOrdinal),
        Sometimes(
            "heldInTwelveMonths", "The number of recorded visits that began in the 12 months up to that day", Number,
            programme => OfOneMonitored(programme, programme.HeldInTwelveMonths)),
        Sometimes(
            "gapFrom", "The day from which visits may be missing from the record", Values.IfAny(Values.Day),
            programme => programme.GapFrom),
        Sometimes(
            "remainingToUsual", "The largest number of visits left until the usual number is reached", Number,
            programme => programme.RemainingToUsual),
        Sometimes(
            "remainingToMaximum", "The largest number of visits left until the highest number that any source allows", Number,
            programme => programme.RemainingToMaximum),
        Sometimes(
            "visits", "The visits recorded since that inspection", new ArrayShape<MonitoringVisit>(Visit, "an array of visits"),
            programme => programme.Visits),
        Sometimes("evidence", "The sources, by number", EvidenceDescription.Numbers, programme => programme.Evidence));

    private static int? OfOneMonitored(MonitoringProgramme programme, int number) =>
        programme.Status == MonitoringStatus.Monitored ? number : null;
}

using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.MonitoringProgramme>;

namespace Ilacs.Model.Json;

/// <summary>The document of a monitoring programme.</summary>
internal static class MonitoringDocument
{
    private static readonly Shape<int?> Number = Values.IfAny(new WholeNumberShape(0));

    private static readonly ObjectShape<MonitoringVisit> Visit = new(
        "visit",
        "A monitoring visit of the record",
        [
            AnswerMembers<MonitoringVisit>.Always("began", "Its first day", Values.Date, visit => visit.Began),
            AnswerMembers<MonitoringVisit>.Sometimes(
                "ended", "Its last day on site, if it is known", Values.DateIfAny, ReasonDescription.Ended),
            AnswerMembers<MonitoringVisit>.Sometimes("ordinal", "The number that it states of itself", Number, visit => visit.Ordinal),
            AnswerMembers<MonitoringVisit>.Sometimes(
                "theme", "The theme of the visit", Values.IfAny(Values.Of(ClosedLists.VisitThemes)), visit => visit.Theme),
        ]);

    internal static readonly ObjectShape<MonitoringProgramme> Document = AnswerDocument.Of(
        DocumentKind.MonitoringProgramme,
        "How far the monitoring visits have come, on a day",
        Always("authority", "The authority", AuthorityDescription.Authority, programme => programme.Authority),
        Always("asOf", "The day that was asked about", Values.Day, programme => programme.AsOf),
        Always("status", "Whether the authority is monitored", Values.Of(ClosedLists.MonitoringStatuses), programme => programme.Status),
        Sometimes("refusal", "Why there is no answer", RefusalDocument.Part!, programme => programme.Refusal),
        Sometimes("reasons", "The facts that led there", ReasonDescription.Reasons, programme => programme.Reasons),
        Sometimes(
            "since", "The last inspection whose judgement was out", ReasonDescription.Event!,
            programme => (CycleEvent?)programme.Since),
        Sometimes("held", "How many visits were held at least", Number, programme => OfOneMonitored(programme, programme.Held)),
        Sometimes("highestOrdinal", "The highest number that a visit states of itself", Number, programme => programme.HighestOrdinal),
        Sometimes(
            "heldInTwelveMonths", "How many of those recorded began in the twelve months up to the day", Number,
            programme => OfOneMonitored(programme, programme.HeldInTwelveMonths)),
        Sometimes(
            "gapFrom", "From when on visits may be missing", Values.IfAny(Values.Day), programme => programme.GapFrom),
        Sometimes(
            "remainingToUsual", "How many more there are, at most, to the usual number", Number, programme => programme.RemainingToUsual),
        Sometimes(
            "remainingToMaximum", "How many more there are, at most, to the largest number that a source allows", Number,
            programme => programme.RemainingToMaximum),
        Sometimes(
            "visits", "The visits recorded since then", new ArrayShape<MonitoringVisit>(Visit, "an array of visits"),
            programme => programme.Visits),
        Sometimes("evidence", "The sources it rests on", EvidenceDescription.Numbers, programme => programme.Evidence));

    private static int? OfOneMonitored(MonitoringProgramme programme, int number) =>
        programme.Status == MonitoringStatus.Monitored ? number : null;
}

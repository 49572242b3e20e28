using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The sentences of an outlook.</summary>
internal static class OutlookSentences
{
    internal static Reason Because(string code, params ReadOnlySpan<(string Name, object Value)> arguments) => new(Of, code, arguments);

    internal static Reason Pandemic(DatedFact period) => Because(ReasonCodes.PandemicPeriod, ("period", period));

    internal static string Of(Reason reason) => reason.Code switch
    {
        ReasonCodes.NoLastInspection => "We do not know which inspection was the last by that day.",
        ReasonCodes.LastInspection => $"The last recorded inspection is the {((Inspection)reason["inspection"]).Summary}.",
        ReasonCodes.InspectionMayBeMissing => "No authority has gone so long without another inspection, so a later one may be missing from the record.",
        ReasonCodes.JudgementNotOut => "Its judgement may not have been published by that day, so we do not know which kind comes next.",
        ReasonCodes.OverallNotRecorded => "The record does not give its overall effectiveness, so we do not know which kind comes next.",
        ReasonCodes.OverallNotMade =>
            $"{((Edition)reason["edition"]).Name} has no grade for overall effectiveness, so we do not know which kind comes next.",
        ReasonCodes.ShortInspectionTriggerNotKnown =>
            $"No source says what leads to a short inspection under {((Edition)reason["edition"]).InWords()}, "
            + "so we do not know which kind comes next.",
        ReasonCodes.ShortInspectionFollows =>
            $"Overall effectiveness was {Grade(reason)}, so the next inspection will usually be a short inspection.",
        ReasonCodes.StandardInspectionSometimesFollows =>
            $"Overall effectiveness was {Grade(reason)}. Some inspections after that were standard inspections.",
        ReasonCodes.StandardInspectionFollows => $"Overall effectiveness was {Grade(reason)}, so the next inspection will be a standard inspection.",
        ReasonCodes.ReinspectionIntervalNotStated =>
            "No source says how long after an inadequate judgement the re-inspection comes.",
        ReasonCodes.ReportLikely => $"Its report is likely to be published between {Day(reason, "earliest")} and {Day(reason, "latest")}: "
            + $"{reason["held"]} of {reason["of"]} reports took that long.",
        ReasonCodes.SuspensionInBetween => "Routine inspection was suspended in that time. No stated or observed interval allows for that.",
        ReasonCodes.VisitsHeld =>
            VisitsHeld((int)reason["held"]) + Usual(reason) + Most(reason),
        ReasonCodes.BeyondTheMost => "No source allows for another.",
        ReasonCodes.VisitWasDue => $"At the usual number a year, another would have been expected by {((ImpreciseDate)reason["by"]).InWords()}. No source gives a day.",
        ReasonCodes.FocusedVisitsHeld => $"{Words.Sentence(Words.CountInWords((int)reason["held"], "visit is", "visits are"))} recorded since the last inspection, which began {((ImpreciseDate)reason["since"]).When()}.",
        ReasonCodes.FocusedVisitsNotCounted =>
            "We do not know which inspection was the last, so we cannot count the visits since.",
        ReasonCodes.FocusedVisitsStated =>
            $"{FocusedVisitsStated((ImmutableArray<NumberRange>)reason["readings"])} A joint targeted area inspection counts as one.",
        ReasonCodes.FocusedVisitsNotStated => $"No source says how many come between two inspections under {((Edition)reason["edition"]).InWords()}.",
        ReasonCodes.NotUsualBesideMonitoring => "An authority with monitoring visits does not usually have focused visits.",
        ReasonCodes.PandemicPeriod => Of((DatedFact)reason["period"]),
        ReasonCodes.NoneRecorded => $"The record has none.{EveryYear(reason)}",
        ReasonCodes.LastRecorded => $"The last one recorded is the {((CycleEvent)reason["last"]).Summary}.{EveryYear(reason)}",
        ReasonCodes.YearHasPassed => $"A year had passed by {((ImpreciseDate)reason["on"]).InWords()}. Later ones may be missing from the record.",
        ReasonCodes.PlanDue => Plan((Deadline)reason["deadline"], (CycleEvent)reason["event"]),
        ReasonCodes.PrincipalAuthorityNotKnown =>
            "The letter says who writes it. That may be another body in the area, not the council.",
        ReasonCodes.NotHandedIn => "The record has no plan handed in by that day.",
        _ => throw new ArgumentException($"'{reason.Code}' is not a reason of an outlook.", nameof(reason)),
    };

    internal static string Of(ExpectedEvent next)
    {
        var when = When(next);
        return $"{Words.Sentence(next.Deadline?.Kind.Label() ?? next.Type.Label())}: {next.Expectation.Label()}{(when.Length == 0 ? "" : " ")}{when}";
    }

    /// <summary>Such as <c>between 11 January 2025 and 11 January 2026 (this time has passed)</c>; empty if no source gives a time.</summary>
    internal static string When(ExpectedEvent next)
    {
        var time = (next.Earliest, next.Latest) switch
        {
            ({ } earliest, { } latest) => $"between {earliest.InWords()} and {latest.InWords()}",
            (null, { } latest) => $"{(next.Deadline?.CountedFrom == CountedFrom.PublishedAssumedReceived ? "no later than" : "by")} {latest.InWords()}",
            ({ } earliest, null) => $"from {earliest.InWords()}",
            _ => "",
        };
        var outside = next.OutsideSince is null ? "" : " (this time has passed)";
        var observed = next.Observed is { } window
            ? $"judging by earlier cases {Of(window)}{(next.ObservedIsOver ? " (this time has passed)" : "")}"
            : "";
        return string.Join("; ", new[] { time + outside, observed }.Where(part => part.Length > 0));
    }

    internal static string Of(Outlook outlook) => string.Join('\n',
    [
        .. outlook.Reasons.Select(reason => reason.Sentence),
        .. outlook.Refusal is { } refusal ? [refusal.ToString()] : Array.Empty<string>(),
        .. outlook.Events.Select(Of),
        .. outlook.Expectations.Select(one => one.ToString()),
    ]);

    internal static string Of(ObservedWindow window) => (window.Earliest, window.Latest) switch
    {
        ({ } earliest, { } latest) => $"between {earliest.InWords()} and {latest.InWords()}",
        (null, { } latest) => $"by {latest.InWords()}",
        ({ } earliest, null) => $"from {earliest.InWords()}",
        _ => "at a time that is not known",
    };

    private static string Grade(Reason reason) => ((Grade)reason["grade"]).InWords();

    private static string VisitsHeld(int held) =>
        held == 0 ? "No visit is recorded." : $"At least {Words.CountInWords(held, "visit has", "visits have")} been held.";

    private static string FocusedVisitsStated(ImmutableArray<NumberRange> readings) => readings.Distinct().ToArray() is [var only]
        ? $"The number between two inspections is {only.InWords()}."
        : "Sources disagree on how many there are between two inspections: "
            + $"{string.Join(", ", readings.Distinct().SkipLast(1).Select(one => one.InWords()))}, or {readings.Distinct().Last().InWords()}.";

    private static string Usual(Reason reason) => reason.Arguments.GetValueOrDefault("usual") is NumberRange { Maximum: { } usual }
        ? $" {Words.Sentence(Words.Number(usual))} is usual."
        : "";

    private static string Most(Reason reason) => reason.Arguments.GetValueOrDefault("most") is NumberRange { Maximum: { } most }
        ? $" Sources mention at most {Words.Number(most)}."
        : "";

    private static string Day(Reason reason, string name) => ((LocalDate)reason[name]).InWords();

    private static string EveryYear(Reason reason) => reason.Arguments.ContainsKey("months") ? " It comes every year." : "";

    private static string Of(DatedFact period)
    {
        var held = $"{period.Name}, from {period.From.InWords()}";
        return period.LastDay.Day is { } last
            ? $"{held} to {last.InWords()}."
            : $"{held}. No source gives the last day; it was {period.LastDay.When()}.";
    }

    private static string Plan(Deadline deadline, CycleEvent answered)
    {
        var plan = deadline.Kind switch
        {
            DeadlineKind.DraftActionPlan => "The draft action plan",
            DeadlineKind.StatementOfAction => "The statement of action",
            _ => "The action plan",
        };
        return $"{plan} after the {answered.Summary} is {DeadlineSentences.Due(deadline)}.";
    }
}

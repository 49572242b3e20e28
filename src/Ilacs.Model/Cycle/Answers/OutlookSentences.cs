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
        ReasonCodes.NoLastInspection => "Which inspection was the last by then is not recorded, or not certain.",
        ReasonCodes.LastInspection => $"The last recorded inspection is the {((Inspection)reason["inspection"]).Summary}.",
        ReasonCodes.InspectionMayBeMissing => "No authority went so long without another inspection: a later one may not be recorded.",
        ReasonCodes.JudgementNotOut => "Its judgement was not certainly out by then, so which kind comes next is not known.",
        ReasonCodes.OverallNotRecorded => "No overall effectiveness of it is recorded, so which of the two kinds comes next is not known.",
        ReasonCodes.OverallNotMade =>
            $"{reason["edition"]} makes no overall effectiveness, so which of the two kinds comes next is not known.",
        ReasonCodes.ShortInspectionTriggerNotKnown =>
            $"No source says what leads to a short inspection under {((Edition)reason["edition"]).Name}, "
            + "so we do not know which kind comes next.",
        ReasonCodes.ShortInspectionFollows =>
            $"It found overall effectiveness {reason["grade"]}, which a short inspection usually follows.",
        ReasonCodes.StandardInspectionSometimesFollows =>
            $"It found overall effectiveness {reason["grade"]}, after which some inspections were standard ones.",
        ReasonCodes.StandardInspectionFollows => $"It found overall effectiveness {reason["grade"]}, which a standard inspection follows.",
        ReasonCodes.ReinspectionIntervalNotStated =>
            "No source states an interval for a re-inspection after an inadequate judgement.",
        ReasonCodes.ReportLikely => $"Its report is likely to be published between {Day(reason, "earliest")} and {Day(reason, "latest")}, "
            + $"as {reason["held"]} of {reason["of"]} were.",
        ReasonCodes.SuspensionInBetween => "Routine inspection was suspended in between, and neither a stated nor an observed interval takes account of it.",
        ReasonCodes.VisitsHeld =>
            $"At least {reason["held"]} visits were held. Usual: {Number(reason, "usual")}. Sources mention {Number(reason, "most")}.",
        ReasonCodes.BeyondTheMost => "No source allows for another.",
        ReasonCodes.VisitWasDue => $"By the number in a year one was due by {reason["by"]}; no source states a day.",
        ReasonCodes.FocusedVisitsHeld => $"Recorded since the last inspection, of {reason["since"]}: {reason["held"]}.",
        ReasonCodes.FocusedVisitsNotCounted =>
            "Which inspection was the last is not recorded, or not certain, so that none is counted since.",
        ReasonCodes.FocusedVisitsStated =>
            "Sources say how many there are between two inspections: "
            + string.Join(", or ", (ImmutableArray<NumberRange>)reason["readings"]) + "; "
            + "a joint targeted area inspection counts as one.",
        ReasonCodes.FocusedVisitsNotStated => $"No source says how many there are between two inspections in {reason["edition"]}.",
        ReasonCodes.NotUsualBesideMonitoring => "An authority with monitoring visits does not usually have them.",
        ReasonCodes.PandemicPeriod => Of((DatedFact)reason["period"]),
        ReasonCodes.NoneRecorded => $"None is recorded{EveryYear(reason)}.",
        ReasonCodes.LastRecorded => $"The last one recorded is the {((CycleEvent)reason["last"]).Summary}{EveryYear(reason)}.",
        ReasonCodes.YearHasPassed => $"A year after it was {reason["on"]}; later ones may not be recorded.",
        ReasonCodes.PlanDue => Plan((Deadline)reason["deadline"], (CycleEvent)reason["event"]),
        ReasonCodes.PrincipalAuthorityNotKnown =>
            "The letter names who writes it. That need not be the council: it may be another body of the area.",
        ReasonCodes.NotHandedIn => "None is recorded as handed in by then.",
        _ => throw new ArgumentException($"'{reason.Code}' is no reason of an outlook.", nameof(reason)),
    };

    internal static string Of(ExpectedEvent next)
    {
        var time = (next.Earliest, next.Latest) switch
        {
            ({ } earliest, { } latest) => $" {(ImpreciseDate)earliest} to {(ImpreciseDate)latest}",
            (null, { } latest) => $" {(next.Deadline?.CountedFrom == CountedFrom.PublishedAssumedReceived ? "no later than" : "by")} {(ImpreciseDate)latest}",
            ({ } earliest, null) => $" from {(ImpreciseDate)earliest}",
            _ => "",
        };
        var outside = next.OutsideSince is { } since ? $", outside the stated window since {(ImpreciseDate)since}" : "";
        var observed = next.Observed is { } window ? $", observed {Day(window.Earliest)} to {Day(window.Latest)}{(next.ObservedIsOver ? ", which is over" : "")}" : "";
        return $"{next.Deadline?.Kind.Code() ?? next.Type.Code()} {next.Expectation.Code()}{time}{outside}{observed}";
    }

    internal static string Of(Outlook outlook) => string.Join('\n',
    [
        .. outlook.Reasons.Select(reason => reason.Sentence),
        .. outlook.Refusal is { } refusal ? [refusal.ToString()] : Array.Empty<string>(),
        .. outlook.Events.Select(Of),
        .. outlook.Expectations.Select(one => one.ToString()),
    ]);

    private static string Day(LocalDate? day) => day is { } known ? ImpreciseDate.On(known).ToString() : "..";

    private static string Day(Reason reason, string name) => ((LocalDate)reason[name]).InWords();

    private static object Number(Reason reason, string name) => reason.Arguments.GetValueOrDefault(name) ?? "a number that is not known";

    private static string EveryYear(Reason reason) => reason.Arguments.ContainsKey("months") ? "; it comes every year" : "";

    private static string Of(DatedFact period)
    {
        var held = $"{period.Name}, from {period.From.InWords()}";
        return period.LastDay.Day is { } last
            ? $"{held} to {last.InWords()}."
            : $"{held}. No source gives the last day: it was {period.LastDay.When()}.";
    }

    private static string Plan(Deadline deadline, CycleEvent answered)
    {
        var plan = deadline.Kind switch
        {
            DeadlineKind.DraftActionPlan => "A draft of the plan",
            DeadlineKind.StatementOfAction => "The statement of action",
            _ => "The plan",
        };
        return $"{plan} that answers the {answered.Summary} is {DeadlineSentences.Due(deadline)}.";
    }
}

namespace Ilacs.Model;

/// <summary>The codes of <see cref="Reason"/>, each with its arguments. Permanent: a code never changes its meaning and is never
/// reused.</summary>
public static class ReasonCodes
{
    /// <summary>The edition is presumed to be still in force: <c>edition</c>, <c>checkedTo</c>, and <c>announced</c> if a new one is
    /// announced.</summary>
    public const string EditionPresumed = "edition-presumed";

    /// <summary>The history does not claim every monitoring visit since a day: <c>from</c>.</summary>
    public const string VisitsMayBeMissing = "visits-may-be-missing";

    /// <summary>A later visit states its number, from which the number on the day follows: <c>visit</c>, <c>ordinal</c>, and <c>from</c>,
    /// the day.</summary>
    public const string CountedBack = "counted-back";

    /// <summary>No recorded inspection had its judgement published by the day.</summary>
    public const string NoJudgementYet = "no-judgement-yet";

    /// <summary>It is not certain which inspection was the last.</summary>
    public const string LastInspectionNotCertain = "last-inspection-not-certain";

    /// <summary>No inspection is recorded by the day, or it is not certain which was the last.</summary>
    public const string NoLastInspection = "no-last-inspection";

    /// <summary>A later inspection may be missing, because so much time has passed since the last recorded one:
    /// <c>inspection</c>.</summary>
    public const string InspectionMayBeMissing = "inspection-may-be-missing";

    /// <summary>The inspection's overall effectiveness: <c>inspection</c>, <c>grade</c>.</summary>
    public const string OverallFound = "overall-found";

    /// <summary>The inspection, in an edition without overall effectiveness, found no area inadequate: <c>inspection</c>.</summary>
    public const string NoAreaInadequate = "no-area-inadequate";

    /// <summary>The inspection's overall effectiveness is not recorded: <c>inspection</c>.</summary>
    public const string OverallNotRecorded = "overall-not-recorded";

    /// <summary>No source says what leads to monitoring visits in the inspection's edition: <c>inspection</c>, <c>edition</c>.</summary>
    public const string MonitoringTriggerNotKnown = "monitoring-trigger-not-known";

    /// <summary>Whether monitoring visits continue as before is not known: <c>since</c>.</summary>
    public const string MonitoringNotKnownToContinue = "monitoring-not-known-to-continue";

    /// <summary>The last inspection recorded: <c>inspection</c>.</summary>
    public const string LastInspection = "last-inspection";

    /// <summary>The judgement of the last inspection may not have been published by the day.</summary>
    public const string JudgementNotOut = "judgement-not-out";

    /// <summary>Its edition does not judge overall effectiveness: <c>edition</c>.</summary>
    public const string OverallNotMade = "overall-not-made";

    /// <summary>No source says what leads to a short inspection in the edition: <c>edition</c>.</summary>
    public const string ShortInspectionTriggerNotKnown = "short-inspection-trigger-not-known";

    /// <summary>A short inspection usually follows its overall effectiveness: <c>grade</c>.</summary>
    public const string ShortInspectionFollows = "short-inspection-follows";

    /// <summary>A standard inspection sometimes follows its overall effectiveness: <c>grade</c>.</summary>
    public const string StandardInspectionSometimesFollows = "standard-inspection-sometimes-follows";

    /// <summary>A standard inspection follows its overall effectiveness: <c>grade</c>.</summary>
    public const string StandardInspectionFollows = "standard-inspection-follows";

    /// <summary>No source gives a window for re-inspections after inadequate.</summary>
    public const string ReinspectionIntervalNotStated = "reinspection-interval-not-stated";

    /// <summary>Routine inspection was suspended within the window.</summary>
    public const string SuspensionInBetween = "suspension-in-between";

    /// <summary>The monitoring visits held: <c>held</c> at least, <c>usual</c> and <c>most</c>, a
    /// <see cref="NumberRange"/> each, where they are known.</summary>
    public const string VisitsHeld = "visits-held";

    /// <summary>No source allows for another monitoring visit.</summary>
    public const string BeyondTheMost = "beyond-the-most";

    /// <summary>At the expected number of visits a year, another was due: <c>by</c>.</summary>
    public const string VisitWasDue = "visit-was-due";

    /// <summary>The focused visits recorded since the last inspection: <c>since</c>, <c>held</c>.</summary>
    public const string FocusedVisitsHeld = "focused-visits-held";

    /// <summary>Focused visits cannot be counted, since the last inspection is not known.</summary>
    public const string FocusedVisitsNotCounted = "focused-visits-not-counted";

    /// <summary>The number of focused visits between two inspections, by each source: <c>readings</c>, of
    /// <see cref="NumberRange"/>.</summary>
    public const string FocusedVisitsStated = "focused-visits-stated";

    /// <summary>No source says how many focused visits there are in the edition: <c>edition</c>.</summary>
    public const string FocusedVisitsNotStated = "focused-visits-not-stated";

    /// <summary>An authority with monitoring visits does not usually have focused visits.</summary>
    public const string NotUsualBesideMonitoring = "not-usual-beside-monitoring";

    /// <summary>A period of the Covid pandemic that may include the day: <c>period</c>, a <see cref="DatedFact"/>.</summary>
    public const string PandemicPeriod = "pandemic-period";

    /// <summary>None is recorded: <c>months</c> from one to the next, if they are known.</summary>
    public const string NoneRecorded = "none-recorded";

    /// <summary>The last one recorded: <c>last</c>, and <c>months</c> from one to the next, if they are known.</summary>
    public const string LastRecorded = "last-recorded";

    /// <summary>A year after the last one has passed: <c>on</c>.</summary>
    public const string YearHasPassed = "year-has-passed";

    /// <summary>The action plan is due: <c>event</c>, <c>deadline</c>.</summary>
    public const string PlanDue = "plan-due";

    /// <summary>How the deadline is counted: <c>countedFrom</c>.</summary>
    public const string DeadlineConvention = "deadline-convention";

    /// <summary>When the report is likely to be published: <c>earliest</c>, <c>latest</c>. In <c>held</c> of <c>of</c> cases reports took
    /// that long.</summary>
    public const string ReportLikely = "report-likely";

    /// <summary>Whether the authority or another body writes the statement of action is not recorded.</summary>
    public const string PrincipalAuthorityNotKnown = "principal-authority-not-known";

    /// <summary>No plan is recorded as handed in by the day.</summary>
    public const string NotHandedIn = "not-handed-in";
}

namespace Ilacs.Model;

/// <summary>The codes and labels of every closed list.</summary>
internal static class ClosedLists
{
    internal static readonly ClosedList<SourceStrength> SourceStrengths = new(
        "a strength of a source",
        new("statute", "statute"),
        new("framework", "framework"),
        new("ofsted-statement", "statement by Ofsted"),
        new("government-statement", "statement by a minister or government department"),
        new("council-paper", "council paper"),
        new("observed", "observed"),
        new("unsourced", "unsourced"));

    internal static readonly ClosedList<Severity> Severities = new(
        "a severity", new("error", "error"), new("warning", "warning"), new("information", "information"));

    internal static readonly ClosedList<EditionLookupStatus> EditionLookupStatuses = new(
        "a status of an edition",
        new("in-force", "in force"),
        new("presumed-in-force", "presumed to be in force"),
        new("refused", "refused"));

    internal static readonly ClosedList<Certainty> Certainties = new(
        "a certainty", new("certain", "certain"), new("possible", "possible"), new("impossible", "impossible"));

    internal static readonly ClosedList<Verdict> Verdicts = new(
        "a verdict", new("applied", "applied"), new("not-applied", "not applied"), new("depends", "depends"));

    // The last two differ in whose rules were asked, and not in what Ofsted does.
    internal static readonly ClosedList<OverallEffectivenessStatus> OverallEffectivenessStatuses = new(
        "a status of overall effectiveness",
        new("made", "judged by Ofsted"),
        new("not-made", "not judged by Ofsted"),
        new("not-made", "not judged by Ofsted"));

    internal static readonly ClosedList<CycleEventType> CycleEventTypes = new(
        "an event",
        new("standard-inspection", "standard inspection", "ILACS Standard Inspection"),
        new("short-inspection", "short inspection", "ILACS Short Inspection"),
        new("single-inspection", "single inspection"),
        new("single-inspection-reinspection", "single inspection (reinspection)"),
        new("focused-visit", "focused visit", "ILACS Focused Visit"),
        new("monitoring-visit", "monitoring visit", "LA Monitoring visit"),
        new("assurance-visit", "assurance visit"),
        new("joint-targeted-area-inspection", "joint targeted area inspection", "JTAI"),
        new("annual-engagement-meeting", "annual engagement meeting", "Annual conversation"),
        new("self-evaluation", "self-evaluation"),
        new("action-plan", "action plan"),
        new("stated-expectation", "stated expectation"));

    internal static readonly ClosedList<Interruption> Interruptions = new(
        "an interruption",
        new("deferred", "deferred"),
        new("paused", "paused"),
        new("additional-evidence", "additional evidence gathered"));

    // The topics as the guidance has them, and then what official files print, which have none for the seventh.
    internal static readonly ClosedList<VisitTheme> VisitThemes = new(
        "a theme",
        new("front-door", "front door", "Front door"),
        new("children-in-need-or-subject-to-a-plan", "children in need and child protection plans", "Children in need/subject to a plan"),
        new("vulnerable-adolescents", "vulnerable children at extra-familial risk", "Vulnerable adolescents"),
        new("children-in-care", "children in care", "Children in care"),
        new("achieving-permanence", "planning and achieving permanence", "Achieving permanence"),
        new("care-leavers", "care leavers", "Care leavers"),
        new("placement-decisions-for-older-children", "placement decision-making for older children"));

    internal static readonly ClosedList<PlanResponse> PlanResponses = new(
        "a response", new("accepted", "accepted"), new("does-not-reflect-the-findings", "does not reflect the findings"));

    internal static readonly ClosedList<DeadlineKind> DeadlineKinds = new(
        "a deadline",
        new("action-plan", "action plan"),
        new("draft-action-plan", "draft action plan"),
        new("authority-publication", "publication by the authority"),
        new("statement-of-action", "statement of action"));

    internal static readonly ClosedList<CountedFrom> CountedFrom = new(
        "what a deadline is counted from",
        new("received", "receipt"),
        new("published-assumed-received", "publication, taken for receipt"),
        new("printed", "the day that the letter prints"));

    internal static readonly ClosedList<Expectation> Expectations = new(
        "an expectation", new("expected", "expected"), new("possible", "possible"), new("not-known", "not known"));

    internal static readonly ClosedList<MonitoringStatus> MonitoringStatuses = new(
        "a status of monitoring",
        new("monitored", "monitored"),
        new("not-monitored", "not monitored"),
        new("not-known", "not known"));

    internal static readonly ClosedList<ServiceArea> ServiceAreas = new(
        "a service area",
        new("social-care", "children's social care"),
        new("send", "special educational needs and disabilities"));

    internal static readonly ClosedList<InterventionState> InterventionStates = new(
        "a state of an intervention",
        new("no-notice-or-direction", "no notice or direction"),
        new("notice-open", "improvement notice open"),
        new("direction-open", "statutory direction open"),
        new("closed", "closed"));

    internal static readonly ClosedList<InterventionEventType> InterventionEventTypes = new(
        "an event of an intervention",
        new("notice-issued", "improvement notice issued"),
        new("notice-replaced", "improvement notice replaced"),
        new("notice-superseded", "improvement notice superseded by a direction"),
        new("notice-lifted", "improvement notice lifted"),
        new("notice-closed", "improvement notice closed"),
        new("direction-issued", "statutory direction issued"),
        new("direction-revised", "statutory direction revised"),
        new("direction-stepped-down", "statutory direction stepped down to a notice"),
        new("direction-revoked", "statutory direction revoked"),
        new("direction-closed", "statutory direction closed"),
        new("commissioner-appointed", "commissioner appointed"),
        new("support-arranged", "support arranged"),
        new("review-held", "review held"));

    internal static readonly ClosedList<InterventionTrigger> InterventionTriggers = new(
        "a trigger of an intervention",
        new("inadequate-inspection", "inspection with an inadequate judgement"),
        new("focused-visit-with-priority-action", "focused visit with an area for priority action"),
        new("joint-targeted-area-inspection", "joint targeted area inspection"),
        new("court-judgement", "judgement of a court"),
        new("serious-concern", "serious concern"));

    internal static readonly ClosedList<ConditionKind> ConditionKinds = new(
        "a condition",
        new("improvement-plan", "improvement plan"),
        new("independently-chaired-board", "improvement board with an independent chair"),
        new("adviser", "adviser"),
        new("commissioner", "commissioner"),
        new("improvement-partner", "improvement partner"),
        new("trust", "trust or company of its own"));

    internal static readonly ClosedList<EndReason> EndReasons = new(
        "a reason",
        new("after-review", "after a review"),
        new("after-inspection", "after an inspection"),
        new("on-the-commissioners-advice", "on the commissioner's advice"));

    internal static readonly ClosedList<DocumentKind> DocumentKinds = new(
        "a kind of document",
        new("inspection-history", "inspection history"),
        new("intervention-history", "intervention history"),
        new("derivation", "derivation"),
        new("validation-report", "validation report"),
        new("refusal", "refusal"),
        new("grade-changes", "smallest changes of grades"),
        new("precedents", "precedents"),
        new("edition", "edition"),
        new("editions", "editions"),
        new("deadline", "deadline"),
        new("monitoring-programme", "monitoring programme"),
        new("outlook", "outlook"),
        new("intervention-status", "status of an intervention"),
        new("intervention-transitions", "transitions of an intervention"),
        new("review-due", "review due"),
        new("registered-authority", "registered authority"),
        new("authority-lookup", "authority lookup"),
        new("national-picture", "national picture"),
        new("edition-lookup", "edition lookup"),
        new("what-followed", "what followed"),
        new("leaving-inadequate", "leaving inadequate"),
        new("months-between-inspections", "months between inspections"),
        new("publication-times", "publication times"),
        new("authority-comparison", "authority comparison"),
        new("time-since-inspection", "time since inspection"),
        new("persistent-or-systemic-failure", "persistent or systemic failure"));
}

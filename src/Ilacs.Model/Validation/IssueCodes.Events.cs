namespace Ilacs.Model.Validation;

// Those about one record of the cycle.
public static partial class IssueCodes
{
    /// <summary><c>dates-reversed</c>, an error.</summary>
    public static IssueCode DatesReversed { get; } = new(
        "dates-reversed",
        Severity.Error,
        "Dates are in order: inspectors leave after they arrive, and the report, letter or plan comes afterwards.");

    /// <summary><c>grade-on-ungraded-event</c>, an error.</summary>
    public static IssueCode GradeOnUngradedEvent { get; } = new(
        "grade-on-ungraded-event",
        Severity.Error,
        "Only inspections are graded; visits, meetings and papers are not.",
        new Evidence(
            "Focused visits have no graded outcome",
            SourceStrength.CouncilPaper,
            new Citation("Nottinghamshire County Council, report of 10 October 2022 on a focused visit", "paragraph 2")));

    /// <summary><c>on-site-length-unusual</c>, for information.</summary>
    public static IssueCode OnSiteLengthUnusual { get; } = new(
        "on-site-length-unusual",
        Severity.Information,
        $"Under ILACS, inspectors are on site for {IlacsParameters.StandardInspectionDays.Used.Value} working days in a standard inspection, "
            + $"{IlacsParameters.ShortInspectionDays.Used.Value} in a short one "
            + $"and {IlacsParameters.FocusedVisitDays.Used.Value} in a focused or monitoring visit.",
        new Evidence(
            "Inspections took this number of working days. For visits, council papers say two days",
            new Observation(316, 321),
            new Citation("Ofsted's ILACS inspection reports, on site January 2018 to July 2026")));

    /// <summary><c>on-site-day-not-working</c>, a warning.</summary>
    public static IssueCode OnSiteDayNotWorking { get; } = new(
        "on-site-day-not-working", Severity.Warning, "The first and the last on-site day are working days.", WorkingDayCalendar.Definition);

    /// <summary><c>source-older</c>, a warning.</summary>
    public static IssueCode SourceOlder { get; } = new(
        "source-older", Severity.Warning, "A source is not dated before the event that it reports.");

    /// <summary><c>sources-disagree</c>, a warning.</summary>
    public static IssueCode SourcesDisagree { get; } = new(
        "sources-disagree", Severity.Warning,
        "A record and its sources agree on dates, kind and judgements.");

    /// <summary><c>event-not-in-edition</c>, an error.</summary>
    public static IssueCode EventNotInEdition { get; } = new(
        "event-not-in-edition", Severity.Error,
            "Standard and short inspections belong to ILACS; single inspections belong to the single inspection framework.");

    /// <summary><c>judgement-revised</c>, a warning.</summary>
    public static IssueCode JudgementRevised { get; } = new(
        "judgement-revised", Severity.Warning, "No later source corrects a judgement that an earlier source gives.");

    /// <summary><c>letter-not-published</c>, an error.</summary>
    public static IssueCode LetterNotPublished { get; } = new(
        "letter-not-published", Severity.Error, "A letter recorded as not published has no day of publication.");

    /// <summary><c>visit-in-pause</c>, a warning.</summary>
    public static IssueCode VisitInPause { get; } = new(
        "visit-in-pause",
        Severity.Warning,
        "No visit began while visits were paused from 5 November 2020.",
        PandemicPeriods.Visits.Evidence[0]);

    /// <summary><c>assurance-visit-outside-its-time</c>, a warning.</summary>
    public static IssueCode AssuranceVisitOutsideItsTime { get; } = new(
        "assurance-visit-outside-its-time",
        Severity.Warning,
        "Assurance visits were made from September 2020 to the middle of 2021.",
        PandemicPeriods.AssuranceVisits.Evidence[0]);
}

namespace Ilacs.Model;

/// <summary>What can be wrong with a record of an inspection, beside what <see cref="OutcomeFindings"/> and <see cref="JudgementFindings"/> have.</summary>
public static class InspectionFindings
{
    /// <summary><c>activity-not-in-edition</c>, an error.</summary>
    public static FindingCode ActivityNotInEdition { get; } = new(
        "activity-not-in-edition", Severity.Error, "A standard or short inspection follows an ILACS edition, and a single inspection the single inspection framework.");

    /// <summary><c>dates-reversed</c>, an error.</summary>
    public static FindingCode DatesReversed { get; } = new(
        "dates-reversed", Severity.Error, "On-site work begins before it ends, its windows follow one another, and the report comes after it.");

    /// <summary><c>on-site-length-unusual</c>, for information.</summary>
    public static FindingCode OnSiteLengthUnusual { get; } = new(
        "on-site-length-unusual",
        Severity.Information,
        "Under ILACS inspectors are on site for five working days in a short inspection and for ten in a standard one.",
        new Evidence(
            "Inspections kept to it, counting working days",
            new Observation(316, 321),
            new Source("Ofsted's ILACS inspection reports, on site January 2018 to July 2026")));

    /// <summary><c>on-site-day-not-working</c>, a warning.</summary>
    public static FindingCode OnSiteDayNotWorking { get; } = new(
        "on-site-day-not-working",
        Severity.Warning,
        "The first and the last on-site day are working days.",
        WorkingDayCalendar.Definition);

    /// <summary><c>source-older</c>, a warning.</summary>
    public static FindingCode SourceOlder { get; } = new(
        "source-older", Severity.Warning, "A source is not older than what it reports.");
}

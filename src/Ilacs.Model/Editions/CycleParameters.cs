using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>The numbers and lists by which the inspection cycle of an edition runs. Each is in the file of its edition, or in a shared file. A parameter that no source gives is not known.</summary>
public sealed record CycleParameters
{
    internal CycleParameters()
    {
    }

    /// <summary>The kinds of inspection and visit.</summary>
    internal ImmutableArray<CycleEventType> Kinds { get; init; } = [];

    /// <summary>That letters on monitoring visits are published; <c>null</c> if no source says so.</summary>
    internal Evidence? MonitoringVisitLetters { get; init; }

    /// <summary>How many working days inspectors are on site in a short inspection.</summary>
    public Parameter<NumberRange> ShortInspectionDays { get; internal init; } = Of.ShortInspectionDays([]);

    /// <summary>How many working days inspectors are on site in a standard inspection.</summary>
    public Parameter<NumberRange> StandardInspectionDays { get; internal init; } = Of.StandardInspectionDays([]);

    /// <summary>How many working days inspectors are on site in a focused visit.</summary>
    public Parameter<NumberRange> FocusedVisitDays { get; internal init; } = Of.FocusedVisitDays([]);

    /// <summary>How many working days inspectors are on site in a monitoring visit.</summary>
    public Parameter<NumberRange> MonitoringVisitDays { get; internal init; } = Of.MonitoringVisitDays([]);

    /// <summary>The notice of an inspection: working days before the first day on site.</summary>
    public Parameter<NumberRange> InspectionNotice { get; internal init; } = Of.InspectionNotice([]);

    /// <summary>The notice of a focused visit: working days before the first day on site.</summary>
    public Parameter<NumberRange> FocusedVisitNotice { get; internal init; } = Of.FocusedVisitNotice([]);

    /// <summary>The notice of a joint targeted area inspection: working days before the first day on site.</summary>
    public Parameter<NumberRange> JointTargetedAreaInspectionNotice { get; internal init; } = Of.JointTargetedAreaInspectionNotice([]);

    /// <summary>How many weeks inspectors work off site before they come.</summary>
    public Parameter<NumberRange> OffSiteWeeks { get; internal init; } = Of.OffSiteWeeks([]);

    /// <summary>How many months lie between the first on-site days of two inspections.</summary>
    public Parameter<NumberRange> MonthsBetweenInspections { get; internal init; } = Of.MonthsBetweenInspections([]);

    /// <summary>How many months lay between the first on-site days of two inspections, where they were counted. A re-inspection after an
    /// inadequate judgement has <see cref="MonthsToReinspectionObserved"/>, and no source states an interval for it.</summary>
    public Parameter<NumberRange> MonthsBetweenInspectionsObserved { get; internal init; } = Of.MonthsBetweenInspectionsObserved([]);

    /// <summary>How many months lay between an inspection that found overall effectiveness inadequate and the re-inspection, where they
    /// were counted.</summary>
    public Parameter<NumberRange> MonthsToReinspectionObserved { get; internal init; } = Of.MonthsToReinspectionObserved([]);

    /// <summary>How many calendar days after the last on-site day most reports were published.</summary>
    public Parameter<NumberRange> DaysToPublication { get; internal init; } = Of.DaysToPublication([]);

    /// <summary>After which overall effectiveness a short inspection may follow; after any other it is a standard one.</summary>
    public Parameter<GradeSet> ShortInspectionFollows { get; internal init; } = Of.ShortInspectionFollows([]);

    /// <summary>How many focused visits there are between two inspections.</summary>
    public Parameter<NumberRange> FocusedVisitsBetweenInspections { get; internal init; } = Of.FocusedVisitsBetweenInspections([]);

    /// <summary>Which overall effectiveness monitoring visits follow.</summary>
    public Parameter<GradeSet> MonitoringFollows { get; internal init; } = Of.MonitoringFollows([]);

    /// <summary>How many months after publication the first monitoring visit came, where that is known.</summary>
    public Parameter<NumberRange> MonthsToFirstMonitoringVisit { get; internal init; } = Of.MonthsToFirstMonitoringVisit([]);

    /// <summary>How many monitoring visits there are in twelve months.</summary>
    public Parameter<NumberRange> MonitoringVisitsAYear { get; internal init; } = Of.MonitoringVisitsAYear([]);

    /// <summary>How many monitoring visits there usually are before the re-inspection.</summary>
    public Parameter<NumberRange> MonitoringVisitsUsual { get; internal init; } = Of.MonitoringVisitsUsual([]);

    /// <summary>How many monitoring visits there are at most before the re-inspection.</summary>
    public Parameter<NumberRange> MonitoringVisitsMaximum { get; internal init; } = Of.MonitoringVisitsMaximum([]);

    /// <summary>How many months lie between two annual engagement meetings, with a self-evaluation before each.</summary>
    public Parameter<NumberRange> MonthsBetweenEngagementMeetings { get; internal init; } = Of.MonthsBetweenEngagementMeetings([]);

    /// <summary>All of them, in this order.</summary>
    public ImmutableArray<Parameter> All =>
    [
        ShortInspectionDays, StandardInspectionDays, FocusedVisitDays, MonitoringVisitDays, InspectionNotice, FocusedVisitNotice,
        JointTargetedAreaInspectionNotice, OffSiteWeeks, MonthsBetweenInspections, MonthsBetweenInspectionsObserved,
        MonthsToReinspectionObserved, DaysToPublication, ShortInspectionFollows, FocusedVisitsBetweenInspections, MonitoringFollows,
        MonthsToFirstMonitoringVisit, MonitoringVisitsAYear, MonitoringVisitsUsual, MonitoringVisitsMaximum, MonthsBetweenEngagementMeetings,
    ];

    /// <summary>How many there are, and how many of them are known.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{All.Length} parameters, {All.Count(parameter => parameter.IsKnown)} of them known");

    /// <summary>The code and the meaning of each, with the readings that an edition has.</summary>
    internal static class Of
    {
        internal static Parameter<NumberRange> ShortInspectionDays(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("short-inspection-days", "working days on site in a short inspection", readings, alsoKnown);

        internal static Parameter<NumberRange> StandardInspectionDays(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("standard-inspection-days", "working days on site in a standard inspection", readings, alsoKnown);

        internal static Parameter<NumberRange> FocusedVisitDays(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("focused-visit-days", "working days on site in a focused visit", readings, alsoKnown);

        internal static Parameter<NumberRange> MonitoringVisitDays(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("monitoring-visit-days", "working days on site in a monitoring visit", readings, alsoKnown);

        internal static Parameter<NumberRange> InspectionNotice(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("inspection-notice", "working days from the notice of an inspection to its first on-site day", readings, alsoKnown);

        internal static Parameter<NumberRange> FocusedVisitNotice(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("focused-visit-notice", "working days from the notice of a focused visit to its first on-site day", readings, alsoKnown);

        internal static Parameter<NumberRange> JointTargetedAreaInspectionNotice(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("joint-targeted-area-inspection-notice", "working days from the notice of a joint targeted area inspection to its first on-site day", readings, alsoKnown);

        internal static Parameter<NumberRange> OffSiteWeeks(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("off-site-weeks", "weeks of work off site before an inspection", readings, alsoKnown);

        internal static Parameter<NumberRange> MonthsBetweenInspections(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("months-between-inspections", "months from the first on-site day of an inspection to that of the next", readings, alsoKnown);

        internal static Parameter<NumberRange> MonthsBetweenInspectionsObserved(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("months-between-inspections-observed", "months observed from the first on-site day of an inspection to that of the next", readings, alsoKnown);

        internal static Parameter<NumberRange> MonthsToReinspectionObserved(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("months-to-reinspection-observed", "months observed from an inadequate inspection to the next", readings, alsoKnown);

        internal static Parameter<NumberRange> DaysToPublication(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("days-to-publication", "calendar days observed from the last on-site day to the publication of the report", readings, alsoKnown);

        internal static Parameter<NumberRange> MonthsToFirstMonitoringVisit(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("months-to-first-monitoring-visit", "months observed from the publication of the report to the first monitoring visit", readings, alsoKnown);

        internal static Parameter<GradeSet> ShortInspectionFollows(ImmutableArray<Reading<GradeSet>> readings, params ImmutableArray<Evidence> alsoKnown) =>
            new("short-inspection-follows", "overall effectiveness after which the next inspection may be a short one", readings, alsoKnown);

        internal static Parameter<NumberRange> FocusedVisitsBetweenInspections(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("focused-visits-between-inspections", "focused visits between two inspections", readings, alsoKnown);

        internal static Parameter<GradeSet> MonitoringFollows(ImmutableArray<Reading<GradeSet>> readings, params ImmutableArray<Evidence> alsoKnown) =>
            new("monitoring-follows", "overall effectiveness after which monitoring visits are made", readings, alsoKnown);

        internal static Parameter<NumberRange> MonitoringVisitsAYear(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("monitoring-visits-a-year", "monitoring visits in twelve months", readings, alsoKnown);

        internal static Parameter<NumberRange> MonitoringVisitsUsual(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("monitoring-visits-usual", "usual number of monitoring visits before the re-inspection", readings, alsoKnown);

        internal static Parameter<NumberRange> MonitoringVisitsMaximum(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("monitoring-visits-most", "largest number of monitoring visits before the re-inspection", readings, alsoKnown);

        internal static Parameter<NumberRange> MonthsBetweenEngagementMeetings(ImmutableArray<Reading<NumberRange>> readings,
            params ImmutableArray<Evidence> alsoKnown) =>
            new("months-between-engagement-meetings", "months between two annual engagement meetings", readings, alsoKnown);
    }
}

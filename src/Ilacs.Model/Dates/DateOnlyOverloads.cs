using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The same methods with a <see cref="DateOnly"/>.</summary>
/// <remarks>These are extensions, so <c>history.Next(new(2026, 11, 29))</c> is not ambiguous.</remarks>
public static class DateOnlyOverloads
{
    /// <summary>Overloads for <see cref="InspectionHistory"/>.</summary>
    /// <param name="history">The history.</param>
    extension(InspectionHistory history)
    {
        /// <inheritdoc cref="InspectionHistory.Monitoring(LocalDate)"/>
        public MonitoringProgramme Monitoring(DateOnly asOf) => history.Monitoring(LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="InspectionHistory.LatestInspection(LocalDate)"/>
        public Answer<Inspection> LatestInspection(DateOnly asOf) => history.LatestInspection(LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="InspectionHistory.CurrentJudgement(Area, LocalDate)"/>
        public Answer<Judgement> CurrentJudgement(Area area, DateOnly asOf) => history.CurrentJudgement(area, LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="InspectionHistory.CurrentOverallEffectiveness(LocalDate)"/>
        public Answer<Judgement> CurrentOverallEffectiveness(DateOnly asOf) =>
            history.CurrentOverallEffectiveness(LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="InspectionHistory.PersistentOrSystemicFailure(LocalDate)"/>
        public Answer<PersistentOrSystemicFailure> PersistentOrSystemicFailure(DateOnly asOf) =>
            history.PersistentOrSystemicFailure(LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="InspectionHistory.Next(LocalDate)"/>
        public Outlook Next(DateOnly asOf) => history.Next(LocalDate.FromDateOnly(asOf));
    }

    /// <summary>Overloads for <see cref="InterventionHistory"/>.</summary>
    /// <param name="intervention">The intervention.</param>
    extension(InterventionHistory intervention)
    {
        /// <inheritdoc cref="InterventionHistory.StateOn(LocalDate)"/>
        public PossibleStates StateOn(DateOnly day) => intervention.StateOn(LocalDate.FromDateOnly(day));

        /// <inheritdoc cref="InterventionHistory.HappenedBy(LocalDate)"/>
        public ImmutableArray<Certainty> HappenedBy(DateOnly day) => intervention.HappenedBy(LocalDate.FromDateOnly(day));

        /// <inheritdoc cref="InterventionHistory.OpenedBy(LocalDate)"/>
        public Certainty OpenedBy(DateOnly day) => intervention.OpenedBy(LocalDate.FromDateOnly(day));

        /// <inheritdoc cref="InterventionHistory.Status(LocalDate?)"/>
        public InterventionStatus Status(DateOnly asOf) => intervention.Status(LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="InterventionHistory.ReviewDue(LocalDate)"/>
        public ReviewDue? ReviewDue(DateOnly asOf) => intervention.ReviewDue(LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="InterventionHistory.Validate(LocalDate?, InspectionHistory?)"/>
        public ValidationReport Validate(DateOnly asOf, InspectionHistory? history = null) =>
            intervention.Validate(LocalDate.FromDateOnly(asOf), history);

        /// <inheritdoc cref="InterventionHistory.ToMermaid(LocalDate?)"/>
        public string ToMermaid(DateOnly asOf) => intervention.ToMermaid(LocalDate.FromDateOnly(asOf));
    }

    /// <summary>Overloads for <see cref="WorkingDayCalendar"/>.</summary>
    /// <param name="calendar">The calendar.</param>
    extension(WorkingDayCalendar calendar)
    {
        /// <inheritdoc cref="WorkingDayCalendar.Covers(LocalDate)"/>
        public bool Covers(DateOnly day) => calendar.Covers(LocalDate.FromDateOnly(day));

        /// <inheritdoc cref="WorkingDayCalendar.IsWorkingDay(LocalDate)"/>
        public Answer<bool> IsWorkingDay(DateOnly day) => calendar.IsWorkingDay(LocalDate.FromDateOnly(day));

        /// <inheritdoc cref="WorkingDayCalendar.Count(LocalDate, LocalDate)"/>
        public Answer<int> Count(DateOnly first, DateOnly last) =>
            calendar.Count(LocalDate.FromDateOnly(first), LocalDate.FromDateOnly(last));

        /// <inheritdoc cref="WorkingDayCalendar.Add(LocalDate, int)"/>
        public Answer<LocalDate> Add(DateOnly day, int workingDays) => calendar.Add(LocalDate.FromDateOnly(day), workingDays);

        /// <inheritdoc cref="WorkingDayCalendar.ExtendedBy(LocalDate, LocalDate, IEnumerable{LocalDate}, Citation)"/>
        public WorkingDayCalendar ExtendedBy(DateOnly from, DateOnly to, IEnumerable<DateOnly> bankHolidays, Citation source)
        {
            ArgumentNullException.ThrowIfNull(bankHolidays);
            return calendar.ExtendedBy(
                LocalDate.FromDateOnly(from), LocalDate.FromDateOnly(to), bankHolidays.Select(LocalDate.FromDateOnly), source);
        }
    }

    /// <summary>Overloads for <see cref="ImpreciseDate"/>.</summary>
    /// <param name="days">The date.</param>
    extension(ImpreciseDate days)
    {
        /// <summary>The day, if it is known to the day; <c>null</c> otherwise, and for <c>default</c>.</summary>
        public DateOnly? ToDateOnly() => days.Day?.ToDateOnly();

        /// <inheritdoc cref="ImpreciseDate.Includes(LocalDate)"/>
        public bool Includes(DateOnly day) => days.Includes(LocalDate.FromDateOnly(day));

        /// <inheritdoc cref="ImpreciseDate.Between(LocalDate, LocalDate)"/>
        public static ImpreciseDate Between(DateOnly earliest, DateOnly latest) =>
            ImpreciseDate.Between(LocalDate.FromDateOnly(earliest), LocalDate.FromDateOnly(latest));

        /// <inheritdoc cref="ImpreciseDate.OnOrBefore(LocalDate)"/>
        public static ImpreciseDate OnOrBefore(DateOnly latest) => ImpreciseDate.OnOrBefore(LocalDate.FromDateOnly(latest));

        /// <inheritdoc cref="ImpreciseDate.OnOrAfter(LocalDate)"/>
        public static ImpreciseDate OnOrAfter(DateOnly earliest) => ImpreciseDate.OnOrAfter(LocalDate.FromDateOnly(earliest));
    }

    /// <summary>Overloads for <see cref="Editions"/>.</summary>
    extension(Editions)
    {
        /// <inheritdoc cref="Editions.On(LocalDate)"/>
        public static EditionLookup On(DateOnly firstOnSiteDay) => Editions.On(LocalDate.FromDateOnly(firstOnSiteDay));
    }

    /// <summary>Overloads for <see cref="Coverage"/>.</summary>
    extension(Coverage)
    {
        /// <summary>Claims that a history is complete between two days, as the constructor does.</summary>
        /// <param name="from">The first day, inclusive.</param>
        /// <param name="to">The last day, inclusive.</param>
        /// <param name="events">The types; at least one.</param>
        /// <exception cref="ArgumentException">The last day is before the first, or there are no types, or one is not a named
        /// one.</exception>
        public static Coverage Of(DateOnly from, DateOnly to, params ImmutableArray<CycleEventType> events) =>
            new(LocalDate.FromDateOnly(from), LocalDate.FromDateOnly(to), events);
    }
}

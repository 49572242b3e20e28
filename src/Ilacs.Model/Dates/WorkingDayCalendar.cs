using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model;

/// <summary>The working days of England and Wales, between the days for which the bank holidays are known. Immutable.</summary>
/// <remarks>A question about a day outside that time is refused with <see cref="RefusalCodes.BankHolidaysNotKnown"/>.
/// <see cref="ExtendedBy"/> makes a calendar that covers more time.</remarks>
public sealed partial class WorkingDayCalendar
{
    private readonly ImmutableArray<Evidence> _tables;

    private WorkingDayCalendar(int from, int to, IEnumerable<int> bankHolidays, ImmutableArray<Evidence> tables)
    {
        int[] holidays = [.. bankHolidays.Distinct().Order()];
        BankHolidays = [.. holidays.Select(DayNumber.ToDate)];
        Sources = [.. tables.Select(table => table.Citation)];
        _tables = tables;
        _from = from;
        _to = to;
        _holidays = Array.FindAll(holidays, DayNumber.IsWeekday);
        _shifts = [.. _holidays.Select((day, i) => DayNumber.WeekdaysTo(day) - i)];
    }

    /// <summary>The legal definition of a working day.</summary>
    public static Evidence Definition { get; } = new(
        "A working day is any day except a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales. "
            + "Bank holidays are those under the Banking and Financial Dealings Act 1971",
        SourceStrength.Statute,
        new Citation("The Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007, SI 2007/462",
            "regulation 1(2)"));

    /// <summary>The calendar with the bank holidays that this library knows, from 1 January 2011 to 31 December 2028, both
    /// inclusive.</summary>
    public static WorkingDayCalendar EnglandAndWales { get; } = new(
        Model.BankHolidays.Lists[0].From,
        Model.BankHolidays.Lists[^1].To,
        Model.BankHolidays.Numbers,
        [.. Model.BankHolidays.Lists.Select(list => Table(list.From, list.To, list.Source))]);

    /// <summary>The first day that is covered, inclusive.</summary>
    public LocalDate CoveredFrom => DayNumber.ToDate(_from);

    /// <summary>The last day that is covered, inclusive.</summary>
    public LocalDate CoveredTo => DayNumber.ToDate(_to);

    /// <summary>The bank holidays of the covered time with Christmas Day and Good Friday, each once and in order. Where Christmas Day falls
    /// at a weekend, this library lists only the substitute bank holiday.</summary>
    public ImmutableArray<LocalDate> BankHolidays { get; }

    /// <summary>The sources of the bank holidays, in the order of the time that each covers.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>Extends the calendar by a period directly before or after the covered time.</summary>
    /// <param name="from">The first day of the period, inclusive.</param>
    /// <param name="to">The last day of the period, inclusive.</param>
    /// <param name="bankHolidays">All the bank holidays of the period with Christmas Day and Good Friday, in any order. Those at a weekend
    /// make no difference and may be left out.</param>
    /// <param name="source">The source of these bank holidays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bankHolidays"/> or <paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The last day is before the first, or the period does not adjoin the covered time, or a holiday
    /// lies outside the period. Or a date is not in the ISO calendar, or not in the years 1 to 9999.</exception>
    public WorkingDayCalendar ExtendedBy(LocalDate from, LocalDate to, IEnumerable<LocalDate> bankHolidays, Citation source)
    {
        ArgumentNullException.ThrowIfNull(bankHolidays);
        ArgumentNullException.ThrowIfNull(source);
        var (first, last) = Period(from, nameof(from), to, nameof(to));
        var isLater = first == _to + 1;
        if (!isLater && last != _from - 1)
        {
            throw new ArgumentException($"The period does not adjoin the covered time, {CoveredTime}.", nameof(from));
        }

        var holidays = new List<int>(BankHolidays.Select(DayNumber.Of));
        foreach (var holiday in bankHolidays)
        {
            var number = DayNumber.Checked(holiday, nameof(bankHolidays));
            if (number < first || number > last)
            {
                throw new ArgumentException($"{Text(holiday)} lies outside the period.", nameof(bankHolidays));
            }

            holidays.Add(number);
        }

        var table = Table(first, last, source);
        return isLater ? new(_from, last, holidays, [.. _tables, table]) : new(first, _to, holidays, [table, .. _tables]);
    }

    /// <summary>Whether a day lies in the covered time.</summary>
    /// <param name="day">A day in the ISO calendar and in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">The day is in another calendar or not in these years.</exception>
    public bool Covers(LocalDate day) => Covers(DayNumber.Checked(day, nameof(day)));

    /// <summary>Whether a day is a working day; refused if it is not covered.</summary>
    /// <param name="day">A day in the ISO calendar and in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">The day is in another calendar or not in these years.</exception>
    public Answer<bool> IsWorkingDay(LocalDate day)
    {
        var number = DayNumber.Checked(day, nameof(day));
        return Covers(number) ? new(IsWorkingDay(number)) : new(NotCovered(number));
    }

    /// <summary>How many working days there are from one day to another, both inclusive; refused if one of the two is not
    /// covered.</summary>
    /// <param name="first">The first day, in the ISO calendar and in the years 1 to 9999.</param>
    /// <param name="last">The last day, likewise; not before the first.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or a day is in another calendar or not in these
    /// years.</exception>
    public Answer<int> Count(LocalDate first, LocalDate last)
    {
        var (from, to) = Period(first, nameof(first), last, nameof(last));
        return !Covers(from) ? new(NotCovered(from))
            : !Covers(to) ? new(NotCovered(to))
            : new(Count(from, to));
    }

    /// <summary>The day that is a number of working days after another day; refused if either is not covered.</summary>
    /// <param name="day">The day to begin from, working day or not, in the ISO calendar and in the years 1 to 9999. It is not counted: day
    /// 1 is the first working day after it.</param>
    /// <param name="workingDays">How many working days; 0 gives the day itself, whatever it is.</param>
    /// <exception cref="ArgumentException">The day is in another calendar or not in these years.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is negative.</exception>
    public Answer<LocalDate> Add(LocalDate day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var start = DayNumber.Checked(day, nameof(day));
        return !Covers(start) ? new(NotCovered(start))
            : TryAdd(start, workingDays, out var result) ? new(DayNumber.ToDate(result))
            : new(NotKnown(FormattableString.Invariant($"working day {workingDays} after {Text(day)}"), _tables[^1]));
    }

    /// <summary>The days that may be a number of working days after a date that is not exact. They run from the result for its earliest
    /// possible day to the result for its latest. Where the date has no bound, neither has the result. Refused if a bound of the date or of
    /// the result is not covered.</summary>
    /// <param name="days">The date to begin from.</param>
    /// <param name="workingDays">How many working days; 0 gives the date itself.</param>
    /// <exception cref="ArgumentException"><paramref name="days"/> is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is negative.</exception>
    public Answer<ImpreciseDate> Add(ImpreciseDate days, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        if (days.IsDefault)
        {
            throw new ArgumentException("default(ImpreciseDate) is not a date.", nameof(days));
        }

        var (from, to) = (AddTo(days.Earliest), AddTo(days.Latest));
        if ((from.Refusal ?? to.Refusal) is { } refusal)
        {
            return new(refusal);
        }

        return new(!from.TryGetValue(out var earliest) ? ImpreciseDate.OnOrBefore(to.Value)
            : to.TryGetValue(out var latest) ? ImpreciseDate.Between(earliest, latest)
            : ImpreciseDate.OnOrAfter(earliest));

        Answer<LocalDate> AddTo(LocalDate? bound) => bound is { } day ? Add(day, workingDays) : default;
    }

    private string CoveredTime => $"{Text(CoveredFrom)} to {Text(CoveredTo)}";

    // Acts and proclamations appoint the days; the source lists them.
    private static Evidence Table(int from, int to, Citation source) => new(
        $"The days appointed as bank holidays in England and Wales are listed from {Text(DayNumber.ToDate(from))} to {Text(DayNumber.ToDate(to))}",
        SourceStrength.Statute,
        source);

    private static (int First, int Last) Period(LocalDate first, string nameOfFirst, LocalDate last, string nameOfLast)
    {
        var (from, to) = (DayNumber.Checked(first, nameOfFirst), DayNumber.Checked(last, nameOfLast));
        return from <= to ? (from, to) : throw new ArgumentException("The last day is before the first.", nameOfLast);
    }

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private Refusal NotCovered(int day) => NotKnown(Text(DayNumber.ToDate(day)), day < _from ? _tables[0] : _tables[^1]);

    private Refusal NotKnown(string what, Evidence nearest) => new(
        RefusalCodes.BankHolidaysNotKnown,
        $"The bank holidays of England and Wales are known from {CoveredTime}; {what} lies outside.",
        nearest)
    {
        Arguments = Reason.Named(("day", what), ("from", CoveredFrom), ("to", CoveredTo)),
    };
}

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>A date that may not be known to the day: it is one of these days, without saying which.</summary>
/// <remarks>
/// <para>Sources often give a month, a year or a bound. Written in the subset of EDTF (ISO 8601-2) <c>2022-09-05</c>, <c>2022-07</c>,
/// <c>2019</c>, <c>2019-01-01/2019-03-31</c>, <c>../2023-08-04</c> and <c>2023-08-04/..</c>.</para>
/// <para>Two are equal if the same days are possible, however they were written. Whether one comes before another is a question for
/// <see cref="IsBefore"/> and <see cref="IsAfter"/>, which have three answers; <see cref="ByEarliest"/> and <see cref="ByLatest"/> only put
/// dates in a row. <c>default</c> is not a date.</para>
/// </remarks>
[JsonConverter(typeof(IlacsJsonConverter<ImpreciseDate>))]
public readonly partial record struct ImpreciseDate : IComparable<ImpreciseDate>
{
    private static readonly int EndOfYear9000 = DayNumber.Of(9000, 12, 31);
    private static readonly int StartOfYear1000 = DayNumber.Of(1000, 1, 1);

    // Day numbers; 0 where there is no such bound.
    private readonly int _earliest;
    private readonly int _latest;
    private readonly Bounds _bounds;

    private ImpreciseDate(int earliest, int latest, Bounds bounds)
    {
        _earliest = earliest;
        _latest = latest;
        _bounds = bounds;
    }

    [Flags]
    private enum Bounds : byte
    {
        None = 0,
        Earliest = 1,
        Latest = 2,
        Both = Earliest | Latest,
    }

    /// <summary>Whether this is <c>default</c>, which is not a date.</summary>
    public bool IsDefault => _bounds == Bounds.None;

    /// <summary>The earliest possible day, inclusive; <c>null</c> if there is no bound, or for <c>default</c>.</summary>
    public LocalDate? Earliest => HasEarliest ? DayNumber.ToDate(_earliest) : null;

    /// <summary>The latest possible day, inclusive; <c>null</c> if there is no bound, or for <c>default</c>.</summary>
    public LocalDate? Latest => HasLatest ? DayNumber.ToDate(_latest) : null;

    /// <summary>By the earliest possible day, then the latest; what has no earliest day comes first, and <c>default</c> before
    /// all.</summary>
    public static IComparer<ImpreciseDate> ByEarliest { get; } = Comparer<ImpreciseDate>.Create(static (one, other) =>
        (one.EarliestNumber, one.LatestNumber, one._bounds).CompareTo((other.EarliestNumber, other.LatestNumber, other._bounds)));

    /// <summary>By the latest possible day, then the earliest; what has no latest day comes last, and <c>default</c> after all.</summary>
    public static IComparer<ImpreciseDate> ByLatest { get; } = Comparer<ImpreciseDate>.Create(static (one, other) =>
        (one.LatestNumber, one.EarliestNumber, one._bounds).CompareTo((other.LatestNumber, other.EarliestNumber, other._bounds)));

    /// <summary>Whether just one day is possible.</summary>
    public bool IsExact => _bounds == Bounds.Both && _earliest == _latest;

    /// <summary>The day, if just one is possible; otherwise <c>null</c>.</summary>
    public LocalDate? Day => IsExact ? DayNumber.ToDate(_earliest) : null;

    /// <summary>The number of the day, for a date known to the day.</summary>
    internal int Number => _earliest;

    /// <summary>The number of the earliest possible day, or less than any if there is no bound.</summary>
    internal int EarliestNumber => HasEarliest ? _earliest : int.MinValue;

    /// <summary>The number of the latest possible day, or more than any if there is no bound.</summary>
    internal int LatestNumber => HasLatest ? _latest : int.MaxValue;

    private bool HasEarliest => (_bounds & Bounds.Earliest) != 0;

    private bool HasLatest => (_bounds & Bounds.Latest) != 0;

    /// <summary>A date known to the day.</summary>
    /// <param name="day">The day, in the ISO calendar and in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">The day is in another calendar or out of these years.</exception>
    public static ImpreciseDate On(LocalDate day) => Between(day, day);

    /// <summary>Some day of a month.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static ImpreciseDate InMonth(int year, int month)
    {
        RequireYear(year);
        LocalDate first = new(year, month, 1);
        return Between(first, new(year, month, DaysIn(year, month)));
    }

    /// <summary>Some day of a year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ImpreciseDate InYear(int year)
    {
        RequireYear(year);
        return Between(new(year, 1, 1), new(year, 12, 31));
    }

    /// <summary>Some day from one day to another.</summary>
    /// <param name="earliest">The earliest possible day, inclusive.</param>
    /// <param name="latest">The latest possible day, inclusive.</param>
    /// <exception cref="ArgumentException">The latest day is before the earliest, or a day is in another calendar or not in the years 1 to
    /// 9999.</exception>
    public static ImpreciseDate Between(LocalDate earliest, LocalDate latest)
    {
        var (from, to) = (DayNumber.Checked(earliest, nameof(earliest)), DayNumber.Checked(latest, nameof(latest)));
        return from <= to
            ? new(from, to, Bounds.Both)
            : throw new ArgumentException("The latest possible day is before the earliest.", nameof(latest));
    }

    /// <summary>A day, or some day before it.</summary>
    /// <param name="latest">The latest possible day, inclusive.</param>
    /// <exception cref="ArgumentException">The day is in another calendar or not in the years 1 to 9999.</exception>
    public static ImpreciseDate OnOrBefore(LocalDate latest) => new(0, DayNumber.Checked(latest, nameof(latest)), Bounds.Latest);

    /// <summary>A day, or some day after it.</summary>
    /// <param name="earliest">The earliest possible day, inclusive.</param>
    /// <exception cref="ArgumentException">The day is in another calendar or not in the years 1 to 9999.</exception>
    public static ImpreciseDate OnOrAfter(LocalDate earliest) => new(DayNumber.Checked(earliest, nameof(earliest)), 0, Bounds.Earliest);

    /// <summary>A date known to the day, by the number of the day.</summary>
    internal static ImpreciseDate OnDay(int number) => new(number, number, Bounds.Both);

    /// <summary>The days a number of months later, or the first or last day that can be written where that is out of reach.</summary>
    internal ImpreciseDate PlusMonths(int months) => IsExact
        ? OnDay(PlusMonths(_earliest, months))
        : new(HasEarliest ? PlusMonths(_earliest, months) : 0, HasLatest ? PlusMonths(_latest, months) : 0, _bounds);

    /// <summary>These days, or any day up to a number of months after the latest of them.</summary>
    internal ImpreciseDate OrUpToMonthsLater(int months) => new(_earliest, HasLatest ? PlusMonths(_latest, months) : 0, _bounds);

    /// <inheritdoc cref="On"/>
    public static implicit operator ImpreciseDate(LocalDate day) => On(day);

    /// <summary>A day that is known.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator ImpreciseDate(DateOnly day) => On(LocalDate.FromDateOnly(day));

    /// <summary>Whether this date is before another one, which may itself not be known to the day.</summary>
    /// <param name="other">The other date.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Certainty IsBefore(ImpreciseDate other)
    {
        RequireDates(other);
        return EndsBefore(other) ? Certainty.Certain
            : HasEarliest && other.HasLatest && _earliest >= other._latest ? Certainty.Impossible
            : Certainty.Possible;
    }

    /// <summary>Whether this date is after another one, which may itself not be known to the day.</summary>
    /// <param name="other">The other date.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Certainty IsAfter(ImpreciseDate other)
    {
        RequireDates(other);
        return other.EndsBefore(this) ? Certainty.Certain
            : HasLatest && other.HasEarliest && _latest <= other._earliest ? Certainty.Impossible
            : Certainty.Possible;
    }

    /// <summary>Whether both dates are the same day.</summary>
    /// <param name="other">The other date.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Certainty IsSameDayAs(ImpreciseDate other)
    {
        RequireDates(other);
        return EndsBefore(other) || other.EndsBefore(this) ? Certainty.Impossible
            : IsExact && other.IsExact ? Certainty.Certain
            : Certainty.Possible;
    }

    /// <summary>Whether this date is one of the days that another one leaves possible.</summary>
    /// <param name="days">The days, such as those of a year.</param>
    /// <exception cref="ArgumentException"><paramref name="days"/> is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Certainty IsWithin(ImpreciseDate days)
    {
        RequireDates(days);
        if (EndsBefore(days) || days.EndsBefore(this))
        {
            return Certainty.Impossible;
        }

        var afterItsStart = !days.HasEarliest || (HasEarliest && _earliest >= days._earliest);
        var beforeItsEnd = !days.HasLatest || (HasLatest && _latest <= days._latest);
        return afterItsStart && beforeItsEnd ? Certainty.Certain : Certainty.Possible;
    }

    /// <summary>Whether a day is one of the possible ones.</summary>
    /// <param name="day">A day in the ISO calendar.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public bool Includes(LocalDate day) => IsSameDayAs(day) != Certainty.Impossible;

    int IComparable<ImpreciseDate>.CompareTo(ImpreciseDate other) => ByEarliest.Compare(this, other);

    private static void RequireYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
    }

    private static int PlusMonths(int day, int months) =>
        day > EndOfYear9000 && months > 0 ? DayNumber.Of(9999, 12, 31)
        : day < StartOfYear1000 && months < 0 ? DayNumber.Of(1, 1, 1)
        : DayNumber.PlusMonths(day, months);

    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    internal static ImpreciseDate? NotDefault(ImpreciseDate? date, [CallerArgumentExpression(nameof(date))] string? name = null) =>
        date is { } given ? NotDefault(given, name) : null;

    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    internal static ImpreciseDate NotDefault(ImpreciseDate date, [CallerArgumentExpression(nameof(date))] string? name = null) =>
        date.IsDefault ? throw new ArgumentException("default(ImpreciseDate) is not a date.", name) : date;

    private bool EndsBefore(ImpreciseDate other) => HasLatest && other.HasEarliest && _latest < other._earliest;

    private void RequireDates(ImpreciseDate other)
    {
        // Apart from the exceptions, so comparing dates is no call.
        if (IsDefault || other.IsDefault)
        {
            ThrowNoDate();
        }
    }

    [DoesNotReturn]
    private void ThrowNoDate() => throw (IsDefault
        ? new InvalidOperationException("default(ImpreciseDate) is not a date.")
        : new ArgumentException("default(ImpreciseDate) is not a date.", "other"));
}

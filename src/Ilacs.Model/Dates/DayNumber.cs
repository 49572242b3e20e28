using NodaTime;

namespace Ilacs.Model;

/// <summary>Days of the ISO calendar as numbers, 0 for 1 January 1970: comparing and counting them is plain arithmetic.</summary>
internal static class DayNumber
{
    // A Monday before all days of the years 1 to 9999: 1 January 1970 was a Thursday.
    private const int FirstMonday = -719_470;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    internal static int Of(LocalDate day) => Of(day.Year, day.Month, day.Day);

    /// <summary>The number of a day that a caller gives.</summary>
    /// <exception cref="ArgumentException">The day is in another calendar than the ISO one, or not in the years 1 to 9999.</exception>
    internal static int Checked(LocalDate day, string parameter) => day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9999
        ? Of(day)
        : throw new ArgumentException("The day is not in the ISO calendar or not in the years 1 to 9999.", parameter);

    /// <summary>For the years 1 to 9999. A year is taken to begin in March, so the leap day is its last.</summary>
    internal static int Of(int year, int month, int day)
    {
        unchecked
        {
            // Unsigned, since no number is negative before the last one is taken away.
            var marchYear = (uint)(month > 2 ? year : year - 1);
            var century = marchYear / 100;
            var dayOfYear = ((((uint)(month > 2 ? month - 3 : month + 9) * 153) + 2) / 5) + (uint)day - 1;
            return (int)((marchYear * 365) + (marchYear / 4) - century + (century / 4) + dayOfYear) - 719_468;
        }
    }

    /// <summary>How many days a month has.</summary>
    internal static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    internal static LocalDate ToDate(int number) => Epoch.PlusDays(number);

    /// <summary>For days of the years 1 to 9999.</summary>
    internal static (int Year, int Month, int Day) Parts(int number)
    {
        // As above, years beginning in March. Time is counted in quarters of a day, of which every century and every year of it has a whole number on average.
        var quarterDays = ((uint)(number + 719_468) * 4) + 3;
        var century = quarterDays / 146_097;
        quarterDays = (quarterDays % 146_097) | 3;
        var year = quarterDays / 1461;
        var dayOfYear = quarterDays % 1461 / 4;
        var month = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * month) + 2) / 5) + 1;
        return month < 10 ? ((int)((century * 100) + year), (int)month + 3, (int)day) : ((int)((century * 100) + year) + 1, (int)month - 9, (int)day);
    }

    /// <summary>The day a number of months later, or the last of its month if that month has no such day. For days of the years 1 to 9999,
    /// also as result.</summary>
    internal static int PlusMonths(int number, int months)
    {
        var (year, month, day) = Parts(number);

        // Months from January of the year 0.
        var later = (year * 12) + month - 1 + months;
        return Of(later / 12, (later % 12) + 1, Math.Min(day, DaysIn(later / 12, (later % 12) + 1)));
    }

    /// <summary>Monday to Friday.</summary>
    internal static bool IsWeekday(int number) => (uint)(number - FirstMonday) % 7 < 5;

    /// <summary>How many weekdays there are from the first Monday to a day, both inclusive.</summary>
    internal static int WeekdaysTo(int number)
    {
        var days = (uint)(number - FirstMonday);
        return (int)((days / 7 * 5) + Math.Min((days % 7) + 1, 5));
    }

    /// <summary>The weekday up to which there are this many; at least 1.</summary>
    internal static int Weekday(int count)
    {
        var weekdays = (uint)(count - 1);
        return FirstMonday + (int)((weekdays / 5 * 7) + (weekdays % 5));
    }
}

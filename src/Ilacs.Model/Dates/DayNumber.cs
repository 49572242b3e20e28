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

    /// <summary>For the years 1 to 9999. A year is taken to begin in March, so that the leap day is its last.</summary>
    internal static int Of(int year, int month, int day)
    {
        var marchYear = month > 2 ? year : year - 1;
        var century = marchYear / 100;
        var dayOfYear = ((((month > 2 ? month - 3 : month + 9) * 153) + 2) / 5) + day - 1;
        return (marchYear * 365) + (marchYear / 4) - century + (century / 4) + dayOfYear - 719_468;
    }

    internal static LocalDate ToDate(int number) => Epoch.PlusDays(number);

    /// <summary>The day so many months later, or the last of its month if that has no such day. For days of the years 1 to 9999, also as result.</summary>
    internal static int PlusMonths(int number, int months)
    {
        // As above, years beginning in March: of 400 such years, each fourth is longer by a day, but not the hundredth, but the last.
        var days = number + 719_468;
        var cycle = days / 146_097;
        var dayOfCycle = days % 146_097;
        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36_524) - (dayOfCycle / 146_096)) / 365;
        var dayOfYear = dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100));
        var marchMonth = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * marchMonth) + 2) / 5) + 1;

        // Months from January of the year 0.
        var month = (((cycle * 400) + yearOfCycle) * 12) + marchMonth + 2 + months;
        return Of(month / 12, (month % 12) + 1, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(month / 12, (month % 12) + 1)));
    }

    /// <summary>Monday to Friday.</summary>
    internal static bool IsWeekday(int number) => (uint)(number - FirstMonday) % 7 < 5;

    /// <summary>How many weekdays there are from the first Monday to a day, both inclusive.</summary>
    internal static int WeekdaysTo(int number)
    {
        var days = (uint)(number - FirstMonday);
        return (int)((days / 7 * 5) + Math.Min((days % 7) + 1, 5));
    }

    /// <summary>The weekday to which there are so many; at least 1.</summary>
    internal static int Weekday(int count)
    {
        var weekdays = (uint)(count - 1);
        return FirstMonday + (int)((weekdays / 5 * 7) + (weekdays % 5));
    }
}

using NodaTime;

namespace Ilacs.Model;

/// <summary>Days of the ISO calendar as numbers, 0 for 1 January 1970: comparing and counting them is plain arithmetic.</summary>
internal static class DayNumber
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    internal static int Of(LocalDate day) => Of(day.Year, day.Month, day.Day);

    /// <summary>For the years 1 to 9999. A year is taken to begin in March, so that the leap day is its last.</summary>
    internal static int Of(int year, int month, int day)
    {
        var marchYear = month > 2 ? year : year - 1;
        var century = marchYear / 100;
        var dayOfYear = ((((month > 2 ? month - 3 : month + 9) * 153) + 2) / 5) + day - 1;
        return (marchYear * 365) + (marchYear / 4) - century + (century / 4) + dayOfYear - 719_468;
    }

    internal static LocalDate ToDate(int number) => Epoch.PlusDays(number);

    /// <summary>Monday to Friday.</summary>
    internal static bool IsWeekday(int number)
    {
        // 1 January 1970 was a Thursday; the constant makes every day of the years 1 to 9999 positive and 0 a Monday.
        return (uint)(number + 719_470) % 7 < 5;
    }
}

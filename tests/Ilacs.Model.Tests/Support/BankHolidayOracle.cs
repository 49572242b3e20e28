using NodaTime;

namespace Ilacs.Model.Tests.Support;

/// <summary>Bank holidays worked out from the rules, for comparison with the library's table: the days of the 1971 Act, the common-law days, the
/// proclaimed ones and the substitutes.</summary>
internal static class BankHolidayOracle
{
    // By proclamation: the royal wedding, the Diamond Jubilee with the spring holiday moved to it, VE Day, the Platinum Jubilee with the spring
    // holiday moved to it, the State Funeral, the Coronation.
    private static readonly LocalDate[] OneOff =
    [
        new(2011, 4, 29), new(2012, 6, 4), new(2012, 6, 5), new(2020, 5, 8), new(2022, 6, 2), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8),
    ];

    private static readonly LocalDate[] TakenOut = [new(2012, 5, 28), new(2020, 5, 4), new(2022, 5, 30)];
    private static readonly Dictionary<int, HashSet<LocalDate>> Years = [];

    internal static bool IsHoliday(LocalDate day)
    {
        lock (Years)
        {
            return (Years.TryGetValue(day.Year, out var days) ? days : Years[day.Year] = [.. In(day.Year)]).Contains(day);
        }
    }

    internal static IEnumerable<LocalDate> In(int year)
    {
        var easter = EasterSunday(year);
        List<LocalDate> days =
        [
            easter.PlusDays(-2),
            easter.PlusDays(1),
            new LocalDate(year, 5, 1).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday)),
            new LocalDate(year, 5, 31).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)),
            new LocalDate(year, 8, 31).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)),
        ];
        foreach (var day in new LocalDate[] { new(year, 1, 1), new(year, 12, 25), new(year, 12, 26) })
        {
            // A day at the weekend is replaced by the next day that is neither at the weekend nor a holiday already.
            var substitute = day;
            while (substitute.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || days.Contains(substitute))
            {
                substitute = substitute.PlusDays(1);
            }

            days.Add(substitute);
        }

        return days.Except(TakenOut).Concat(OneOff.Where(day => day.Year == year)).Order();
    }

    // The anonymous Gregorian algorithm.
    private static LocalDate EasterSunday(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var month = (h + l - (7 * m) + 114) / 31;
        return new(year, month, ((h + l - (7 * m) + 114) % 31) + 1);
    }
}

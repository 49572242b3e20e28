using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

public class BankHolidaysTests
{
    [Fact]
    public void The_table_is_what_the_rules_give()
    {
        var expected = Enumerable.Range(2017, 12).SelectMany(BankHolidayOracle.In).Select(day => (((day.Year * 100) + day.Month) * 100) + day.Day);
        BankHolidays.All.ToArray().Should().Equal(expected);
    }

    [Fact]
    public void Days_are_numbered_from_1970_as_the_calendar_goes()
    {
        var number = DayNumber.Of(1, 1, 1);
        for (var day = new LocalDate(1, 1, 1); day.Year < 2500; day = day.PlusDays(1), number++)
        {
            DayNumber.Of(day).Should().Be(number);
            (DayNumber.ToDate(number) == day).Should().BeTrue();
            DayNumber.IsWeekday(number).Should().Be(day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));
        }
    }

    [Fact]
    public void Working_days_are_counted_as_a_plain_loop_counts_them()
    {
        for (var first = BankHolidays.CoveredFrom; first <= BankHolidays.CoveredTo; first += 3)
        {
            var count = 0;
            for (var last = first; last <= Math.Min(first + 45, BankHolidays.CoveredTo); last++)
            {
                var day = DayNumber.ToDate(last);
                var works = day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !BankHolidayOracle.IsHoliday(day);
                count += works ? 1 : 0;
                BankHolidays.IsWorkingDay(last).Should().Be(works, $"{day:R}");
                BankHolidays.WorkingDays(first, last).Should().Be(count);
            }
        }

        BankHolidays.Cover(BankHolidays.CoveredFrom - 1).Should().BeFalse();
        BankHolidays.Cover(BankHolidays.CoveredTo + 1).Should().BeFalse();
    }
}

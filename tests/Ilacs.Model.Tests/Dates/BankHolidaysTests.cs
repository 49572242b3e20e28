using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

public class BankHolidaysTests
{
    [Fact]
    public void The_table_is_what_the_rules_give()
    {
        DayNumber.ToDate(BankHolidays.CoveredFrom).Should().Be(new LocalDate(2017, 1, 1));
        DayNumber.ToDate(BankHolidays.CoveredTo).Should().Be(new LocalDate(2028, 12, 31));
        BankHolidays.Numbers.Select(DayNumber.ToDate).Should().Equal(Enumerable.Range(2017, 12).SelectMany(BankHolidayOracle.In));
    }

    [Fact]
    public void Days_are_numbered_from_1970_as_the_calendar_goes()
    {
        var number = DayNumber.Of(1, 1, 1);
        var weekdays = DayNumber.WeekdaysTo(number - 1);
        for (var day = new LocalDate(1, 1, 1); day.Year < 2500; day = day.PlusDays(1), number++)
        {
            var isWeekday = day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
            weekdays += isWeekday ? 1 : 0;
            if (DayNumber.Of(day) != number || DayNumber.ToDate(number) != day || DayNumber.IsWeekday(number) != isWeekday
                || DayNumber.WeekdaysTo(number) != weekdays || (isWeekday && DayNumber.Weekday(weekdays) != number))
            {
                Assert.Fail($"{day} is numbered {DayNumber.Of(day)} and should be {number}, with {weekdays} weekdays so far.");
            }
        }
    }
}

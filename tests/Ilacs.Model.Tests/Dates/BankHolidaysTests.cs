using Ilacs.Model.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model.Tests;

public class BankHolidaysTests
{
    private static readonly int[] Years = [.. Enumerable.Range(2011, 18)];

    private static readonly LocalDate[] Table = [.. BankHolidays.Numbers.Select(DayNumber.ToDate)];

    [Fact]
    public void The_table_is_what_the_rules_give() => Table.Should().Equal(Years.SelectMany(BankHolidayOracle.In));

    [Fact]
    public void The_table_is_what_the_government_published() => Table.Should().Equal(Published.Select(row => row.Day));

    [Fact]
    public void A_year_has_eight_bank_holidays_and_one_more_for_each_proclaimed() => Table.CountBy(day => day.Year).Should().Equal(
        Years.Select(year => KeyValuePair.Create(year, year switch { 2022 => 10, 2011 or 2012 or 2023 => 9, _ => 8 })));

    [Fact]
    public void Every_year_is_taken_from_the_list_that_states_it()
    {
        BankHolidays.Lists.SelectMany(list => Enumerable.Range(list.FirstYear, list.LastYear - list.FirstYear + 1)).Should().Equal(Years);
        Published.GroupBy(row => row.Copy, row => row.Day.Year).Select(copy => (copy.First(), copy.Last()))
            .Should().Equal(BankHolidays.Lists.Select(list => (list.FirstYear, list.LastYear)));
        BankHolidays.Lists.Select(list => list.Source.Title).Should().Equal(
            "Directgov, Bank holidays and British Summer Time, as archived on 6 January 2011 and copied by others",
            "GOV.UK bank holidays for England and Wales, 2012 to 2018, in the source of its page",
            "GOV.UK bank holidays for England and Wales, 2019 to 2028, as published to 21 August 2026");
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

    private static (LocalDate Day, string Copy)[] Published =>
        [.. CsvRows.Of("seeds/bank-holidays/england-and-wales.csv").Select(row => (LocalDatePattern.Iso.Parse(row["date"]).Value, row["copy"]))];
}

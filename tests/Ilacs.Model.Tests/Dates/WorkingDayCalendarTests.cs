using FsCheck;
using FsCheck.Fluent;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

public class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;
    private static readonly LocalDate From = new(2011, 1, 1);
    private static readonly LocalDate To = new(2028, 12, 31);
    private static readonly Citation[] Known = [.. BankHolidays.Lists.Select(list => list.Source)];
    private static readonly Citation Further = new("A further list");

    [Fact]
    public void The_calendar_has_the_days_that_the_rules_give_and_says_where_they_stand()
    {
        Calendar.CoveredFrom.Should().Be(From);
        Calendar.CoveredTo.Should().Be(To);
        Calendar.BankHolidays.Should().Equal(HolidaysOf(2011, 2028));
        Calendar.Sources.Should().Equal(Known);
        WorkingDayCalendar.Definition.Should().BeSameAs(IssueCodes.OnSiteDayNotWorking.Evidence);
    }

    [Fact]
    public void Every_covered_day_and_no_other_is_a_working_day_or_not()
    {
        for (var day = From; day <= To; day = day.PlusDays(1))
        {
            (Calendar.Covers(day) && Calendar.IsWorkingDay(day).Value == Works(day)).Should().BeTrue($"{day:R}");
        }

        foreach (var day in new LocalDate[] { From.PlusDays(-1), To.PlusDays(1), new(1, 1, 1), new(9999, 12, 31), default })
        {
            Calendar.Covers(day).Should().BeFalse();
            ShouldBeRefused(Calendar.IsWorkingDay(day));
        }
    }

    [Fact]
    public void Adding_gives_what_a_loop_over_days_gives_from_every_day_for_every_length() => ShouldAddAsALoop(Calendar, 2011, 2028);

    [Fact]
    public void Counting_gives_what_a_loop_over_days_gives_from_every_day_to_every_day() => ShouldCountAsALoop(Calendar, 2011, 2028);

    [Theory]
    [InlineData("Stockton-on-Tees", "2023-05-09", "2023-08-16")]
    [InlineData("Nottingham", "2022-09-05", "2022-12-13")]
    public void Seventy_working_days_after_publication_are_these(string authority, string published, string due)
    {
        var days = Calendar.Add(ImpreciseDate.Parse(published), 70).Value;
        days.ToString().Should().Be(due, authority);
        Calendar.Add(ImpreciseDate.Parse(published).Day!.Value, 70).Value.Should().Be(days.Day!.Value);
        Calendar.Count(ImpreciseDate.Parse(published).Day!.Value.PlusDays(1), days.Day.Value).Value.Should().Be(70);
    }

    [Fact]
    public void Nothing_is_answered_one_day_outside_the_covered_time()
    {
        var (before, after) = (From.PlusDays(-1), To.PlusDays(1));
        ShouldBeRefused(Calendar.Add(before, 0));
        ShouldBeRefused(Calendar.Add(before, 1));
        ShouldBeRefused(Calendar.Add(after, 0));
        ShouldBeRefused(Calendar.Count(before, From));
        ShouldBeRefused(Calendar.Count(To, after));
        ShouldBeRefused(Calendar.Count(before, after));

        Calendar.Add(From, 0).Value.Should().Be(From, "0 gives the day itself, though it is a Saturday");
        Calendar.Add(To, 0).Value.Should().Be(To, "0 gives the day itself, though it is a Sunday");
        Calendar.Count(From, From).Value.Should().Be(0);
        Calendar.Count(To, To).Value.Should().Be(0);
        Calendar.Count(From, To).Value.Should().Be(Days(From, To).Count(Works));
    }

    [Fact]
    public void Nothing_is_answered_if_only_the_result_lies_outside()
    {
        LocalDate last = new(2028, 12, 29);
        Calendar.Add(last.PlusDays(-1), 1).Value.Should().Be(last);
        ShouldBeRefused(Calendar.Add(last, 1));
        ShouldBeRefused(Calendar.Add(last.PlusDays(-1), 2));
        ShouldBeRefused(Calendar.Add(From, 4700));
        ShouldBeRefused(Calendar.Add(From, int.MaxValue));
        ShouldBeRefused(Calendar.Add(To, int.MaxValue));
    }

    [Fact]
    public void A_refusal_says_what_is_known_and_where_the_nearest_list_stands()
    {
        Calendar.IsWorkingDay(new LocalDate(2010, 12, 31)).ToString().Should().Be(
            "bank-holidays-not-known: The bank holidays of England and Wales are known from 2011-01-01 to 2028-12-31; 2010-12-31 lies outside.");
        Calendar.Add(new LocalDate(2028, 12, 1), 70).ToString().Should().Be(
            "bank-holidays-not-known: The bank holidays of England and Wales are known from 2011-01-01 to 2028-12-31; working day 70 after 2028-12-01 lies outside.");
        Calendar.Add(ImpreciseDate.Parse("2010-12-31/2029-01-01"), 0).ToString().Should().Contain("2010-12-31 lies outside", "the earlier is told");

        var longer = Extended(Calendar, 2029);
        longer.IsWorkingDay(new LocalDate(2010, 12, 31)).Refusal!.NearestFacts.Should().ContainSingle().Which.Citation.Should().Be(Known[0]);
        longer.IsWorkingDay(new LocalDate(2030, 1, 1)).Refusal!.NearestFacts.Should().ContainSingle().Which.ToString().Should().Be(
            "The days appointed as bank holidays in England and Wales are listed from 2029-01-01 to 2029-12-31 (statute; A further list)");
    }

    [Fact]
    public void A_calendar_extended_forwards_year_by_year_is_like_one_long_one()
    {
        var longer = Extended(Calendar, 2029);
        longer.CoveredFrom.Should().Be(From);
        longer.CoveredTo.Should().Be(new LocalDate(2029, 12, 31));
        longer.BankHolidays.Should().Equal(HolidaysOf(2011, 2029));
        longer.Sources.Should().Equal([.. Known, Further]);
        ShouldAddAsALoop(longer, 2027, 2029);
        ShouldCountAsALoop(longer, 2027, 2029);
        ShouldBeRefused(longer.IsWorkingDay(new LocalDate(2030, 1, 1)));

        var inTwoSteps = Extended(longer, 2030);
        var atOnce = Calendar.ExtendedBy(new(2029, 1, 1), new(2030, 12, 31), HolidaysOf(2029, 2030).Reverse(), Further);
        inTwoSteps.CoveredTo.Should().Be(atOnce.CoveredTo);
        inTwoSteps.BankHolidays.Should().Equal(atOnce.BankHolidays);
        inTwoSteps.Add(new LocalDate(2028, 12, 1), 500).Value.Should().Be(atOnce.Add(new LocalDate(2028, 12, 1), 500).Value);

        Calendar.CoveredTo.Should().Be(To, "a calendar never changes");
        Calendar.BankHolidays.Should().Equal(HolidaysOf(2011, 2028));
    }

    [Fact]
    public void A_calendar_extended_backwards_is_like_one_long_one()
    {
        var longer = Extended(Calendar, 2010);
        longer.CoveredFrom.Should().Be(new LocalDate(2010, 1, 1));
        longer.CoveredTo.Should().Be(To);
        longer.BankHolidays.Should().Equal(HolidaysOf(2010, 2028));
        longer.Sources.Should().Equal([Further, .. Known]);
        ShouldAddAsALoop(longer, 2010, 2011);
        ShouldCountAsALoop(longer, 2010, 2011);
        ShouldBeRefused(longer.IsWorkingDay(new LocalDate(2009, 12, 31)));
    }

    [Fact]
    public void Holidays_at_a_weekend_or_given_twice_make_no_difference()
    {
        LocalDate saturday = new(2029, 1, 6);
        var holidays = HolidaysOf(2029, 2029);
        var longer = Calendar.ExtendedBy(new(2029, 1, 1), new(2029, 12, 31), [.. holidays, saturday, .. holidays], Further);
        longer.BankHolidays.Should().Equal(HolidaysOf(2011, 2029).Append(saturday).Order());
        ShouldAddAsALoop(longer, 2028, 2029);
    }

    [Fact]
    public void A_calendar_can_reach_the_first_and_the_last_day_that_there_is()
    {
        var all = Calendar.ExtendedBy(new(1, 1, 1), From.PlusDays(-1), [], Further).ExtendedBy(To.PlusDays(1), new(9999, 12, 31), [], Further);
        all.Count(new LocalDate(1, 1, 1), new LocalDate(1, 1, 7)).Value.Should().Be(5);
        all.Add(new LocalDate(9999, 12, 30), 1).Value.Should().Be(new LocalDate(9999, 12, 31));
        ShouldBeRefused(all.Add(new LocalDate(9999, 12, 31), 1));
        ShouldBeRefused(all.Add(new LocalDate(1, 1, 1), int.MaxValue));
        FluentActions.Invoking(() => all.ExtendedBy(new(9999, 12, 31), new(9999, 12, 31), [], Further)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_extension_adjoins_the_covered_time_and_holds_its_holidays()
    {
        Throws("from", new(2029, 1, 2), new(2029, 12, 31));
        Throws("from", new(2028, 12, 31), new(2029, 12, 31));
        Throws("from", new(2010, 1, 1), new(2010, 12, 30));
        Throws("from", new(2010, 1, 1), new(2011, 1, 1));
        Throws("from", From, To);
        Throws("from", new(2029, 1, 1, CalendarSystem.Julian), new(2029, 12, 31));
        Throws("from", new(0, 1, 1), new(2010, 12, 31));
        Throws("to", new(2029, 12, 31), new(2029, 1, 1));
        Throws("to", new(2029, 1, 1), new(2029, 12, 31, CalendarSystem.Julian));
        Throws("bankHolidays", new(2029, 1, 1), new(2029, 12, 31), new LocalDate(2028, 12, 31));
        Throws("bankHolidays", new(2029, 1, 1), new(2029, 12, 31), new LocalDate(2030, 1, 1));
        Throws("bankHolidays", new(2029, 1, 1), new(2029, 12, 31), new LocalDate(2029, 5, 1, CalendarSystem.Julian));
        FluentActions.Invoking(() => Calendar.ExtendedBy(new(2029, 1, 1), new(2029, 12, 31), null!, Further)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Calendar.ExtendedBy(new(2029, 1, 1), new(2029, 12, 31), [], null!)).Should().Throw<ArgumentNullException>().WithParameterName("source");

        FluentActions.Invoking(() => Calendar.ExtendedBy(new(2029, 1, 2), new(2029, 12, 31), [], Further)).Should().Throw<ArgumentException>().WithMessage("*2011-01-01 to 2028-12-31*");
        FluentActions.Invoking(() => Calendar.ExtendedBy(new(2029, 1, 1), new(2029, 12, 31), [new(2028, 12, 31)], Further)).Should().Throw<ArgumentException>().WithMessage("2028-12-31 lies outside*");
        Calendar.ExtendedBy(new(2029, 1, 1), new(2029, 12, 31), [new(2029, 1, 1), new(2029, 12, 31)], Further).IsWorkingDay(new LocalDate(2029, 12, 31)).Value.Should().BeFalse();

        static void Throws(string parameter, LocalDate from, LocalDate to, params LocalDate[] holidays) =>
            FluentActions.Invoking(() => Calendar.ExtendedBy(from, to, holidays, Further))
                .Should().Throw<ArgumentException>().WithParameterName(parameter);
    }

    [Fact]
    public void A_question_that_makes_no_sense_throws()
    {
        LocalDate day = new(2023, 5, 9);
        LocalDate julian = new(2023, 5, 9, CalendarSystem.Julian);
        LocalDate beforeYearOne = new(0, 12, 31);
        foreach (var other in new[] { julian, beforeYearOne })
        {
            FluentActions.Invoking(() => Calendar.Covers(other)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Calendar.IsWorkingDay(other)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Calendar.Count(other, day)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Calendar.Count(day, other)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Calendar.Add(other, 1)).Should().Throw<ArgumentException>();
        }

        FluentActions.Invoking(() => Calendar.Count(day, day.PlusDays(-1))).Should().Throw<ArgumentException>().WithMessage("*before the first*").WithParameterName("last");
        FluentActions.Invoking(() => Calendar.Add(day, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Calendar.Add(ImpreciseDate.On(day), -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Calendar.Add(default(ImpreciseDate), 1)).Should().Throw<ArgumentException>().WithMessage("*not a date*").WithParameterName("days");
    }

    [Theory]
    [InlineData("2023-05", 70, "2023-08-09/2023-09-07")]
    [InlineData("2023-05", 0, "2023-05")]
    [InlineData("2022-12-23/2022-12-27", 1, "2022-12-28")]
    [InlineData("../2023-05-09", 70, "../2023-08-16")]
    [InlineData("2023-05-09/..", 70, "2023-08-16/..")]
    public void A_date_not_known_to_the_day_gives_one_that_is_not_either(string days, int workingDays, string expected) =>
        Calendar.Add(ImpreciseDate.Parse(days), workingDays).Value.ToString().Should().Be(expected);

    [Theory]
    [InlineData("2010-12-31/2011-01-31", 0)]
    [InlineData("2010-12-31/..", 0)]
    [InlineData("2028-12-31/2029-01-01", 0)]
    [InlineData("../2029-01-01", 0)]
    [InlineData("2028-12", 1)]
    [InlineData("../2028-12-29", 1)]
    [InlineData("2028-12-29/..", 1)]
    public void Every_bound_and_its_result_are_covered(string days, int workingDays) =>
        ShouldBeRefused(Calendar.Add(ImpreciseDate.Parse(days), workingDays));

    [Fact]
    public void The_possible_results_are_those_of_the_possible_days() => Prop.ForAll(
        Covered(-100).ToArbitrary(),
        Gen.Choose(0, 60).ToArbitrary(),
        Gen.Choose(0, 25).ToArbitrary(),
        (first, length, n) =>
        {
            var last = first.PlusDays(length);
            var results = Days(first, last).Select(day => Calendar.Add(day, n).Value).ToArray();
            var (earliest, latest) = (results.Min(), results.Max());
            return Calendar.Add(ImpreciseDate.Between(first, last), n).Value == ImpreciseDate.Between(earliest, latest)
                && Calendar.Add(ImpreciseDate.OnOrAfter(first), n).Value == ImpreciseDate.OnOrAfter(earliest)
                && Calendar.Add(ImpreciseDate.OnOrBefore(last), n).Value == ImpreciseDate.OnOrBefore(latest);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_twice_is_adding_the_sum() => Prop.ForAll(
        Covered(-1500).ToArbitrary(),
        Gen.Choose(0, 500).ToArbitrary(),
        Gen.Choose(0, 500).ToArbitrary(),
        (day, a, b) => Calendar.Add(Calendar.Add(day, a).Value, b).Value == Calendar.Add(day, a + b).Value).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_is_the_inverse_of_adding() => Prop.ForAll(
        Covered(-1500).ToArbitrary(),
        Gen.Choose(1, 1000).ToArbitrary(),
        (day, n) =>
        {
            var result = Calendar.Add(day, n).Value;
            return Calendar.Count(day.PlusDays(1), result).Value == n && Calendar.IsWorkingDay(result).Value;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_day_or_a_longer_time_never_gives_an_earlier_result() => Prop.ForAll(
        Covered(-1500).ToArbitrary(),
        Gen.Choose(0, 30).ToArbitrary(),
        Gen.Choose(0, 900).ToArbitrary(),
        (day, later, n) =>
        {
            var result = Calendar.Add(day, n).Value;
            return result <= Calendar.Add(day.PlusDays(later), n).Value && result < Calendar.Add(day, n + 1).Value;
        }).QuickCheckThrowOnFailure();

    private static Gen<LocalDate> Covered(int daysBeforeTheEnd) =>
        Gen.Choose(0, Period.DaysBetween(From, To) + daysBeforeTheEnd).Select(From.PlusDays);

    private static LocalDate[] HolidaysOf(int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).SelectMany(BankHolidayOracle.In)];

    private static WorkingDayCalendar Extended(WorkingDayCalendar calendar, int year) =>
        calendar.ExtendedBy(new(year, 1, 1), new(year, 12, 31), BankHolidayOracle.In(year), Further);

    private static bool Works(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !BankHolidayOracle.IsHoliday(day);

    private static LocalDate[] Days(LocalDate first, LocalDate last) =>
        [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays)];

    // From every day of these years, to the end of the covered time.
    private static void ShouldAddAsALoop(WorkingDayCalendar calendar, int firstYear, int lastYear)
    {
        var days = Days(new(firstYear, 1, 1), calendar.CoveredTo);
        var works = Array.ConvertAll(days, Works);
        var wrong = new List<string>();
        for (var start = 0; start < days.Length && days[start].Year <= lastYear; start++)
        {
            var n = 0;
            Expect(calendar.Add(days[start], 0).Value == days[start]);
            for (var i = start + 1; i < days.Length; i++)
            {
                if (works[i])
                {
                    n++;
                    Expect(calendar.Add(days[start], n).TryGetValue(out var result) && result == days[i]);
                }
            }

            Expect(calendar.Add(days[start], n + 1).IsRefused);

            void Expect(bool holds)
            {
                if (!holds)
                {
                    wrong.Add($"{days[start]:R} + {n}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    private static void ShouldCountAsALoop(WorkingDayCalendar calendar, int firstYear, int lastYear)
    {
        var days = Days(new(firstYear, 1, 1), calendar.CoveredTo);
        var works = Array.ConvertAll(days, Works);
        var wrong = new List<string>();
        for (var first = 0; first < days.Length && days[first].Year <= lastYear; first++)
        {
            var count = 0;
            for (var last = first; last < days.Length; last++)
            {
                count += works[last] ? 1 : 0;
                if (calendar.Count(days[first], days[last]).Value != count)
                {
                    wrong.Add($"{days[first]:R} to {days[last]:R}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    private static void ShouldBeRefused<T>(Answer<T> answer)
    {
        answer.IsRefused.Should().BeTrue();
        answer.Refusal!.Code.Should().Be("bank-holidays-not-known");
        answer.Refusal.Reason.Should().Contain(" known from ");
        answer.Refusal.NearestFacts.Should().ContainSingle();
    }
}

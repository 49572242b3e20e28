using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Tests;

public class PossibleDaysTests
{
    private static readonly LocalDate Start = new(2020, 2, 26);

    // Every date whose possible days lie in six days around the end of a leap February, bounded or not: two stretches of days can lie to each other in no other
    // way in any more.
    private static readonly PossibleDays[] Some =
    [
        .. from first in Enumerable.Range(0, 6)
           from last in Enumerable.Range(first, 6 - first)
           select PossibleDays.Between(Start.PlusDays(first), Start.PlusDays(last)),
        .. Enumerable.Range(0, 6).SelectMany(i => new[] { PossibleDays.OnOrBefore(Start.PlusDays(i)), PossibleDays.OnOrAfter(Start.PlusDays(i)) }),
    ];

    [Theory]
    [InlineData("2022-09-05", "2022-09-05", "2022-09-05", "2022-09-05")]
    [InlineData("2022-07", "2022-07-01", "2022-07-31", "2022-07")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", "2020-02")]
    [InlineData("2000-02", "2000-02-01", "2000-02-29", "2000-02")]
    [InlineData("2100-02", "2100-02-01", "2100-02-28", "2100-02")]
    [InlineData("2019", "2019-01-01", "2019-12-31", "2019")]
    [InlineData("2019-01-01/2019-03-31", "2019-01-01", "2019-03-31", "2019-01-01/2019-03-31")]
    [InlineData("2019-01-01/2019-01-01", "2019-01-01", "2019-01-01", "2019-01-01")]
    [InlineData("2019-02-01/2019-02-28", "2019-02-01", "2019-02-28", "2019-02")]
    [InlineData("2019-01-01/2019-12-31", "2019-01-01", "2019-12-31", "2019")]
    [InlineData("2019-01-01/2020-12-31", "2019-01-01", "2020-12-31", "2019-01-01/2020-12-31")]
    [InlineData("../2023-08-04", null, "2023-08-04", "../2023-08-04")]
    [InlineData("2023-08-04/..", "2023-08-04", null, "2023-08-04/..")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("9999", "9999-01-01", "9999-12-31", "9999")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31", "9999-12")]
    public void Each_written_form_means_its_days_and_has_one_canonical_form(string text, string? earliest, string? latest, string canonical)
    {
        var days = PossibleDays.Parse(text);
        Iso(days.Earliest).Should().Be(earliest);
        Iso(days.Latest).Should().Be(latest);
        days.ToString().Should().Be(canonical);
        PossibleDays.Parse(canonical).Should().Be(days);
        days.IsExact.Should().Be(earliest == latest);
        days.Day.Should().Be(earliest == latest ? days.Earliest : null);

        static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2019-02-29")]
    [InlineData("2020-02-30")]
    [InlineData("2100-02-29")]
    [InlineData("2019-13-01")]
    [InlineData("2019-00-01")]
    [InlineData("2019-01-00")]
    [InlineData("2019-13")]
    [InlineData("0000")]
    [InlineData("0000-01-01")]
    [InlineData("19")]
    [InlineData("2019-1-1")]
    [InlineData("2019/01/01")]
    [InlineData("01-01-2019")]
    [InlineData("2019-01-01T00:00")]
    [InlineData("2019-01-01 ")]
    [InlineData("2019-03-31/2019-01-01")]
    [InlineData("2019-01/2019-03")]
    [InlineData("../..")]
    [InlineData("..")]
    [InlineData("/2019-01-01")]
    [InlineData("2019-01-01/")]
    [InlineData("../2019")]
    [InlineData("2019~")]
    [InlineData("2019-01-0٣")]
    [InlineData("-019-01-01")]
    public void Nothing_else_is_a_date(string text)
    {
        PossibleDays.TryParse(text, out var days).Should().BeFalse();
        days.IsDefault.Should().BeTrue();
        FluentActions.Invoking(() => PossibleDays.Parse(text)).Should().Throw<FormatException>().WithMessage("*a date as 2022-09-05*");
    }

    [Fact]
    public void Every_date_survives_writing_and_reading() => Prop.ForAll(
        (from first in Gen.Choose(-719_000, 2_900_000)
         from length in Gen.OneOf(Gen.Choose(0, 800), Gen.Constant(0))
         from kind in Gen.Choose(0, 4)
         let day = new LocalDate(1970, 1, 1).PlusDays(first)
         select kind switch
         {
             0 => PossibleDays.OnOrAfter(day),
             1 => PossibleDays.OnOrBefore(day),
             2 => PossibleDays.InMonth(day.Year, day.Month),
             3 => PossibleDays.InYear(day.Year),
             _ => PossibleDays.Between(day, day.PlusDays(length)),
         }).ToArbitrary(),
        days => PossibleDays.Parse(days.ToString()) == days
            && PossibleDays.Parse(days.ToString()).GetHashCode() == days.GetHashCode()
            && PossibleDays.Parse(days.ToString()).Earliest == days.Earliest
            && PossibleDays.Parse(days.ToString()).Latest == days.Latest).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparisons_hold_certainly_if_on_all_possible_days_and_certainly_not_if_on_none()
    {
        foreach (var one in Some)
        {
            foreach (var other in Some)
            {
                one.IsBefore(other).Should().Be(Expected(one, other, (a, b) => a < b), $"{one} before {other}");
                one.IsAfter(other).Should().Be(Expected(one, other, (a, b) => a > b), $"{one} after {other}");
                one.IsSameDayAs(other).Should().Be(Expected(one, other, (a, b) => a == b), $"{one} same as {other}");
                var days = Days(other).ToHashSet();
                one.IsWithin(other).Should().Be(Of(Days(one).Select(days.Contains)), $"{one} within {other}");
            }
        }

        static Certainty Expected(PossibleDays one, PossibleDays other, Func<LocalDate, LocalDate, bool> holds) =>
            Of(Days(one).SelectMany(a => Days(other).Select(b => holds(a, b))));

        static Certainty Of(IEnumerable<bool> cases)
        {
            var all = cases.Distinct().ToArray();
            return all.Length == 2 ? Certainty.Possibly : all[0] ? Certainty.Certainly : Certainty.CertainlyNot;
        }

        // What has no bound goes on well beyond all the others.
        static IEnumerable<LocalDate> Days(PossibleDays days)
        {
            var last = days.Latest ?? Start.PlusDays(30);
            for (var day = days.Earliest ?? Start.PlusDays(-30); day <= last; day = day.PlusDays(1))
            {
                yield return day;
            }
        }
    }

    [Fact]
    public void Months_are_added_to_any_day_as_the_calendar_adds_them()
    {
        // Four hundred years, after which the calendar repeats itself, and the limits.
        for (var day = new LocalDate(1999, 12, 31); day.Year < 2401; day = day.PlusDays(1))
        {
            foreach (var months in (int[])[-1, 1, 12, 14, 42])
            {
                if (PossibleDays.On(day).PlusMonths(months).Day != day.PlusMonths(months))
                {
                    Assert.Fail($"{months} months from {day} is {PossibleDays.On(day).PlusMonths(months)}.");
                }
            }
        }
    }

    [Fact]
    public void Months_are_added_to_each_bound_and_stop_at_the_first_and_the_last_day_there_is()
    {
        PossibleDays.InYear(2020).PlusMonths(2).Should().Be(PossibleDays.Between(new(2020, 3, 1), new(2021, 2, 28)));
        PossibleDays.OnOrAfter(new(2020, 1, 31)).PlusMonths(1).Should().Be(PossibleDays.OnOrAfter(new(2020, 2, 29)));
        PossibleDays.OnOrAfter(new(2021, 1, 31)).PlusMonths(1).Should().Be(PossibleDays.OnOrAfter(new(2021, 2, 28)));
        PossibleDays.OnOrBefore(new(2020, 1, 31)).PlusMonths(1).Should().Be(PossibleDays.OnOrBefore(new(2020, 2, 29)));
        PossibleDays.On(new(2020, 1, 31)).OrUpToMonthsLater(1).Should().Be(PossibleDays.Between(new(2020, 1, 31), new(2020, 2, 29)));
        PossibleDays.OnOrAfter(new(2020, 1, 31)).OrUpToMonthsLater(1).Should().Be(PossibleDays.OnOrAfter(new(2020, 1, 31)));
        PossibleDays.On(new(9000, 12, 31)).PlusMonths(1).Should().Be(PossibleDays.On(new(9001, 1, 31)));
        PossibleDays.On(new(9999, 6, 15)).PlusMonths(0).Should().Be(PossibleDays.On(new(9999, 6, 15)));
        PossibleDays.On(new(9999, 6, 15)).PlusMonths(-1).Should().Be(PossibleDays.On(new(9999, 5, 15)));
        PossibleDays.On(new(1000, 1, 1)).PlusMonths(-1).Should().Be(PossibleDays.On(new(999, 12, 1)));
        PossibleDays.On(new(1, 6, 15)).PlusMonths(0).Should().Be(PossibleDays.On(new(1, 6, 15)));
        PossibleDays.On(new(1, 6, 15)).PlusMonths(1).Should().Be(PossibleDays.On(new(1, 7, 15)));
        PossibleDays.On(new(1, 1, 31)).PlusMonths(1).Should().Be(PossibleDays.On(new(1, 2, 28)));
        PossibleDays.On(new(1, 1, 31)).PlusMonths(-1).Should().Be(PossibleDays.On(new(1, 1, 1)));
        PossibleDays.On(new(9999, 12, 1)).PlusMonths(1).Should().Be(PossibleDays.On(new(9999, 12, 31)));
    }

    [Fact]
    public void Dates_are_equal_if_the_same_days_are_possible()
    {
        foreach (var one in Some)
        {
            foreach (var other in Some)
            {
                var isSame = one.ToString() == other.ToString();
                (one == other).Should().Be(isSame, $"{one} and {other}");
                (one != other).Should().Be(!isSame, $"{one} and {other}");
            }
        }
    }

    [Fact]
    public void The_earliest_and_the_latest_day_have_numbers_beyond_all_where_there_is_no_bound()
    {
        var number = DayNumber.Of(Start);
        (PossibleDays.OnOrAfter(Start).EarliestNumber, PossibleDays.OnOrAfter(Start).LatestNumber).Should().Be((number, int.MaxValue));
        (PossibleDays.OnOrBefore(Start).EarliestNumber, PossibleDays.OnOrBefore(Start).LatestNumber).Should().Be((int.MinValue, number));
    }

    [Fact]
    public void A_day_is_one_of_the_possible_ones_or_not()
    {
        var february = PossibleDays.InMonth(2020, 2);
        february.Includes(new(2020, 2, 29)).Should().BeTrue();
        february.Includes(new(2020, 3, 1)).Should().BeFalse();
        PossibleDays.OnOrBefore(new(2020, 2, 1)).Includes(new(1999, 1, 1)).Should().BeTrue();
    }

    [Fact]
    public void Default_is_no_date()
    {
        default(PossibleDays).IsDefault.Should().BeTrue();
        default(PossibleDays).ToString().Should().Be("(no date)");
        default(PossibleDays).Earliest.Should().BeNull();
        default(PossibleDays).Day.Should().BeNull();
        foreach (var ask in new Func<PossibleDays, PossibleDays, Certainty>[]
        {
            (one, other) => one.IsBefore(other), (one, other) => one.IsAfter(other), (one, other) => one.IsSameDayAs(other), (one, other) => one.IsWithin(other),
        })
        {
            FluentActions.Invoking(() => ask(default, Start)).Should().Throw<InvalidOperationException>().WithMessage("*no date*");
            FluentActions.Invoking(() => ask(Start, default)).Should().Throw<ArgumentException>().WithMessage("*no date*").WithParameterName("other");
        }
    }

    [Fact]
    public void Days_that_are_reversed_or_not_in_the_calendar_are_refused()
    {
        FluentActions.Invoking(() => PossibleDays.Between(Start, Start.PlusDays(-1))).Should().Throw<ArgumentException>().WithMessage("*before the earliest*").WithParameterName("latest");
        FluentActions.Invoking(() => PossibleDays.On(new LocalDate(2020, 1, 1, CalendarSystem.Coptic))).Should().Throw<ArgumentException>().WithMessage("*not in the ISO calendar*");
        FluentActions.Invoking(() => PossibleDays.InMonth(2020, 13)).Should().Throw<ArgumentOutOfRangeException>();
        foreach (var year in (int[])[-1, 0, 10_000])
        {
            FluentActions.Invoking(() => PossibleDays.InMonth(year, 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("year");
            FluentActions.Invoking(() => PossibleDays.InYear(year)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("year");
        }
    }
}

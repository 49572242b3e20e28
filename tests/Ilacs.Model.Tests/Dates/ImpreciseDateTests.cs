using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Tests;

public class ImpreciseDateTests
{
    private static readonly LocalDate Start = new(2020, 2, 26);

    // Every date whose possible days lie in six days around the end of a leap February, bounded or not: two stretches of days can lie to each other in no other
    // way in any more.
    private static readonly ImpreciseDate[] Some =
    [
        .. from first in Enumerable.Range(0, 6)
           from last in Enumerable.Range(first, 6 - first)
           select ImpreciseDate.Between(Start.PlusDays(first), Start.PlusDays(last)),
        .. Enumerable.Range(0, 6).SelectMany(i => new[] { ImpreciseDate.OnOrBefore(Start.PlusDays(i)), ImpreciseDate.OnOrAfter(Start.PlusDays(i)) }),
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
        var days = ImpreciseDate.Parse(text);
        Iso(days.Earliest).Should().Be(earliest);
        Iso(days.Latest).Should().Be(latest);
        days.ToString().Should().Be(canonical);
        ImpreciseDate.Parse(canonical).Should().Be(days);
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
        ImpreciseDate.TryParse(text, out var days).Should().BeFalse();
        days.IsDefault.Should().BeTrue();
        FluentActions.Invoking(() => ImpreciseDate.Parse(text)).Should().Throw<FormatException>().WithMessage("*a date; use `2022-09-05`*");
    }

    [Fact]
    public void Every_date_survives_writing_and_reading() => Prop.ForAll(
        (from first in Gen.Choose(-719_000, 2_900_000)
         from length in Gen.OneOf(Gen.Choose(0, 800), Gen.Constant(0))
         from kind in Gen.Choose(0, 4)
         let day = new LocalDate(1970, 1, 1).PlusDays(first)
         select kind switch
         {
             0 => ImpreciseDate.OnOrAfter(day),
             1 => ImpreciseDate.OnOrBefore(day),
             2 => ImpreciseDate.InMonth(day.Year, day.Month),
             3 => ImpreciseDate.InYear(day.Year),
             _ => ImpreciseDate.Between(day, day.PlusDays(length)),
         }).ToArbitrary(),
        days => ImpreciseDate.Parse(days.ToString()) == days
            && ImpreciseDate.Parse(days.ToString()).GetHashCode() == days.GetHashCode()
            && ImpreciseDate.Parse(days.ToString()).Earliest == days.Earliest
            && ImpreciseDate.Parse(days.ToString()).Latest == days.Latest).QuickCheckThrowOnFailure();

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

        static Certainty Expected(ImpreciseDate one, ImpreciseDate other, Func<LocalDate, LocalDate, bool> holds) =>
            Of(Days(one).SelectMany(a => Days(other).Select(b => holds(a, b))));

        static Certainty Of(IEnumerable<bool> cases)
        {
            var all = cases.Distinct().ToArray();
            return all.Length == 2 ? Certainty.Possible : all[0] ? Certainty.Certain : Certainty.Impossible;
        }

        // What has no bound goes on well beyond all the others.
        static IEnumerable<LocalDate> Days(ImpreciseDate days)
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
                if (ImpreciseDate.On(day).PlusMonths(months).Day != day.PlusMonths(months))
                {
                    Assert.Fail($"{months} months from {day} is {ImpreciseDate.On(day).PlusMonths(months)}.");
                }
            }
        }
    }

    [Fact]
    public void Months_are_added_to_each_bound_and_stop_at_the_first_and_the_last_day_there_is()
    {
        ImpreciseDate.InYear(2020).PlusMonths(2).Should().Be(ImpreciseDate.Between(new(2020, 3, 1), new(2021, 2, 28)));
        ImpreciseDate.OnOrAfter(new(2020, 1, 31)).PlusMonths(1).Should().Be(ImpreciseDate.OnOrAfter(new(2020, 2, 29)));
        ImpreciseDate.OnOrAfter(new(2021, 1, 31)).PlusMonths(1).Should().Be(ImpreciseDate.OnOrAfter(new(2021, 2, 28)));
        ImpreciseDate.OnOrBefore(new(2020, 1, 31)).PlusMonths(1).Should().Be(ImpreciseDate.OnOrBefore(new(2020, 2, 29)));
        ImpreciseDate.On(new(2020, 1, 31)).OrUpToMonthsLater(1).Should().Be(ImpreciseDate.Between(new(2020, 1, 31), new(2020, 2, 29)));
        ImpreciseDate.OnOrAfter(new(2020, 1, 31)).OrUpToMonthsLater(1).Should().Be(ImpreciseDate.OnOrAfter(new(2020, 1, 31)));
        ImpreciseDate.On(new(9000, 12, 31)).PlusMonths(1).Should().Be(ImpreciseDate.On(new(9001, 1, 31)));
        ImpreciseDate.On(new(9999, 6, 15)).PlusMonths(0).Should().Be(ImpreciseDate.On(new(9999, 6, 15)));
        ImpreciseDate.On(new(9999, 6, 15)).PlusMonths(-1).Should().Be(ImpreciseDate.On(new(9999, 5, 15)));
        ImpreciseDate.On(new(1000, 1, 1)).PlusMonths(-1).Should().Be(ImpreciseDate.On(new(999, 12, 1)));
        ImpreciseDate.On(new(1, 6, 15)).PlusMonths(0).Should().Be(ImpreciseDate.On(new(1, 6, 15)));
        ImpreciseDate.On(new(1, 6, 15)).PlusMonths(1).Should().Be(ImpreciseDate.On(new(1, 7, 15)));
        ImpreciseDate.On(new(1, 1, 31)).PlusMonths(1).Should().Be(ImpreciseDate.On(new(1, 2, 28)));
        ImpreciseDate.On(new(1, 1, 31)).PlusMonths(-1).Should().Be(ImpreciseDate.On(new(1, 1, 1)));
        ImpreciseDate.On(new(9999, 12, 1)).PlusMonths(1).Should().Be(ImpreciseDate.On(new(9999, 12, 31)));
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
        (ImpreciseDate.OnOrAfter(Start).EarliestNumber, ImpreciseDate.OnOrAfter(Start).LatestNumber).Should().Be((number, int.MaxValue));
        (ImpreciseDate.OnOrBefore(Start).EarliestNumber, ImpreciseDate.OnOrBefore(Start).LatestNumber).Should().Be((int.MinValue, number));
    }

    [Fact]
    public void A_day_is_one_of_the_possible_ones_or_not()
    {
        var february = ImpreciseDate.InMonth(2020, 2);
        february.Includes(new(2020, 2, 29)).Should().BeTrue();
        february.Includes(new(2020, 3, 1)).Should().BeFalse();
        ImpreciseDate.OnOrBefore(new(2020, 2, 1)).Includes(new(1999, 1, 1)).Should().BeTrue();
    }

    [Fact]
    public void Default_is_no_date()
    {
        default(ImpreciseDate).IsDefault.Should().BeTrue();
        default(ImpreciseDate).ToString().Should().Be("(no date)");
        default(ImpreciseDate).Earliest.Should().BeNull();
        default(ImpreciseDate).Day.Should().BeNull();
        foreach (var ask in new Func<ImpreciseDate, ImpreciseDate, Certainty>[]
        {
            (one, other) => one.IsBefore(other), (one, other) => one.IsAfter(other), (one, other) => one.IsSameDayAs(other), (one, other) => one.IsWithin(other),
        })
        {
            FluentActions.Invoking(() => ask(default, Start)).Should().Throw<InvalidOperationException>().WithMessage("*not a date*");
            FluentActions.Invoking(() => ask(Start, default)).Should().Throw<ArgumentException>().WithMessage("*not a date*").WithParameterName("other");
        }
    }

    [Fact]
    public void Days_that_are_reversed_or_not_in_the_calendar_are_refused()
    {
        FluentActions.Invoking(() => ImpreciseDate.Between(Start, Start.PlusDays(-1))).Should().Throw<ArgumentException>().WithMessage("*before the earliest*").WithParameterName("latest");
        FluentActions.Invoking(() => ImpreciseDate.On(new LocalDate(2020, 1, 1, CalendarSystem.Coptic))).Should().Throw<ArgumentException>().WithMessage("*not in the ISO calendar*");
        FluentActions.Invoking(() => ImpreciseDate.InMonth(2020, 13)).Should().Throw<ArgumentOutOfRangeException>();
        foreach (var year in (int[])[-1, 0, 10_000])
        {
            FluentActions.Invoking(() => ImpreciseDate.InMonth(year, 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("year");
            FluentActions.Invoking(() => ImpreciseDate.InYear(year)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("year");
        }
    }
}

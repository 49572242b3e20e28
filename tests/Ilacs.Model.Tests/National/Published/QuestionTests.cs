using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>Questions over the published inspections, counted again from the file.</summary>
public class QuestionTests
{
    private static readonly PublishedInspections All = PublishedInspections.All;

    private static readonly (string Authority, LocalDate Start, LocalDate End, LocalDate Published, string Regime, string Overall)[] Rows =
    [
        .. Support.CsvRows.Of("seeds/outcomes/inspections.csv")
            .Select(row => (row["urn"], Day(row["start_date"]), Day(row["end_date"]), Day(row["publication_date"]), row["regime"], row["overall"]))
            .OrderBy(row => row.Item2),
    ];

    [Theory]
    [InlineData("outstanding", 74)]
    [InlineData("good", 181)]
    [InlineData("requires-improvement", 149)]
    [InlineData("inadequate", 73)]
    public void The_next_inspection_of_the_same_authority_is_what_followed(string overall, int inspections)
    {
        var asked = Today().WhatFollowed(Grade.Parse(overall));
        var next = Rows.Where(row => row.Overall == overall.Replace('-', '_'))
            .Select(row => Rows.FirstOrDefault(other => other.Authority == row.Authority && other.Start > row.Start)).ToArray();
        asked.Each.Should().HaveCount(inspections).And.HaveCount(next.Length);
        asked.NotFollowed.Should().Be(next.Count(row => row.Authority is null));
        asked.NextWithoutGrade.Should().Be(next.Count(row => row is { Authority: not null, Overall: "" }));
        foreach (var grade in Grade.All)
        {
            asked.Next[grade].Should().Be(next.Count(row => row.Overall == grade.Code.Replace('-', '_')));
        }
    }

    [Fact]
    public void Authorities_leave_inadequate_at_the_first_inspection_that_finds_better()
    {
        var asked = All.LeavingInadequate();
        asked.Spells.Should().OnlyContain(spell => spell.Next == null || spell.Next.Inspection.OverallEffectiveness != Grade.Inadequate);
        asked.Spells.Sum(spell => spell.Inadequate.Length).Should().Be(All.WhatFollowed(Grade.Inadequate).Each.Length);
        (asked.LeftAs.Total + asked.NotKnown + asked.EndedWithTheAuthority + asked.NotInspectedAgain).Should().Be(asked.Spells.Length);
        asked.Spells.Single(spell => spell.EndedWithTheAuthority).Inadequate[0].Name.Should().Be("Northamptonshire");
        asked.Spells.Where(spell => spell.Next is not null && spell.LeftAs is null).Select(spell => spell.Inadequate[0].Name)
            .Should().Equal("South Tyneside", "Liverpool");
        asked.Spells.Single(spell => spell.Inadequate[0].Name == "Slough").Should().Match<InadequateSpell>(
            spell => spell.Inadequate.Length == 2 && spell.Months == 62 && spell.LeftAs == Grade.RequiresImprovement);
    }

    [Fact]
    public void Intervals_have_the_stated_one_beside_the_one_observed()
    {
        var asked = All.MonthsBetween();
        asked.After.Sum(after => (after.Observed?.Count ?? 0) + after.NotFollowed + after.NotMeasured).Should().Be(All.Inspections.Length);
        asked.After.Should().OnlyContain(after => after.Stated.IsKnown == (after.Edition != Editions.Sif2013 && after.Overall != Grade.Inadequate));
        var followed = Rows.Where(row => row.Regime == "ilacs2018" && row.Overall == "inadequate")
            .Select(row => Rows.FirstOrDefault(other => other.Authority == row.Authority && other.Start > row.Start) is { Authority: not null } next
                ? Period.Between(row.Start, next.Start, PeriodUnits.Months).Months
                : (int?)null)
            .OfType<int>().ToArray();
        var inadequate = asked.After.Single(after => after.Edition == Editions.Ilacs2018 && after.Overall == Grade.Inadequate);
        inadequate.Observed!.Should().Match<Spread>(spread => spread.Count == followed.Length && spread.Least == followed.Min() && spread.Most == followed.Max());
    }

    [Theory]
    [InlineData("sif-2013", "sif")]
    [InlineData("ilacs-2018", "ilacs2018")]
    [InlineData("ilacs-2023", "ilacs2023")]
    [InlineData("ilacs-2026", "ilacs2026")]
    public void Days_to_publication_are_counted_from_the_last_day_on_site(string edition, string regime)
    {
        int[] days = [.. Rows.Where(row => row.Regime == regime).Select(row => Period.DaysBetween(row.End, row.Published)).Order()];
        var asked = All.DaysToPublication().Editions.Single(one => one.Edition.Code == edition).Days!;
        asked.Should().Match<Spread>(spread => spread.Count == days.Length && spread.Least == days.Min() && spread.Most == days.Max());
        days.Count(one => one <= asked.TenthPercentile).Should().BeGreaterThanOrEqualTo((days.Length + 9) / 10);
        days.Count(one => one <= asked.NinetiethPercentile).Should().BeGreaterThanOrEqualTo(((days.Length * 9) + 9) / 10);
        days.Count(one => one < asked.NinetiethPercentile).Should().BeLessThan(((days.Length * 9) + 9) / 10);
        days.Count(one => one <= asked.Median).Should().BeGreaterThanOrEqualTo(days.Length / 2);
    }

    [Fact]
    public void An_authority_stands_beside_its_region_and_beside_those_that_are_named()
    {
        var picture = NationalPicture.AsOf(All.Histories, new LocalDate(2025, 3, 31)).Value;
        RegisteredAuthority Named(string name) => AuthorityRegister.Find(name).Authority!;
        var compared = picture.Compare(Named("Nottingham"), Named("Derby"), Named("Leicester"), Named("Derby")).Value;
        compared.Authority.Overall.Should().Be((Judgement)Grade.Inadequate);
        compared.Region.Region.Should().Be(OfstedRegion.EastMidlands);
        compared.Region.Outcomes.Authorities.Should().HaveCount(10).And.Contain(compared.Authority);
        compared.Others.Authorities.Select(one => one.Authority.Name).Should().Equal("Derby", "Leicester");
        picture.Compare(Named("Nottingham")).Value.Others.Authorities.Should().BeEmpty();
        picture.Compare(Named("Bournemouth")).Refusal!.Code.Should().Be(RefusalCodes.NoHistory);
        FluentActions.Invoking(() => picture.Compare(null!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Those_that_have_waited_longest_come_first()
    {
        var day = new LocalDate(2026, 8, 22);
        var asked = NationalPicture.AsOf(All.Histories, day).Value.SinceInspection();
        var latest = Rows.GroupBy(row => row.Authority).Select(group => Period.DaysBetween(group.Last().End, day)).OrderDescending();
        asked.Ranked.Select(one => one.Days).Should().Equal(latest);
        asked.Ranked[0].ToString().Should().Be("Nottingham: 1,492 days");
        asked.NotRanked.Should().BeEmpty();
        NationalPicture.AsOf(All.Histories, new LocalDate(2022, 7, 15)).Value.SinceInspection().NotRanked.Select(one => one.Authority.Name)
            .Should().Contain("Nottingham", "inspectors were on site");
    }

    [Fact]
    public void A_spread_of_one_number_is_that_number_and_of_none_there_is_no_spread()
    {
        Spread.Of([7]).Should().Match<Spread>(spread => spread.Least == 7 && spread.TenthPercentile == 7 && spread.Median == 7 && spread.NinetiethPercentile == 7 && spread.Most == 7);
        Spread.Of(Enumerable.Range(1, 10))!.ToString().Should().Be("from 1 to 10, median 5.5, four in five from 1 to 9 (10 known)");
        Spread.Of([]).Should().BeNull();
    }

    // Without the authorities that have been abolished, which stand in a file of their own.
    private static PublishedInspections Today() =>
        PublishedInspections.Of("Today", All.Histories.Where(history => history.Authority.Urn is not null));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}

using NodaTime;

namespace Ilacs.Model.Tests;

public class EditionLookupTests
{
    [Fact]
    public void Every_day_from_2018_to_2030_has_one_edition()
    {
        for (var day = new LocalDate(2018, 1, 1); day <= new LocalDate(2030, 12, 31); day = day.PlusDays(1))
        {
            var lookup = Editions.On(day);
            lookup.FirstOnSiteDay.Should().Be(day);
            var (edition, status) = Expected(day);
            lookup.Status.Should().Be(status, $"on {day:R}");
            lookup.TryGetEdition(out var found).Should().Be(edition is not null);
            found.Should().BeSameAs(edition, $"on {day:R}");
            (lookup.Refusal is null).Should().Be(edition is not null, "there is an edition or the reason why not");
        }
    }

    [Theory]
    [InlineData(2017, 12, 31, null, "refused")]
    [InlineData(2018, 1, 1, "ilacs-2018", "in-force")]
    [InlineData(2022, 12, 31, "ilacs-2018", "in-force")]
    [InlineData(2023, 1, 1, "ilacs-2023", "in-force")]
    [InlineData(2026, 3, 31, "ilacs-2023", "in-force")]
    [InlineData(2026, 4, 1, "ilacs-2026", "in-force")]
    [InlineData(2026, 8, 25, "ilacs-2026", "in-force")]
    [InlineData(2026, 8, 26, "ilacs-2026", "presumed-in-force")]
    [InlineData(2026, 12, 31, "ilacs-2026", "presumed-in-force")]
    [InlineData(2027, 1, 1, "ilacs-2026", "presumed-in-force")]
    public void The_boundaries_are_inclusive(int year, int month, int day, string? edition, string status)
    {
        var lookup = Editions.On(new LocalDate(year, month, day));
        lookup.TryGetEdition(out var found);
        found?.Code.Should().Be(edition);
        lookup.Status.Code().Should().Be(status);
    }

    [Fact]
    public void Before_ILACS_the_refusal_names_the_earlier_framework_and_the_first_edition()
    {
        var refusal = Editions.On(new LocalDate(2016, 5, 9)).Refusal!;
        refusal.Code.Should().Be("before-the-first-edition");
        refusal.NearestFacts.Select(fact => fact.Statement).Should().HaveCount(2)
            .And.Contain(text => text.Contains("November 2013"))
            .And.Contain(text => text.Contains("29 November 2017"));
    }

    [Fact]
    public void A_presumption_states_to_what_day_the_edition_was_checked_and_what_is_announced()
    {
        var presumption = Editions.On(new LocalDate(2027, 1, 1)).Presumption!;
        presumption.Sentence.Should().Be("ILACS 2026 is presumed to be still in force: checked to 25 August 2026; Ofsted has announced a new framework for 2027.");
        presumption.Code.Should().Be("edition-presumed");
        presumption.Arguments.Should().BeEquivalentTo(new Dictionary<string, object>
        {
            ["edition"] = Editions.Ilacs2026,
            ["checkedTo"] = new LocalDate(2026, 8, 25),
            ["announced"] = Editions.Ilacs2026.AnnouncedSuccessor!.Statement,
        });
        Editions.On(new LocalDate(2026, 8, 25)).Presumption.Should().BeNull();
        FluentActions.Invoking(() => Editions.On(new LocalDate(2017, 12, 31)).Edition).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_single_inspection_framework_is_never_selected_by_a_date()
    {
        for (var day = new LocalDate(2013, 1, 1); day.Year < 2019; day = day.PlusDays(1))
        {
            Editions.On(day).TryGetEdition(out var edition);
            edition.Should().NotBeSameAs(Editions.Sif2013);
        }
    }

    [Fact]
    public void After_an_edition_that_ended_by_itself_there_is_a_gap_and_not_the_next_best()
    {
        Edition ended = new("ended", "Ended", new(2020, 1, 1), true, [], [], lastOnSiteDay: new(2020, 12, 31));
        Edition later = new("later", "Later", new(2022, 1, 1), true, [], [], checkedTo: new(2022, 12, 31));
        EditionRegister register = new(later, ended);
        register.LookUp(new(2020, 12, 31)).Edition.Should().BeSameAs(ended);
        register.LookUp(new(2021, 1, 1)).Refusal!.Code.Should().Be("no-edition-in-force");
        register.LookUp(new(2021, 12, 31)).Status.Should().Be(EditionLookupStatus.Refused);
        register.LookUp(new(2022, 1, 1)).Edition.Should().BeSameAs(later);
        register.LookUp(new(2023, 1, 1)).Status.Should().Be(EditionLookupStatus.PresumedInForce, "nothing has ended it");
        FluentActions.Invoking(() => register.LastOnSiteDayOf(Editions.Ilacs2018)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_date_of_another_calendar_is_a_mistake() =>
        FluentActions.Invoking(() => Editions.On(new LocalDate(2020, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>();

    private static (Edition? Edition, EditionLookupStatus Status) Expected(LocalDate day) => (day.Year, day.Month, day.Day) switch
    {
        ( < 2023, _, _) => (Editions.Ilacs2018, EditionLookupStatus.InForce),
        ( < 2026, _, _) or (2026, < 4, _) => (Editions.Ilacs2023, EditionLookupStatus.InForce),
        (2026, < 8, _) or (2026, 8, <= 25) => (Editions.Ilacs2026, EditionLookupStatus.InForce),
        _ => (Editions.Ilacs2026, EditionLookupStatus.PresumedInForce),
    };
}

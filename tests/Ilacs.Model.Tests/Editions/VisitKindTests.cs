namespace Ilacs.Model.Tests;

/// <summary>The kinds of visit and the limits on monitoring visits, as people ask for them.</summary>
public class VisitKindTests
{
    [Fact]
    public void An_edition_says_which_kinds_of_inspection_and_visit_there_are() =>
        Editions.Ilacs2023.Visits.Select(kind => kind.ToString()).Should().Equal(
            "standard inspection: 10 working days on site, 5 working days' notice, graded, published",
            "short inspection: 5 working days on site, 5 working days' notice, graded, published",
            "focused visit: 2 working days on site, 5 working days' notice, not graded, published",
            "monitoring visit: 2 working days on site, working days' notice not known, not graded, not known whether every letter is published",
            "joint targeted area inspection: working days on site not known, 10 working days' notice, not graded, published");

    [Fact]
    public void Every_edition_has_kinds_and_each_rests_on_a_source()
    {
        foreach (var edition in Editions.All)
        {
            edition.Visits.Should().NotBeEmpty();
            edition.Visits.Select(kind => kind.Type).Should().OnlyHaveUniqueItems();
            edition.Visits.Where(kind => kind.IsGraded && kind.CanLeadTo.IsEmpty).Should().BeEmpty();
            edition.Visits.Should().Equal(edition.Visits);
        }

        Editions.All.Where(edition => edition.Visits.Any(kind => kind.Type == CycleEventType.AssuranceVisit)).Should().Equal(Editions.Ilacs2018);
        Editions.Sif2013.Visits.Single(kind => kind.Type == CycleEventType.MonitoringVisit).IsPublished.Should().BeNull("not every letter was published");
    }

    [Fact]
    public void An_edition_says_how_many_monitoring_visits_there_are()
    {
        var limits = Editions.Ilacs2018.MonitoringVisits;
        (limits.Usual, limits.Maximum, limits.AYear!.Value.ToString()).Should().Be((6, 7, "3 to 4"));
        (limits.Follow == [Grade.Inadequate]).Should().BeTrue();
        limits.Evidence.Should().NotBeEmpty();
        limits.ToString().Should().Be("usually 6, at most 7, 3 to 4 a year");
        Editions.Sif2013.MonitoringVisits.ToString().Should().Be("usually at most 6, 4 a year");
        Editions.Ilacs2026.MonitoringVisits.ToString().Should().Be("usually 6, at most 7, 3 to 4 a year; what leads to them is not known");
        Editions.Ilacs2026.MonitoringVisits.Should().Be(Editions.Ilacs2026.MonitoringVisits);
        Editions.Ilacs2018.Visits[^1].ToString().Should().Be("assurance visit: working days on site not known, 10 working days' notice, not graded, published");
        new MonitoringLimits(new()).ToString().Should().Be("not known");
    }
}

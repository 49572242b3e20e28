using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>The intervals that the editions give as observed are counted again from the published inspections.</summary>
public class PublishedIntervalTests
{
    private static readonly LocalDate SinceTheSuspension = new(2021, 6, 28);

    // The counts are over the authorities of today, whose reports were read.
    private static FollowedInspection[] All { get; } =
        [.. PublishedInspections.All.InSequence().Where(one => !PublishedFile.IsOfFormerAuthority(one.Inspection))];

    [Fact]
    public void Most_inspections_since_the_suspension_were_followed_in_the_stated_interval_and_all_but_two_in_the_observed_one()
    {
        var begun = All.Where(one => Began(one.Inspection) >= SinceTheSuspension && Began(one.Inspection) <= new LocalDate(2022, 12, 31)).ToArray();
        var stated = Editions.Ilacs2023.Cycle.MonthsBetweenInspections;
        Count(begun, stated).Should().Be(stated.AlsoKnown[0].Observed);
        var observed = Editions.Ilacs2023.Cycle.MonthsBetweenInspectionsObserved;
        var better = begun.Where(one => one.Inspection.Inspection.OverallEffectiveness != Grade.Inadequate).ToArray();
        Count(better, observed).Should().Be(observed.Used.Evidence.Observed);
        Bounds(better).Should().Be((observed.Minimum, observed.Maximum));
        begun.Where(one => one.Next is null).Select(one => one.Inspection.Name).Should().BeEquivalentTo("Nottingham", "Dudley");
    }

    [Fact]
    public void Re_inspections_after_inadequate_came_in_the_observed_interval()
    {
        // Those that have not come yet are counted once the interval is over.
        var again = All.Where(one => Began(one.Inspection) >= SinceTheSuspension && one.Inspection.Inspection.OverallEffectiveness == Grade.Inadequate
            && (one.Next is not null || Began(one.Inspection).PlusMonths(46) < PublishedInspections.All.Collection.CompleteTo)).ToArray();
        again.Where(one => one.Next is null).Select(one => one.Inspection.Name).Should().Equal("Nottingham");
        var observed = Editions.Ilacs2023.Cycle.MonthsToReinspectionObserved;
        Count(again, observed).Should().Be(observed.Used.Evidence.Observed);
        Bounds(again).Should().Be((observed.Minimum, observed.Maximum));
    }

    [Theory]
    [InlineData("ilacs-2023", 42)]
    [InlineData("sif-2013", 50)]
    public void Most_reports_were_published_so_many_days_after_the_last_day_on_site(string edition, int median)
    {
        var days = Editions.Find(edition).Cycle.DaysToPublication;
        var counted = All.Select(one => one.Inspection.Inspection)
            .Where(one => (one.Edition == Editions.Sif2013) == (edition == "sif-2013"))
            .Select(one => Period.DaysBetween(one.OnSite[^1].To!.Value.Day!.Value, one.PublishedOn!.Value.Day!.Value)).Order().ToArray();
        counted[counted.Length / 2].Should().Be(median);
        new Observation(counted.Count(number => number >= days.Minimum && number <= days.Maximum), counted.Length).Should().Be(days.Used.Evidence.Observed);
        days.Used.Evidence.Statement.Should().EndWith(FormattableString.Invariant($"half of them within {median}"));
    }

    private static LocalDate Began(PublishedInspection one) => one.Inspection.Began.Day!.Value;

    private static Observation Count(FollowedInspection[] inspections, Parameter<NumberRange> months) =>
        new(inspections.Count(one => one.Months >= months.Minimum && one.Months <= months.Maximum), inspections.Length);

    private static (int?, int?) Bounds(FollowedInspection[] inspections) => (inspections.Min(one => one.Months), inspections.Max(one => one.Months));
}

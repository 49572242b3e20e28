using Ilacs.Model.Components.Drawing;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>Everything on the timeline is where it belongs, and nothing hides anything.</summary>
public class TimelineTests
{
    private static readonly LocalDate[] Days = [new(2016, 1, 1), new(2020, 11, 26), new(2024, 11, 14), new(2026, 11, 22)];

    [Fact]
    public void In_no_lane_does_a_mark_or_its_label_lie_over_another()
    {
        var looked = 0;
        foreach (var (layout, _) in Layouts())
        {
            foreach (var lane in layout.Lanes)
            {
                foreach (var row in lane.Items.Where(item => item.Item.Mark != Mark.Tick).GroupBy(item => item.Top))
                {
                    var parts = row.Select(Extent).Order().ToArray();
                    parts.Zip(parts.Skip(1)).All(pair => pair.First.To < pair.Second.From).Should().BeTrue();
                    looked += parts.Length;
                }
            }
        }

        looked.Should().BeGreaterThan(1_500);
    }

    [Fact]
    public void All_is_within_the_drawing_and_within_its_lane()
    {
        foreach (var (layout, items) in Layouts())
        {
            var placed = layout.Lanes.SelectMany(lane => lane.Items.Select(item => (Lane: lane, Placed: item))).ToArray();
            placed.Should().HaveCount(items.Length, "nothing is lost");
            placed.All(one => one.Placed.Left >= TimelineLayout.Left && one.Placed.Right <= TimelineLayout.Width && one.Placed.Left < one.Placed.Right).Should().BeTrue();
            placed.All(one => one.Placed.Top >= one.Lane.Top && one.Placed.Top + TimelineLayout.MarkHeight <= one.Lane.Top + one.Lane.Height).Should().BeTrue();
            placed.All(one => one.Placed.Item.Lane == one.Lane.Lane).Should().BeTrue();
        }
    }

    [Fact]
    public void The_parts_of_a_mark_are_the_whole_mark()
    {
        foreach (var (layout, _) in Layouts())
        {
            foreach (var item in layout.Lanes.SelectMany(lane => lane.Items))
            {
                var parts = item.Parts(layout.Scale).ToArray();
                parts[0].Left.Should().Be(item.Left);
                parts[^1].Right.Should().Be(item.Right);
                parts.Zip(parts.Skip(1)).All(pair => pair.First.Right.Equals(pair.Second.Left)).Should().BeTrue();
                parts.Should().OnlyContain(part => part.Left < part.Right);
            }
        }
    }

    [Fact]
    public void A_later_event_is_not_shown_and_an_earlier_one_is()
    {
        foreach (var history in PublishedInspections.All.Histories)
        {
            TimelineItems.Of(history, Days[1]).Count().Should().Be(history.Events.Count(one => one.Began.IsAfter(Days[1]) != Certainty.Certain));
        }
    }

    [Theory]
    [InlineData("2022-07-11", null)]
    [InlineData("2022-07", "both")]
    [InlineData("2022", "both")]
    public void A_day_that_is_not_known_fades(string on, string? fade)
    {
        var meeting = Events.Meeting(on);
        var layout = TimelineLayout.Of([.. TimelineItems.Of(Events.History(meeting), Days[2])], Days[2]);
        layout.Lanes.SelectMany(lane => lane.Items).Single().Parts(layout.Scale).Should().OnlyContain(part => part.Fade == fade);
    }

    [Fact]
    public void A_notice_is_a_bar_from_its_issue_to_its_end_with_reviews_as_ticks()
    {
        var items = InterventionItems.Of(Passports.Intervention("seeds/conformance/intervention/cases/kingston-upon-hull.json"), Days[3]).ToArray();
        items.Where(item => item.Mark == Mark.Bar).Select(item => item.Label).Should().Equal("Improvement notice open", "Statutory direction open", "Improvement notice open");
        items.Count(item => item.Mark == Mark.Tick).Should().Be(2);
        items.Last(item => item.Mark == Mark.Bar).To.Should().Be(new LocalDate(2023, 9, 28));
    }

    [Fact]
    public void A_plan_is_a_bar_from_publication_to_the_day_on_which_it_is_due()
    {
        var history = Events.History(
            Events.Inspection("2022-07-11", Grade.Inadequate, to: "2022-07-22", published: "2022-09-05"), Events.Plan("2022-07-11", submitted: "2022-12-01"));
        var plan = TimelineItems.Of(history, Days[2]).Single(item => item.Lane == Lane.Council);
        (plan.From, plan.To).Should().Be((new LocalDate(2022, 9, 5), new LocalDate(2022, 12, 13)));
        plan.Label.Should().Be("Plan, due 13 December 2022");
    }

    private static IEnumerable<(TimelineLayout Layout, TimelineItem[] Items)> Layouts()
    {
        InspectionHistory[] histories = [Passports.Record("nottingham"), Passports.Record("nottinghamshire"), .. PublishedInspections.All.Histories];
        foreach (var day in Days)
        {
            foreach (var history in histories)
            {
                yield return Made([.. TimelineItems.Of(history, day), .. TimelineItems.Of(history.Next(day))], day);
            }

            foreach (var path in Directory.EnumerateFiles(Repository.PathOf("seeds/conformance/intervention/cases"), "*.json"))
            {
                yield return Made([.. InterventionItems.Of(Passports.Intervention(path), day)], day);
            }
        }
    }

    private static (TimelineLayout Layout, TimelineItem[] Items) Made(TimelineItem[] items, LocalDate day) => (TimelineLayout.Of(items, day), items);

    private static (double From, double To) Extent(PlacedItem item)
    {
        var label = item.Item.Label.Length == 0 ? 0 : Svg.Width(item.Item.Label);
        return item.LabelIsLeft ? (item.Left - label, item.Right) : (item.Left, item.Right + label);
    }
}

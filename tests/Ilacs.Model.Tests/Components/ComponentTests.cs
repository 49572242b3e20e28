using System.Globalization;
using System.Text.RegularExpressions;
using Bunit;
using Ilacs.Model.Components;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>Each component by itself, as an application renders it.</summary>
public sealed partial class ComponentTests : IDisposable
{
    private static readonly LocalDate Day = new(2024, 11, 14);

    private readonly BunitContext _context = new();

    public void Dispose() => _context.Dispose();

    [Fact]
    public void The_combined_judgement_of_2018_fills_two_rows_of_the_grid()
    {
        var grid = Grid(Passports.Record("nottingham"));
        Rows(grid).Should().Equal("Overall effectiveness", "Leaders", "Help and protection", "Children in care", "Care leavers", "Adoption");
        grid.FindAll("td[rowspan='2']").Select(cell => cell.QuerySelector(".ilacs-area")!.TextContent).Should().Equal("Children in care and care leavers", "Children in care and care leavers");
    }

    [Theory]
    [InlineData("ilacs-not-judged", "Not judged")]
    [InlineData("ilacs-not-known", "Not known")]
    [InlineData("ilacs-not-in-edition", "Not in this edition")]
    [InlineData("ilacs-no-longer-given", "No longer given")]
    public void Why_there_is_no_grade_has_a_pattern_and_a_word_of_its_own(string cssClass, string words)
    {
        var sif = new Inspection(
            CycleEventType.SingleInspection, Judgements.Sif2013(Grade.Good, Grade.Good, NoGrade.NotJudged, NoGrade.NotKnown, Grade.Good), new OnSiteWindow(new LocalDate(2015, 5, 11)));
        var grid = Grid(Events.History(sif, Events.Inspection("2026-05-11", Grade.Good)), new(2026, 11, 22));
        grid.FindAll($"td.{cssClass}").Should().NotBeEmpty().And.OnlyContain(cell => cell.TextContent.Contains(words));
        grid.FindAll($".ilacs-key .{cssClass}").Should().ContainSingle();
    }

    [Fact]
    public void A_change_is_shown_between_grades_of_the_same_area_only()
    {
        var grid = Grid(Events.History(
            Events.Inspection("2015-05-11", Grade.Inadequate, CycleEventType.SingleInspection), Events.Inspection("2019-05-13", Grade.Good), Events.Inspection("2023-05-15", Grade.RequiresImprovement)));
        Changes(grid, "Overall effectiveness").Should().Equal("", "▲ up from inadequate", "▼ down from good");
        Changes(grid, "Children in care").Should().Equal("", "", "");
        Changes(grid, "Help and protection").Should().Equal("", "▲ up from inadequate", "▼ down from good");
    }

    [Fact]
    public void A_report_that_is_not_published_yet_gives_no_grade()
    {
        var grid = Grid(Events.History(Events.Inspection("2022-07-11", Grade.Inadequate, published: "2022-09-05")), new(2022, 9, 4));
        grid.FindAll("td.ilacs-cell").Should().OnlyContain(cell => cell.TextContent.Contains("Not yet published"));
        grid.Markup.Should().NotContain("nadequate");
    }

    [Fact]
    public void The_strip_of_monitoring_has_seven_slots_and_the_seventh_is_dashed()
    {
        var strip = _context.Render<MonitoringStrip>(with => with.Add(one => one.History, Passports.Record("nottingham")).Add(one => one.AsOf, Day));
        strip.FindAll(".ilacs-slot").Select(slot => string.Join(' ', slot.ClassList.Skip(1))).Should().Equal(
            "ilacs-implied", "ilacs-implied", "ilacs-implied", "ilacs-recorded", "ilacs-recorded", "ilacs-recorded", "ilacs-empty ilacs-beyond");
    }

    [Fact]
    public void Visits_without_a_number_fill_the_slots_in_order_of_date()
    {
        var history = Events.History(Events.Inadequate("2022-07-11"), Events.Monitoring("2023-01-11"), Events.Monitoring("2023-05-10"), Events.Monitoring("2023-09-13", ordinal: 4));
        var strip = _context.Render<MonitoringStrip>(with => with.Add(one => one.History, history).Add(one => one.AsOf, Day));
        strip.FindAll(".ilacs-slot").Select(slot => slot.ClassList[1]).Should().Equal(
            "ilacs-implied", "ilacs-recorded", "ilacs-recorded", "ilacs-recorded", "ilacs-empty", "ilacs-empty", "ilacs-empty");
        strip.FindAll(".ilacs-slot")[1].TextContent.Should().Contain("11 January 2023 (the record gives no number)");
    }

    [Fact]
    public void Without_monitoring_there_are_no_slots()
    {
        var strip = _context.Render<MonitoringStrip>(with => with.Add(one => one.History, Passports.Record("nottinghamshire")).Add(one => one.AsOf, new LocalDate(2020, 11, 26)));
        strip.FindAll(".ilacs-slot").Should().BeEmpty();
        strip.Markup.Should().Contain("Not monitored");
    }

    [Fact]
    public void Each_case_of_an_intervention_has_its_path_its_state_and_what_can_follow()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("seeds/conformance/intervention/cases"), "*.json"))
        {
            var intervention = Passports.Intervention(path);
            var status = intervention.Status(Day);
            var diagram = _context.Render<InterventionDiagram>(with => with.Add(one => one.Intervention, intervention).Add(one => one.AsOf, Day));
            var happened = intervention.HappenedBy(Day);
            var taken = intervention.Steps.Where((step, number) => step.Transition is not null && happened[number] != Certainty.Impossible).ToArray();
            diagram.FindAll("circle.ilacs-step").Should().HaveCount(taken.Length);
            diagram.FindAll("circle.ilacs-letter").Should().HaveCount(status.CanFollow.Length);
            diagram.FindAll("rect.ilacs-state").Should().HaveCount(4);
            diagram.FindAll("rect.ilacs-now").Should().HaveCount(status.States.Count);
            diagram.FindAll("path.ilacs-taken").Should().HaveCount(taken.Select(step => (step.Transition!.From, step.Transition.To)).Distinct().Count());
        }
    }

    [Fact]
    public void What_can_follow_says_how_often_it_was_seen() =>
        _context.Render<InterventionDiagram>(with => with
            .Add(one => one.Intervention, Passports.Intervention("seeds/records/nottingham-intervention.json")).Add(one => one.AsOf, Day))
            .Markup.Should().Contain("The notice is lifted. Seen in 8 of 21 cases.");

    [Fact]
    public void A_derivation_shows_what_is_permitted_most_common_and_decided_with_precedents_by_name()
    {
        var view = _context.Render<DerivationView>(with => with.Add(one => one.Judgements, Judgements.Ilacs2018(Grade.Good, Grade.RequiresImprovement, Grade.Good)));
        view.FindAll(".ilacs-permitted strong").Select(grade => grade.TextContent).Should().Equal("Good", "Requires improvement");
        view.Find(".ilacs-permitted.ilacs-good .ilacs-second").TextContent.Should().Be("Possible, and the most common");
        view.FindAll("dt").Select(group => group.TextContent).Should().Equal("Good (10)", "Requires improvement (2)");
        view.FindAll("dd")[1].TextContent.Should().Contain("Leicestershire");
        view.Markup.Should().Contain("This is not Ofsted's judgement.");
    }

    [Fact]
    public void At_most_six_rows_say_what_comes_next_and_the_rest_is_named()
    {
        var next = _context.Render<WhatComesNext>(with => with.Add(one => one.History, Passports.Record("nottingham")).Add(one => one.AsOf, Day));
        next.FindAll("tbody tr").Should().HaveCount(WhatComesNext.MostRows);
        next.Markup.Should().Contain("Also: monitoring visit: possible and action plan expected.");
    }

    [Fact]
    public void Two_timelines_on_a_page_have_ids_of_their_own()
    {
        string[] Ids(string id) => [.. _context.Render<CycleTimeline>(with => with
            .Add(one => one.History, Passports.Record("nottingham")).Add(one => one.AsOf, Day).Add(one => one.Id, id)).FindAll("[id]").Select(element => element.Id!)];
        Ids("first").Should().NotIntersectWith(Ids("second"));
    }

    [Fact]
    public void Text_on_a_colour_has_a_contrast_of_at_least_4_5_and_a_mark_of_at_least_3()
    {
        var colours = Colour().Matches(Repository.Read("src/Ilacs.Model.Components/wwwroot/ilacs.css")).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        (string Text, string Ground)[] pairs =
        [
            ("ink", "paper"), ("ink", "shade"), ("quiet", "paper"), ("quiet", "shade"), ("blue", "paper"), ("blue", "shade"), ("today", "paper"),
            ("paper", "outstanding"), ("ink", "good"), ("ink", "requires-improvement"), ("paper", "inadequate"),
        ];
        pairs.Should().OnlyContain(pair => Contrast(colours[pair.Text], colours[pair.Ground]) >= 4.5);
        Contrast("#35566f", "#ffffff").Should().BeGreaterThan(4.5, "a recorded visit is white on this");
        string[] marks = ["#35566f", "#5b5f63", "#b0741a", "#8f2d12", "#1d4f91", "#8a5a00"];
        marks.Should().OnlyContain(mark => Contrast(mark, "#ffffff") >= 3);
    }

    private static double Contrast(string one, string other)
    {
        double[] lights = [Light(one), Light(other)];
        return (lights.Max() + 0.05) / (lights.Min() + 0.05);

        // The relative luminance of WCAG 2.
        static double Light(string colour)
        {
            double[] parts = [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
                .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
            return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
        }
    }

    private IRenderedComponent<JudgementGrid> Grid(InspectionHistory history, LocalDate? asOf = null) =>
        _context.Render<JudgementGrid>(with => with.Add(one => one.History, history).Add(one => one.AsOf, asOf ?? Day));

    private static IEnumerable<string> Rows(IRenderedComponent<JudgementGrid> grid) => grid.FindAll("tbody th").Select(heading => heading.TextContent);

    private static IEnumerable<string> Changes(IRenderedComponent<JudgementGrid> grid, string row) => grid.FindAll("tbody tr")
        .Single(one => one.QuerySelector("th")!.TextContent == row).QuerySelectorAll("td")
        .Select(cell => cell.QuerySelector(".ilacs-second:not(.ilacs-area)")?.TextContent ?? "");

    [GeneratedRegex(@"--ilacs-([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Colour();
}

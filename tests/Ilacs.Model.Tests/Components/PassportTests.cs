using System.Text;
using Ilacs.Model.Components;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>The passport says what was approved, as a page that everyone can use and that asks for nothing.</summary>
public class PassportTests
{
    private static readonly LocalDate Day = new(2024, 11, 14);

    public static TheoryData<string> Names => Passports.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void It_reads_as_was_approved(string name) =>
        Golden.Matches($"tests/Ilacs.Model.Tests/Golden/passport/{name}.txt", Readable.Of(Passports.Html(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_asks_for_nothing_and_has_no_script(string name)
    {
        var page = Readable.Parsed(Passports.Html(name));
        page.QuerySelectorAll("script, link, img, iframe, object, embed, base, form, use, image, foreignObject").Should().BeEmpty();
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
            || attribute.Name is "src" or "style" or "srcset" || (attribute.Name == "href" && !attribute.Value.StartsWith('#'))).Should().BeEmpty();
        var style = page.QuerySelector("style")!.TextContent;
        style.Should().NotContain("@import").And.NotContain("url(").And.NotContain("@font-face");
        page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content").Should().Be("default-src 'none'; style-src 'unsafe-inline'");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_id_is_there_once_and_each_reference_leads_to_one(string name)
    {
        var page = Readable.Parsed(Passports.Html(name));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        ids.Should().OnlyHaveUniqueItems();
        var references = page.All.SelectMany(element => element.Attributes).SelectMany(attribute => attribute.Name switch
        {
            "href" => [attribute.Value[1..]],
            "aria-labelledby" or "aria-describedby" => attribute.Value.Split(' '),
            "fill" or "mask" or "marker-end" when attribute.Value.StartsWith("url(#", StringComparison.Ordinal) => [attribute.Value[5..^1]],
            _ => Array.Empty<string>(),
        }).ToArray();
        references.Should().NotBeEmpty();
        references.Except(ids).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_drawing_has_a_title_and_a_description_and_what_says_the_same_in_words(string name)
    {
        var page = Readable.Parsed(Passports.Html(name));
        foreach (var drawing in page.QuerySelectorAll("svg"))
        {
            drawing.GetAttribute("role").Should().Be("img");
            drawing.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent.Trim()).Should().NotContain("");
            drawing.Closest(".ilacs-timeline, .ilacs-intervention, .ilacs-coverage")!.QuerySelectorAll("table, ul, p").Should().NotBeEmpty();
        }

        page.QuerySelectorAll("table").Should().OnlyContain(table => table.QuerySelector("th") != null);
        page.DocumentElement.GetAttribute("lang").Should().Be("en-GB");
        page.QuerySelectorAll("h1").Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_less_than_300_kilobytes_and_is_the_same_each_time(string name) =>
        Encoding.UTF8.GetByteCount(Passports.Html(name)).Should().BeLessThan(300_000);

    [Fact]
    public async Task The_same_record_and_day_give_the_same_page() =>
        (await Passport.ToHtmlAsync(Passports.Record("nottinghamshire"), new(2020, 11, 26))).Should().Be(Passports.Html("nottinghamshire"));

    [Fact]
    public void The_sections_come_in_their_order() =>
        Readable.Parsed(Passports.Html("nottingham")).QuerySelectorAll("h2").Select(heading => heading.TextContent).Should().Equal(
            "Latest inspection", "Next inspection", "Monitoring visits", "The Department", "Judgements", "Timeline", "What comes next", "Monitoring visits",
            "The Department: notices and directions", "Areas for improvement", "The latest grades beside published inspections", "Issues in the record", "Sources");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("&lt;b&gt; & 'quotes' \"and\" more")]
    [InlineData("\u202Eevil\u2066\u200F\u001b[2J\u0007")]
    [InlineData("</title></style><p id=\"ilacs-issues\">")]
    public void Text_of_a_record_ends_as_text(string hostile)
    {
        var plain = Hostile("Somewhere");
        var page = Readable.Parsed(Hostile(hostile));
        page.QuerySelector("h1")!.TextContent.Should().Contain(Harmless.Of(hostile));
        page.Title.Should().StartWith(Harmless.Of(hostile).Trim());
        page.All.Select(element => element.LocalName).Should().Equal(Readable.Parsed(plain).All.Select(element => element.LocalName), "no element comes from a text");
        page.DocumentElement.TextContent.Should().NotContainAny("\u202E", "\u2066", "\u200F", "\u001b", "\u0007");
    }

    [Fact]
    public async Task Two_authorities_on_one_page_are_a_mistake_of_the_caller()
    {
        var other = Passports.Intervention("seeds/records/nottingham-intervention.json");
        await FluentActions.Awaiting(() => Passport.ToHtmlAsync(Passports.Record("nottinghamshire"), Day, other)).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Passport.ToHtmlAsync(null!, Day)).Should().ThrowAsync<ArgumentNullException>();
    }

    [Fact]
    public void Every_published_history_and_every_case_of_an_intervention_has_a_page()
    {
        foreach (var history in PublishedInspections.All.Histories)
        {
            Passports.Page(history, new(2026, 11, 22)).Should().EndWith("</html>\n");
        }

        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("seeds/conformance/intervention/cases"), "*.json"))
        {
            var intervention = Passports.Intervention(path);
            Passports.Page(new(intervention.Authority, []), new(2026, 11, 22), intervention).Should().EndWith("</html>\n");
        }
    }

    private static string Hostile(string text)
    {
        RecordSource source = new(text, text, new LocalDate(2022, 9, 5));
        var inspection = Events.Inspection("2022-07-11", Grade.Inadequate, to: "2022-07-22", published: "2022-09-05") with
        {
            AreasForImprovement = RecordedAreas.Of([text]),
            Sources = [source],
        };
        StatedExpectation stated = new() { Expects = CycleEventType.MonitoringVisit, WillCome = true, SaidOn = new LocalDate(2023, 1, 1), When = new LocalDate(2023, 2, 1), Sources = [source] };
        var authority = Events.Nottingham with { Name = text };
        return Passports.Page(new(authority, [inspection, stated]), Day, InterventionHistory.Replay(authority, ServiceArea.SocialCare, []));
    }
}

using System.Text.Json;
using Ilacs.Cli.Tests;
using Ilacs.Model.OfficialStatistics;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>The inspections that the package carries.</summary>
public class PublishedInspectionsTests
{
    private static readonly PublishedInspections All = PublishedInspections.All;

    private static IEnumerable<PublishedInspection> OfToday => All.Inspections.Where(one => !PublishedFile.IsOfFormerAuthority(one));

    [Fact]
    public void All_488_inspections_of_the_153_authorities_of_today_are_there_and_9_of_five_that_were_abolished()
    {
        OfToday.Should().HaveCount(488);
        OfToday.Select(one => one.Registered).Distinct().Should().BeEquivalentTo(AuthorityRegister.On(new LocalDate(2026, 8, 22)).Value);
        OfToday.Count(one => one.Inspection.OverallEffectiveness.IsGraded).Should().Be(477);
        OfToday.Count(one => one.Inspection.OverallEffectiveness.IsGraded && one.Inspection.Judgements.EveryKeyAreaHasAGrade).Should().Be(476);
        All.Inspections.Except(OfToday).Select(one => one.Outcome.ToString()).Should().Equal(
            "Bournemouth (between 30 October 2013 and 30 June 2014)", "Cumbria (between 13 September 2014 and 13 May 2015)",
            "Northamptonshire (between 27 August 2015 and 27 April 2016)", "Dorset (between 23 September 2015 and 23 May 2016)",
            "Poole (between 24 March 2017 and 24 November 2017)", "Cumbria (between 29 May 2017 and 29 January 2018)",
            "Bournemouth (July 2018)", "Northamptonshire (June 2019)", "Cumbria (September 2022)");
        All.Collection.ToString().Should().Be("Published inspections: 497, complete to 22 August 2026");
    }

    [Fact]
    public void The_reader_of_files_reads_every_line_as_the_same_inspection()
    {
        OfToday.Select(Facts).Should().BeEquivalentTo(
            SeedInspections.Histories.SelectMany(history => history.Inspections, (history, inspection) => (history.Authority.Urn!.Value, Kind: inspection.Kind, string.Join(' ', inspection.OnSite), inspection.PublishedOn!.Value, inspection.Judgements.ToString(), inspection.OverallEffectiveness)));

        static (OfstedUrn, CycleEventType, string, ImpreciseDate, string, Judgement) Facts(PublishedInspection one) => (
            one.Registered!.Urn!.Value, one.Inspection.Kind, string.Join(' ', one.Inspection.OnSite), one.Inspection.PublishedOn!.Value,
            one.Inspection.Judgements.ToString(), one.Inspection.OverallEffectiveness);
    }

    [Fact]
    public void No_rule_finds_an_error_in_any_history_and_no_overall_effectiveness_contradicts_its_judgements()
    {
        All.Histories.SelectMany(history => history.Validate()).Should().NotContain(issue => issue.Severity == Severity.Error);
        All.Inspections.SelectMany(one => one.Outcome.Validate()).Should().OnlyContain(issue => issue.Severity == Severity.Information);
    }

    [Fact]
    public void Each_authority_existed_when_its_inspection_was_published() =>
        All.Inspections.Should().OnlyContain(one => one.Registered!.ExistsOn(one.Inspection.PublishedOn!.Value.Day!.Value.PlusMonths(-2)));

    [Theory]
    [InlineData("seeds/official/history-2025-03-31.csv", 186, 0)]
    [InlineData("seeds/official/latest-2025-03-31.csv", 100, 0)]
    [InlineData("seeds/official/in-year-2024-25.csv", 33, 0)]
    [InlineData("seeds/official/outcomes-2024-03-31.ods", 215, 4)]
    public void Where_official_files_have_an_inspection_they_say_the_same(string file, int agreeing, int differing)
    {
        var compared = Against(file);
        compared.New.Should().BeEmpty();
        compared.Agreeing.Should().Be(agreeing);
        compared.Differing.Should().HaveCount(differing, string.Join('\n', compared.Differing));
    }

    [Fact]
    public void A_value_that_Ofsted_has_corrected_is_kept_and_found_in_the_file_that_has_it()
    {
        Against("seeds/official/outcomes-2024-03-31.ods").Differing.Where(one => one.IsCorrected).Should().ContainSingle().Which.ToString()
            .Should().Be("Staffordshire (November 2023), care leavers: good, but published as requires improvement (corrected by Ofsted)");
        var history = All.Histories.Single(one => one.Authority.Name == "Staffordshire");
        history.Validate().Should().ContainSingle(issue => issue.Code == IssueCodes.SourcesDisagree || issue.Code == IssueCodes.JudgementRevised);
    }

    [Fact]
    public void No_report_took_longer_than_the_eight_months_that_are_allowed_for_and_some_took_more_than_seven()
    {
        var known = OfToday.Select(one => (From: one.Inspection.FirstOnSiteDay.Day!.Value, To: one.Inspection.PublishedOn!.Value.Day!.Value)).ToArray();
        known.Should().OnlyContain(one => one.To <= one.From.PlusMonths(PublishedInspections.LongestMonthsToPublication));
        known.Should().Contain(one => one.To > one.From.PlusMonths(PublishedInspections.LongestMonthsToPublication - 1));
    }

    [Fact]
    public void What_is_claimed_in_full_was_published_by_the_day_to_which_the_collection_is_complete() =>
        All.Histories.SelectMany(history => history.Coverage).Distinct().Should().ContainSingle()
            .Which.To.Should().Be(All.Collection.CompleteTo!.Value.PlusMonths(-PublishedInspections.LongestMonthsToPublication));

    [Fact]
    public void Every_inspection_says_where_it_is_from_and_the_number_of_checks_is_that_of_the_file()
    {
        All.Inspections.Should().OnlyContain(one => one.Inspection.Sources.Length > 0);
        OfToday.Should().OnlyContain(one => one.Link == $"https://reports.ofsted.gov.uk/provider/44/{one.Registered!.Urn}");
        PublishedInspections.Evidence.Select(evidence => evidence.Observed?.Of).Should().Equal(
            OfToday.Count(), CsvRows.Of("seeds/outcomes/inspections.csv").Count(row => row["official_ods"] == "agree"), null);
    }

    [Fact]
    public void A_collection_of_other_histories_is_added_without_what_is_there_already()
    {
        var some = PublishedInspections.Of("Some", All.Histories.Take(10));
        var made = PublishedInspections.Of("Made", [new(
            new("Nowhere", null, DfeCode.Parse("999")), [new Inspection(CycleEventType.StandardInspection, Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good), new OnSiteWindow(new LocalDate(2021, 5, 10))) { OverallEffectiveness = Grade.Good }])]);
        some.With(some).Inspections.Should().Equal(some.Inspections);
        var both = some.With(made);
        both.Inspections.Should().HaveCount(some.Inspections.Length + 1);
        both.Collection.Title.Should().Be("Some, with Made");
        both.Inspections.Single(one => one.Name == "Nowhere").Should().Match<PublishedInspection>(one => one.Registered == null && one.Link == null);
        All.With(made).PrecedentsOf(Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good)).Count.Should().Be(36);
        FluentActions.Invoking(() => PublishedInspections.Of("", [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PublishedInspections.Of("Some", [null!])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_published_inspection_is_written_by_itself() =>
        JsonSerializer.Serialize(OfToday.First()).Should().Contain("\"authority\":\"Derbyshire\"").And.Contain("\"link\":\"https://reports.ofsted.gov.uk/provider/44/80460\"");

    private static PublishedComparison Against(string file) =>
        All.Compare(PublishedInspections.Of(file, JoinedHistories.Of(OfficialFile.Read(Repository.PathOf(file))).Histories));
}

using Ilacs.Model;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Cli.Tests;

/// <summary>The outcomes of all authorities, as at real days, held to what Ofsted published.</summary>
public class PublishedPictureTests
{
    private static readonly LocalDate March2024 = new(2024, 3, 31);

    [Fact]
    public void The_official_file_as_at_31_March_2025_is_reproduced_authority_by_authority()
    {
        OfficialLatest.Rows.Should().HaveCount(100);
        foreach (var publishedBy in new LocalDate[] { new(2025, 5, 13), new(2025, 6, 30), new(2025, 7, 17) })
        {
            OfficialLatest.DiffersFrom(Picture(OfficialLatest.AsAt, publishedBy)).Should().BeEmpty($"of what was published by {publishedBy}");
        }

        foreach (var row in OfficialLatest.Rows)
        {
            row.Authority.OfstedRegion.Should().Be(row.Region, row.Authority.Name);
        }
    }

    [Fact]
    public void Without_a_last_day_of_publication_one_inspection_counts_that_the_official_file_does_not_have() =>
        OfficialLatest.DiffersFrom(Picture(OfficialLatest.AsAt)).Should().Equal("Wakefield");

    [Fact]
    public void As_at_a_day_is_about_the_days_on_site_and_not_about_publication()
    {
        OfficialLatest.DiffersFrom(Picture(OfficialLatest.AsAt, OfficialLatest.AsAt)).Should().BeEquivalentTo(
            "Blackburn with Darwen", "Camden", "Dorset", "Durham", "Surrey", "York");
        OfficialLatest.DiffersFrom(Picture(OfficialLatest.AsAt, new(2025, 5, 12))).Should().Equal("Durham");
        OfficialLatest.DiffersFrom(Picture(OfficialLatest.AsAt, new(2025, 7, 18))).Should().Equal("Wakefield");
    }

    [Fact]
    public void What_the_counting_is_said_to_rest_on_is_what_these_tests_find() =>
        NationalPicture.Evidence.Where(evidence => evidence.Strength == SourceStrength.Observed).Select(evidence => evidence.Observed).Should().Equal(
            new Observation(100, 100), new Observation(99, 100), new Observation(94, 100));

    [Fact]
    public void As_at_31_March_2024_the_shares_are_those_that_Ofsted_published()
    {
        var picture = Picture(March2024);
        picture.Outcomes.InRegister.Should().Be(153);
        picture.Outcomes.Authorities.Should().HaveCount(153);
        picture.WithoutHistory.Should().BeEmpty();
        picture.NotCounted.Should().BeEmpty();
        picture.Outcomes.Share.Value.Should().Be(new Share(91, 151)).And.Match<Share>(share => share.Percent == 60);
        picture.Outcomes.Area("help-and-protection").ShareOfThoseWithGrade.Should().Be(new Share(82, 151)).And.Match<Share>(share => share.Percent == 54);
    }

    [Fact]
    public void A_share_of_some_authorities_is_not_taken_for_one_of_the_country()
    {
        var picture = NationalPicture.AsOf(SeedInspections.Histories.Take(100), March2024).Value;
        picture.Outcomes.Authorities.Should().HaveCount(100);
        picture.WithoutHistory.Should().HaveCount(53).And.NotContain(picture.Outcomes.Authorities.Select(one => one.Authority));
    }

    [Fact]
    public void With_the_authorities_that_were_abolished_the_shares_of_earlier_years_are_those_that_Ofsted_published()
    {
        var in2022 = NationalPicture.AsOf(PublishedInspections.All.Histories, new(2022, 3, 31), new(2022, 4, 30)).Value.Outcomes;
        in2022.Overall.ShareOfThoseWithGrade.Should().Be(new Share(80, 150)).And.Match<Share>(share => share.Percent == 53);
        var in2019 = NationalPicture.AsOf(PublishedInspections.All.Histories, new(2019, 8, 31)).Value.Outcomes;
        in2019.Overall.ShareOfThoseWithGrade.Should().Be(new Share(73, 149)).And.Match<Share>(share => share.Percent == 49);
        in2019.Leaders.ShareOfThoseWithGrade.Should().Be(new Share(84, 149)).And.Match<Share>(share => share.Percent == 56);
    }

    [Fact]
    public void Of_65_authorities_with_two_ILACS_inspections_in_March_2024_26_improved_as_Ofsted_published()
    {
        var picture = Picture(March2024);
        picture.FirstToSecond.ToString().Should().Be("26 of 65 improved, 15 stayed good or better, 12 stayed below good, 12 declined, 0 not comparable");
        picture.FirstToLatest.ToString().Should().Be(picture.FirstToSecond.ToString(), "none had a third by then");
        Picture(new(2026, 3, 31)).FirstToLatest.ToString().Should().NotBe(Picture(new(2026, 3, 31)).FirstToSecond.ToString(), "some have a third since");
    }

    [Fact]
    public void In_August_2019_leaders_of_both_programmes_are_counted_together()
    {
        var outcomes = Picture(new(2019, 8, 31), new(2019, 9, 30)).Outcomes;
        outcomes.Overall.ShareOfThoseWithGrade.Should().Be(new Share(73, 147));
        var (ilacs, sif) = (outcomes.Area("leaders"), outcomes.Area("leadership-management-and-governance"));
        outcomes.Leaders.Grades.Total.Should().Be(147).And.Be(ilacs.Grades.Total + sif.Grades.Total);
        outcomes.Leaders.Grades.GoodOrBetter.Should().Be(ilacs.Grades.GoodOrBetter + sif.Grades.GoodOrBetter);
        sif.Grades.Total.Should().BeGreaterThan(0);
        outcomes.Authorities.Where(one => one.Status == LatestStatus.NotInspected).Select(one => one.Authority.Name).Should().BeEquivalentTo(
            ["Bournemouth, Christchurch & Poole", "Dorset"], "a judgement does not pass to a successor");
    }

    [Fact]
    public void Since_April_2026_no_share_of_all_authorities_is_good_or_better()
    {
        var outcomes = Picture(new(2026, 7, 31)).Outcomes;
        outcomes.Share.Refusal!.Code.Should().Be(RefusalCodes.OverallNoLongerMade);
        outcomes.Overall.NotInEdition.Should().Be(11);
        outcomes.Overall.Grades.Total.Should().Be(142);
        outcomes.Overall.ShareOfThoseWithGrade!.Value.Of.Should().Be(142);
        outcomes.Area("help-and-protection").Grades.Total.Should().Be(153);
        Picture(new(2026, 3, 31)).Outcomes.Share.IsRefused.Should().BeFalse();
    }

    [Fact]
    public void Who_is_monitored_was_found_inadequate()
    {
        var picture = Picture(March2024);
        picture.Monitored.Should().NotBeEmpty().And.BeSubsetOf(
            picture.Outcomes.Authorities.Where(one => one.History.Inspections.Any(inspection => inspection.OverallEffectiveness == Grade.Inadequate)).Select(one => one.Authority));
    }

    [Fact]
    public void The_picture_as_at_31_March_2024_is_what_an_expert_approved() => Golden.Matches(
        "tests/Ilacs.Model.Tests/Golden/cli/picture-2024-03-31.txt",
        $"""
        The latest outcomes of all authorities, whose inspections are in {SeedInspections.Path}, as at 31 March 2024.

        {string.Join('\n', Picture(March2024).Outcomes.Authorities)}

        From the first ILACS inspection to the second
        {string.Join('\n', Picture(March2024).FirstToSecond.Authorities.GroupBy(one => one.Overall).OrderBy(group => group.Key)
            .Select(group => FormattableString.Invariant($"{group.Key}, {group.Count()}\n{string.Join('\n', group.Select(one => "- " + one))}")))}

        Between ILACS inspections, {Picture(March2024).IlacsIntervals}
        {string.Join('\n', Picture(March2024).IlacsIntervals.Each.Select(one => "- " + one))}

        Monitored
        {string.Join('\n', Picture(March2024).Monitored.Select(one => "- " + one.Name))}

        """);

    private static NationalPicture Picture(LocalDate date, LocalDate? publishedBy = null) =>
        NationalPicture.AsOf(SeedInspections.Histories, date, publishedBy).Value;
}

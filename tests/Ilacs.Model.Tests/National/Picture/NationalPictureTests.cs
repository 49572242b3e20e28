using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

public class NationalPictureTests
{
    [Fact]
    public void Each_authority_is_counted_with_the_latest_inspection_that_began_by_the_day()
    {
        var barnet = Country.Of(
            "Barnet",
            Events.Inspection("2018-05-14", Grade.Inadequate),
            Events.Inspection("2024-03-31", Grade.Good, published: "2024-06-10"),
            Events.Inspection("2024-04-01", Grade.Outstanding));
        var outcome = Country.Picture(barnet).Outcomes.Authorities.Should().ContainSingle().Subject;
        outcome.Latest.Should().BeSameAs(barnet.Inspections[1]);
        outcome.ToString().Should().Be("Barnet: standard inspection on 31 March 2024, good");
        NationalPicture.AsOf([barnet], new(2024, 3, 30)).Value.Outcomes.Overall.Grades[Grade.Inadequate].Should().Be(1);
    }

    [Fact]
    public void With_a_last_day_of_publication_what_was_published_later_does_not_count()
    {
        var barnet = Country.Of("Barnet", Events.Inspection("2019-05-13", Grade.Good, published: "2019-07-01"), Events.Inspection("2024-02-05", Grade.Outstanding, published: "2024-05-01"));
        Latest(new(2024, 4, 30)).Grade.Should().Be(Grade.Good);
        Latest(new(2024, 5, 1)).Grade.Should().Be(Grade.Outstanding);

        Judgement Latest(LocalDate publishedBy) => NationalPicture.AsOf([barnet], Country.Day, publishedBy).Value.Outcomes.Authorities.Single().Latest!.OverallEffectiveness;
    }

    [Fact]
    public void Where_it_is_not_known_when_a_report_was_published_it_counts_once_it_certainly_was()
    {
        var barnet = Country.Of("Barnet", Events.Inspection("2023-02-06", Grade.Good, to: "2023-02-10"));
        Status(new(2023, 2, 9)).Should().Be(LatestStatus.NotInspected);
        Status(new(2023, 2, 20)).Should().Be(LatestStatus.NotCertain);
        Status(new(2024, 3, 31)).Should().Be(LatestStatus.Inspected);

        LatestStatus Status(LocalDate publishedBy) => NationalPicture.AsOf([barnet], Country.Day, publishedBy).Value.Outcomes.Authorities.Single().Status;
    }

    [Fact]
    public void An_authority_without_an_inspection_counts_among_the_authorities_and_has_no_outcome()
    {
        var outcomes = Country.Picture(Country.Of("Cumberland"), Country.Of("Barnet", Events.Inspection("2019-05-13", Grade.Good))).Outcomes;
        outcomes.InRegister.Should().Be(153);
        outcomes.Overall.Authorities.Should().Be(2);
        outcomes.Overall.NotInspected.Should().Be(1);
        outcomes.Share.Value.Should().Be(new Share(1, 1));
        outcomes.Authorities[1].ToString().Should().Be("Cumberland: no inspection recorded");
    }

    [Fact]
    public void Where_dates_do_not_tell_which_inspection_was_the_latest_none_is_taken_for_it()
    {
        var unsure = Country.Of("Barnet", Events.Inspection("2023", Grade.Good), Events.Inspection("2023-05-15", Grade.Inadequate));
        var perhapsLater = Country.Of("Bexley", Events.Inspection("2018-07-09", Grade.Good), Events.Inspection("2024", Grade.Inadequate));
        var sure = Country.Of("Brent", Events.Inspection("2018", Grade.Good), Events.Inspection("2023-05-15", Grade.Inadequate));
        var picture = Country.Picture(unsure, perhapsLater, sure);
        picture.Outcomes.Authorities.Select(one => one.Status).Should().Equal(LatestStatus.NotCertain, LatestStatus.NotCertain, LatestStatus.Inspected);
        picture.Outcomes.Overall.NotCertain.Should().Be(2);
        picture.Outcomes.Authorities[0].Latest.Should().BeNull();
        picture.Outcomes.Authorities[0].ToString().Should().Contain("do not show which inspection was the latest");
        picture.Intervals.NotMeasured.Should().Be(3);
        picture.Intervals.Each.Should().BeEmpty();
        picture.Intervals.ToString().Should().Be("none, 3 not measured");
        Country.Picture().Intervals.ToString().Should().Be("none");
    }

    [Fact]
    public void A_judgement_does_not_pass_to_a_successor()
    {
        var former = new InspectionHistory(new("Cumbria", OfstedUrn.Parse("80457"), DfeCode.Parse("909")), [Events.Inspection("2022-09-20", Grade.RequiresImprovement)]);
        var before = NationalPicture.AsOf([former, Country.Of("Cumberland")], new(2023, 3, 31)).Value;
        before.Outcomes.Overall.Grades[Grade.RequiresImprovement].Should().Be(1);
        before.NotCounted.Single().ToString().Should().Be(
            "Cumberland: Cumberland (from 1 April 2023) did not exist on 31 March 2023. The area was then in Cumbria (until 31 March 2023).");
        var after = NationalPicture.AsOf([former, Country.Of("Cumberland")], new(2023, 4, 1)).Value;
        after.Outcomes.Overall.Grades.Total.Should().Be(0);
        after.Outcomes.Overall.NotInspected.Should().Be(1);
        after.NotCounted.Single().Refusal.Code.Should().Be(RefusalCodes.AuthorityNotThere);
    }

    [Fact]
    public void A_history_of_an_authority_that_is_not_in_the_register_is_listed_and_not_counted()
    {
        var unknown = new InspectionHistory(new("Nowhere", OfstedUrn.Parse("99999")), [Events.Inspection("2019-05-13", Grade.Good)]);
        var contradictory = new InspectionHistory(new("Both", OfstedUrn.Parse("80533"), DfeCode.Parse("891")), []);
        var picture = Country.Picture(unknown, contradictory);
        picture.NotCounted.Select(one => (one.History.Authority.Name, one.Refusal.Code)).Should().Equal(("Both", "authority-not-found"), ("Nowhere", "authority-not-found"));
        picture.Outcomes.Authorities.Should().BeEmpty();
        picture.WithoutHistory.Should().HaveCount(153);
    }

    [Fact]
    public void Several_histories_of_one_authority_are_not_counted()
    {
        var (one, other) = (Country.Of("Barnet", Events.Inspection("2019-05-13", Grade.Good)), Country.Of("Barnet"));
        var picture = Country.Picture(one, other, Country.Of("Brent"));
        picture.NotCounted.Should().HaveCount(2).And.OnlyContain(told => told.Refusal.Code == "several-histories");
        picture.Outcomes.Authorities.Select(outcome => outcome.Authority.Name).Should().Equal("Brent");
        picture.WithoutHistory.Select(authority => authority.Name).Should().Contain("Barnet");
    }

    [Fact]
    public void Outside_the_days_of_the_register_nothing_is_answered()
    {
        NationalPicture.AsOf([], new(2013, 10, 31)).Refusal!.Code.Should().Be(RefusalCodes.BeforeTheRegister);
        NationalPicture.AsOf([], new(2030, 1, 1)).Refusal!.Code.Should().Be(RefusalCodes.AfterTheRegister);
    }

    [Fact]
    public void Invalid_arguments_throw()
    {
        FluentActions.Invoking(() => NationalPicture.AsOf(null!, Country.Day)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => NationalPicture.AsOf([null!], Country.Day)).Should().Throw<ArgumentException>();
        LocalDate julian = new(2024, 3, 31, CalendarSystem.Julian);
        FluentActions.Invoking(() => NationalPicture.AsOf([], julian)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => NationalPicture.AsOf([], Country.Day, julian)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Country.Picture().Outcomes.Area("weather")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Country.Picture().Outcomes.Overall.Grades[default]).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Country.Picture().FirstToSecond.Overall.Of(default)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Without_histories_a_picture_has_no_share()
    {
        var outcomes = Country.Picture().Outcomes;
        outcomes.Share.Refusal!.Code.Should().Be(RefusalCodes.NoOutcome);
        outcomes.Overall.ShareOfThoseWithGrade.Should().BeNull();
        Country.Picture().Intervals.Median.Should().BeNull();
    }

    [Fact]
    public void Once_the_latest_inspection_of_one_made_no_overall_there_is_no_share_of_all()
    {
        LocalDate day = new(2026, 6, 30);
        var (barnet, brent) = (Country.Of("Barnet", Events.Inspection("2024-06-10", Grade.Good)), Country.Of("Brent", Events.Inspection("2023-02-20", Grade.Good), Events.Inspection("2026-04-27", Grade.Outstanding, published: "2026-06-16")));
        NationalPicture.AsOf([barnet, brent], new(2026, 4, 26)).Value.Outcomes.Share.Value.Should().Be(new Share(2, 2));
        var picture = NationalPicture.AsOf([barnet, brent], day).Value;
        picture.Outcomes.Share.Refusal!.Code.Should().Be("overall-no-longer-made");
        picture.Outcomes.Share.Refusal.NearestFacts.Should().ContainSingle();
        picture.Outcomes.Overall.NotInEdition.Should().Be(1);
        picture.Outcomes.Overall.ShareOfThoseWithGrade.Should().Be(new Share(1, 1));
        picture.Outcomes.Area("leaders").ShareOfThoseWithGrade.Should().Be(new Share(2, 2));
        picture.ByOfstedRegion.Single(one => one.Region == OfstedRegion.London).Outcomes.Share.IsRefused.Should().BeTrue();
        picture.FirstToSecond.Overall.NotComparable.Should().Be(1);
        picture.FirstToSecond.Areas.Single(area => area.Code == "leaders").Counts.Improved.Should().Be(1);
        picture.MonitoringNotKnown.Should().BeEmpty("no area was inadequate");
    }

    [Fact]
    public void An_overall_effectiveness_that_the_edition_does_not_make_is_no_grade_though_a_record_states_it()
    {
        var barnet = Country.Of("Barnet", Events.Inspection("2023-02-20", Grade.Good), Stating(Grade.Outstanding, Events.Inspection("2026-04-27", Grade.Outstanding, published: "2026-06-16")));
        barnet.Validate().Select(issue => issue.Code.Code).Should().Contain("overall-not-made");
        var picture = NationalPicture.AsOf([barnet], new(2026, 6, 30)).Value;
        picture.Outcomes.Overall.NotInEdition.Should().Be(1);
        picture.Outcomes.Overall.Grades.Total.Should().Be(0);
        picture.Outcomes.Share.Refusal!.Code.Should().Be(RefusalCodes.OverallNoLongerMade);
        picture.Outcomes.Authorities.Single().Overall.Should().Be((Judgement)NoGrade.NotInEdition);
        picture.Outcomes.Authorities.Single().ToString().Should().EndWith(", not given in this edition");
        picture.FirstToSecond.Overall.NotComparable.Should().Be(1);
        picture.FirstToSecond.Authorities.Single().ToString().Should().EndWith("to not given in this edition (27 April 2026)");

        static Inspection Stating(Grade overall, Inspection of) =>
            new() { Kind = of.Type, OnSite = of.OnSite, PublishedOn = of.PublishedOn, Judgements = of.Judgements, OverallEffectiveness = overall, Sources = of.Sources };
    }

    [Fact]
    public void A_picture_of_a_day_to_which_the_register_was_not_checked_is_presumed()
    {
        NationalPicture.AsOf([], AuthorityRegister.CheckedTo).Value.IsPresumed.Should().BeFalse();
        NationalPicture.AsOf([], AuthorityRegister.CheckedTo.PlusDays(1)).Value.IsPresumed.Should().BeTrue();
    }

    [Fact]
    public void The_latest_inspection_recorded_is_the_last_that_certainly_began_by_the_day()
    {
        Country.Picture(
            Country.Of("Barnet", Events.Inspection("2018-05-14", Grade.Good), Events.Inspection("2024-04-01", Grade.Good)),
            Country.Of("Brent", Events.Inspection("2023-02", Grade.Good)),
            Country.Of("Bexley", Events.Inspection("2024", Grade.Good))).LatestRecorded.Should().Be(ImpreciseDate.InMonth(2023, 2));
        Country.Picture(Country.Of("Barnet")).LatestRecorded.Should().BeNull();
    }

    [Fact]
    public void Unknown_codes_are_listed_with_the_authority_that_other_codes_found()
    {
        var picture = Country.Picture(new InspectionHistory(new("Leeds", OfstedUrn.Parse("99999"), DfeCode.Parse("383")), []), Country.Of("Barnet"));
        picture.Outcomes.Authorities.Select(one => string.Join(' ', one.UnknownCodes)).Should().Equal("", "99999");
    }

    [Fact]
    public void An_area_is_counted_under_the_code_of_its_edition_and_leaders_across_editions()
    {
        var outcomes = Country.Picture(
            Country.Of("Barnet", Events.Inspection("2019-05-13", Grade.Good)),
            Country.Of("Brent", Events.Inspection("2023-02-20", Grade.Outstanding)),
            Country.Of("Bexley", Events.Inspection("2017-02-20", Grade.RequiresImprovement, CycleEventType.SingleInspection))).Outcomes;
        outcomes.Areas.Select(area => (area.Code, area.Counts.Grades.Total)).Should().Equal(
            ("leaders", 2), ("help-and-protection", 3), ("children-in-care", 1), ("care-leavers", 1), ("children-in-care-and-care-leavers", 1),
            ("leadership-management-and-governance", 1), ("looked-after-and-permanence", 1), ("adoption", 0));
        outcomes.Area("care-leavers").NotInEdition.Should().Be(1, "the edition of 2018 judges it with children in care");
        outcomes.Area("care-leavers").NotKnown.Should().Be(1, "the single inspection has it as a sub-judgement, of which this record says nothing");
        outcomes.Area("leaders").ShareOfThoseWithGrade.Should().Be(new Share(2, 2));
        outcomes.Leaders.ShareOfThoseWithGrade.Should().Be(new Share(2, 3));
        outcomes.Area("adoption").ShareOfThoseWithGrade.Should().BeNull();
        outcomes.Areas[0].ToString().Should().StartWith("leaders: 1 outstanding, 1 good");
    }

    [Fact]
    public void Authorities_that_are_monitored_or_may_be_are_listed_by_name()
    {
        var picture = Country.Picture(
            Country.Of("Nottingham", Events.Inspection("2022-07-11", Grade.Inadequate, published: "2022-09-05")),
            Country.Of("Barnet", Events.Inspection("2019-05-13", Grade.Good, published: "2019-07-01")),
            Country.Of("Cumberland"));
        picture.Monitored.Select(authority => authority.Name).Should().Equal("Nottingham");
        picture.MonitoringNotKnown.Select(authority => authority.Name).Should().Equal("Cumberland");
    }

    [Fact]
    public void Every_region_is_there_in_its_order_also_where_nothing_is_counted()
    {
        var picture = Country.Picture(Country.Of("Leeds", Events.Inspection("2022-02-21", Grade.Outstanding)));
        picture.ByOfstedRegion.Select(one => one.Region).Should().Equal(Enum.GetValues<OfstedRegion>());
        picture.ByOnsRegion.Select(one => one.Region).Should().Equal(Enum.GetValues<OnsRegion>());
        picture.ByOfstedRegion.Where(one => one.Outcomes.Overall.Grades[Grade.Outstanding] == 1).Select(one => one.Region).Should().Equal(OfstedRegion.NorthEastYorkshireAndTheHumber);
        picture.ByOnsRegion.Where(one => one.Outcomes.Overall.Grades[Grade.Outstanding] == 1).Select(one => one.Region).Should().Equal(OnsRegion.YorkshireAndTheHumber);
        picture.ByOnsRegion[0].ToString().Should().Be(
            "East Midlands: 0 of 10 authorities counted. Overall effectiveness: 0 outstanding, 0 good, 0 requires improvement, 0 inadequate, "
            + "0 without a grade. No authority has an outcome, so no share can be calculated.");
    }
}

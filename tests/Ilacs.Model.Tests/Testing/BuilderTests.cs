using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Testing.Tests;

public class BuilderTests
{
    [Fact]
    public void A_history_is_told_step_by_step()
    {
        InspectionHistory history = Given.History("Nottingham")
            .With(
                Given.StandardInspection("2022-07-11", "2022-07-22").Judged(Grade.RequiresImprovement, Grade.Inadequate, Grade.RequiresImprovement).Published("2022-09-05"),
                Given.MonitoringVisit("2024-11-12", "2024-11-13").Number(6).Following("2022-07-11"),
                Given.ActionPlan(answering: "2022-07-11").Submitted("2022-12-13").Responded(PlanResponse.Accepted))
            .Claiming("2024-04-01", "2025-03-31", CycleEventType.MonitoringVisit);

        history.Authority.Should().Be(new Authority("Nottingham", OfstedUrn.Parse("80533"), DfeCode.Parse("892"), GssCode.Parse("E06000018")));
        history.Validate().ShouldBeClean();
        (history == new InspectionHistory(
            history.Authority,
            [
                new Inspection
                {
                    Kind = CycleEventType.StandardInspection,
                    OnSite = [new(new LocalDate(2022, 7, 11), new LocalDate(2022, 7, 22))],
                    PublishedOn = new LocalDate(2022, 9, 5),
                    Judgements = Judgements.Ilacs2018(Grade.RequiresImprovement, Grade.Inadequate, Grade.RequiresImprovement),
                    OverallEffectiveness = Grade.Inadequate,
                },
                new MonitoringVisit { OnSite = [new(new LocalDate(2024, 11, 12), new LocalDate(2024, 11, 13))], Ordinal = 6, Follows = new LocalDate(2022, 7, 11) },
                new ActionPlan { Answers = new LocalDate(2022, 7, 11), SubmittedOn = new LocalDate(2022, 12, 13), Response = PlanResponse.Accepted },
            ],
            [new(new(2024, 4, 1), new(2025, 3, 31), CycleEventType.MonitoringVisit)])).Should().BeTrue();
    }

    [Fact]
    public void An_intervention_is_told_step_by_step()
    {
        InterventionHistory intervention = Given.Intervention("Nottingham").Then(
            Given.NoticeIssued("2022-10-24").Because(InterventionTrigger.InadequateInspection, of: "2022-07-11").Requiring(ConditionKind.Adviser).ReviewedEvery(months: 6),
            Given.ReviewHeld("2023-04"),
            Given.NoticeLifted("2023-06", EndReason.AfterReview));
        intervention.Validate().ShouldBeClean();
        intervention.State.Should().Be(InterventionState.Closed);
        intervention.Steps[0].Event.Should().Be(new NoticeIssued
        {
            On = new LocalDate(2022, 10, 24),
            Trigger = InterventionTrigger.InadequateInspection,
            TriggeredBy = new LocalDate(2022, 7, 11),
            Conditions = [ConditionKind.Adviser],
            ReviewMonths = 6,
        });
    }

    [Fact]
    public void Every_notice_and_direction_is_of_its_kind()
    {
        InterventionEvent[] events =
        [
            Given.NoticeIssued("2020"), Given.NoticeReplaced("2020"), Given.NoticeSuperseded("2020"), Given.DirectionIssued("2020"), Given.DirectionRevised("2020"),
            Given.DirectionSteppedDown("2020").After(EndReason.AfterReview), Given.DirectionRevoked("2020"), Given.NoticeLifted("2020"), Given.ReviewHeld("2020"),
        ];
        events.Select(one => one.GetType().Name).Should().Equal(
            "NoticeIssued", "NoticeReplaced", "NoticeSuperseded", "DirectionIssued", "DirectionRevised", "DirectionSteppedDown", "DirectionRevoked", "NoticeLifted", "ReviewHeld");
    }

    [Fact]
    public void What_is_not_said_of_an_inspection_is_usual()
    {
        var inspection = Given.StandardInspection("2019-10-07", "2019-10-18").Build();
        inspection.Edition.Should().Be(Editions.Ilacs2018);
        (inspection.Judgements == Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good)).Should().BeTrue();
        inspection.OverallEffectiveness.Should().Be((Judgement)Grade.Good);
        inspection.Validate().ShouldBeClean();

        Given.SingleInspection("2016-03").Build().Edition.Should().Be(Editions.Sif2013);
        Given.StandardInspection("2026-05-11").Build().OverallEffectiveness.Should().Be((Judgement)NoGrade.NotInEdition);
        Given.StandardInspection("2023-11-06").Judged(Grade.Good).Judged("care-leavers", NoGrade.NotJudged).Build().OverallEffectiveness.Should().Be((Judgement)NoGrade.NotKnown);
        Given.ShortInspection("2019-10-07").WithOverall(Grade.Outstanding).Build().Validate().ShouldHave("overall-unprecedented");
    }

    [Fact]
    public void A_step_gives_another_builder_and_leaves_the_first_as_it_is()
    {
        var visit = Given.FocusedVisit("2022-04-26", "2022-04-27");
        var published = visit.Published("2022-06-01").About(VisitTheme.CareLeavers).WithAreasForPriorityAction(1);
        visit.Build().PublishedOn.Should().BeNull();
        published.Build().PublishedOn.Should().Be((ImpreciseDate)new LocalDate(2022, 6, 1));
        published.Build().AreasForPriorityAction.Count.Should().Be(1);
    }

    [Fact]
    public void A_record_like_another_is_equal_to_it_but_for_the_steps_after_it()
    {
        foreach (var cycleEvent in SeedHistories.All.SelectMany(history => history.Events).Concat(new CycleEvent[] { Given.AssuranceVisit("2020-10-06"), Given.JointTargetedAreaInspection("2022") }))
        {
            CycleEvent like = cycleEvent switch
            {
                Inspection one => Given.Like(one).Build(),
                FocusedVisit one => Given.Like(one).Build(),
                MonitoringVisit one => Given.Like(one).Build(),
                AssuranceVisit one => Given.Like(one).Build(),
                JointTargetedAreaInspection one => Given.Like(one).Build(),
                ActionPlan one => Given.Like(one).Build(),
                _ => cycleEvent,
            };
            (like == cycleEvent).Should().BeTrue(cycleEvent.Summary);
        }

        var later = Given.Like(Given.FocusedVisit("2022-04-26").Build()).OnSite("2022-05-10", "2022-05-11").Received("2022-06").AccordingTo("a paper", dated: "2022-07").Build();
        later.Summary.Should().Be("focused visit of 10 to 11 May 2022");
        later.Sources.Should().Equal(new RecordSource("a paper", null, ImpreciseDate.InMonth(2022, 7)));
        Given.Like(later).WithoutSources().Build().Sources.Should().BeEmpty();
    }

    [Fact]
    public void What_does_not_fit_together_is_said_at_once()
    {
        ((Action)(() => Given.FocusedVisit("26/04/2022"))).Should().Throw<ArgumentException>().WithMessage("'26/04/2022' is not a date*");
        ((Action)(() => Given.StandardInspection("2023-11-06").Judged(Grade.Good, Grade.Good, Grade.Good).Build())).Should().Throw<ArgumentException>()
            .WithMessage("ILACS 2023 has 4 key areas, so 3 grades do not fit: *");
        ((Action)(() => Given.StandardInspection("2017-01-09").Build())).Should().Throw<ArgumentException>().WithMessage("Set the edition. *");
        ((Action)(() => Given.History("Atlantis"))).Should().Throw<ArgumentException>();
        ((Action)(() => Given.History().Claiming("2022", "2023-01-01"))).Should().Throw<ArgumentException>().WithMessage("2022 is not an exact day.*");
        ((Action)(() => Given.StandardInspection("2023-11-06").Judged("adoption", Grade.Good).Build())).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_inspection_like_another_keeps_its_edition_and_forgets_what_new_judgements_change()
    {
        var inadequate = Given.StandardInspection("2022-07-11", "2022-07-22").Under(Editions.Ilacs2023).Judged(Grade.Inadequate).Build();
        Given.Like(inadequate).Under(Editions.Ilacs2023).Build().Should().Be(inadequate);
        var good = Given.Like(inadequate).Judged(Grade.Good).Build();
        good.Edition.Should().Be(Editions.Ilacs2023);
        good.OverallEffectiveness.Should().Be((Judgement)Grade.Good);
        Given.Like(inadequate).WithOverall(Grade.Inadequate).Judged(Grade.Good).Build().OverallEffectiveness.Should().Be((Judgement)Grade.Inadequate);
        Given.Like(inadequate).Judged("care-leavers", Grade.Good).Build().OverallEffectiveness.Should().Be((Judgement)Grade.Inadequate);
        Given.Like(inadequate).Under(Editions.Ilacs2018).Build().Judgements.Edition.Should().Be(Editions.Ilacs2018);
    }

    [Theory]
    [InlineData("2022-12-15/2023-01-20")]
    [InlineData("2026")]
    [InlineData("../2022-07-11")]
    [InlineData("2022-07-11/..")]
    public void A_first_day_that_may_lie_in_several_editions_needs_one_to_be_said(string from)
    {
        ((Action)(() => Given.StandardInspection(from).Build())).Should().Throw<ArgumentException>().WithMessage("Set the edition: several are possible for *.");
        Given.StandardInspection(from).Under(Editions.Ilacs2018).Build().Edition.Should().Be(Editions.Ilacs2018);
    }

    [Fact]
    public void A_step_that_would_say_nothing_is_refused()
    {
        Action[] steps =
        [
            () => Given.NoticeIssued("2020").After(EndReason.AfterReview), () => Given.NoticeIssued("2020").AccordingTo(null!),
            () => Given.History().With(null!), () => Given.Intervention().Then(null!), () => Given.StandardInspection("2020").Under(null!), () => Given.StandardInspection("2020").Judged(default(Judgements)),
        ];
        foreach (var step in steps)
        {
            step.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void The_register_knows_no_code_of_an_authority_that_is_made_up()
    {
        AuthorityRegister.Find(Given.Somewhere).IsFound.Should().BeFalse();
        foreach (var authority in Generate.CleanHistory.Sample(100).Select(history => history.Authority).Concat(Generate.CleanIntervention.Sample(100).Select(intervention => intervention.Authority)))
        {
            AuthorityRegister.Find(authority).IsFound.Should().BeFalse(authority.Name);
        }
    }

    [Fact]
    public void Without_kinds_a_claim_is_for_all_of_them() =>
        Given.History().Claiming("2022-01-01", "2022-12-31").Build().Coverage.Single().Types.Should().BeEquivalentTo(Ilacs.Model.Tests.Support.Events.ThatHappen);
}

using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>What the sources of an inspection themselves give of its judgements: a correction is a revision and overwrites nothing.</summary>
public class StatedJudgementTests
{
    private const string CareLeavers = "care-leavers";

    [Fact]
    public void A_judgement_that_a_later_source_corrects_is_a_revision_and_stays_with_its_source()
    {
        var inspection = Inspected(Saying("The statistics of 2024", "2024-07", (CareLeavers, Grade.Good)), Dated("The statistics of 2025", "2025-07"));
        var issue = inspection.Validate().Should().ContainSingle().Subject;
        issue.ToString().Should().Be(
            "warning judgement-revised /sources/0/says/judgements/care-leavers: 'The statistics of 2024' (July 2024) gives 'good' for care leavers. 'The statistics of 2025' (July 2025) corrects it to 'requires improvement'.");
        inspection.Validate().IsValid.Should().BeTrue("a revision is no fault");

        var read = (Inspection)IlacsJson.CycleEvent.Read(IlacsJson.CycleEvent.Write(inspection)).Value!;
        (read == inspection).Should().BeTrue();
        read.Sources[0].StatedJudgements.Should().Equal(new StatedJudgement(CareLeavers, Grade.Good));
        read.Judgements.TryGet(CareLeavers, out var judgement).Should().BeTrue();
        judgement.Grade.Should().Be(Grade.RequiresImprovement);
    }

    // The source that gives another grade is first, and what the other one is like follows: its date, the members that it states, and what it says.
    [Theory]
    [InlineData("2024-07", "2025-07", "", "", true)]
    [InlineData("2024-07", "2024-08", "", "", true)]
    [InlineData("../2024-07-31", "2024-08-01/..", "", "", true)]
    [InlineData("2024-07", "2025-07", "judgements", "", true)]
    [InlineData("2024-07", "2025-07", "onSite judgements", "", true)]
    [InlineData("2024-07", "2025-07", "onSite", "requires-improvement", true)]
    [InlineData("2024-07", "2025-07", "onSite", "", false)]
    [InlineData("2024-07", "2025-07", "overallEffectiveness", "", false)]
    [InlineData("2024-07", "2025-07", "", "not-known", false)]
    [InlineData("2024-07", "2024-07-31", "", "", false)]
    [InlineData("2024", "2024-12", "", "", false)]
    [InlineData("2024-07-01/..", "2025-07", "", "", false)]
    [InlineData("2025-07", "2024-07", "", "", false)]
    [InlineData(null, "2025-07", "", "", false)]
    [InlineData("2024-07", null, "", "", false)]
    public void Only_a_source_that_is_certainly_later_and_gives_what_the_record_has_corrects_it(string? dated, string? later, string states, string says, bool isRevised)
    {
        RecordSource other = new("B", null, Days(later), [.. states.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        {
            StatedJudgements = says.Length == 0 ? [] : [new(CareLeavers, Judgement.Parse(says))],
        };
        foreach (var place in new[] { 0, 1 })
        {
            RecordSource[] sources = [Saying("A", dated, (CareLeavers, Grade.Good)), other];
            Codes(Inspected([.. place == 0 ? sources : sources.Reverse()])).Should()
                .Equal($"{(isRevised ? "judgement-revised" : "sources-disagree")} /sources/{place}/says/judgements/care-leavers");
        }
    }

    [Fact]
    public void Without_another_source_the_record_and_its_source_disagree()
    {
        Codes(Inspected(Saying("A", "2024-07", (CareLeavers, Grade.Good)))).Should().Equal("sources-disagree /sources/0/says/judgements/care-leavers");
        Codes(Inspected(Saying("A", "2024-07", (CareLeavers, NoGrade.NotJudged)))).Should().Equal("sources-disagree /sources/0/says/judgements/care-leavers");
        Codes(Inspected(Saying("A", "2024-07", (StatedJudgement.Overall, Grade.Outstanding)))).Should().Equal("sources-disagree /sources/0/says/overallEffectiveness");
    }

    [Fact]
    public void Overall_effectiveness_is_corrected_by_a_source_that_gives_that()
    {
        RecordSource earlier = Saying("A", "2024-07", (StatedJudgement.Overall, Grade.Outstanding));
        Codes(Inspected(earlier, Dated("B", "2025-07", "overallEffectiveness"))).Should().Equal("judgement-revised /sources/0/says/overallEffectiveness");
        Codes(Inspected(earlier, Dated("B", "2025-07", "judgements"))).Should().Equal("sources-disagree /sources/0/says/overallEffectiveness");
    }

    [Fact]
    public void Of_several_that_agree_the_one_whose_date_begins_last_counts() => Codes(Inspected(
        Dated("B", "2024-01"), Saying("A", "2024-07", (CareLeavers, Grade.Good)), Dated("C", "2025"), Dated("D", "2024-06-01/2024-08-31")))
        .Should().Equal("judgement-revised /sources/1/says/judgements/care-leavers");

    [Fact]
    public void A_source_that_says_the_same_or_that_it_does_not_know_does_not_disagree()
    {
        Codes(Inspected(
            Saying("A", null, (CareLeavers, Grade.RequiresImprovement), ("leaders", Grade.Good), (StatedJudgement.Overall, Grade.Good)),
            Saying("B", null, (CareLeavers, NoGrade.NotKnown), (StatedJudgement.Overall, NoGrade.NotKnown)))).Should().BeEmpty();
    }

    [Fact]
    public void Two_sources_disagree_where_the_record_knows_nothing_however_they_are_dated()
    {
        var unknown = Judgements.Ilacs2023(Grade.Good, Grade.Good, Grade.Good, NoGrade.NotKnown);
        RecordSource[] sources =
        [
            Saying("A", null, (CareLeavers, NoGrade.NotKnown)), Saying("B", "2024-07", (CareLeavers, Grade.Good)), Dated("C", "2025-01"),
            Saying("D", "2024-08", (CareLeavers, Grade.Good)), Saying("E", "2025-07", (CareLeavers, Grade.RequiresImprovement)), Saying("F", null, (CareLeavers, NoGrade.NotJudged)),
        ];
        var found = Inspected(unknown, null, sources).Validate();
        found.Select(issue => issue.ToString()).Should().Equal(
            "warning sources-disagree /sources/4/says/judgements/care-leavers: 'E' gives 'requires improvement' for care leavers; 'B' gives 'good'.",
            "warning sources-disagree /sources/5/says/judgements/care-leavers: 'F' gives 'not judged' for care leavers; 'B' gives 'good'.");
    }

    [Theory]
    [InlineData("ilacs-2018", "care-leavers", "good", "area-not-in-edition /sources/0/says/judgements/care-leavers")]
    [InlineData("ilacs-2018", "adoption", "not-known", "area-not-in-edition /sources/0/says/judgements/adoption")]
    [InlineData("ilacs-2018", "leaders", "not-in-edition", "area-is-in-edition /sources/0/says/judgements/leaders")]
    [InlineData("ilacs-2018", "overallEffectiveness", "not-in-edition", "overall-is-made /sources/0/says/overallEffectiveness")]
    [InlineData("ilacs-2026", "overallEffectiveness", "good", "overall-not-made /sources/0/says/overallEffectiveness")]
    [InlineData("ilacs-2026", "overallEffectiveness", "not-judged", "overall-not-made /sources/0/says/overallEffectiveness")]
    [InlineData("ilacs-2026", "overallEffectiveness", "not-in-edition", null)]
    [InlineData("ilacs-2026", "overallEffectiveness", "not-known", null)]
    public void What_the_edition_does_not_have_is_no_more_right_in_a_source_than_in_the_record(string edition, string member, string judgement, string? expected)
    {
        Inspection inspection = new()
        {
            Kind = CycleEventType.StandardInspection,
            OnSite = [edition == "ilacs-2018" ? new(new LocalDate(2019, 10, 7), new LocalDate(2019, 10, 18)) : new(new LocalDate(2026, 6, 8), new LocalDate(2026, 6, 19))],
            Judgements = edition == "ilacs-2018" ? Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good) : Judgements.Ilacs2026(Grade.Good, Grade.Good, Grade.Good, Grade.Good),
            Sources = [Saying("A", null, (member, Judgement.Parse(judgement)))],
        };
        Codes(inspection).Should().Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public void A_source_that_gives_another_kind_of_event_disagrees()
    {
        RecordSource other = new("A") { StatedType = CycleEventType.ShortInspection };
        Inspected(other).Validate().Single().ToString().Should().Be("warning sources-disagree /sources/0/says/type: 'A' calls it a short inspection; the record calls it a standard inspection.");
        Inspected(new RecordSource("A") { StatedType = CycleEventType.StandardInspection }).Validate().Should().BeEmpty();
        new FocusedVisit { OnSite = [new(new LocalDate(2022, 4, 26))], Sources = [new("A") { StatedType = CycleEventType.MonitoringVisit }] }.Validate().Single().Pointer.Should().Be("/sources/0/says/type");
        new ReviewHeld { On = new LocalDate(2023, 4, 18), Sources = [other] }.Validate().Should().BeEmpty("an event of an intervention is of no such kind");
    }

    [Fact]
    public void What_is_not_an_inspection_is_not_graded_by_a_source_either()
    {
        ImmutableArray<RecordSource> sources = [new("A"), Saying("B", null, ("leaders", Grade.Good), (StatedJudgement.Overall, Grade.Good))];
        foreach (var record in new SourcedRecord[]
        {
            new FocusedVisit { OnSite = [new(new LocalDate(2022, 4, 26))], Sources = sources }, new SelfEvaluation { On = new LocalDate(2022, 4, 26), Sources = sources },
            new ActionPlan { Answers = new LocalDate(2022, 4, 26), Sources = sources }, new ReviewHeld { On = new LocalDate(2023, 4, 18), Sources = sources },
        })
        {
            record.Validate().Select(issue => $"{issue.Code} {issue.Pointer}").Should().Equal(
                "grade-on-ungraded-event /sources/1/says/judgements/leaders", "grade-on-ungraded-event /sources/1/says/overallEffectiveness");
        }
    }

    [Fact]
    public void What_a_source_says_stands_in_the_order_of_names_and_counts_for_equality()
    {
        RecordSource one = Saying("A", null, ("leaders", Grade.Good), (StatedJudgement.Overall, Grade.Good), (CareLeavers, NoGrade.NotJudged));
        one.StatedJudgements.Select(said => said.ToString()).Should().Equal("care-leavers not-judged", "leaders good", "overallEffectiveness good");
        RecordSource[] different =
        [
            one, new("A"), new("A") { StatedType = CycleEventType.FocusedVisit }, new("A") { StatedType = CycleEventType.MonitoringVisit },
            Saying("A", null, ("leaders", Grade.Good)), Saying("A", null, ("leaders", Grade.Outstanding)), Saying("A", null, (CareLeavers, Grade.Good)),
        ];
        different.Distinct().Should().HaveCount(different.Length);
        (one == Saying("A", null, (CareLeavers, NoGrade.NotJudged), ("leaders", Grade.Good), (StatedJudgement.Overall, Grade.Good))).Should().BeTrue();
        new RecordSource("A") { StatedJudgements = default, StatedType = null, StatedDates = default }.Should().Be(new RecordSource("A"));
        new RecordSource("A") { StatedJudgements = [] }.StatedJudgements.Should().BeEmpty();
    }

    [Fact]
    public void What_cannot_be_stated_is_a_mistake()
    {
        FluentActions.Invoking(() => new StatedJudgement("colour", Grade.Good)).Should().Throw<ArgumentException>().WithMessage("*overallEffectiveness*care-leavers*");
        FluentActions.Invoking(() => new StatedJudgement(null!, Grade.Good)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RecordSource("A") { StatedJudgements = [default] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Saying("A", null, ("leaders", Grade.Good), ("leaders", Grade.Good))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RecordSource("A") { StatedType = (CycleEventType)99 }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RecordSource("A") { StatedType = default(CycleEventType) }).Should().Throw<ArgumentException>();
        default(StatedJudgement).Member.Should().BeNull();
    }

    [Fact]
    public void Every_area_of_every_edition_can_be_stated() =>
        Editions.All.SelectMany(edition => edition.Areas).Select(area => new StatedJudgement(area.Code, Grade.Good).Member).Should().NotBeEmpty();

    [Fact]
    public void What_any_sources_say_of_an_inspection_survives_writing_and_reading_and_each_issue_leads_to_it() => Prop.ForAll(
        Generate.CleanInspection.ToArbitrary(),
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (clean, seed) =>
        {
            var random = new Random(seed);
            Inspection inspection = new()
            {
                Kind = clean.Type,
                OnSite = clean.OnSite,
                Judgements = clean.Judgements,
                OverallEffectiveness = clean.OverallEffectiveness,
                Sources = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => AnySources.SayingAnything(random))],
            };
            var document = IlacsJson.CycleEvent.Write(inspection);
            var read = IlacsJson.CycleEvent.Read(document);
            return read.Value == inspection
                && read.IsComplete
                && Said(read.Issues).SequenceEqual(Said(inspection.Validate()))
                && read.Issues.All(issue => Places.Resolves(document, issue.Pointer))
                && IlacsJson.CycleEvent.Write(read.Value!).AsSpan().SequenceEqual(document);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_judgement_of_a_source_that_is_not_understood_is_not_known_and_no_agreement()
    {
        const string Document = """
            {"type":"standard-inspection","edition":"ilacs-2023","onSite":[{"from":"2023-11-06","to":"2023-11-17"}],"judgements":{"leaders":"good","help-and-protection":"good","children-in-care":"good","care-leavers":"requires-improvement"},"overallEffectiveness":"good","sources":[
              {"document":"A","dated":"2024-07","says":{"judgements":{"care-leavers":"good"}}},{"document":"B","dated":"2025-07","says":{"judgements":{"care-leavers":"of-a-later-version"}}}]}
            """;
        var read = IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes(Document), JsonReadOptions.Lenient);
        read.Issues.Select(issue => $"{issue.Code} {issue.Pointer}").Should().Equal(
            "sources-disagree /sources/0/says/judgements/care-leavers", "value-not-understood /sources/1/says/judgements/care-leavers");
    }

    private static IEnumerable<string> Codes(Inspection inspection) => inspection.Validate().Select(issue => $"{issue.Code} {issue.Pointer}");

    // Read issues stand in the order of the document.
    private static IEnumerable<string> Said(ValidationReport issues) => issues.Select(issue => $"{issue.Code} {issue.Pointer}").Order(StringComparer.Ordinal);

    private static ImpreciseDate? Days(string? text) => text is null ? null : ImpreciseDate.Parse(text);

    private static RecordSource Dated(string document, string dated, params ImmutableArray<string> states) => new(document, null, Days(dated), states);

    private static RecordSource Saying(string document, string? dated, params (string Member, Judgement Judgement)[] says) =>
        new(document, null, Days(dated)) { StatedJudgements = [.. says.Select(said => new StatedJudgement(said.Member, said.Judgement))] };

    private static Inspection Inspected(params RecordSource[] sources) =>
        Inspected(Judgements.Ilacs2023(Grade.Good, Grade.Good, Grade.Good, Grade.RequiresImprovement), Grade.Good, sources);

    private static Inspection Inspected(Judgements judgements, Grade? overall, RecordSource[] sources) => new()
    {
        Kind = CycleEventType.StandardInspection,
        OnSite = [new(new LocalDate(2023, 11, 6), new LocalDate(2023, 11, 17))],
        Judgements = judgements,
        OverallEffectiveness = overall is { } grade ? grade : NoGrade.NotKnown,
        Sources = [.. sources],
    };
}

using FsCheck;
using FsCheck.Fluent;

namespace Ilacs.Model.Testing.Tests;

public class ShrinkTests
{
    [Fact]
    public void A_property_that_fails_leads_to_the_simplest_history_that_fails_it()
    {
        InspectionHistory? simplest = null;
        var config = Config.Quick.WithMaxTest(2000).WithReplay(20261122, 7);
        var property = Prop.ForAll(IlacsArbitraries.CleanHistory(), history =>
        {
            var holds = !history.Events.Any(cycleEvent => cycleEvent is MonitoringVisit);
            simplest = holds ? simplest : history;
            return holds;
        });
        ((Action)(() => Check.One(config.WithQuietOnSuccess(true).WithRunner(Config.QuickThrowOnFailure.Runner), property))).Should().Throw<Exception>();

        simplest!.Events.Should().ContainSingle().Which.Should().BeOfType<MonitoringVisit>().Which.Should().Match<MonitoringVisit>(visit =>
            visit.Theme == null && visit.Ordinal == null && visit.Follows == null && visit.LetterIsPublished == null && visit.Sources.IsEmpty && visit.OnSite[0].To == null);
        simplest.Coverage.Should().BeEmpty();
        simplest.Authority.Name.Should().Be("A");
    }

    [Fact]
    public void A_faulty_history_keeps_its_fault_and_loses_what_has_nothing_to_do_with_it()
    {
        var arbitrary = IlacsArbitraries.FaultyHistory();
        var faulty = Generate.FaultyHistoryWith(IssueCodes.MonitoringOrdinalTooLow).Sample(20, new Rnd(20261122), 50).MaxBy(one => one.History.Events.Length)!;
        while (arbitrary.Shrinker(faulty).FirstOrDefault() is { } simpler)
        {
            simpler.History.Validate().ShouldHaveOnly("monitoring-ordinal-too-low");
            faulty = simpler;
        }

        faulty.History.Events.Should().HaveCount(3, "a number is too low for one visit before it since a judgement");
    }

    [Fact]
    public void Simpler_interventions_end_with_the_one_in_which_nothing_happened()
    {
        var arbitrary = IlacsArbitraries.CleanIntervention();
        var intervention = Generate.CleanIntervention.Sample(50, new Rnd(20261122), 50).MaxBy(one => one.Steps.Length)!;
        while (arbitrary.Shrinker(intervention).FirstOrDefault() is { } simpler)
        {
            intervention = simpler;
        }

        intervention.Steps.Should().BeEmpty();
        intervention.Opening.Should().BeNull();
    }

    [Fact]
    public void Every_value_becomes_simpler_only_so_often()
    {
        foreach (var judgements in Generate.AnyJudgements.Sample(100))
        {
            var (one, steps) = (judgements, 0);
            while (Shrink.Judgements(one).Select(simpler => (Judgements?)simpler).FirstOrDefault() is { } simpler)
            {
                one = simpler;
                (++steps).Should().BeLessThan(20);
            }

            one.Where(judged => judged.Area.IsKey).Should().OnlyContain(judged => judged.Judgement == Grade.Outstanding);
        }

        foreach (var days in Generate.AnyImpreciseDate.Sample(100))
        {
            ImpreciseDate[] simpler = [.. Shrink.ImpreciseDate(days)];
            simpler.Should().HaveCount(days.IsExact ? 0 : 1);
            simpler.All(day => day.IsExact && days.Includes(day.Day!.Value)).Should().BeTrue();
        }
    }
}

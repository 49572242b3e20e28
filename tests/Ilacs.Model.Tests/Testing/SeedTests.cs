using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Testing.Tests;

public class SeedTests
{
    [Fact]
    public void The_seed_histories_and_interventions_are_those_of_the_repository()
    {
        (SeedHistories.Nottingham == IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Repository.PathOf("seeds/records/nottingham.json"))).Value).Should().BeTrue();
        (SeedHistories.Nottinghamshire == IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Repository.PathOf("seeds/records/nottinghamshire.json"))).Value).Should().BeTrue();
        SeedInterventions.Nottingham.State.Should().Be(InterventionState.NoticeOpen);
        SeedInterventions.All.Should().HaveCount(1 + Directory.EnumerateFiles(Repository.PathOf("seeds/conformance/intervention/cases")).Count());
        SeedInterventions.All.Should().OnlyContain(intervention => intervention.Validate(null, null).IsClean);
    }

    [Theory]
    [MemberData(nameof(ConformanceCases.DerivationRows), MemberType = typeof(ConformanceCases))]
    public void A_derivation_is_as_approved(DerivationCase expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var derivation = OverallEffectiveness.Derive(expected.Judgements);
        (derivation.Permitted == expected.Permitted).Should().BeTrue();
        derivation.Determined.Should().Be(expected.Determined);
        derivation.Indicative.Should().Be(expected.Indicative);
        derivation.Explain().Steps.Where(step => step.Verdict == Verdict.Applied).Select(step => step.Rule.Id).Should().Equal(expected.Applied);
        derivation.RulesOf.Should().Be(expected.Edition);
    }

    [Theory]
    [MemberData(nameof(ConformanceCases.LifecycleRows), MemberType = typeof(ConformanceCases))]
    public void An_intervention_goes_as_it_went(LifecycleCase expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var intervention = new InterventionHistory(expected.Intervention.Authority, expected.Intervention.ServiceArea, expected.Opening);
        List<(int, IssueCode)> refusals = [];
        for (var i = 0; i < expected.Events.Length; i++)
        {
            var result = intervention.Apply(expected.Events[i]);
            refusals.AddRange(result.Refusals.Select(refusal => (i, refusal.Code)));
            intervention = result.TryGetIntervention(out var next) ? next : intervention;
            intervention.State.Should().Be(expected.States[i], $"after event {i}");
        }

        refusals.Should().Equal(expected.Refusals);
        foreach (var (day, states) in expected.OnDays)
        {
            expected.Intervention.StateOn(day).Should().BeEquivalentTo(states);
        }
    }

    [Theory]
    [MemberData(nameof(ConformanceCases.DocumentRows), MemberType = typeof(ConformanceCases))]
    public void In_a_document_with_a_fault_that_is_found(DocumentCase expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        expected.Read().Select(issue => issue.Code).Distinct().Should().Contain(expected.Code)
            .And.HaveCount(expected.Code == IssueCodes.IssuesNotAll ? 2 : 1);
    }

    [Fact]
    public void There_are_as_many_cases_as_the_seeds_have()
    {
        ConformanceCases.Derivations.Should().HaveCount(64 + 64 + 256 + 256 + (2 * ((6 * 6 * 6) - 64)));
        ConformanceCases.Lifecycles.Should().HaveCount(SeedInterventions.All.Length + 13).And.Contain(one => !one.Refusals.IsEmpty);
        ConformanceCases.Documents.Select(one => one.Code).Should().BeEquivalentTo(IssueCodes.All);
        ConformanceCases.DerivationRows.Select(row => row.Single().ToString()).Should().OnlyHaveUniqueItems();
    }
}

using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Testing.Tests;

public class SeedTests
{
    [Fact]
    public void The_seed_histories_and_threads_are_those_of_the_repository()
    {
        (SeedHistories.Nottingham == IlacsJson.History.Read(File.ReadAllBytes(Repository.PathOf("seeds/records/nottingham.json"))).Value).Should().BeTrue();
        (SeedHistories.Nottinghamshire == IlacsJson.History.Read(File.ReadAllBytes(Repository.PathOf("seeds/records/nottinghamshire.json"))).Value).Should().BeTrue();
        SeedThreads.Nottingham.State.Should().Be(InterventionState.NoticeOpen);
        SeedThreads.All.Should().HaveCount(1 + Directory.EnumerateFiles(Repository.PathOf("seeds/conformance/intervention/cases")).Count());
        SeedThreads.All.Should().OnlyContain(thread => thread.Check(null, null).IsClean);
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
        derivation.Explain().Steps.Where(step => step.Verdict == Verdict.Applied).Select(step => step.Provision.Id).Should().Equal(expected.Applied);
        derivation.ProvisionsOf.Should().Be(expected.Edition);
    }

    [Theory]
    [MemberData(nameof(ConformanceCases.LifecycleRows), MemberType = typeof(ConformanceCases))]
    public void An_intervention_goes_as_it_went(LifecycleCase expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var thread = new InterventionThread(expected.Thread.Authority, expected.Thread.ServiceArea, expected.Opening);
        List<(int, FindingCode)> refusals = [];
        for (var i = 0; i < expected.Events.Length; i++)
        {
            var result = thread.Apply(expected.Events[i]);
            refusals.AddRange(result.Refusals.Select(refusal => (i, refusal.Code)));
            thread = result.TryGetThread(out var next) ? next : thread;
            thread.State.Should().Be(expected.States[i], $"after event {i}");
        }

        refusals.Should().Equal(expected.Refusals);
        foreach (var (day, states) in expected.OnDays)
        {
            expected.Thread.StateOn(day).Should().BeEquivalentTo(states);
        }
    }

    [Theory]
    [MemberData(nameof(ConformanceCases.DocumentRows), MemberType = typeof(ConformanceCases))]
    public void In_a_document_with_a_fault_that_is_found(DocumentCase expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        expected.Read().Select(finding => finding.Code).Distinct().Should().Contain(expected.Code)
            .And.HaveCount(expected.Code == JsonFindings.FindingsNotAll ? 2 : 1);
    }

    [Fact]
    public void There_are_as_many_cases_as_the_seeds_have()
    {
        ConformanceCases.Derivations.Should().HaveCount(64 + 64 + 256 + 256 + (2 * ((6 * 6 * 6) - 64)));
        ConformanceCases.Lifecycles.Should().HaveCount(SeedThreads.All.Length + 12).And.Contain(one => !one.Refusals.IsEmpty);
        ConformanceCases.Documents.Select(one => one.Code).Should().BeEquivalentTo(FindingCatalogue.All);
        ConformanceCases.DerivationRows.Select(row => row.Single().ToString()).Should().OnlyHaveUniqueItems();
    }
}

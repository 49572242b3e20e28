using FsCheck.Fluent;

namespace Ilacs.Model.Testing.Tests;

/// <summary>What is made with one fault has that one, and no other.</summary>
public class FaultTests
{
    private const int Often = 40;

    public static TheoryData<string> OfHistories => [.. FaultyHistory.Codes.Select(code => code.Code)];

    public static TheoryData<string> OfInterventions => [.. FaultyIntervention.Codes.Select(code => code.Code)];

    public static TheoryData<string> OfDocuments => [.. FaultyDocument.Codes.Select(code => code.Code)];

    [Theory]
    [MemberData(nameof(OfHistories))]
    public void A_faulty_history_has_just_its_fault(string code)
    {
        FaultyHistory[] faulty = [.. Generate.FaultyHistoryWith(Named(code)).Sample(Often)];
        faulty.Should().OnlyContain(one => one.Code.Code == code);
        foreach (var one in faulty)
        {
            one.History.Validate().ShouldHaveOnly(code);
        }

        faulty.Select(one => one.History).Distinct().Count().Should().BeGreaterThan(Often / 2, "they are not always the same");
    }

    [Theory]
    [MemberData(nameof(OfInterventions))]
    public void A_faulty_intervention_has_just_its_fault(string code)
    {
        FaultyIntervention[] faulty = [.. Generate.FaultyInterventionWith(Named(code)).Sample(Often)];
        foreach (var one in faulty)
        {
            one.Validate().ShouldHaveOnly(code);
            one.Intervention.Validate(one.AsOf, one.History).ShouldHaveOnly(one.Code);
        }

        faulty.Select(one => one.Intervention).Distinct().Count().Should().BeGreaterThan(Often / 2, "they are not always the same");
    }

    [Theory]
    [MemberData(nameof(OfDocuments))]
    public void A_faulty_document_has_just_its_fault(string code)
    {
        FaultyDocument[] faulty = [.. Generate.FaultyDocumentWith(Named(code)).Sample(Often)];
        foreach (var one in faulty)
        {
            one.Read().ShouldHaveOnly(code);
        }

        faulty.Select(one => one.ToString()).Distinct().Count().Should().BeGreaterThan(Often / 4, "they are not always the same");
    }

    [Fact]
    public void There_is_a_faulty_document_for_every_issue_but_the_one_that_never_comes_alone() =>
        FaultyDocument.Codes.Append(IssueCodes.IssuesNotAll).Should().BeEquivalentTo(IssueCodes.All);

    [Fact]
    public void Every_code_is_asked_for() =>
        Generate.FaultyHistory.Sample(1500).Select(one => one.Code).Distinct().Count().Should().Be(FaultyHistory.Codes.Length);

    [Fact]
    public void What_is_not_found_in_a_history_an_intervention_or_a_document_cannot_be_asked_for()
    {
        ((Action)(() => Generate.FaultyHistoryWith(IssueCodes.JsonMalformed))).Should().Throw<ArgumentException>().WithMessage("'json-malformed' is not a fault of a history.*");
        ((Action)(() => Generate.FaultyInterventionWith(IssueCodes.JsonMalformed))).Should().Throw<ArgumentException>().WithMessage("'json-malformed' is not a fault of an intervention.*");
        ((Action)(() => Generate.FaultyDocumentWith(IssueCodes.IssuesNotAll))).Should().Throw<ArgumentException>().WithMessage("'issues-not-all' cannot be the only issue of a document.*");
    }

    private static IssueCode Named(string code) => IssueCodes.All.Single(one => one.Code == code);
}

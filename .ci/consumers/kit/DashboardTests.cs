using FsCheck.Xunit;
using Ilacs.Model;
using Ilacs.Model.Json;
using Ilacs.Model.Testing;
using Ilacs.Model.Validation;
using NodaTime;
using Xunit;

namespace Dashboard;

/// <summary>The tests of another team, of the two things that its dashboard shows.</summary>
[Properties(Arbitrary = new[] { typeof(IlacsArbitraries) })]
public class DashboardTests
{
    private static readonly LocalDate Today = new(2024, 11, 14);

    // What the dashboard shows of an inspection: nothing that Ofsted did not say.
    private static string Shown(Inspection inspection) => inspection.OverallEffectiveness.TryGetGrade(out var grade) ? grade.Label : "no overall judgement";

    // What it says of a history before anybody looks at it.
    private static string Mark(InspectionHistory history) => history.Validate() is var found && found.IsClean ? "green" : found.IsValid ? "amber" : "red";

    [Theory]
    [MemberData(nameof(ConformanceCases.DerivationRows), MemberType = typeof(ConformanceCases))]
    public void Of_every_combination_a_permitted_grade_is_shown(DerivationCase one)
    {
        var derivation = OverallEffectiveness.Derive(one.Judgements);
        Assert.True(derivation.Permitted == one.Permitted);
        Assert.Equal(one.Indicative, derivation.Indicative);
    }

    [Theory]
    [MemberData(nameof(ConformanceCases.DocumentRows), MemberType = typeof(ConformanceCases))]
    public void A_document_with_a_fault_never_passes_unseen(DocumentCase one) => Assert.NotEmpty(one.Read());

    [Property]
    public bool A_clean_history_is_green(InspectionHistory history) => Mark(history) == "green";

    [Property]
    public bool A_faulty_history_is_not(FaultyHistory faulty) => Mark(faulty.History) == (faulty.Code.Severity == Severity.Error ? "red" : "amber");

    [Property]
    public bool No_day_near_a_boundary_is_in_two_editions(LocalDate day) => !Editions.On(day).TryGetEdition(out var edition) || edition.FirstOnSiteDay <= day;

    [Fact]
    public void What_Ofsted_did_not_say_is_not_shown()
    {
        Assert.Equal("Good", Shown(Given.StandardInspection("2019-10-07")));
        Assert.Equal("no overall judgement", Shown(Given.StandardInspection("2026-05-11")));
    }

    [Fact]
    public void Nottingham_is_monitored() => Assert.Equal(MonitoringStatus.Monitored, SeedHistories.Nottingham.Monitoring(Today).Status);

    [Fact]
    public void An_expectation_that_fails_says_what_was_found()
    {
        InspectionHistory late = Given.History("Nottingham").With(
            Given.StandardInspection("2022-07-11", "2022-07-22").Published("2022-09-05"),
            Given.ActionPlan(answering: "2022-07-11").Submitted("2023-01-09"));
        late.Validate().ShouldHaveOnly("action-plan-late");
        Assert.Contains("action-plan-late /events/1/submittedOn", Assert.Throws<IssueAssertionException>(() => late.Validate().ShouldBeClean()).Message, StringComparison.Ordinal);
    }

    // A failure lists the members that differ, whichever framework asks.
    [Property]
    public void What_is_written_is_read_again(InspectionHistory history) =>
        Assert.Empty(Differences.Between(history, IlacsJson.InspectionHistory.Read(IlacsJson.InspectionHistory.Write(history)).ValueOrThrow()));
}

using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Every published inspection in the history of its authority.</summary>
public class PublishedHistoriesTests
{
    [Fact]
    public void No_history_has_an_error()
    {
        foreach (var history in SeedInspections.Histories)
        {
            history.Validate().IsValid.Should().BeTrue($"{history.Authority.Name}: {history.Validate()}");
        }
    }

    [Fact]
    public void What_is_found_in_them_is_what_an_expert_approved() =>
        Golden.Matches(
            "tests/Ilacs.Model.Tests/Golden/cli/published-histories.txt",
            IssueList.Of("The published inspections of each authority, from 2013 to 2026, as a history.", SeedInspections.Histories));
}

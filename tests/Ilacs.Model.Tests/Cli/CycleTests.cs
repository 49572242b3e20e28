using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>What comes next, how far monitoring has come, and when something is due.</summary>
public class CycleTests
{
    private static readonly string Nottingham = Repository.PathOf("seeds/records/nottingham.json");
    private static readonly string Nottinghamshire = Repository.PathOf("seeds/records/nottinghamshire.json");

    [Theory]
    [InlineData("next-nottingham", "next", "nottingham", "2024-11-14")]
    [InlineData("next-nottingham-2025", "next", "nottingham", "2025-02-01")]
    [InlineData("next-nottinghamshire", "next", "nottinghamshire", "2022-10-10")]
    [InlineData("next-nottinghamshire-2026", "next", "nottinghamshire", "2026-11-22")]
    [InlineData("monitoring-nottingham", "monitoring", "nottingham", "2024-11-14")]
    [InlineData("monitoring-nottingham-verbose", "monitoring", "nottingham", "2024-11-14", "--verbose")]
    [InlineData("next-nottingham-verbose", "next", "nottingham", "2024-11-14", "--verbose")]
    public void For_people_it_prints_what_was_approved(string golden, string command, string record, string asOf, params string[] options)
    {
        var ran = Ran.With([command, Repository.PathOf($"seeds/records/{record}.json"), "--as-of", asOf, .. options]);
        ran.ExitCode.Should().Be(0);
        ran.Error.Should().BeEmpty();
        Golden.Matches($"tests/Ilacs.Model.Tests/Golden/cli/{golden}.txt", ran.Output.Replace(Repository.PathOf("seeds"), "seeds", StringComparison.Ordinal).Replace('\\', '/'));
    }

    [Fact]
    public void For_programs_monitoring_gives_the_numbers()
    {
        var json = Ran.With("monitoring", Nottingham, "--as-of", "2024-11-14", "--format", "json").Json;
        json.GetProperty("status").GetString().Should().Be("monitored");
        json.GetProperty("since").GetProperty("began").GetString().Should().Be("2022-07-11");
        json.GetProperty("visits").GetArrayLength().Should().Be(3);
        json.GetProperty("held").GetInt32().Should().Be(6);
        json.GetProperty("remainingToUsual").GetInt32().Should().Be(0);
        json.GetProperty("remainingToMaximum").GetInt32().Should().Be(1);

        json = Ran.With("monitoring", Nottinghamshire, "--as-of", "2024-11-14", "--format", "json").Json;
        json.GetProperty("status").GetString().Should().Be("not-monitored");
        json.TryGetProperty("remainingToUsual", out _).Should().BeFalse();
    }

    [Fact]
    public void For_programs_next_gives_each_event_with_its_time_and_strength()
    {
        var json = Ran.With("next", Nottingham, "--as-of", "2026-02-01", "--format", "json").Json;
        var inspection = json.GetProperty("events").EnumerateArray().Single(one => one.GetProperty("type").GetString() == "standard-inspection");
        inspection.GetProperty("expectation").GetString().Should().Be("expected");
        inspection.TryGetProperty("earliest", out _).Should().BeFalse("no source states an interval for a re-inspection");
        inspection.GetProperty("observed").GetProperty("earliest").GetString().Should().Be("2025-06-11");
        inspection.GetProperty("observed").GetProperty("latest").GetString().Should().Be("2026-04-11");
        inspection.GetProperty("strength").GetString().Should().Be("observed");
        inspection.GetProperty("evidence").GetArrayLength().Should().BeGreaterThan(0);
    }

    [Fact]
    public void A_day_before_all_editions_is_refused_and_the_exit_is_2()
    {
        var ran = Ran.With("next", Nottingham, "--as-of", "2017-12-31", "--format", "json");
        ran.ExitCode.Should().Be(2);
        ran.Json.GetProperty("refusal").GetProperty("code").GetString().Should().Be("before-the-first-edition");
        Ran.With("next", Nottingham, "--as-of", "2017-12-31").Output.Should().Contain("2017");
    }

    [Fact]
    public void From_2027_the_cycle_is_answered_and_said_to_be_presumed()
    {
        var ran = Ran.With("next", Nottingham, "--as-of", "2027-01-01", "--format", "json");
        ran.ExitCode.Should().Be(0);
        ran.Json.GetProperty("reasons")[0].GetProperty("code").GetString().Should().Be("edition-presumed");
        Ran.With("next", Nottingham, "--as-of", "2027-01-01").Output.Should().Contain("ILACS 2026 is presumed");
    }

    [Theory]
    [InlineData("--from 2023-05-09 --for action-plan", "2023-08-16", "received")]
    [InlineData("--from 2022-09-05 --for action-plan --published", "2022-12-13", "published-assumed-received")]
    [InlineData("--from 2018-08-10 --for draft-action-plan", "2018-09-10", "received")]
    [InlineData("--from 2023-05-09 --for authority-publication", "2023-06-21", "received")]
    [InlineData("--from 2022-09 --for action-plan", "2022-12-09/2023-01-11", "received")]
    public void A_deadline_is_counted_from_receipt_or_from_publication_assumed_to_be_it(string options, string due, string countedFrom)
    {
        var json = Ran.Line($"deadline {options} --format json").Json;
        json.GetProperty("due").GetString().Should().Be(due);
        json.GetProperty("countedFrom").GetString().Should().Be(countedFrom);
        json.GetProperty("sources")[0].GetProperty("title").GetString().Should().NotBeNullOrEmpty();
        Ran.Line($"deadline {options}").Output.Should().Contain($": due {(countedFrom == "received" ? due.Contains('/', StringComparison.Ordinal) ? "between" : "by" : "no later than")} ");
    }

    [Theory]
    [InlineData("2023-05-09", 70, "2023-08-16")]
    [InlineData("2022-09-05", 70, "2022-12-13")]
    [InlineData("2024-12-24", 1, "2024-12-27")]
    [InlineData("2024-12-24", 0, "2024-12-24")]
    [InlineData("2014-02-21", 70, "2014-06-05")]
    public void Working_days_are_added_with_the_day_after_as_day_1(string from, int days, string due) =>
        Ran.Line(FormattableString.Invariant($"deadline --from {from} --working-days {days} --format json")).Json.GetProperty("due").GetString().Should().Be(due);

    [Theory]
    [InlineData("deadline --from 2028-12-01 --working-days 70")]
    [InlineData("deadline --from 2010-12-01 --for action-plan")]
    public void Beyond_the_known_bank_holidays_the_question_is_refused(string line)
    {
        var ran = Ran.Line(line);
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("bank holidays");
        Ran.Line(line + " --format json").Json.GetProperty("code").GetString().Should().Be("bank-holidays-not-known");
    }

    [Theory]
    [InlineData("deadline --from 2023-05-09")]
    [InlineData("deadline --from 2023-05-09 --working-days 70 --for action-plan")]
    [InlineData("deadline --from 2023-05-09 --working-days 70 --published")]
    [InlineData("deadline --from 2023-05-09 --working-days -1")]
    [InlineData("deadline --from 2023-05-09 --working-days 1.5")]
    [InlineData("deadline --from 2023-05-09 --for plan")]
    [InlineData("deadline --from 09/05/2023 --working-days 70")]
    [InlineData("next seeds/records/nottingham.json")]
    [InlineData("next nowhere.json --as-of 2024-01-01")]
    [InlineData("monitoring nowhere.json --as-of 2024-01-01")]
    public void Wrong_usage_says_so_and_exits_with_2(string line)
    {
        var ran = Ran.Line(line);
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().NotBeEmpty();
        ran.Output.Should().BeEmpty();
    }

    [Fact]
    public void No_answer_is_given_about_a_document_with_errors()
    {
        var ran = Ran.With("next", Repository.PathOf("seeds/invalid/overall-not-permitted.json"), "--as-of", "2020-01-01");
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("overall-not-permitted");
        Ran.With("monitoring", Nottingham, "--as-of", "2024-13-01").Error.Should().Contain("2024-13-01");
    }
}

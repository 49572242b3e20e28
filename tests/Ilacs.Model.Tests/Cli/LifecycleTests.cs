using Ilacs.Cli.Tests.Support;
using Ilacs.Model;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>What can happen in an intervention, and what happened in one.</summary>
public class LifecycleTests
{
    private const string Cases = "seeds/conformance/intervention/cases";
    private const string Hull = $"{Cases}/kingston-upon-hull.json";
    private const string Refused = "seeds/conformance/intervention/refused/lifted-twice.json";

    private static readonly string Nottingham = Repository.PathOf("seeds/records/nottingham-intervention.json");

    [Fact]
    public void For_people_it_prints_the_table_with_its_sources_as_approved() =>
        Golden.Matches("tests/Ilacs.Model.Tests/Golden/cli/lifecycle.txt", Done("lifecycle"));

    [Fact]
    public void For_programs_it_prints_the_table_that_stands_among_the_seeds() =>
        Golden.Matches("seeds/conformance/intervention/lifecycle.json", Done("lifecycle", "--format", "json"));

    [Fact]
    public void It_draws_what_the_library_draws()
    {
        Done("lifecycle", "--format", "mermaid").Should().Be(InterventionLifecycle.ToMermaid());
        Golden.Matches("tests/Ilacs.Model.Tests/Golden/cli/lifecycle-hull.mmd", Done("lifecycle", Repository.PathOf(Hull), "--format", "mermaid"));
    }

    [Fact]
    public void For_people_it_tells_an_intervention_and_where_it_stood_as_approved() =>
        Golden.Matches(
            "tests/Ilacs.Model.Tests/Golden/cli/lifecycle-hull.txt",
            Done("lifecycle", Repository.PathOf(Hull)) + Done("lifecycle", Repository.PathOf(Hull), "--as-of", "2023-08-15"));

    [Fact]
    public void For_programs_it_prints_the_states_that_a_day_leaves_possible_and_the_next_review()
    {
        var ran = Ran.With("lifecycle", Nottingham, "--as-of", "2023-05-01", "--format", "json");
        var json = ran.Json;
        json.GetProperty("possibleStates").EnumerateArray().Select(state => state.GetString()).Should().Equal("notice-open");
        json.GetProperty("reviewDue").GetProperty("by").GetString().Should().Be("2023-04-24");
        json.GetProperty("reviewDue").GetProperty("latestBy").GetString().Should().Be("2023-04-24");
        json.GetProperty("reviewDue").GetProperty("overdue").GetBoolean().Should().BeTrue();
        json.GetProperty("steps")[2].GetProperty("event").GetProperty("trigger").GetString().Should().Be("inadequate-inspection");
        json.GetProperty("state").GetString().Should().Be("notice-open");
        json.GetProperty("steps").GetArrayLength().Should().Be(4);
        ran.Error.Should().StartWith("For information, line ");
    }

    [Fact]
    public void What_comes_after_the_day_is_marked_in_every_format()
    {
        using var file = new TemporaryFile(IlacsJson.InterventionHistory.Write(Interventions.Intervention(
            Interventions.Event(InterventionEventType.NoticeIssued, "2022-10-24"),
            Interventions.Event(InterventionEventType.ReviewHeld, "2023"),
            Interventions.Event(InterventionEventType.NoticeLifted, "2024-02-01"),
            Interventions.Event(InterventionEventType.NoticeIssued, "2024-02-01/.."))));
        string[] asked = ["lifecycle", file.Path, "--as-of", "2023-05-01"];
        Ran.With(asked).Output.Split('\n')[..5].Should().Equal(
            "Nottingham (80533), children's social care: improvement notice open on 1 May 2023",
            "- Improvement notice issued on 24 October 2022: improvement notice open",
            "- Possibly later: Review held in 2023: improvement notice open",
            "- Later: Improvement notice lifted on 1 February 2024: closed",
            "- Later: Improvement notice issued on or after 1 February 2024: improvement notice open");
        Ran.With([.. asked, "--format", "mermaid"]).Output.Should().Contain(" (possibly later)\n").And.Contain("s2 : closed (later)\n");
        var json = Ran.With([.. asked, "--format", "json"]).Json;
        json.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("happened").GetString()).Should().Equal("certain", "possible", "impossible", "impossible");
        json.GetProperty("state").GetString().Should().Be("notice-open");
        Ran.With("lifecycle", file.Path).Output.Should().NotContain("ater: ");
        Ran.With("lifecycle", file.Path, "--format", "json").Json.GetProperty("steps")[3].TryGetProperty("happened", out _).Should().BeFalse();
    }

    [Fact]
    public void An_opening_after_the_day_is_marked_and_no_state_is_said_to_be_the_one_of_the_day()
    {
        using var file = new TemporaryFile(IlacsJson.InterventionHistory.Write(Interventions.Opened(Interventions.Opening(InterventionState.Closed, "2022"))));
        Done("lifecycle", file.Path, "--as-of", "2021-12-31").Should().Contain("- Later: Closed in 2022, where the record begins");
        Done("lifecycle", file.Path, "--as-of", "2022-12-30").Should().Contain("- Possibly later: Closed in 2022, where");
        Done("lifecycle", file.Path, "--as-of", "2022-12-31").Should().Contain("- Closed in 2022, where");
        var json = Ran.With("lifecycle", file.Path, "--as-of", "2021-12-31", "--format", "json").Json;
        json.GetProperty("opens").GetProperty("happened").GetString().Should().Be("impossible");
        json.TryGetProperty("state", out _).Should().BeFalse();
    }

    [Fact]
    public void What_is_refused_is_shown_and_is_an_error()
    {
        var ran = Ran.With("lifecycle", Repository.PathOf(Refused));
        ran.ExitCode.Should().Be(1);
        ran.Output.Should().Contain("Improvement notice lifted on 1 June 2021: refused").And.Contain("event-does-not-follow");

        var drawn = Ran.With("lifecycle", Repository.PathOf(Refused), "--format", "mermaid");
        drawn.ExitCode.Should().Be(1);
        drawn.Output.Should().Contain("%% refused: ").And.NotContain("event-does-not-follow");
        drawn.Error.Should().Contain("event-does-not-follow");
    }

    [Fact]
    public void What_comes_after_an_event_that_cannot_be_read_is_not_told()
    {
        using var file = new TemporaryFile(Repository.Read(Hull).Replace("\"on\": \"2019-05\"", "\"on\": \"2019-13\"", StringComparison.Ordinal));
        var ran = Ran.With("lifecycle", file.Path, "--as-of", "2023-08-15");
        ran.ExitCode.Should().Be(1);
        ran.Output.Should().Contain("not known, because part of the record was not read").And.Contain("value-not-understood").And.NotContain("refused").And.NotContain("superseded");
        var json = Ran.With("lifecycle", file.Path, "--format", "json").Json;
        json.GetProperty("document").GetString().Should().Be("validation-report");
        json.GetProperty("issues")[0].GetProperty("code").GetString().Should().Be("value-not-understood");
        json.TryGetProperty("state", out _).Should().BeFalse();
    }

    [Fact]
    public void What_names_no_kind_of_document_is_read_as_an_intervention_and_told_to_be_none()
    {
        using var file = new TemporaryFile(Repository.Read(Hull).Replace("intervention-history", "intervention", StringComparison.Ordinal));
        var ran = Ran.With("lifecycle", file.Path);
        ran.ExitCode.Should().Be(1);
        ran.Output.Should().Contain(", /document)");
    }

    [Fact]
    public void What_is_no_intervention_is_not_answered_about()
    {
        Ran.With("lifecycle", Repository.PathOf("seeds/records/nottingham.json")).Should().Match<Ran>(ran => ran.ExitCode == 2 && ran.Error.Contains("inspection-history"));
        Ran.With("lifecycle", Repository.PathOf("seeds/records")).ExitCode.Should().Be(2, "there are several documents");
        Ran.With("lifecycle", Repository.PathOf("seeds/nowhere.json")).ExitCode.Should().Be(2);
        Ran.With("lifecycle", "--as-of", "2023-05-01").Error.Should().Contain("RECORD");
        Ran.With("lifecycle", Nottingham, "--as-of", "-0001-05-01").Error.Should().Contain("is not a day");
        Ran.With("next", Nottingham, "--as-of", "2023-05-01").Should().Match<Ran>(ran => ran.ExitCode == 2 && ran.Error.Contains("ilacs lifecycle"));
        Ran.With("check", Nottingham, "--format", "mermaid").ExitCode.Should().Be(2, "only the lifecycle is drawn");
    }

    [Fact]
    public void Check_compares_an_intervention_with_the_history_of_its_authority_and_says_so()
    {
        using var history = new TemporaryFile(Repository.Read("seeds/invalid/against/somewhere.json"));
        using var another = new TemporaryFile(Repository.Read("seeds/invalid/against/somewhere.json"));
        using var faulty = new TemporaryFile(Repository.Read("seeds/invalid/against/somewhere.json").Replace("\"coverage\"", "\"cover\"", StringComparison.Ordinal));
        var intervention = Repository.PathOf("seeds/invalid/trigger-contradicted.json");
        Ran.With("check", intervention).Output.Should().NotContain("(trigger-contradicted, ").And.NotContain("ompared");
        Ran.With("check", intervention, history.Path).Output.Should().Contain("(trigger-contradicted, ").And.Contain($"Compared with {history.Path}");
        Ran.With("check", intervention, history.Path, another.Path).Output.Should().NotContain("(trigger-contradicted, ").And.Contain("Not compared with inspections: two records have this authority's inspections");
        using var send = new TemporaryFile(File.ReadAllText(intervention).Replace("social-care", "send", StringComparison.Ordinal));
        Ran.With("check", send.Path, history.Path).Output.Should().NotContain("(trigger-contradicted, ").And.NotContain("ompared", "other services are no part of the inspection cycle");
        Ran.With("check", intervention, faulty.Path).Output.Should().NotContain("(trigger-contradicted, ").And.Contain($"Not compared with {faulty.Path}, which has errors");
    }

    [Fact]
    public void Check_takes_a_document_that_does_not_say_what_it_is_for_that_in_which_there_is_less_to_find()
    {
        using var intervention = new TemporaryFile(Repository.Read(Hull).Replace("intervention-history", "intervention", StringComparison.Ordinal));
        Ran.With("check", intervention.Path).Output.Should().Contain("'intervention' is not 'intervention-history'").And.Contain(" 1 error");
        using var history = new TemporaryFile(Repository.Read("seeds/records/nottinghamshire.json").Replace("inspection-history", "history", StringComparison.Ordinal));
        Ran.With("check", history.Path).Output.Should().Contain("'history' is not 'inspection-history'").And.Contain(" 1 error");
    }

    [Fact]
    public void Check_heads_an_intervention_with_its_service_area_and_tells_where_its_record_begins()
    {
        Done("check", Repository.PathOf($"{Cases}/tameside-send.json")).Should().StartWith("Tameside (80569), special educational needs and disabilities: ");
        Done("check", Repository.PathOf($"{Cases}/south-gloucestershire.json")).Should().Contain("Closed in May 2019, where the record begins");
        Done("check", Repository.PathOf($"{Cases}/cumbria.json")).Should().StartWith("Cumbria (DfE 909), children's social care: ");
        Ran.With("check", Repository.PathOf($"{Cases}/cumbria.json"), "--format", "json").Json.GetProperty("files")[0].GetProperty("authority").GetProperty("dfeCode").GetString().Should().Be("909");
    }

    [Fact]
    public void Check_finds_an_overdue_review_only_as_of_a_day()
    {
        var intervention = Repository.PathOf("seeds/invalid/review-overdue.json");
        Ran.With("check", intervention).Output.Should().NotContain("(review-overdue, ");
        Ran.With("check", intervention, "--as-of", "2023-10-30").Output.Should().NotContain("(review-overdue, ");
        Ran.With("check", intervention, "--as-of", "2023-10-31").Output.Should().Contain("(review-overdue, ");
    }

    [Fact]
    public void Every_real_case_is_clean() => Done("check", Repository.PathOf(Cases)).Should().EndWith(". No errors.\n");

    private static string Done(params string[] arguments)
    {
        var ran = Ran.With(arguments);
        ran.ExitCode.Should().Be(0, ran.Error);
        ran.Error.Should().BeEmpty();
        return ran.Output;
    }
}

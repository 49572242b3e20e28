using System.Text.Json;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Adding a framework is one new file, <see cref="FictionalEdition2027"/>, and one line in the register.</summary>
public class OneFileAndOneLineTests(LibraryWithOneMoreEdition library) : IClassFixture<LibraryWithOneMoreEdition>
{
    private const string Record = """
        {
          "schemaVersion": "1.0",
          "document": "inspection-history",
          "authority": {
            "name": "Nowhere",
            "urn": "89999"
          },
          "events": [
            {
              "type": "standard-inspection",
              "edition": "fiction-2027",
              "onSite": [
                {
                  "from": "2027-04-12",
                  "to": "2027-04-23"
                }
              ],
              "publishedOn": "2027-05-24",
              "judgements": {
                "leaders": "good",
                "family-help": "good",
                "protection": "inadequate",
                "children-in-care": "outstanding",
                "care-leavers": "requires-improvement"
              },
              "overallEffectiveness": "inadequate"
            }
          ]
        }

        """;

    [Fact]
    public void The_new_edition_is_in_force_from_its_first_day() => Prints(
        """
        Console.WriteLine(Editions.On(new(2027, 4, 1)));
        Console.WriteLine(Editions.On(new(2027, 12, 31)));
        Console.WriteLine(Editions.On(new(2028, 1, 1)).Presumption);
        """,
        """
        A framework that does not exist (in force)
        A framework that does not exist (in force)
        A framework that does not exist is presumed to be still in force: checked to 31 December 2027.
        """);

    [Fact]
    public void The_edition_before_it_ends_the_day_before_and_is_no_longer_presumed() => Prints(
        """
        var last = Editions.On(new(2027, 3, 31));
        Console.WriteLine(last);
        Console.WriteLine(last.Presumption is null);
        Console.WriteLine(Editions.LastOnSiteDayOf(Editions.Ilacs2026) == last.FirstOnSiteDay);
        """,
        """
        ILACS 2026 (in force)
        True
        True
        """);

    [Fact]
    public void Overall_effectiveness_is_derived_by_the_rules_of_the_new_edition() => Prints(
        """
        var judgements = FictionalEdition2027.Of(Grade.Inadequate, Grade.Good, Grade.Outstanding, Grade.Good, Grade.Good);
        Console.WriteLine(OverallEffectiveness.Derive(judgements));
        foreach (var step in OverallEffectiveness.Derive(judgements).Explain().Steps)
        {
            Console.WriteLine($"{step.Rule.Id} leaves {step.Leaves}");
        }
        """,
        """
        Inadequate: the only possible grade.
        No published inspection had exactly these grades.
        F1 leaves inadequate
        F2 leaves inadequate
        """);

    [Fact]
    public void A_record_of_an_inspection_in_it_is_read_and_written_back_the_same() => Prints(
        $$""""
        using Ilacs.Model.Json;
        var text = """
        {{Record}}
        """;
        var read = IlacsJson.InspectionHistory.Read(System.Text.Encoding.UTF8.GetBytes(text));
        Console.WriteLine(read.Issues.IsClean);
        Console.WriteLine(((Inspection)read.Value!.Events[0]).Edition);
        Console.WriteLine(read.Value == IlacsJson.InspectionHistory.Read(IlacsJson.InspectionHistory.Write(read.Value)).Value);
        Console.WriteLine(System.Text.Encoding.UTF8.GetString(IlacsJson.InspectionHistory.Write(read.Value)) == text);
        """",
        """
        True
        fiction-2027
        True
        True
        """);

    [Fact]
    public void The_JSON_Schema_has_the_new_edition_and_its_areas()
    {
        var parts = library.Tool("schema inspection-history").Json.GetProperty("$defs");
        parts.GetProperty("inspection-of-fiction-2027").GetProperty("properties").GetProperty("edition").ToString()
            .Should().Contain("fiction-2027");
        parts.GetProperty("judgements-of-fiction-2027").GetProperty("properties").EnumerateObject().Select(area => area.Name)
            .Should().Equal("leaders", "family-help", "protection", "children-in-care", "care-leavers");
    }

    [Fact]
    public void The_tool_lists_the_new_edition_and_the_last_day_of_the_one_before_it()
    {
        var editions = library.Tool("editions --format json").Json.GetProperty("editions").EnumerateArray().ToArray();
        editions.Select(edition => edition.GetProperty("edition").GetString())
            .Should().Equal([.. Editions.All.Select(edition => edition.Code), "fiction-2027"]);
        editions[^2].GetProperty("lastOnSiteDay").GetString().Should().Be("2027-03-31");
        library.Tool("editions").Output.Should().Contain("F1: Where protection or leaders are inadequate, overall");
    }

    [Fact]
    public void The_tool_says_what_comes_next_under_the_new_edition()
    {
        var next = Ask("next", "2027-06-01", Record.Replace("inadequate", "requires-improvement", StringComparison.Ordinal));
        next.TryGetProperty("reasons", out _).Should().BeFalse("the edition is in force");
        var inspection = next.GetProperty("events").EnumerateArray()
            .Single(one => one.GetProperty("type").GetString() == "standard-inspection");
        inspection.GetProperty("earliest").GetString().Should().Be("2028-12-12", "the new edition says at least 20 months");
        inspection.GetProperty("latest").GetString().Should().Be("2029-08-12", "the new edition says at most 28 months");
        Sentences(inspection).Should().Equal(
            "A framework that does not exist is presumed to be still in force: checked to 31 December 2027.",
            "The last recorded inspection is the standard inspection of 12 to 23 April 2027.",
            "No source says what leads to a short inspection under A framework that does not exist, "
                + "so we do not know which kind comes next.");
    }

    [Fact]
    public void Only_the_edition_of_2026_does_not_say_what_leads_to_monitoring()
    {
        var monitoring = Ask("monitoring", "2027-06-01");
        monitoring.GetProperty("status").GetString().Should().Be("monitored");
        Sentences(monitoring).Should().Equal(
            "The record may lack monitoring visits since 25 May 2027, so we do not know how many remain.",
            "Overall effectiveness was inadequate at the standard inspection of 12 to 23 April 2027.");
    }

    [Fact]
    public void The_tool_derives_by_a_day_in_the_new_edition()
    {
        var derived = library.Tool(
            "derive --on 2027-05-04 --format json "
            + "--grade leaders=good family-help=good protection=inadequate children-in-care=good care-leavers=good");
        derived.ExitCode.Should().Be(0, derived.Error);
        derived.Json.GetProperty("edition").GetString().Should().Be("fiction-2027");
        derived.Json.GetProperty("determined").GetString().Should().Be("inadequate");
        derived.Json.GetProperty("determinedStrength").GetString().Should().Be("statute");
    }

    private static IEnumerable<string?> Sentences(JsonElement answer) =>
        answer.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("sentence").GetString());

    private JsonElement Ask(string question, string asOf, string record = Record)
    {
        using var file = new TemporaryFile(record);
        return library.Tool($"{question} {file.Path} --as-of {asOf} --format json").Json;
    }

    private void Prints(string code, string text) => library.Print(code).TrimEnd('\n').Should().Be(text);
}

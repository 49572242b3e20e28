using System.Text;
using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>What the README says of records is so.</summary>
public partial class ReadmeRecordTests
{
    private static readonly string Readme = Repository.Read("README.md").ReplaceLineEndings("\n");

    // The heading of the table of events.
    private const string Events = "`type` of an event";

    [Fact]
    public void The_example_of_a_history_has_no_fault()
    {
        var example = Regex.Match(Readme, "^```json\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;
        var read = IlacsJson.History.Read(Encoding.UTF8.GetBytes(example));
        read.Findings.Should().BeEmpty();
        read.ValueOrThrow().Activities.Should().HaveCount(2);
    }

    [Fact]
    public void The_example_of_an_intervention_has_no_fault()
    {
        var example = Regex.Matches(Readme, "^```json\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)[1].Groups[1].Value;
        IlacsJson.Thread.Read(Encoding.UTF8.GetBytes(example)).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Every_code_of_an_intervention_stands_in_the_README() =>
        new[] { ServiceAreas.Codes, InterventionTriggers.Codes, ConditionKinds.Codes, EndReasons.Codes }.SelectMany(codes => codes.Texts)
            .Where(code => !Readme.Contains($"`{code}`", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void The_table_has_every_kind_of_activity_with_just_its_members()
    {
        var types = EveryTypeWithItsMembers(Readme[..Readme.IndexOf(Events, StringComparison.Ordinal)], ["type", "sources"], document => IlacsJson.Activity.Read(document).Findings);
        types.Should().BeEquivalentTo(Enum.GetValues<ActivityType>().Select(type => type.Code()));
    }

    [Fact]
    public void The_table_has_every_event_of_an_intervention_with_just_its_members()
    {
        var types = EveryTypeWithItsMembers(
            Readme[Readme.IndexOf(Events, StringComparison.Ordinal)..], ["type", "on", "sources"], document => IlacsJson.InterventionEvent.Read(document).Findings);
        types.Should().BeEquivalentTo(Enum.GetValues<InterventionEventType>().Select(type => type.Code()));
    }

    [Fact]
    public void The_diagram_is_that_of_the_lifecycle() =>
        Regex.Match(Readme, "^```mermaid\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value.Should().Be(InterventionLifecycle.ToMermaid());

    private static List<string> EveryTypeWithItsMembers(string text, string[] everywhere, Func<byte[], FindingReport> read)
    {
        var same = "";
        var types = new List<string>();
        foreach (var row in Row().Matches(text).Select(match => (Types: Code().Matches(match.Groups[1].Value), Members: match.Groups[2].Value)))
        {
            var members = row.Members.StartsWith("the same", StringComparison.Ordinal) ? same + row.Members : row.Members;
            same = members;
            foreach (var type in row.Types.Select(match => match.Groups[1].Value))
            {
                types.Add(type);
                var finding = read(Encoding.UTF8.GetBytes($$"""{ "type": "{{type}}", "x": 1 }""")).Single(one => one.Code == JsonFindings.MemberUnknown);
                var known = finding.Message[(finding.Message.IndexOf("members are ", StringComparison.Ordinal) + "members are ".Length)..].TrimEnd('.').Split(", ");
                Code().Matches(members).Select(match => match.Groups[1].Value).Should().BeEquivalentTo(known.Except(everywhere), type);
            }
        }

        return types;
    }

    [GeneratedRegex("^\\| (`[a-z-]+`(?:, `[a-z-]+`)*) \\| ((?:`|the same|none).*) \\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Za-z-]+)`")]
    private static partial Regex Code();
}

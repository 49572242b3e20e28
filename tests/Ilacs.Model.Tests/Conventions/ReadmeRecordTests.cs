using System.Text;
using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>What the README says of records is so.</summary>
public partial class ReadmeRecordTests
{
    private static readonly string Readme = Repository.Read("README.md").ReplaceLineEndings("\n");

    [Fact]
    public void The_example_of_a_history_has_no_fault()
    {
        var example = Regex.Match(Readme, "^```json\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;
        var read = IlacsJson.ReadHistory(Encoding.UTF8.GetBytes(example));
        read.Findings.Should().BeEmpty();
        read.ValueOrThrow().Activities.Should().HaveCount(2);
    }

    [Fact]
    public void The_table_has_every_kind_of_activity_with_just_its_members()
    {
        var same = "";
        var types = new List<string>();
        foreach (var row in Row().Matches(Readme).Select(match => (Types: Code().Matches(match.Groups[1].Value), Members: match.Groups[2].Value)))
        {
            var members = row.Members.StartsWith("the same", StringComparison.Ordinal) ? same + row.Members : row.Members;
            same = members;
            foreach (var type in row.Types.Select(match => match.Groups[1].Value))
            {
                types.Add(type);
                var finding = IlacsJson.ReadActivity(Encoding.UTF8.GetBytes($$"""{ "type": "{{type}}", "x": 1 }""")).Findings.Single(one => one.Code == JsonFindings.MemberUnknown);
                var known = finding.Message[(finding.Message.IndexOf("members are ", StringComparison.Ordinal) + "members are ".Length)..].TrimEnd('.').Split(", ");
                Code().Matches(members).Select(match => match.Groups[1].Value).Should().BeEquivalentTo(known.Except(["type", "sources"]), type);
            }
        }

        types.Should().BeEquivalentTo(Enum.GetValues<ActivityType>().Select(type => type.Code()));
    }

    [GeneratedRegex("^\\| (`[a-z-]+`(?:, `[a-z-]+`)*) \\| ((?:`|the same).*) \\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Za-z-]+)`")]
    private static partial Regex Code();
}

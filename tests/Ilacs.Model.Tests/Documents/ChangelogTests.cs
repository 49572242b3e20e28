using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The changelog says what its head promises: for each version, the newest first, which rules answer otherwise than before.</summary>
public partial class ChangelogTests
{
    private const string Outcomes = "### Rules whose outcome changed";

    private static readonly string[] Columns = ["edition", "rule", "dates affected", "before", "after"];

    private static readonly Match[] Releases = Release().Matches(Markdown.At("CHANGELOG.md").Prose).ToArray();

    [Fact]
    public void The_version_that_is_built_is_the_newest_in_the_changelog()
    {
        var built = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;
        Releases.Select(release => release.Groups[1].Value).Should().NotBeEmpty().And.HaveElementAt(0, built);
    }

    [Fact]
    public void Versions_stand_newest_first() => Releases.Select(release => Version.Parse(release.Groups[1].Value)).Should().BeInDescendingOrder();

    [Fact]
    public void Every_version_lists_the_rules_whose_outcome_changed_or_says_that_there_are_none() =>
        Releases.SelectMany(release => FaultsIn(release.Groups[3].Value).Select(fault => $"{release.Groups[1]}: {fault}")).Should().BeEmpty();

    [Theory]
    [InlineData("None: nothing changed.", true)]
    [InlineData("", false)]
    [InlineData("| edition | rule | dates affected | before | after |\n|---|---|---|---|---|\n| `ilacs-2023` | `P2` | on site from 2024-01-01 | good | requires-improvement |", true)]
    [InlineData("| edition | rule | dates affected | before | after |\n|---|---|---|---|---|\n| `ilacs-1999` | `P2` | all | good | requires-improvement |", false)]
    [InlineData("| edition | rule | dates affected | before | after |\n|---|---|---|---|---|\n| all | `P9` | all | good | requires-improvement |", false)]
    [InlineData("| edition | rule | dates affected | before | after |\n|---|---|---|---|---|\n| all | `P1` |  | good | requires-improvement |", false)]
    [InlineData("| edition | rule | before | after |\n|---|---|---|---|\n| all | `P1` | good | requires-improvement |", false)]
    public void What_changed_is_said_with_edition_rule_dates_before_and_after(string section, bool isSound) =>
        FaultsIn($"{Outcomes}\n\n{section}\n").Any().Should().Be(!isSound);

    private static IEnumerable<string> FaultsIn(string release)
    {
        var at = release.IndexOf(Outcomes, StringComparison.Ordinal);
        if (at < 0)
        {
            return [$"there is no '{Outcomes}'"];
        }

        var section = release[(at + Outcomes.Length)..].Split("\n### ")[0].Trim();
        if (section.StartsWith("None: ", StringComparison.Ordinal))
        {
            return [];
        }

        var rows = section.Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        return rows.Length < 3 || !rows[0].SequenceEqual(Columns)
            ? [$"there is no table with the columns {string.Join(", ", Columns)}, nor the word None"]
            : rows.Skip(2).SelectMany(FaultsIn);
    }

    private static IEnumerable<string> FaultsIn(string[] row)
    {
        if (row.Length != Columns.Length || row.Contains(""))
        {
            return ["a cell is empty or missing"];
        }

        var rules = Editions.All.SelectMany(edition => edition.Rules.Select(rule => rule.Id).Concat(edition.Cycle.All.Select(parameter => parameter.Code)))
            .Concat(IssueCodes.All.Select(issue => issue.Code)).Concat(Enum.GetValues<InterventionEventType>().Select(happens => happens.Code()))
            .Concat(Enum.GetValues<DeadlineKind>().Select(deadline => deadline.Code())).ToHashSet();
        return
        [
            .. row[0] == "all" ? [] : Codes(row[0]).Where(code => !Editions.TryFind(code, out _)).Select(code => $"'{code}' is no edition"),
            .. Codes(row[1]).Where(code => !rules.Contains(code)).Select(code => $"'{code}' is no rule, parameter, issue, deadline or event"),
        ];
    }

    private static IEnumerable<string> Codes(string cell) => cell.Split(',').Select(code => code.Trim().Trim('`'));

    [GeneratedRegex(@"^## (\d+\.\d+\.\d+) \((not yet released|\d{4}-\d{2}-\d{2})\)\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Release();
}

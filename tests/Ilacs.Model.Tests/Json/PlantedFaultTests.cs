using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>One fault planted in any clean history has its issue, at its place, and only those that follow from it.</summary>
public class PlantedFaultTests
{
    private const string Event = "EVENT";

    // The fault, and what has to be found; what else may follow from it stands after a plus sign.
    private static readonly (Action<JsonObject> Plant, string[] Expected)[] Faults =
    [
        (one => one["rating"] = "good", [$"member-unknown {Event}/rating"]),
        (one => one.Remove("type"), [$"member-missing {Event}"]),
        (one => one.Remove("onSite"), [$"member-missing {Event}"]),
        (one => one.Remove("judgements"), [$"member-missing {Event}"]),
        (one => one.Remove("edition"), [$"member-missing {Event}"]),
        (one => one["type"] = null, [$"wrong-type {Event}/type"]),
        (one => one["type"] = "inspection", [$"value-not-understood {Event}/type"]),
        (one => one["edition"] = "ilacs-2031", [$"value-not-understood {Event}/edition"]),
        (one => one["onSite"] = new JsonArray(), [$"count-not-allowed {Event}/onSite"]),
        (one => one["onSite"] = "2019", [$"wrong-type {Event}/onSite"]),
        (one => one["onSite"]![0]!["from"] = "2019-02-29", [$"value-not-understood {Event}/onSite/0/from"]),
        (one => one["onSite"]![0]!["to"] = one["onSite"]![0]!["from"]!.GetValue<string>()[..3] + "0-01-01", [$"dates-reversed {Event}/onSite/0/to", "+on-site-day-not-working"]),
        (one => one["publishedOn"] = 20190101, [$"wrong-type {Event}/publishedOn"]),
        (one => one["publishedOn"] = "../2010-01-01", [$"dates-reversed {Event}/publishedOn"]),
        (one => one["receivedOn"] = "2010", [$"dates-reversed {Event}/receivedOn"]),
        (one => one["judgements"]!.AsObject().Add("leaderz", "good"), [$"area-not-in-edition {Event}/judgements/leaderz"]),
        (one => one["judgements"]!.AsObject().Remove("help-and-protection"), [$"area-missing {Event}/judgements"]),
        (one => one["judgements"]!["help-and-protection"] = "Good", [$"value-not-understood {Event}/judgements/help-and-protection"]),
        (one => one["judgements"]!["help-and-protection"] = 2, [$"wrong-type {Event}/judgements/help-and-protection"]),
        (one => one["judgements"]!["help-and-protection"] = new JsonObject { ["noGrade"] = "not-in-edition" }, [$"area-is-in-edition {Event}/judgements/help-and-protection"]),
        (one => one["judgements"]!["help-and-protection"] = new JsonObject { ["noGrade"] = "nan" }, [$"value-not-understood {Event}/judgements/help-and-protection/noGrade"]),
        (one => one["overallEffectiveness"] = "good, outstanding", [$"value-not-understood {Event}/overallEffectiveness"]),
        (one => one["areasForImprovement"] = 1.5, [$"value-not-understood {Event}/areasForImprovement"]),
        (one => one["areasForImprovement"] = new JsonArray("one", ""), [$"value-not-understood {Event}/areasForImprovement/1"]),
        (one => one["sources"] = new JsonArray(new JsonObject { ["where"] = "page 1" }), [$"member-missing {Event}/sources/0"]),
        (one => one["sources"] = new JsonArray(new JsonObject { ["document"] = "A", ["dated"] = "2010" }), [$"source-older {Event}/sources/0/dated"]),
        (one => one["sources"] = new JsonArray(new JsonObject { ["document"] = "A", ["says"] = new JsonObject { ["judgements"] = new JsonObject { ["leadership"] = "good" } } }), [$"member-unknown {Event}/sources/0/says/judgements/leadership"]),
        (one => one["sources"] = new JsonArray(new JsonObject { ["document"] = "A", ["says"] = new JsonObject { ["judgements"] = new JsonObject { ["adoption"] = "good" } } }), [$"area-not-in-edition {Event}/sources/0/says/judgements/adoption"]),
        (one => one["sources"] = new JsonArray(new JsonObject { ["document"] = "A", ["states"] = new JsonArray("colour") }), [$"value-not-understood {Event}/sources/0/states/0"]),
    ];

    [Fact]
    public void Any_single_planted_fault_has_its_issue_and_only_those_that_follow_from_it() => Prop.ForAll(
        Generate.CleanHistory.Where(history => history.Inspections.Length > 0).ToArbitrary(),
        Gen.Choose(0, Faults.Length - 1).ToArbitrary(),
        (history, number) =>
        {
            var root = JsonNode.Parse(IlacsJson.InspectionHistory.Write(history))!;
            var (plant, expected) = Faults[number];
            var index = history.Events.IndexOf(history.Inspections[0]);
            plant(root["events"]![index]!.AsObject());
            var document = Encoding.UTF8.GetBytes(root.ToJsonString());
            var issues = IlacsJson.InspectionHistory.Read(document).Issues;
            var allowed = expected.Where(one => one.StartsWith('+')).Select(one => one[1..]).ToArray();
            var found = issues.Where(issue => !allowed.Contains(issue.Code.Code)).Select(issue => $"{issue.Code} {issue.Pointer}");
            found.Should().Equal(expected.Where(one => !one.StartsWith('+')).Select(one => one.Replace(Event, $"/events/{index}", StringComparison.Ordinal)), $"fault {number} in {root.ToJsonString()}");
            foreach (var issue in issues)
            {
                Places.OffsetOf(document, issue.Pointer, out var resolves);
                resolves.Should().BeTrue(issue.ToString());
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
}

using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>All faults of a document are found at once.</summary>
public class ManyFaultsTests
{
    private static string[] Found(AnyFormat format, string document) =>
        [.. format.Read(Encoding.UTF8.GetBytes(document.ReplaceLineEndings("\n"))).Issues.Select(issue => $"{issue.Position} {issue.Code} {issue.Pointer}")];

    [Fact]
    public void Of_a_history() => Found(AnyFormat.Named("inspection-history"), """
        { "\u0065vents": [
            { "on": "2022-02-29", "letterOn": "2022-13", "type": "annual-engagement-meeting", "type": "self-evaluation", "😀": 1 },
            { "theme": "care-leavers, front-door", "ordinal": 1.0, "onSite": [ { "from": "2022-04-26 ", "to": null } ], "type": "monitoring-visit" },
            { "ordinal": 1e2, "follows": "2020-07-01T00:00", "letterPublished": "no", "onSite": [ { "from": "٢٠٢٢" } ], "publishedOn": 2022, "type": "monitoring-visit", "sources": [ { "\ud800": 1 } ] },
            { "type": "inspection", "judgements": 7 } ],
          "authority": { "name": "\udc00", "urn": 80534, "name": "A" }, "coverage": [ { "types": [ "x" ], "to": "2022" } ],
          "events": [], "document": "x", "schemaVersion": "1" }
        """).Should().Equal(
        "2:13 value-not-understood /events/0/on",
        "2:39 value-not-understood /events/0/letterOn",
        "2:87 member-twice /events/0/type",
        "2:114 member-unknown /events/0/😀",
        "3:16 value-not-understood /events/1/theme",
        "3:55 value-not-understood /events/1/ordinal",
        "3:82 value-not-understood /events/1/onSite/0/from",
        "3:103 wrong-type /events/1/onSite/0/to",
        "4:18 value-not-understood /events/2/ordinal",
        "4:34 value-not-understood /events/2/follows",
        "4:73 wrong-type /events/2/letterPublished",
        "4:101 value-not-understood /events/2/onSite/0/from",
        "4:128 wrong-type /events/2/publishedOn",
        "4:175 member-missing /events/2/sources/0",
        "4:177 member-unknown /events/2/sources/0",
        "5:5 member-missing /events/3",
        "5:5 member-missing /events/3",
        "5:15 value-not-understood /events/3/type",
        "6:26 value-not-understood /authority/name",
        "6:43 wrong-type /authority/urn",
        "6:50 member-twice /authority/name",
        "6:79 member-missing /coverage/0",
        "6:92 value-not-understood /coverage/0/types/0",
        "6:105 value-not-understood /coverage/0/to",
        "7:3 member-twice /events",
        "7:29 value-not-understood /document",
        "7:51 value-not-understood /schemaVersion");

    [Fact]
    public void Of_a_intervention() => Found(AnyFormat.Named("intervention-history"), """
        { "events": [ { "on": "2022-02-30", "type": "notice-issued", "conditions": [ { "name": "" }, 7, { "kind": "adviser, trust", "kind": 1 } ], "reviewMonths": 6.0 },
            { "type": "support-arranged", "on": "2022", "kind": "commissioner" }, { "type": "notice-lifted, notice-closed" }, null ],
          "opens": { "state": null, "sources": [ { "document": "A", "says": { "x": 1, "on": "x" } } ] }, "serviceArea": "social care", "authority": { "name": "A" }, "schemaVersion": 1.0 }
        """).Should().Equal(
        "1:1 member-missing ",
        "1:23 value-not-understood /events/0/on",
        "1:78 member-missing /events/0/conditions/0",
        "1:88 value-not-understood /events/0/conditions/0/name",
        "1:94 wrong-type /events/0/conditions/1",
        "1:107 value-not-understood /events/0/conditions/2/kind",
        "1:125 member-twice /events/0/conditions/2/kind",
        "1:156 value-not-understood /events/0/reviewMonths",
        "2:57 value-not-understood /events/1/kind",
        "2:85 value-not-understood /events/2/type",
        "2:119 wrong-type /events/3",
        "3:12 member-missing /opens",
        "3:23 wrong-type /opens/state",
        "3:71 member-unknown /opens/sources/0/says/x",
        "3:85 value-not-understood /opens/sources/0/says/on",
        "3:113 value-not-understood /serviceArea",
        "3:141 member-missing /authority",
        "3:175 wrong-type /schemaVersion");
}

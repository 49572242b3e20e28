using System.Globalization;
using static Ilacs.Model.Tests.MarkdownTable;

namespace Ilacs.Model.Tests;

/// <summary>Tables of members, codes and limits of documents, for the guide to JSON.</summary>
internal static class DocumentTables
{
    internal static string CycleEvents() => Members(
        "`type`",
        [
            (Enum.GetValues<CycleEventType>().Where(type => type.IsGraded()).Select(type => type.Code()), CycleEventDescription.Kinds[0]),
            .. CycleEventDescription.Kinds[Editions.All.Length..].Select(shape => ((IEnumerable<string>)[shape.Name!], (Shape)shape)),
        ],
        ["type", "sources"]);

    internal static string Events() => Members(
        "`type` of an event",
        Enum.GetValues<InterventionEventType>().Select(type => ((IEnumerable<string>)[type.Code()], (Shape)InterventionEventDescription.Kinds[(int)type - 1])),
        ["type", "on", "sources"]);

    internal static string Codes() => Of(
        ["value", "codes"],
        new (string What, IEnumerable<string> Codes)[]
        {
            ("grade", Grade.All.Select(grade => grade.Code)),
            ("reason for no grade (`noGrade`)", new[] { NoGrade.NotJudged, NoGrade.NotInEdition, NoGrade.NotKnown }.Select(reason => reason.Code)),
            ("edition", Editions.All.Select(edition => edition.Code)),
            ("area", Editions.All.SelectMany(edition => edition.Areas).Select(area => area.Code).Distinct()),
            ("`interruption` of an event on site", ClosedLists.Interruptions.Codes.Texts),
            ("`theme` of a visit", ClosedLists.VisitThemes.Codes.Texts),
            ("`response` to an action plan", ClosedLists.PlanResponses.Codes.Texts),
            ("`serviceArea` of an intervention", ClosedLists.ServiceAreas.Codes.Texts),
            ("`state` of an intervention", ClosedLists.InterventionStates.Codes.Texts),
            ("`trigger`", ClosedLists.InterventionTriggers.Codes.Texts),
            ("`kind` of a condition or of support", ClosedLists.ConditionKinds.Codes.Texts),
            ("`reason` why a notice or direction ended", ClosedLists.EndReasons.Codes.Texts),
            ("severity of an issue", Enum.GetValues<Severity>().Select(severity => severity.Code())),
            ("strength of a source", Enum.GetValues<SourceStrength>().Select(strength => strength.Code())),
        }.Select(row => new[] { row.What, CodesOf(row.Codes) }));

    internal static string Answers() => Of(
        ["answer", "meaning", "members"],
        IlacsJson.Formats.Concat(NationalJson.Formats).Where(format => File.Exists(Support.Repository.PathOf($"seeds/answers/{format.Name}.json"))).Select(format => new[]
        {
            $"`{format.Name}`", format.Title, CodesOf(MembersOf(format.Name)),
        }));

    internal static string Limits() => Of(
        ["limit", "most"],
        new (string What, int Most)[]
        {
            ("bytes in a document or line, unless you set another limit", IlacsJsonLimits.LongestDocument),
            ("characters in a string", IlacsJsonLimits.LongestText),
            ("levels of nested objects and arrays", IlacsJsonLimits.MostDepth),
            ("issues listed", IlacsJsonLimits.MostIssues),
        }.Select(row => new[] { row.What, row.Most.ToString("N0", CultureInfo.InvariantCulture) }));

    // Kinds with the same members share a row.
    private static string Members(string heading, IEnumerable<(IEnumerable<string> Types, Shape Shape)> kinds, string[] everywhere) => Of(
        [heading, "required members", "optional members"],
        kinds.GroupBy(kind => string.Join(' ', kind.Shape.Members!.All.Select(member => $"{member.Name} {member.IsRequired}"))).Select(same => new[]
        {
            CodesOf(same.SelectMany(kind => kind.Types)),
            CodesOf(same.First().Shape.Members!.All.Where(member => member.IsRequired && !everywhere.Contains(member.Name)).Select(member => member.Name)),
            CodesOf(same.First().Shape.Members!.All.Where(member => !member.IsRequired && !everywhere.Contains(member.Name)).Select(member => member.Name)),
        }));

    // Those of the example, without what every document has.
    private static IEnumerable<string> MembersOf(string answer) =>
        System.Text.Json.Nodes.JsonNode.Parse(Support.Repository.Read($"seeds/answers/{answer}.json"))!.AsObject().Select(member => member.Key).Except(["schemaVersion", "document", "sources"]);
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Ilacs.Model.Testing;

/// <summary>How to plant each fault in a document: faults of histories and interventions by writing a faulty one, the others by changing
/// the text of a clean one.</summary>
internal static class DocumentFaults
{
    private const int MostTries = 500;

    private delegate bool Way(JsonObject document, JsonObject inspection, Random random);

    private static readonly ImmutableArray<(IssueCode Code, Way Way)> Ways =
    [
        (IssueCodes.SchemaVersionUnknown, (document, _, random) =>
            Set(document, "schemaVersion", FormattableString.Invariant($"{2 + random.Next(9)}.{random.Next(9)}"))),
        (IssueCodes.SchemaVersionLater, (document, _, random) =>
            Set(document, "schemaVersion", FormattableString.Invariant($"1.{1 + random.Next(99)}"))),
        (IssueCodes.MemberUnknown, (document, inspection, random) =>
            Set(random.Next(2) == 0 ? document : inspection, One(["rating", "Type", "x", "日本", "a/b~c"], random),
            One([true, 7, "good"], random))),
        (IssueCodes.UnknownMemberKept, (document, inspection, random) => Set(
            random.Next(2) == 0 ? document
                : inspection, One(["rating", "Type", "x", "日本", "a/b~c"], random), One([true, 7, "good"], random))),
        (IssueCodes.MemberMissing, (_, inspection, random) => inspection.Remove(One(["type", "edition", "onSite", "judgements"], random))),
        (IssueCodes.WrongType, (_, inspection, random) =>
            Set(inspection, One(["type", "edition", "onSite", "publishedOn", "judgements"], random), One([20190101, true], random))),
        (IssueCodes.ValueNotUnderstood, (_, inspection, random) => random.Next(2) == 0
            ? Set(inspection, "publishedOn", One(["2019-02-29", "19/12/2019", "2019-13", ""], random))
            : Set(inspection["judgements"]!.AsObject(), "help-and-protection", One(["Good", "good, outstanding", "3", " good"], random))),
        (IssueCodes.TextTooLong, (_, inspection, random) =>
            Set(inspection, "areasForImprovement", new JsonArray(new string('a', IlacsJsonLimits.LongestText + 1 + random.Next(1000))))),
        (IssueCodes.CountNotAllowed, (_, inspection, _) => Set(inspection, "onSite", new JsonArray())),
        (IssueCodes.CoverageReversed, (document, _, random) => Set(document, "coverage", new JsonArray(new JsonObject
        {
            ["types"] = new JsonArray("focused-visit"), ["from"] = FormattableString.Invariant($"{2021 + random.Next(5)}-01-01"), ["to"] =
                "2020-12-31",
        }))),
        (IssueCodes.AreaNotInEdition, (_, inspection, random) =>
            Set(inspection["judgements"]!.AsObject(), One(["adoption", "leadership", "Leaders"], random), "good")),
        (IssueCodes.AreaMissing, (_, inspection, random) =>
            inspection["judgements"]!.AsObject().Remove(One(["help-and-protection", "leaders"], random))),
        (IssueCodes.AreaIsInEdition, (_, inspection, random) =>
            Set(inspection["judgements"]!.AsObject(), One(["help-and-protection", "leaders"], random),
            new JsonObject { ["noGrade"] = "not-in-edition" })),
        (IssueCodes.GradeOnUngradedEvent, (document, _, random) =>
        {
            JsonObject[] visits = [.. document["events"]!.AsArray().OfType<JsonObject>().Where(one => (string?)one["type"] is "focused-visit" or "monitoring-visit")];
            return visits.Length > 0 && Set(One(visits, random), "overallEffectiveness", "good");
        }),
    ];

    // Faults that a tree of members cannot have.
    private static readonly ImmutableArray<IssueCode> OfText = [IssueCodes.JsonMalformed, IssueCodes.DocumentTooLong,
        IssueCodes.MemberTwice, IssueCodes.AreaStatedTwice];

    internal static ImmutableArray<IssueCode> Codes { get; } =
        [.. Ways.Select(one => one.Code).Concat(OfText).Concat(HistoryFaults.Codes).Concat(InterventionFaults.Codes).OrderBy(code =>
            code.Code, StringComparer.Ordinal)];

    internal static Gen<FaultyDocument> With(IssueCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (HistoryFaults.Codes.Contains(code))
        {
            return HistoryFaults.With(code).Select(faulty => new FaultyDocument(code, IlacsJson.InspectionHistory.Write(faulty.History)));
        }

        if (InterventionFaults.Codes.Contains(code))
        {
            return InterventionFaults.With(code).Select(
                faulty => new FaultyDocument(code, IlacsJson.InterventionHistory.Write(faulty.Intervention), null, faulty.AsOf,
                    faulty.History));
        }

        return Codes.Contains(code) ? Generate.Seeded(random => Planted(code, random)) : throw new ArgumentException($"'{code}' cannot be the only issue of a document.", nameof(code));
    }

    private static FaultyDocument Planted(IssueCode code, Random random)
    {
        for (var i = 0; i < MostTries; i++)
        {
            if (Made(code, CleanStory.Any(random), random) is { } faulty && FaultyHistory.HasOnly(faulty.Read(), code))
            {
                return faulty;
            }
        }

        throw new InvalidOperationException($"No document with only '{code}' in {MostTries} tries.");
    }

    private static FaultyDocument? Made(IssueCode code, InspectionHistory clean, Random random)
    {
        var text = Encoding.UTF8.GetString(IlacsJson.InspectionHistory.Write(clean));
        if (OfText.Contains(code))
        {
            return InText(code, text, random);
        }

        var document = JsonNode.Parse(text)!.AsObject();
        JsonObject[] inspections = [.. document["events"]!.AsArray().OfType<JsonObject>().Where(one => one.ContainsKey("judgements"))];
        return inspections.Length > 0 && Ways.First(one => one.Code == code).Way(document, One(inspections, random), random)
            ? new(code, Encoding.UTF8.GetBytes(document.ToJsonString()), code == IssueCodes.UnknownMemberKept ? JsonReadOptions.Lenient
                : null)
            : null;
    }

    private static FaultyDocument? InText(IssueCode code, string text, Random random)
    {
        if (code == IssueCodes.DocumentTooLong)
        {
            var length = Encoding.UTF8.GetByteCount(text);
            return new(code, Encoding.UTF8.GetBytes(text), new() { LongestDocument = length - 1 - random.Next(length - 1) });
        }

        if (code == IssueCodes.JsonMalformed)
        {
            return new(code, Encoding.UTF8.GetBytes(random.Next(2) == 0 ? text[..random.Next(1, text.TrimEnd().Length - 1)] : text.Insert(text.IndexOf('{', StringComparison.Ordinal) + 1, One(["}", ",", "'", "//"], random))));
        }

        // Repeated unchanged, so nothing else is wrong.
        var member = code == IssueCodes.MemberTwice ? "\"document\":" : "\"help-and-protection\":";
        var at = text.IndexOf(member, StringComparison.Ordinal);
        return at < 0 ? null : new(code, Encoding.UTF8.GetBytes(text.Insert(at, text[at..(text.IndexOf(',', at) + 1)])));
    }

    private static bool Set(JsonObject within, string name, JsonNode? value)
    {
        within[name] = value;
        return true;
    }

    private static T One<T>(T[] some, Random random) => CleanRecords.One(some, random);

    private static JsonNode One(JsonNode[] some, Random random) => CleanRecords.One(some, random).DeepClone();
}

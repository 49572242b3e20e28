using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model.Testing;

/// <summary>Questions with approved answers, from <c>seeds/conformance</c> in the repository, for other implementations of the same rules
/// and for tests of code that uses them.</summary>
/// <remarks>Each list also exists as theory data, one case in each row: for <c>[MemberData]</c> (xUnit), <c>[TestCaseSource]</c> (NUnit)
/// and <c>[DynamicData]</c> (MSTest).</remarks>
public static class ConformanceCases
{
    // Interventions are checked on this day.
    private static readonly LocalDate KeptUpTo = new(2023, 12, 31);

    /// <summary>Every combination of grades in every edition, and, in editions with three key areas, every combination with
    /// an area without a grade.</summary>
    public static ImmutableArray<DerivationCase> Derivations { get; } =
        [.. new[] { "conformance/overall-effectiveness.json", "conformance/overall-effectiveness-without-grades.json" }.SelectMany(ReadDerivations)];

    /// <summary>Real interventions, and invented ones with a refused event.</summary>
    public static ImmutableArray<LifecycleCase> Lifecycles { get; } = [.. ReadLifecycles()];

    /// <summary>A document for each issue code, with no other issue; <c>issues-not-all</c> follows 10,000 others.</summary>
    public static ImmutableArray<DocumentCase> Documents { get; } = [.. Embedded.Names("invalid").Select(ReadDocument)];

    /// <summary><see cref="Derivations"/> as theory data.</summary>
    public static IEnumerable<object[]> DerivationRows => Derivations.Select(one => new object[] { one });

    /// <summary><see cref="Lifecycles"/> as theory data.</summary>
    public static IEnumerable<object[]> LifecycleRows => Lifecycles.Select(one => new object[] { one });

    /// <summary><see cref="Documents"/> as theory data.</summary>
    public static IEnumerable<object[]> DocumentRows => Documents.Select(one => new object[] { one });

    private static IEnumerable<DerivationCase> ReadDerivations(string name)
    {
        using var json = JsonDocument.Parse(Embedded.Read(name));
        foreach (var edition in json.RootElement.GetProperty("editions").EnumerateArray())
        {
            foreach (var one in edition.GetProperty("cases").EnumerateArray())
            {
                var given = one.GetProperty("judgements").EnumerateObject().Select(area => KeyValuePair.Create(area.Name, JudgementIn(area.Value)));
                if (!Judgements.TryCreate(Editions.Find(Text(edition, "edition")), given, out var judgements, out var issues))
                {
                    throw new InvalidOperationException(issues.ToString());
                }

                yield return new(
                    judgements,
                    one.GetProperty("permitted").EnumerateArray().Aggregate(GradeSet.Empty, (set, grade) => set.Union(GradeSet.Of(Model.Grade.Parse(grade.GetString()!, null)))),
                    GradeIn(one.GetProperty("determined")),
                    GradeIn(one.GetProperty("indicative")),
                    [.. one.GetProperty("applied").EnumerateArray().Select(rule => rule.GetString()!)]);
            }
        }
    }

    private static List<LifecycleCase> ReadLifecycles()
    {
        using var json = JsonDocument.Parse(Embedded.Read("conformance/lifecycles.json"));
        List<LifecycleCase> cases = [];
        foreach (var one in json.RootElement.GetProperty("cases").EnumerateArray().Concat(json.RootElement.GetProperty("refused").EnumerateArray()))
        {
            var file = Text(one, "file").Replace("../../", "", StringComparison.Ordinal);
            cases.Add(new(
                Embedded.WithoutFolder(file),
                IlacsJson.InterventionHistory.Read(Embedded.Read(file)).Value!,
                States(one),
                one.TryGetProperty("refusals", out var refusals) ? [.. refusals.EnumerateArray().Select(refusal => (refusal.GetProperty("event").GetInt32(), CodeNamed(Text(refusal, "code"))))] : [],
                one.TryGetProperty("on", out var days) ? [.. days.EnumerateArray().Select(day => (LocalDatePattern.Iso.Parse(Text(day, "date")).Value, States(day)))] : []));
        }

        return cases;
    }

    private static DocumentCase ReadDocument(string name)
    {
        var code = CodeNamed(Embedded.WithoutFolder(name));
        var document = Embedded.Read(name);
        var history = IlacsJson.InspectionHistory.Read(Embedded.Read("against/somewhere.json")).ValueOrThrow();
        return new(
            code,
            document,
            code == IssueCodes.DocumentTooLong ? new() { LongestDocument = document.Length - 1 }
            : code == IssueCodes.UnknownMemberKept ? JsonReadOptions.Lenient
            : new(),
            KeptUpTo,
            history);
    }

    private static IssueCode CodeNamed(string code) => IssueCodes.All.Single(one => one.Code == code);

    private static ImmutableArray<InterventionState> States(JsonElement within) =>
        [.. within.GetProperty("states").EnumerateArray().Select(state =>
            InterventionState.TryParseCode(state.GetString(), out var read)
                ? read
                : throw new InvalidOperationException($"The state '{state}' does not exist."))];

    private static Judgement JudgementIn(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object ? NoGrade.Parse(Text(json, "noGrade"), null) : Judgement.Of(Model.Grade.Parse(json.GetString()!, null));

    private static Grade? GradeIn(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : Model.Grade.Parse(json.GetString()!, null);

    private static string Text(JsonElement within, string member) => within.GetProperty(member).GetString()!;
}

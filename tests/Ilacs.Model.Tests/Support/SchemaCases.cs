using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ilacs.Cli.Output;
using Ilacs.Cli.Tests.Support;

namespace Ilacs.Model.Tests.Support;

/// <summary>A document, and what the reader says of its form.</summary>
/// <param name="Format">The name of the format under which it is read.</param>
/// <param name="Document">Its text.</param>
/// <param name="IsWhole">Whether it was read whole.</param>
/// <param name="Unseen">What the reader found and no schema can see, if it found nothing else: see <see cref="Support.Unseen"/>.</param>
internal sealed record SchemaCase(string Format, string Document, bool IsWhole, string[] Unseen)
{
    /// <summary>Whether the schema has to allow it.</summary>
    internal bool IsAllowed => IsWhole || Unseen.Length > 0;
}

/// <summary>Documents for every format: sound ones, all that are kept as seeds, hostile ones, and sound ones with one place changed. The same each time.</summary>
internal static class SchemaCases
{
    private const ulong Seed = 20260802;
    private const int Size = 50;
    private const int UsualRounds = 4000;

    /// <summary>All of them, without those that are there twice.</summary>
    /// <param name="part">Of so many only one is made, to have fewer.</param>
    internal static IEnumerable<SchemaCase> All(int part = 1)
    {
        byte[][] histories = [.. Histories(1000 / part).Select(history => IlacsJson.InspectionHistory.Write(history, indented: false))];
        byte[][] interventions = [.. SomeInterventions(1000 / part).Select(intervention => IlacsJson.InterventionHistory.Write(intervention, indented: false))];
        byte[][] events = [.. Events(Histories(300 / part), 200 / part).Select(cycleEvent => IlacsJson.CycleEvent.Write(cycleEvent, indented: false))];
        byte[][] interventionEvents = [.. SomeInterventions(400 / part).SelectMany(intervention => intervention.Steps).Select(step => IlacsJson.InterventionEvent.Write(step.Event, indented: false))];
        byte[][] derivations = [.. Derivations().Where((_, i) => i % part == 0).Select(derivation => IlacsJson.Derivation.Write(derivation, indented: false))];
        byte[][] reports = [.. Reports(histories, new Random(20260803)).Select(report => IlacsJson.Report.Write(report, indented: false))];
        byte[][] any = [.. new[] { histories, interventions }.SelectMany(sound => sound.Where((_, i) => i % 2 == 0))];

        // What stands in an event is told by the formats of those by themselves.
        byte[][] empty = [.. Histories(20).Select(history => IlacsJson.InspectionHistory.Write(new(history.Authority, [], history.Coverage), indented: false))];
        byte[][] opened = [.. SomeInterventions(40).Select(intervention => IlacsJson.InterventionHistory.Write(new(intervention.Authority, intervention.ServiceArea, intervention.Opening), indented: false))];
        return Under(IlacsJson.InspectionHistory, histories, empty, part)
            .Concat(Under(IlacsJson.InterventionHistory, interventions, opened, part))
            .Concat(Under(IlacsJson.CycleEvent, events, BySize(events), part))
            .Concat(Under(IlacsJson.InterventionEvent, interventionEvents, BySize(interventionEvents), part))
            .Concat(derivations.Select(document => Written(IlacsJson.Derivation, document)))
            .Concat(reports.Select(document => Written(IlacsJson.Report, document)))
            .Concat(Under(IlacsJson.Any, any, empty.Concat(opened), part))
            .Concat(Answers.Of([.. Histories(300 / part)], [.. SomeInterventions(300 / part)], part).Select(answer => Written(answer.Format, answer.Document)))
            .Concat(OfTheTool());
    }

    // What the tool reports on files.
    private static IEnumerable<SchemaCase> OfTheTool()
    {
        using var folder = new TemporaryFolder();
        string[] official = [.. Directory.EnumerateFiles(Repository.PathOf("seeds/official"), "*.csv"), Repository.PathOf("seeds/outcomes/inspections.csv")];
        string[][] lines =
        [
            ["check", Repository.PathOf("seeds/records")], ["check", Repository.PathOf("seeds/invalid")], ["check", Repository.PathOf("seeds/hostile")],
            .. official.Select(file => new[] { "outcomes", file }),
            .. official.Select((file, i) => new[] { "import", file, "-o", Path.Combine(folder.Path, $"{i}") }),
            ["published"], ["outcomes", Repository.PathOf("seeds/official/outcomes-2024-03-31.ods"), "--against", "published"],
            ["deadline", "--from", "2022-09", "--working-days", "70"],
        ];
        return
        [
            .. lines.Select(line => Written(
                ToolDocuments.All.Single(format => format.Name == (line[0] switch { "deadline" => "working-days", "published" => "published-inspections", var name => name })), Encoding.UTF8.GetBytes(Ran.With([.. line, "--format", "json"]).Output.Replace(folder.Path, "somewhere", StringComparison.Ordinal)))),
        ];
    }


    // An answer is never read, so all that is asked is that what is written is allowed.
    private static SchemaCase Written(JsonFormat format, byte[] document) => new(format.Name, Encoding.UTF8.GetString(document), true, []);

    /// <summary>Writes a case as a line of JSON Lines.</summary>
    internal static void Write(Stream lines, SchemaCase one)
    {
        using (var json = new Utf8JsonWriter(lines))
        {
            json.WriteStartObject();
            json.WriteString("format", one.Format);
            json.WriteBoolean("whole", one.IsWhole);
            json.WriteStartArray("unseen");
            Array.ForEach(one.Unseen, json.WriteStringValue);
            json.WriteEndArray();
            json.WriteString("document", one.Document);
            json.WriteEndObject();
        }

        lines.Write("\n"u8);
    }

    private static IEnumerable<SchemaCase> Under<T>(JsonFormat<T> format, byte[][] sound, IEnumerable<byte[]> told, int part)
        where T : notnull
    {
        HashSet<string> made = [];
        var random = new Random(20260804);
        foreach (var document in sound)
        {
            if (!format.Read(document).IsComplete)
            {
                Assert.Fail($"A sound document was not read whole: {Encoding.UTF8.GetString(document)}");
            }
        }

        // Small ones, so that what is changed is not always the same kind of place.
        var bySize = BySize(sound);
        var misses = new NearMisses(random, sound.Where((_, i) => i % 5 == 0));
        byte[] Small() => bySize[random.Next(random.Next(bySize.Length) + 1)];
        foreach (var document in sound
            .Concat(Seeds())
            .Concat(HostileValues.Documents.Concat(HostileValues.Json).Select(Encoding.UTF8.GetBytes))
            .Append(TooLong(bySize[0]))
            .Concat(sound.Where(document => document.AsSpan().IndexOf("\"name\":\""u8) >= 0).Take(1).Select(NotUtf8))
            .Concat(EveryPlace.WithEveryValue(told).Where((_, i) => i % part == 0))
            .Concat(Enumerable.Range(0, 400 / part).Select(_ => Damaged.Bytes(Small(), random, longest: 40)))
            .Concat(Enumerable.Range(0, 400 / part).Select(_ => WithStructureDamaged(Small(), random)))
            .Concat(Enumerable.Range(0, UsualRounds / part).Select(_ => misses.Of(Small()))))
        {
            var text = Encoding.UTF8.GetString(document);
            if (made.Add(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(document))))
            {
                yield return Case(format, document, text);
            }
        }
    }

    private static byte[] TooLong(byte[] document)
    {
        var padded = new byte[document.Length + IlacsJsonLimits.LongestDocument];
        document.CopyTo(padded, 0);
        padded.AsSpan(document.Length).Fill((byte)' ');
        return padded;
    }

    // Within a name, since anything can be in one.
    private static byte[] NotUtf8(byte[] document)
    {
        var at = document.AsSpan().IndexOf("\"name\":\""u8) + "\"name\":\"".Length;
        return [.. document[..at], 0xFF, .. document[at..]];
    }

    private static byte[][] BySize(byte[][] documents) => [.. documents.OrderBy(document => document.Length)];

    private static SchemaCase Case<T>(JsonFormat<T> format, byte[] document, string text)
        where T : notnull
    {
        var isWhole = format.Read(document).IsComplete;
        var unseen = isWhole ? [] : Unseen.In(document, out var mended) is { Length: > 0 } kinds && format.Read(mended).IsComplete ? kinds : [];
        return new(format.Name, text, isWhole, unseen);
    }

    private static IEnumerable<byte[]> Seeds() => Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.json", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    private static byte[] WithStructureDamaged(byte[] document, Random random)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(document)!;
        Damaged.Structure(root, random, HostileValues.Json, ["sources", "says", "opens", "coverage", "rulesOf", "line", "a/b~"]);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static InspectionHistory[] Histories(int count) => [.. Generate.CleanHistory.Sample(count, new Rnd(Seed), Size)];

    private static IEnumerable<InterventionHistory> SomeInterventions(int count) => Enumerable.Range(0, count).Select(Interventions.Any)
        .Concat(Generate.CleanIntervention.Sample(count / 2, new Rnd(Seed), Size))
        .Append(Interventions.OneOfEverything());

    private static IEnumerable<CycleEvent> Events(IEnumerable<InspectionHistory> histories, int inspections)
    {
        foreach (var cycleEvent in histories.SelectMany(history => history.Events))
        {
            yield return cycleEvent;
            if (cycleEvent is FocusedVisit visit)
            {
                yield return new AssuranceVisit
                {
                    OnSite = visit.OnSite,
                    Edition = Editions.Ilacs2018,
                    PublishedOn = visit.PublishedOn,
                    Theme = visit.Theme,
                    Sources = visit.Sources,
                };
                yield return new JointTargetedAreaInspection
                {
                    OnSite = visit.OnSite,
                    PublishedOn = visit.PublishedOn,
                    AreasForPriorityAction = visit.AreasForPriorityAction,
                    Sources = visit.Sources,
                };
            }
        }

        foreach (var inspection in Generate.CleanInspection.Sample(inspections, new Rnd(Seed), Size))
        {
            yield return inspection;
        }
    }

    private static IEnumerable<Derivation> Derivations() =>
        from edition in Editions.All
        from judgements in Combinations.OfGrades(edition).Concat(Combinations.OfAllStates(edition).Where((_, i) => i % 11 == 0))
        from rules in Editions.All.Where(other => OverallEffectiveness.CanContinue(edition, other)).Prepend(edition)
        select rules == edition ? OverallEffectiveness.Derive(judgements) : OverallEffectiveness.DeriveForContinuity(rules, judgements);

    private static IEnumerable<ValidationReport> Reports(byte[][] histories, Random random) => histories.SelectMany(history => new[]
    {
        IlacsJson.InspectionHistory.Read(WithStructureDamaged(history, random)).Issues,
        IlacsJson.InterventionHistory.Read(history).Issues,
    }).Where(report => report.Count < 20);
}

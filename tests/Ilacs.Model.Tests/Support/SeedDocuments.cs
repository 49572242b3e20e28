using FsCheck;
using FsCheck.Fluent;

namespace Ilacs.Model.Tests.Support;

/// <summary>Documents of every format: those of this repository, and generated ones.</summary>
internal static class SeedDocuments
{
    // With thousands of issues in a document each round would take long, and show no more.
    private const int LongestSeed = 15_000;

    private static readonly string[] Folders = ["seeds/records", "seeds/invalid", "seeds/conformance/intervention/cases", "seeds/conformance/intervention/refused", "seeds/versions"];

    private static readonly byte[][] Files =
    [
        .. Folders.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.json", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(document => document.Length < LongestSeed),
    ];

    private static readonly InspectionHistory[] Histories = [.. Generate.CleanHistory.Sample(50, new Rnd(20261201), 30).Where(history => history.Events.Length is > 2 and < 40)];

    private static readonly InterventionHistory[] SomeInterventions = [.. Enumerable.Range(0, 30).Select(Interventions.Any), Interventions.OneOfEverything()];

    /// <summary>Sound and faulty documents of each format.</summary>
    internal static IReadOnlyDictionary<AnyFormat, byte[][]> ByFormat { get; } = AnyFormat.All.ToDictionary(format => format, Of);

    /// <summary>A document in which nothing is wrong that reading could find.</summary>
    internal static byte[] Any(AnyFormat format, Random random)
    {
        var documents = ByFormat[format];
        return documents[random.Next(documents.Length)];
    }

    private static byte[][] Of(AnyFormat format) => format.Name switch
    {
        "inspection-history" => [.. Kinds(DocumentKind.InspectionHistory), .. Histories.Select(history => IlacsJson.InspectionHistory.Write(history))],
        "intervention-history" => [.. Kinds(DocumentKind.InterventionHistory), .. SomeInterventions.Select(intervention => IlacsJson.InterventionHistory.Write(intervention))],
        "cycle-event" => [.. Histories.SelectMany(history => history.Events).Select(cycleEvent => IlacsJson.CycleEvent.Write(cycleEvent)).Take(100)],
        "intervention-event" => [.. SomeInterventions.SelectMany(intervention => intervention.Steps).Select(step => IlacsJson.InterventionEvent.Write(step.Event)).Take(100)],
        _ => Files,
    };

    private static IEnumerable<byte[]> Kinds(DocumentKind kind) => Files.Where(document => IlacsJson.KindOf(document) == kind);
}

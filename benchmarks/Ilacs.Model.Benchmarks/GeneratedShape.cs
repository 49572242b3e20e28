using System.Text.Json.Serialization;

namespace Ilacs.Model.Benchmarks;

/// <summary>The same shape for the source generator of System.Text.Json: strict about unknown members, with texts where the library has types.</summary>
internal static class GeneratedShape
{
    internal sealed record History(string SchemaVersion, string Document, Authority Authority, Coverage[]? Coverage, Event[] Events);

    internal sealed record Authority(string Name, string Urn, string? DfeCode, string? GssCode);

    internal sealed record Coverage(string[] Activities, string From, string To);

    internal sealed record Event(
        string Type, string Edition, Window[] OnSite, string? PublishedOn, string? ReceivedOn, Dictionary<string, string> Judgements,
        string? OverallEffectiveness, int? AreasForImprovement, int? AreasForPriorityAction, Source[]? Sources);

    internal sealed record Window(string From, string? To);

    internal sealed record Source(string Document, string? Where, string? Dated, string[]? States);
}

[JsonSerializable(typeof(GeneratedShape.History))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true)]
internal sealed partial class GeneratedShapeContext : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ilacs.Model.Benchmarks;

/// <summary>The same documents as plain classes with setters, and one class for all kinds of event: the shape that serialisers read
/// fastest. Members are in the order of the documents. Nothing is required, so this checks the least.</summary>
internal static class FlatShape
{
    /// <summary>For System.Text.Json with its source generator.</summary>
    internal static FlatShapeContext Generated { get; } = new(new(FlatShapeContext.Default.Options) { Encoder = GeneratedShape.EveryLetterAsItself.Options.Encoder });

    /// <summary>For System.Text.Json by reflection, with the same options.</summary>
    internal static JsonTypeInfo<History> Reflected { get; } = (JsonTypeInfo<History>)new JsonSerializerOptions(FlatShapeContext.Default.Options)
    {
        Encoder = GeneratedShape.EveryLetterAsItself.Options.Encoder,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    }.GetTypeInfo(typeof(History));

    internal sealed class History
    {
        public string? SchemaVersion { get; set; }

        public string? Document { get; set; }

        public Authority? Authority { get; set; }

        public Coverage[]? Coverage { get; set; }

        public Event[]? Events { get; set; }
    }

    internal sealed class Authority
    {
        public string? Name { get; set; }

        public string? Urn { get; set; }

        public string? DfeCode { get; set; }

        public string? GssCode { get; set; }
    }

    internal sealed class Coverage
    {
        public string[]? Types { get; set; }

        public string? From { get; set; }

        public string? To { get; set; }
    }

    internal sealed class Event
    {
        public string? Type { get; set; }

        public string? Edition { get; set; }

        public Window[]? OnSite { get; set; }

        public string? On { get; set; }

        public string? LetterOn { get; set; }

        public string? PublishedOn { get; set; }

        public string? ReceivedOn { get; set; }

        public bool? LetterPublished { get; set; }

        public string? Theme { get; set; }

        public Dictionary<string, string>? Judgements { get; set; }

        public string? OverallEffectiveness { get; set; }

        public int? AreasForImprovement { get; set; }

        public int? AreasForPriorityAction { get; set; }

        public string? Follows { get; set; }

        public int? Ordinal { get; set; }

        public string? Answers { get; set; }

        public string? DraftOn { get; set; }

        public string? SubmittedOn { get; set; }

        public string? Response { get; set; }

        public string? RespondedOn { get; set; }

        public Source[]? Sources { get; set; }
    }

    internal sealed class Window
    {
        public string? From { get; set; }

        public string? To { get; set; }
    }

    internal sealed class Source
    {
        public string? Document { get; set; }

        public string? Where { get; set; }

        public string? Dated { get; set; }

        public string[]? States { get; set; }

        public Dictionary<string, string>? Says { get; set; }
    }
}

[JsonSerializable(typeof(FlatShape.History))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
internal sealed partial class FlatShapeContext : JsonSerializerContext;

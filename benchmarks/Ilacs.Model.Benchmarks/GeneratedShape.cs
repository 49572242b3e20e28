using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Benchmarks;

/// <summary>The same shape for the source generator of System.Text.Json. It is strict about unknown members, has strings where the library
/// has types, and a record for each kind of event.</summary>
internal static class GeneratedShape
{
    /// <summary>For writing without escapes, as the library does.</summary>
    internal static GeneratedShapeContext EveryLetterAsItself { get; } =
        new(new(GeneratedShapeContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    internal sealed record History(string SchemaVersion, string Document, Authority Authority, Coverage[]? Coverage, Event[] Events);

    internal sealed record Authority(string Name, string Urn, string? DfeCode, string? GssCode);

    internal sealed record Coverage(string[] Types, string From, string To);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
    [JsonDerivedType(typeof(StandardInspection), "standard-inspection")]
    [JsonDerivedType(typeof(ShortInspection), "short-inspection")]
    [JsonDerivedType(typeof(FocusedVisit), "focused-visit")]
    [JsonDerivedType(typeof(MonitoringVisit), "monitoring-visit")]
    [JsonDerivedType(typeof(AssuranceVisit), "assurance-visit")]
    [JsonDerivedType(typeof(JointTargetedAreaInspection), "joint-targeted-area-inspection")]
    [JsonDerivedType(typeof(AnnualEngagementMeeting), "annual-engagement-meeting")]
    [JsonDerivedType(typeof(SelfEvaluation), "self-evaluation")]
    [JsonDerivedType(typeof(ActionPlan), "action-plan")]
    internal abstract record Event;

    internal sealed record StandardInspection(
        string Edition, Window[] OnSite, string? PublishedOn, string? ReceivedOn, Dictionary<string, string> Judgements, string? OverallEffectiveness,
        int? AreasForImprovement, int? AreasForPriorityAction, Source[]? Sources) : Event;

    internal sealed record ShortInspection(
        string Edition, Window[] OnSite, string? PublishedOn, string? ReceivedOn, Dictionary<string, string> Judgements, string? OverallEffectiveness,
        int? AreasForImprovement, int? AreasForPriorityAction, Source[]? Sources) : Event;

    internal sealed record FocusedVisit(
        string? Edition, Window[] OnSite, string? PublishedOn, string? ReceivedOn, bool? LetterPublished, string? Theme, int? AreasForImprovement,
        int? AreasForPriorityAction, Source[]? Sources) : Event;

    internal sealed record MonitoringVisit(
        string? Edition, Window[] OnSite, string? PublishedOn, string? ReceivedOn, bool? LetterPublished, string? Theme, int? AreasForImprovement,
        int? AreasForPriorityAction, string? Follows, int? Ordinal, Source[]? Sources) : Event;

    internal sealed record AssuranceVisit(
        string? Edition, Window[] OnSite, string? PublishedOn, string? ReceivedOn, bool? LetterPublished, string? Theme, int? AreasForImprovement,
        int? AreasForPriorityAction, Source[]? Sources) : Event;

    internal sealed record JointTargetedAreaInspection(
        string? Edition, Window[] OnSite, string? PublishedOn, string? ReceivedOn, bool? LetterPublished, string? Theme, int? AreasForImprovement,
        int? AreasForPriorityAction, Source[]? Sources) : Event;

    internal sealed record AnnualEngagementMeeting(string On, string? LetterOn, Source[]? Sources) : Event;

    internal sealed record SelfEvaluation(string On, Source[]? Sources) : Event;

    internal sealed record ActionPlan(
        string Answers, string? DraftOn, string? SubmittedOn, string? Response, string? RespondedOn, Source[]? Sources) : Event;

    internal sealed record Window(string From, string? To);

    internal sealed record Source(string Document, string? Where, string? Dated, string[]? States, Dictionary<string, string>? Says);
}

[JsonSerializable(typeof(GeneratedShape.History))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
internal sealed partial class GeneratedShapeContext : JsonSerializerContext;

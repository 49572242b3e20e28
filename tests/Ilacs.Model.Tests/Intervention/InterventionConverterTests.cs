using System.Text.Json;
using System.Text.Json.Serialization;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>The types of interventions inside other people's types, with and without their own source-generated context.</summary>
public partial class InterventionConverterTests
{
    private static readonly NoticeIssued Issued = new() { On = Days("2022-10-24"), ReviewMonths = 6 };

    private static readonly TheirCase Value = new()
    {
        Area = ServiceArea.Send,
        State = InterventionState.NoticeOpen,
        Type = InterventionEventType.NoticeIssued,
        Trigger = null,
        Kind = ConditionKind.Trust,
        Reason = EndReason.AfterReview,
        ByArea = new() { [ServiceArea.SocialCare] = 1 },
        ByState = new() { [InterventionState.Closed] = 2 },
        ByType = new() { [InterventionEventType.ReviewHeld] = 3 },
        ByTrigger = new() { [InterventionTrigger.CourtJudgement] = 4 },
        ByKind = new() { [ConditionKind.Adviser] = 5 },
        ByReason = new() { [EndReason.OnTheCommissionersAdvice] = 6 },
        Events = [Issued, new SupportArranged { On = Days("2023"), Support = ConditionKind.Adviser }],
        Notice = Issued,
        None = null,
        Intervention = Interventions.OneOfEverything(),
    };

    [Fact]
    public void They_survive_inside_other_types()
    {
        var text = JsonSerializer.Serialize(Value, TheirCaseContext.Default.TheirCase);
        JsonSerializer.Serialize(Value).Should().Be(text, "reflection and source generation agree");
        text.Should().StartWith(
            """{"Area":"send","State":"notice-open","Type":"notice-issued","Trigger":null,"Kind":"trust","Reason":"after-review","ByArea":{"social-care":1},"ByState":{"closed":2},"ByType":{"review-held":3},"ByTrigger":{"court-judgement":4},"ByKind":{"adviser":5},"ByReason":{"on-the-commissioners-advice":6},"Events":"""
            + """[{"type":"notice-issued","on":"2022-10-24","reviewMonths":6},{"type":"support-arranged","on":"2023","kind":"adviser"}],"Notice":{"type":"notice-issued","on":"2022-10-24","reviewMonths":6},"None":null,"Intervention":{"schemaVersion":"1.0","document":"intervention-history",""");

        foreach (var read in new[] { JsonSerializer.Deserialize(text, TheirCaseContext.Default.TheirCase)!, JsonSerializer.Deserialize<TheirCase>(text)! })
        {
            read.Events.Should().Equal(Value.Events);
            (read.Notice == Issued).Should().BeTrue();
            (read.Intervention == Value.Intervention).Should().BeTrue();
            read.ByTrigger.Should().Equal(Value.ByTrigger);
            JsonSerializer.Serialize(read, TheirCaseContext.Default.TheirCase).Should().Be(text);
        }
    }

    [Fact]
    public void Every_type_of_event_is_read_as_itself_and_as_any_event_and_as_no_other()
    {
        foreach (var type in Interventions.Types)
        {
            var happened = Interventions.Event(type);
            var text = JsonSerializer.Serialize(happened);
            JsonSerializer.Serialize(happened, happened.GetType()).Should().Be(text);
            (JsonSerializer.Deserialize<InterventionEvent>(text) == happened).Should().BeTrue();
            JsonSerializer.Deserialize(text, happened.GetType()).Should().Be(happened);
            foreach (var other in Interventions.Types.Where(other => other != type))
            {
                FluentActions.Invoking(() => JsonSerializer.Deserialize(text, Interventions.Event(other).GetType())).Should().Throw<JsonException>().WithMessage($"*{type.Code()}*");
            }
        }
    }

    [Fact]
    public void A_type_that_events_share_reads_any_of_them_and_no_other()
    {
        JsonSerializer.Serialize<NoticeOrDirectionEvent>(Issued).Should().Be(JsonSerializer.Serialize(Issued)).And.Be(JsonSerializer.Serialize<NoticeEvent>(Issued));
        JsonSerializer.Deserialize<NoticeOrDirectionEvent>(JsonSerializer.Serialize(Issued)).Should().Be(Issued);
        JsonSerializer.Deserialize<InterventionEnd>("""{"type":"notice-lifted","on":"2023"}""").Should().Be(new NoticeLifted { On = Days("2023") });
        FluentActions.Invoking(() => JsonSerializer.Deserialize<DirectionEvent>(JsonSerializer.Serialize(Issued))).Should().Throw<JsonException>();
        JsonSerializer.Deserialize<Visit>("""{"type":"focused-visit","onSite":[{"from":"2023-05-02"}]}""").Should().Be(new FocusedVisit { OnSite = [new(Days("2023-05-02"))] });
    }

    [Fact]
    public void Any_record_is_written_as_what_it_is_and_read_only_as_what_it_is_said_to_be()
    {
        JsonSerializer.Serialize<SourcedRecord>(Issued).Should().Be(JsonSerializer.Serialize(Issued));
        JsonSerializer.Serialize<SourcedRecord>(new SelfEvaluation { On = Days("2022") }).Should().Be("""{"type":"self-evaluation","on":"2022"}""");
        JsonSerializer.Serialize<SourcedRecord>(Interventions.Opening(InterventionState.Closed, "2019")).Should().Be("""{"state":"closed","on":"2019"}""");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SourcedRecord>(JsonSerializer.Serialize(Issued))).Should().Throw<JsonException>();
    }

    [Fact]
    public void Conditions_and_openings_are_read_and_written_as_they_stand_in_a_record()
    {
        InterventionCondition partner = new(ConditionKind.ImprovementPartner, "Essex");
        JsonSerializer.Serialize(partner).Should().Be("""{"kind":"improvement-partner","name":"Essex"}""");
        JsonSerializer.Deserialize<InterventionCondition>("""{"name":"Essex","kind":"improvement-partner"}""").Should().Be(partner);
        JsonSerializer.Deserialize<InterventionCondition[]>("""[{"kind":"adviser"}]""").Should().Equal(ConditionKind.Adviser);
        foreach (var wrong in new[] { "{}", "null", "\"adviser\"", """{"Kind":"adviser"}""", """{"kind":"advisor"}""", """{"kind":"adviser","name":""}""" })
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize<InterventionCondition>(wrong)).Should().Throw<JsonException>(wrong);
        }

        FluentActions.Invoking(() => JsonSerializer.Serialize(default(InterventionCondition))).Should().Throw<JsonException>();
        var opening = Interventions.Opening(InterventionState.Closed, "2019-05");
        JsonSerializer.Serialize(opening).Should().Be("""{"state":"closed","on":"2019-05"}""");
        JsonSerializer.Deserialize<InterventionOpening>("""{"state":"closed","on":"2019-05"}""").Should().Be(opening);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<InterventionOpening>("""{"state":"closed"}""")).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"1\"")]
    [InlineData("\"\"")]
    [InlineData("\"NoticeOpen\"")]
    [InlineData("\"Closed\"")]
    [InlineData("\" closed \"")]
    [InlineData("\"closed, notice-open\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{}")]
    public void What_is_no_code_is_not_read_as_one(string json)
    {
        Refuses<ServiceArea>(json);
        Refuses<InterventionState>(json);
        Refuses<InterventionEventType>(json);
        Refuses<InterventionTrigger>(json);
        Refuses<ConditionKind>(json);
        Refuses<EndReason>(json);
    }

    [Fact]
    public void Default_and_what_is_not_named_are_not_written()
    {
        DoesNotWrite<ServiceArea>();
        DoesNotWrite<InterventionState>();
        DoesNotWrite<InterventionEventType>();
        DoesNotWrite<InterventionTrigger>();
        DoesNotWrite<ConditionKind>();
        DoesNotWrite<EndReason>();
    }

    [Theory]
    [InlineData("""{"type":"notice-issued"}""")]
    [InlineData("""{"type":"notice-issued","on":"2022","reviewMonths":0}""")]
    [InlineData("""{"type":"notice-issued","on":"2022","publishedOn":"2021"}""")]
    [InlineData("""{"type":"notice","on":"2022"}""")]
    [InlineData("[]")]
    [InlineData("7")]
    public void An_event_with_an_error_is_not_read(string json)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<InterventionEvent>(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<NoticeIssued>(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<InterventionHistory>(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void An_intervention_with_a_refused_event_is_written_and_not_read()
    {
        var intervention = Interventions.Intervention(Interventions.Event(InterventionEventType.NoticeLifted));
        var text = JsonSerializer.Serialize(intervention);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<InterventionHistory>(text)).Should().Throw<JsonException>().WithMessage("*no notice or direction*");
    }

    [Fact]
    public void A_warning_is_no_error()
    {
        NoticeIssued notice = new() { On = Days("2022-10-24"), Sources = [new("A", null, Days("2021"))] };
        notice.Validate().Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);
        (JsonSerializer.Deserialize<NoticeIssued>(JsonSerializer.Serialize(notice)) == notice).Should().BeTrue();
    }

    private static void Refuses<T>(string json)
        where T : struct, Enum
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(json)).Should().Throw<JsonException>();
        var name = json[0] == '"' ? json : $"\"{json}\"";
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<T, int>>($"{{{name}:1}}")).Should().Throw<JsonException>();
    }

    private static void DoesNotWrite<T>()
        where T : struct, Enum
    {
        foreach (var value in new[] { default, (T)Enum.ToObject(typeof(T), 99), (T)Enum.ToObject(typeof(T), -1) })
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize(value)).Should().Throw<JsonException>();
            FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 })).Should().Throw<JsonException>();
        }
    }

    internal sealed class TheirCase
    {
        public ServiceArea Area { get; set; }

        public InterventionState State { get; set; }

        public InterventionEventType Type { get; set; }

        public InterventionTrigger? Trigger { get; set; }

        public ConditionKind Kind { get; set; }

        public EndReason Reason { get; set; }

        public Dictionary<ServiceArea, int>? ByArea { get; set; }

        public Dictionary<InterventionState, int>? ByState { get; set; }

        public Dictionary<InterventionEventType, int>? ByType { get; set; }

        public Dictionary<InterventionTrigger, int>? ByTrigger { get; set; }

        public Dictionary<ConditionKind, int>? ByKind { get; set; }

        public Dictionary<EndReason, int>? ByReason { get; set; }

        public InterventionEvent[]? Events { get; set; }

        public NoticeIssued? Notice { get; set; }

        public DirectionIssued? None { get; set; }

        public InterventionHistory? Intervention { get; set; }
    }

    [JsonSerializable(typeof(TheirCase))]
    internal sealed partial class TheirCaseContext : JsonSerializerContext;
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Parts of records, answers and the lists that answers use, inside other people's types.</summary>
public partial class AnswerConverterTests
{
    // A text of each type, as it is written; damaged further on.
    private static readonly (Type Type, string Text)[] Samples =
    [
        (typeof(Judgements), """{"edition":"ilacs-2018","judgements":{"leaders":"good","help-and-protection":{"noGrade":"not-judged"},"children-in-care-and-care-leavers":"good"}}"""),
        (typeof(GradeSet), """["good","requires-improvement"]"""),
        (typeof(PossibleStates), """["notice-open","closed"]"""),
        (typeof(Authority), """{"name":"Somewhere","urn":"89999","dfeCode":"891"}"""),
        (typeof(Coverage), """{"types":["focused-visit"],"from":"2022-01-01","to":"2022-12-31"}"""),
        (typeof(RecordSource), """{"document":"A paper","where":"page 2","dated":"2022-10","states":["onSite"],"says":{"onSite":"2022-04","type":"focused-visit","judgements":{"adoption":{"noGrade":"not-judged"},"leaders":"good"},"overallEffectiveness":"good"}}"""),
        (typeof(OnSiteWindow), """{"from":"2022-04-26","to":"2022-04-27"}"""),
        (typeof(RecordedAreas), """["The front door","Care leavers"]"""),
    ];

    private static readonly Type[] Lists =
    [
        typeof(PlanResponse), typeof(Severity), typeof(SourceStrength), typeof(Verdict), typeof(EditionLookupStatus), typeof(MonitoringStatus),
        typeof(Expectation), typeof(DeadlineKind), typeof(CountedFrom),
    ];

    private static readonly TheirAnswers Value = new()
    {
        Judgements = Judgements.Ilacs2018(Grade.Good, NoGrade.NotJudged, Grade.Good),
        Grades = [GradeSet.Of(Grade.Good, Grade.RequiresImprovement), default],
        States = Interventions.Opened(Interventions.Opening(InterventionState.Closed, "2019-05")).StateOn(Day("2020-01-01")),
        Authority = new("Somewhere", null, DfeCode.Parse("891")),
        Covered = [new(Day("2022-01-01"), Day("2022-12-31"), CycleEventType.FocusedVisit)],
        Source = new("A paper", null, Days("2022-10"), "onSite"),
        Window = new(Days("2022-04-26")),
        None = null,
        Areas = new() { ["improvement"] = RecordedAreas.Some, ["priority"] = RecordedAreas.Of(2), ["told"] = RecordedAreas.Of("One") },
    };

    [Fact]
    public void They_survive_inside_other_types()
    {
        var text = JsonSerializer.Serialize(Value, TheirAnswersContext.Default.TheirAnswers);
        JsonSerializer.Serialize(Value).Should().Be(text, "reflection and source generation agree");
        text.Should().Be(
            """{"Judgements":{"edition":"ilacs-2018","judgements":{"leaders":"good","help-and-protection":{"noGrade":"not-judged"},"children-in-care-and-care-leavers":"good"}}"""
            + ""","Grades":[["good","requires-improvement"],[]],"States":["closed"],"Authority":{"name":"Somewhere","dfeCode":"891"},"Covered":[{"types":["focused-visit"],"from":"2022-01-01","to":"2022-12-31"}]"""
            + ""","Source":{"document":"A paper","dated":"2022-10","states":["onSite"]},"Window":{"from":"2022-04-26"},"None":null,"Areas":{"improvement":"some","priority":2,"told":["One"]}}""");

        foreach (var read in new[] { JsonSerializer.Deserialize(text, TheirAnswersContext.Default.TheirAnswers)!, JsonSerializer.Deserialize<TheirAnswers>(text)! })
        {
            read.Should().BeEquivalentTo(Value, options => options.ComparingByValue<Judgements>().ComparingByValue<GradeSet>()
                .ComparingByValue<PossibleStates>().ComparingByValue<RecordedAreas>().ComparingByValue<OnSiteWindow>());
            JsonSerializer.Serialize(read, TheirAnswersContext.Default.TheirAnswers).Should().Be(text);
        }
    }

    [Fact]
    public void Every_value_of_every_list_survives_also_as_the_name_of_a_member()
    {
        var types = TheirAnswersContext.Default;
        Survive(types.TheirListPlanResponse, one => one.Code());
        Survive(types.TheirListSeverity, one => one.Code());
        Survive(types.TheirListSourceStrength, one => one.Code());
        Survive(types.TheirListVerdict, one => one.Code());
        Survive(types.TheirListEditionLookupStatus, one => one.Code());
        Survive(types.TheirListMonitoringStatus, one => one.Code());
        Survive(types.TheirListExpectation, one => one.Code());
        Survive(types.TheirListDeadlineKind, one => one.Code());
        Survive(types.TheirListCountedFrom, one => one.Code());
    }

    [Fact]
    public void Each_sample_is_written_as_it_is_read()
    {
        foreach (var (type, text) in Samples)
        {
            JsonSerializer.Serialize(JsonSerializer.Deserialize(text, type), type).Should().Be(text);
        }
    }

    [Fact]
    public void Default_is_not_written_where_it_is_nothing()
    {
        foreach (var type in Lists)
        {
            foreach (var number in new[] { 0, 99, -1, int.MinValue, int.MaxValue })
            {
                FluentActions.Invoking(() => JsonSerializer.Serialize(Enum.ToObject(type, number), type)).Should().Throw<JsonException>($"{type} {number}");
            }
        }

        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<Severity, int> { [default] = 1 })).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(Judgements))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(Derivation))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(OnSiteWindow))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(RecordedAreas))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(new[] { Value.Judgements, default })).Should().Throw<JsonException>();
    }

    [Fact]
    public void Default_is_written_where_it_is_something()
    {
        JsonSerializer.Serialize(default(GradeSet)).Should().Be("[]");
        JsonSerializer.Serialize(default(PossibleStates)).Should().Be("[]");
        JsonSerializer.Deserialize<PossibleStates>("[]").Should().BeEmpty();
        var clean = JsonSerializer.Serialize(default(ValidationReport));
        clean.Should().Be("""{"schemaVersion":"1.0","document":"validation-report","issues":[]}""");
    }

    [Fact]
    public void Answers_are_written_inside_other_types_and_not_read()
    {
        var report = IlacsJson.CycleEvent.Read("[]"u8).Issues;
        foreach (var answer in new object[] { report, report[0], OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good)) })
        {
            var text = JsonSerializer.Serialize(answer, answer.GetType());
            JsonNode.Parse(text)!.AsObject().Should().NotBeEmpty();
            FluentActions.Invoking(() => JsonSerializer.Deserialize(text, answer.GetType())).Should().Throw<JsonException>().WithMessage("*written, not read*");
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("-1.5e300")]
    [InlineData("true")]
    [InlineData("\"\"")]
    [InlineData("\"1\"")]
    [InlineData("\"Error\"")]
    [InlineData("\" error \"")]
    [InlineData("\"error, warning\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("[null]")]
    [InlineData("[[]]")]
    [InlineData("[{}]")]
    [InlineData("[\"Good\"]")]
    [InlineData("[\"good\",4]")]
    [InlineData("{\"from\":\"2022\",\"from\":\"2022\"}")]
    [InlineData("{\"name\":\"Somewhere\"}")]
    [InlineData("{\"document\":\"\\ud800\"}")]
    [InlineData("{\"document\":\"A\",\"says\":{\"onSite\":null}}")]
    [InlineData("{\"document\":\"A\",\"says\":{\"judgements\":{\"leaders\":null}}}")]
    [InlineData("{\"document\":\"A\",\"says\":{\"type\":\"visit\"}}")]
    [InlineData("{\"edition\":\"ilacs-2018\"}")]
    [InlineData("{\"judgements\":{},\"edition\":\"ilacs-2018\"}")]
    [InlineData("{\"edition\":null,\"judgements\":null}")]
    [InlineData("nul")]
    [InlineData("[")]
    [InlineData("")]
    public void What_is_no_such_thing_is_not_read_as_one(string json)
    {
        // A number and a list of titles are how areas can be recorded.
        foreach (var type in Samples.Select(sample => sample.Type).Except(json is "1" or "[\"Good\"]" ? [typeof(RecordedAreas)] : []).Concat(Lists))
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<JsonException>($"{json} is no {type.Name}");
        }
    }

    [Fact]
    public void Null_is_read_as_null_or_not_at_all()
    {
        foreach (var type in Samples.Select(sample => sample.Type).Concat(Lists).Where(type => type.IsValueType))
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize("null", type)).Should().Throw<JsonException>(type.Name);
            JsonSerializer.Deserialize("null", typeof(Nullable<>).MakeGenericType(type)).Should().BeNull();
        }

        JsonSerializer.Deserialize<Authority>("null").Should().BeNull();
    }

    [Fact]
    public void Depth_beyond_measure_is_no_exception_of_another_kind()
    {
        var deep = new string('[', 2000) + new string(']', 2000);
        foreach (var (type, text) in Samples)
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize(deep, type)).Should().Throw<JsonException>();
            FluentActions.Invoking(() => JsonSerializer.Deserialize(text[..^1] + "," + deep, type)).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void Damaged_text_is_read_and_written_again_or_refused()
    {
        var random = new Random(20261122);
        var readAgain = 0;
        var rounds = Thorough.Of(4_000, 20_000);
        for (var round = 0; round < rounds; round++)
        {
            var (type, text) = Samples[random.Next(Samples.Length)];
            var damaged = Damaged.Bytes(Encoding.UTF8.GetBytes(text), random, longest: 20);
            object? read;
            try
            {
                read = JsonSerializer.Deserialize(damaged, type);
            }
            catch (JsonException)
            {
                continue;
            }

            var written = JsonSerializer.Serialize(read, type);
            JsonSerializer.Serialize(JsonSerializer.Deserialize(written, type), type).Should().Be(written);
            readAgain++;
        }

        readAgain.Should().BeInRange(rounds / 40, rounds * 3 / 4, "otherwise one of the two was not looked at");
    }

    private static void Survive<T>(JsonTypeInfo<TheirList<T>> type, Func<T, string> code)
        where T : struct, Enum
    {
        Lists.Should().Contain(typeof(T));
        var all = Enum.GetValues<T>();
        var text = JsonSerializer.Serialize(new() { One = all[0], Many = all, Places = all.ToDictionary(one => one, code) }, type);
        var many = string.Join(',', all.Select(one => $"\"{code(one)}\""));
        var places = string.Join(',', all.Select(one => $"\"{code(one)}\":\"{code(one)}\""));
        text.Should().Be($"{{\"One\":\"{code(all[0])}\",\"None\":null,\"Many\":[{many}],\"Places\":{{{places}}}}}");
        foreach (var read in new[] { JsonSerializer.Deserialize(text, type)!, JsonSerializer.Deserialize<TheirList<T>>(text)! })
        {
            read.One.Should().Be(all[0]);
            read.Many.Should().Equal(all);
            read.Places!.Keys.Should().Equal(all);
        }

        FluentActions.Invoking(() => JsonSerializer.Deserialize($"{{\"Places\":{{\"{all[0]}\":\"\"}}}}", type)).Should().Throw<JsonException>();
    }

    internal sealed class TheirList<T>
        where T : struct
    {
        public T One { get; set; }

        public T? None { get; set; }

        public T[]? Many { get; set; }

        public Dictionary<T, string>? Places { get; set; }
    }

    internal sealed class TheirAnswers
    {
        public Judgements Judgements { get; set; }

        public GradeSet[]? Grades { get; set; }

        public PossibleStates States { get; set; }

        public Authority? Authority { get; set; }

        public Coverage[]? Covered { get; set; }

        public RecordSource? Source { get; set; }

        public OnSiteWindow? Window { get; set; }

        public OnSiteWindow? None { get; set; }

        public Dictionary<string, RecordedAreas>? Areas { get; set; }

    }

    [JsonSerializable(typeof(TheirAnswers))]
    [JsonSerializable(typeof(TheirList<PlanResponse>))]
    [JsonSerializable(typeof(TheirList<Severity>))]
    [JsonSerializable(typeof(TheirList<SourceStrength>))]
    [JsonSerializable(typeof(TheirList<Verdict>))]
    [JsonSerializable(typeof(TheirList<EditionLookupStatus>))]
    [JsonSerializable(typeof(TheirList<MonitoringStatus>))]
    [JsonSerializable(typeof(TheirList<Expectation>))]
    [JsonSerializable(typeof(TheirList<DeadlineKind>))]
    [JsonSerializable(typeof(TheirList<CountedFrom>))]
    internal sealed partial class TheirAnswersContext : JsonSerializerContext;
}

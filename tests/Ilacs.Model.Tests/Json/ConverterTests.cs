using System.Text.Json;
using System.Text.Json.Serialization;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The types inside other people's types, with and without their own source-generated context.</summary>
public partial class ConverterTests
{
    private static readonly Theirs Value = new()
    {
        Grade = Grade.Good,
        Maybe = null,
        Judgement = NoGrade.NotJudged,
        Reason = NoGrade.NotKnown,
        Edition = Editions.Ilacs2023,
        Urn = OfstedUrn.Parse("80534"),
        Dfe = DfeCode.Parse("891"),
        Gss = GssCode.Parse("E10000024"),
        When = ImpreciseDate.InMonth(2022, 7),
        CycleEvent = CycleEventType.FocusedVisit,
        ByGrade = new() { [Grade.Good] = 3 },
        ByEdition = new() { [Editions.Sif2013] = 1 },
        ByEvent = new() { [CycleEventType.ShortInspection] = 2 },
        ByUrn = new() { [OfstedUrn.Parse("2532287")] = "Bournemouth, Christchurch and Poole" },
        History = IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Repository.PathOf("seeds/records/nottingham.json"))).ValueOrThrow(),
    };

    [Fact]
    public void They_survive_inside_other_types()
    {
        var text = JsonSerializer.Serialize(Value, TheirContext.Default.Theirs);
        JsonSerializer.Serialize(Value).Should().Be(text, "reflection and source generation agree");
        text.Should().StartWith("""{"Grade":"good","Maybe":null,"Judgement":{"noGrade":"not-judged"},"Reason":"not-known","Edition":"ilacs-2023","Urn":"80534","Dfe":"891","Gss":"E10000024","When":"2022-07","CycleEvent":"focused-visit","ByGrade":{"good":3},"ByEdition":{"sif-2013":1},"ByEvent":{"short-inspection":2},"ByUrn":{"2532287":""");

        var read = JsonSerializer.Deserialize(text, TheirContext.Default.Theirs)!;
        read.Judgement.Should().Be(Value.Judgement);
        read.Edition.Should().BeSameAs(Editions.Ilacs2023);
        (read.History == Value.History).Should().BeTrue();
        read.ByGrade.Should().Equal(Value.ByGrade);
        JsonSerializer.Serialize(read, TheirContext.Default.Theirs).Should().Be(text);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("null")]
    [InlineData("\"3\"")]
    [InlineData("\"Good\"")]
    [InlineData("\" good \"")]
    [InlineData("\"good, outstanding\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{}")]
    public void What_is_no_grade_is_not_read_as_one(string json)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Grade>(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Judgement>(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CycleEventType>(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ImpreciseDate>(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<Grade, int>>($"{{{(json[0] == '"' ? json : "\"x\"")}:1}}")).Should().Throw<JsonException>();
    }

    [Fact]
    public void Default_is_not_written()
    {
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(Grade))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(OfstedUrn))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(ImpreciseDate))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(CycleEventType))).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_record_with_an_error_is_not_read()
    {
        var document = Repository.Read("seeds/invalid/overall-not-permitted.json");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<InspectionHistory>(document)).Should().Throw<JsonException>().WithMessage("*It should be inadequate too*");
        JsonSerializer.Deserialize<InspectionHistory>(Repository.Read("seeds/invalid/source-older.json")).Should().NotBeNull("a warning is no error");
    }

    internal sealed class Theirs
    {
        public Grade Grade { get; set; }

        public Grade? Maybe { get; set; }

        public Judgement Judgement { get; set; }

        public NoGrade Reason { get; set; }

        public Edition? Edition { get; set; }

        public OfstedUrn Urn { get; set; }

        public DfeCode Dfe { get; set; }

        public GssCode? Gss { get; set; }

        public ImpreciseDate When { get; set; }

        public CycleEventType CycleEvent { get; set; }

        public Dictionary<Grade, int>? ByGrade { get; set; }

        public Dictionary<Edition, int>? ByEdition { get; set; }

        public Dictionary<CycleEventType, int>? ByEvent { get; set; }

        public Dictionary<OfstedUrn, string>? ByUrn { get; set; }

        public InspectionHistory? History { get; set; }
    }

    [JsonSerializable(typeof(Theirs))]
    internal sealed partial class TheirContext : JsonSerializerContext;
}

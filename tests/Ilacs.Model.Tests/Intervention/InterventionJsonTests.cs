using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Interventions and their events as JSON.</summary>
public class InterventionJsonTests
{
    [Property(Arbitrary = [typeof(AnyArbitraries)], MaxTest = 300)]
    public bool Any_intervention_survives_writing_and_reading_with_what_is_refused_and_what_is_found(InterventionHistory intervention, bool indented)
    {
        var bytes = IlacsJson.InterventionHistory.Write(intervention, indented);
        var result = IlacsJson.InterventionHistory.Read(bytes);
        (result.Value == intervention).Should().BeTrue(Encoding.UTF8.GetString(bytes));
        result.Value!.GetHashCode().Should().Be(intervention.GetHashCode());
        IlacsJson.InterventionHistory.Write(result.Value, indented).Should().Equal(bytes);
        result.Issues.Select(Text).Should().BeEquivalentTo(intervention.Validate().Select(Text));
        result.Issues.Select(issue => issue.Position!.Value.Line).Should().BeInAscendingOrder();
        result.IsValid.Should().Be(intervention.Validate().IsValid);
        return JsonDocument.Parse(bytes).RootElement.GetProperty("events").GetArrayLength() == intervention.Steps.Length;
    }

    [Property(Arbitrary = [typeof(IlacsArbitraries)])]
    public bool In_what_is_written_of_a_clean_intervention_nothing_is_found(InterventionHistory intervention)
    {
        var result = IlacsJson.InterventionHistory.Read(IlacsJson.InterventionHistory.Write(intervention));
        return result.Issues.IsClean && result.ValueOrThrow() == intervention;
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public void What_is_found_on_a_day_and_against_a_history_is_found_in_the_document_too(InterventionHistory any)
    {
        var intervention = InterventionHistory.Replay(Nottingham, any.ServiceArea, [.. any.Steps.Select(step => step.Event)], any.Opening);
        var history = History(Inspection("2022-07-11", Grade.Good), Focused("2022-01-18"));
        var result = Interventions.ReadAndChecked(IlacsJson.InterventionHistory.Write(intervention), Day("2023-03-01"), history);
        result.Issues.Select(Text).Should().BeEquivalentTo(intervention.Validate(Day("2023-03-01"), history).Select(Text));
    }

    [Fact]
    public void Any_event_survives_writing_and_reading_by_itself()
    {
        HashSet<InterventionEventType> types = [];
        Prop.ForAll(Generate.AnyIntervention.ToArbitrary(), intervention =>
        {
            foreach (var happened in intervention.Steps.Select(step => step.Event))
            {
                var result = IlacsJson.InterventionEvent.Read(IlacsJson.InterventionEvent.Write(happened));
                (result.Value == happened).Should().BeTrue();
                result.Value.Should().BeOfType(happened.GetType());
                result.Issues.Select(Text).Should().BeEquivalentTo(happened.Validate().Select(Text));
                types.Add(happened.Type);
            }

            return true;
        }).QuickCheckThrowOnFailure();
        types.Should().BeEquivalentTo(Interventions.Types);
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public void The_order_of_members_never_matters(InterventionHistory intervention, int seed)
    {
        var result = IlacsJson.InterventionHistory.Read(Shuffled.Document(IlacsJson.InterventionHistory.Write(intervention), new System.Random(seed)));
        (result.Value == intervention).Should().BeTrue();
        result.Issues.Select(Text).Should().BeEquivalentTo(intervention.Validate().Select(Text));
    }

    [Fact]
    public void An_intervention_is_written_like_this()
    {
        var intervention = InterventionHistory.Replay(
            new("Dorset", null, DfeCode.Parse("835")),
            ServiceArea.Send,
            [
                new NoticeIssued { On = Days("2022-10-24"), PublishedOn = Days("2022-11"), Trigger = InterventionTrigger.SeriousConcern, TriggeredBy = Days("2022"), Conditions = [ConditionKind.ImprovementPlan, new(ConditionKind.Adviser, "É")], ReviewMonths = 6, Sources = [new("A", "p. 1", Days("2023"), "on")] },
                new SupportArranged { On = Days("../2023-01-01"), Support = ConditionKind.Trust },
                new NoticeLifted { On = Days("2023-05-01/.."), Reason = EndReason.AfterReview },
            ],
            new() { State = InterventionState.Closed, On = Days("2020") });
        Encoding.UTF8.GetString(IlacsJson.InterventionHistory.Write(intervention, indented: false)).Should().Be(
            """{"schemaVersion":"1.0","document":"intervention-history","authority":{"name":"Dorset","dfeCode":"835"},"serviceArea":"send","opens":{"state":"closed","on":"2020"},"events":["""
            + """{"type":"notice-issued","on":"2022-10-24","publishedOn":"2022-11","trigger":"serious-concern","triggeredBy":"2022","conditions":[{"kind":"improvement-plan"},{"kind":"adviser","name":"É"}],"reviewMonths":6,"sources":[{"document":"A","where":"p. 1","dated":"2023","states":["on"]}]},"""
            + """{"type":"support-arranged","on":"../2023-01-01","kind":"trust"},{"type":"notice-lifted","on":"2023-05-01/..","reason":"after-review"}]}""");
        Encoding.UTF8.GetString(IlacsJson.InterventionHistory.Write(intervention)).Should().StartWith("{\n  \"schemaVersion\": \"1.0\",\n").And.EndWith("}\n").And.NotContain("\r");
    }

    [Fact]
    public void What_steps_down_is_written_with_its_reason_last() => Encoding.UTF8.GetString(IlacsJson.InterventionEvent.Write(
        new DirectionSteppedDown { On = Days("2022-10-24"), ReviewMonths = 1200, Reason = EndReason.OnTheCommissionersAdvice }, indented: false)).Should().Be(
        """{"type":"direction-stepped-down","on":"2022-10-24","reviewMonths":1200,"reason":"on-the-commissioners-advice"}""");

    [Fact]
    public void An_authority_without_a_number_of_Ofsteds_has_an_intervention_by_its_other_code()
    {
        var intervention = new InterventionHistory(new("Cumbria", null, DfeCode.Parse("909")), ServiceArea.SocialCare);
        var document = IlacsJson.InterventionHistory.Write(intervention);
        IlacsJson.InterventionHistory.Read(document).Issues.Should().BeEmpty();
        Encoding.UTF8.GetString(document).Should().NotContain("urn");
    }

    [Fact]
    public void Names_and_codes_may_be_spelt_with_escapes_and_the_type_may_stand_last()
    {
        const string Escaped = """{ "o\u006e": "2022-10-24", "re\u0061son": "\u0061fter-review", "t\u0079pe": "notice\u002dlifted" }""";
        var read = IlacsJson.InterventionEvent.Read(Encoding.UTF8.GetBytes(Escaped));
        read.Issues.Should().BeEmpty();
        (read.Value == new NoticeLifted { On = Days("2022-10-24"), Reason = EndReason.AfterReview }).Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"document":"inspection-history"}""", "inspection-history")]
    [InlineData("""{"document":"intervention-history"}""", "intervention-history")]
    [InlineData("""{"a":{"document":"inspection-history"},"b":["document"],"document":"intervention-history","c":1}""", "intervention-history")]
    [InlineData("""{"docume\u006et":"intervention\u002dhistory"}""", "intervention-history")]
    [InlineData("""{"document":"intervention-history","events":[""", "intervention-history")]
    [InlineData("""{"document":"Intervention-intervention"}""", null)]
    [InlineData("""{"document":"intervention-history """, null)]
    [InlineData("""{"document":null}""", null)]
    [InlineData("""{"document":["intervention-history"]}""", null)]
    [InlineData("""{"document":{"document":"intervention-history"}}""", null)]
    [InlineData("""{"document":2}""", null)]
    [InlineData("""{"document":"\ud800"}""", null)]
    [InlineData("""{"\ud800":1,"document":"intervention-history"}""", "intervention-history")]
    [InlineData("""{"Document":"intervention-history"}""", null)]
    [InlineData("""["document","intervention-history"]""", null)]
    [InlineData("\"intervention-history\"", null)]
    [InlineData("{}", null)]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData("nul", null)]
    [InlineData("\uFEFF{\"document\":\"intervention-history\"}", "intervention-history")]
    public void The_kind_of_a_document_is_what_it_says_it_is(string document, string? kind) =>
        (IlacsJson.KindOf(Encoding.UTF8.GetBytes(document)) is { } known ? known.Code() : null).Should().Be(kind);

    [Fact]
    public void The_kind_of_a_document_that_is_not_UTF_8_or_too_deep_is_not_known()
    {
        IlacsJson.KindOf([.. "{\"document\":\""u8, 0xC3, 0x28, .. "\"}"u8]).Should().BeNull();
        IlacsJson.KindOf([0xFF, 0xFE]).Should().BeNull();
        IlacsJson.KindOf(Encoding.UTF8.GetBytes("{\"a\":" + new string('[', 100_000))).Should().BeNull();
    }

    [Fact]
    public void Every_intervention_and_every_history_says_what_it_is()
    {
        IlacsJson.KindOf(IlacsJson.InterventionHistory.Write(Interventions.OneOfEverything())).Should().Be(DocumentKind.InterventionHistory);
        IlacsJson.KindOf(IlacsJson.InspectionHistory.Write(History())).Should().Be(DocumentKind.InspectionHistory);
    }

    private static string Text(ValidationIssue issue) => $"{issue.Code} {issue.Pointer}: {issue.Message}";
}

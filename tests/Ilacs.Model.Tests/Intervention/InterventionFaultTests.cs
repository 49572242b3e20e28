using System.Text;
using System.Text.Json.Nodes;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>One fault in an intervention has its issue, at its place, and no other.</summary>
public class InterventionFaultTests
{
    private const string Notice = """{"type":"notice-issued","on":"2022-10-24","publishedOn":"2022-11-07","trigger":"inadequate-inspection","triggeredBy":"2022-07-11","conditions":[{"kind":"adviser","name":"Essex"},{"kind":"trust"}],"reviewMonths":6,"sources":[{"document":"A","dated":"2022-12"}]}""";
    private const string Support = """{"type":"support-arranged","on":"2022-10-24","kind":"adviser","name":"Essex"}""";
    private const string Lifted = """{"type":"notice-lifted","on":"2022-10-24","reason":"after-review"}""";
    private const string Intervention = """{"schemaVersion":"1.0","document":"intervention-history","authority":{"name":"Nottingham","urn":"80533","dfeCode":"892","gssCode":"E06000018"},"serviceArea":"social-care","opens":{"state":"closed","on":"2020"},"events":[]}""";

    // A value that is right for each member of any type of event, and one that no event has.
    private static readonly Dictionary<string, string> Values = new()
    {
        ["publishedOn"] = "\"2022-11\"",
        ["statutory"] = "false",
        ["trigger"] = "\"court-judgement\"",
        ["triggeredBy"] = "\"2021\"",
        ["conditions"] = "[]",
        ["reviewMonths"] = "1",
        ["reason"] = "\"after-review\"",
        ["kind"] = "\"adviser\"",
        ["name"] = "\"Essex\"",
        ["sources"] = "[]",
        ["state"] = "\"closed\"",
        ["colour"] = "\"red\"",
    };

    [Fact]
    public void The_sound_documents_are_sound()
    {
        foreach (var sound in new[] { Notice, Support, Lifted })
        {
            IlacsJson.InterventionEvent.Read(Encoding.UTF8.GetBytes(sound)).Issues.Should().BeEmpty();
        }

        IlacsJson.InterventionHistory.Read(Encoding.UTF8.GetBytes(Intervention)).Issues.Should().BeEmpty();
    }

    [Fact]
    public void Each_type_of_event_has_just_its_own_members()
    {
        foreach (var type in Interventions.Types)
        {
            foreach (var (member, value) in Values)
            {
                var sound = JsonNode.Parse(IlacsJson.InterventionEvent.Write(Interventions.Event(type, "2022-10-24")))!.AsObject();
                sound[member] = JsonNode.Parse(value);
                var result = IlacsJson.InterventionEvent.Read(Encoding.UTF8.GetBytes(sound.ToJsonString()));
                Interventions.Said(result.Issues).Should().Equal(Has(type, member) ? [] : [$"member-unknown /{member}"], $"of {sound.ToJsonString()}");
                result.Value!.Type.Should().Be(type);
            }
        }
    }

    [Theory]
    [InlineData(Notice, "type", null, "member-missing ")]
    [InlineData(Notice, "on", null, "member-missing ")]
    [InlineData(Support, "kind", null, "member-missing ")]
    [InlineData(Lifted, "on", null, "member-missing ")]
    [InlineData(Notice, "type", "null", "wrong-type /type")]
    [InlineData(Notice, "type", "1", "wrong-type /type")]
    [InlineData(Notice, "type", "\"Notice-issued\"", "value-not-understood /type")]
    [InlineData(Notice, "type", "\"notice\"", "value-not-understood /type")]
    [InlineData(Notice, "type", "\"focused-visit\"", "value-not-understood /type")]
    [InlineData(Notice, "type", "\"\\ud800\"", "value-not-understood /type")]
    [InlineData(Notice, "type", "{}", "wrong-type /type")]
    [InlineData(Notice, "on", "null", "wrong-type /on")]
    [InlineData(Notice, "on", "2022", "wrong-type /on")]
    [InlineData(Notice, "on", "\"2022-02-29\"", "value-not-understood /on")]
    [InlineData(Notice, "on", "\"\"", "value-not-understood /on")]
    [InlineData(Notice, "publishedOn", "null", "wrong-type /publishedOn")]
    [InlineData(Notice, "publishedOn", "\"November\"", "value-not-understood /publishedOn")]
    [InlineData(Notice, "publishedOn", "\"2022-10-23\"", "dates-reversed /publishedOn")]
    [InlineData(Notice, "publishedOn", "\"../2022-10-23\"", "dates-reversed /publishedOn")]
    [InlineData(Notice, "triggeredBy", "\"2022-10-25\"", "dates-reversed /on")]
    [InlineData(Notice, "triggeredBy", "\"2022-11\"", "dates-reversed /on")]
    [InlineData(Notice, "triggeredBy", "null", "wrong-type /triggeredBy")]
    [InlineData(Notice, "trigger", "\"inspection\"", "value-not-understood /trigger")]
    [InlineData(Notice, "trigger", "\"Court-judgement\"", "value-not-understood /trigger")]
    [InlineData(Notice, "trigger", "1", "wrong-type /trigger")]
    [InlineData(Notice, "reviewMonths", "0", "value-not-understood /reviewMonths")]
    [InlineData(Notice, "reviewMonths", "-1", "value-not-understood /reviewMonths")]
    [InlineData(Notice, "reviewMonths", "1.5", "value-not-understood /reviewMonths")]
    [InlineData(Notice, "reviewMonths", "6.0", "value-not-understood /reviewMonths")]
    [InlineData(Notice, "reviewMonths", "6e0", "value-not-understood /reviewMonths")]
    [InlineData(Notice, "reviewMonths", "1201", "value-not-understood /reviewMonths")]
    [InlineData(Notice, "reviewMonths", "99999999999999999999", "value-not-understood /reviewMonths")]
    [InlineData(Notice, "reviewMonths", "\"6\"", "wrong-type /reviewMonths")]
    [InlineData(Notice, "reviewMonths", "null", "wrong-type /reviewMonths")]
    [InlineData(Notice, "reviewMonths", "[6]", "wrong-type /reviewMonths")]
    [InlineData(Notice, "conditions", "{}", "wrong-type /conditions")]
    [InlineData(Notice, "conditions", "null", "wrong-type /conditions")]
    [InlineData(Notice, "conditions", "[\"adviser\"]", "wrong-type /conditions/0")]
    [InlineData(Notice, "conditions", "[null]", "wrong-type /conditions/0")]
    [InlineData(Notice, "conditions", "[{}]", "member-missing /conditions/0")]
    [InlineData(Notice, "conditions", "[{\"kind\":\"trust\"},{\"kind\":\"plan\"}]", "value-not-understood /conditions/1/kind")]
    [InlineData(Notice, "conditions", "[{\"kind\":\"adviser\",\"name\":\"\"}]", "value-not-understood /conditions/0/name")]
    [InlineData(Notice, "conditions", "[{\"kind\":\"adviser\",\"name\":null}]", "wrong-type /conditions/0/name")]
    [InlineData(Notice, "conditions", "[{\"kind\":\"adviser\",\"kind\":\"trust\"}]", "member-twice /conditions/0/kind")]
    [InlineData(Notice, "conditions", "[{\"kind\":\"adviser\",\"until\":\"2023\"}]", "member-unknown /conditions/0/until")]
    [InlineData(Notice, "sources", "{}", "wrong-type /sources")]
    [InlineData(Notice, "sources", "[{\"where\":\"p. 1\"}]", "member-missing /sources/0")]
    [InlineData(Notice, "sources", "[{\"document\":\"A\",\"dated\":\"2022-10-23\"}]", "source-older /sources/0/dated")]
    [InlineData(Notice, "sources", "[{\"document\":\"A\",\"dated\":\"2022-10-24\"},{\"document\":\"B\",\"dated\":\"2022-11-01\",\"states\":[\"publishedOn\"]}]", "source-older /sources/1/dated")]
    [InlineData(Notice, "sources", "[{\"document\":\"A\",\"says\":{\"on\":\"2022-10-25\"}}]", "sources-disagree /sources/0/says/on")]
    [InlineData(Notice, "sources", "[{\"document\":\"A\",\"says\":{\"triggeredBy\":\"2022-08\"}}]", "sources-disagree /sources/0/says/triggeredBy")]
    [InlineData(Notice, "sources", "[{\"document\":\"A\",\"states\":[\"colour\"]}]", "value-not-understood /sources/0/states/0")]
    [InlineData(Support, "kind", "\"commissioner\"", "value-not-understood /kind")]
    [InlineData(Support, "kind", "\"notice\"", "value-not-understood /kind")]
    [InlineData(Support, "kind", "null", "wrong-type /kind")]
    [InlineData(Support, "name", "\"\"", "value-not-understood /name")]
    [InlineData(Support, "name", "\" \"", "value-not-understood /name")]
    [InlineData(Support, "name", "\"\\ud800\"", "value-not-understood /name")]
    [InlineData(Support, "name", "7", "wrong-type /name")]
    [InlineData(Support, "name", "null", "wrong-type /name")]
    [InlineData(Lifted, "reason", "\"withdrawn\"", "value-not-understood /reason")]
    [InlineData(Lifted, "reason", "null", "wrong-type /reason")]
    public void A_fault_in_an_event_has_its_issue_alone_and_in_an_intervention(string sound, string member, string? value, string expected)
    {
        var changed = With(sound, member, value);
        var alone = IlacsJson.InterventionEvent.Read(Encoding.UTF8.GetBytes(changed)).Issues;
        Interventions.Said(alone).Should().Equal(expected);

        // The second event can happen only after the first: where the first could not be read, nothing is said of that.
        var (opens, next) = sound == Notice ? ("closed", "notice-lifted") : sound == Lifted ? ("notice-open", "direction-issued") : ("notice-open", "review-held");
        var document = Encoding.UTF8.GetBytes(Intervention.Replace("\"closed\"", $"\"{opens}\"", StringComparison.Ordinal)
            .Replace("[]", $"[{changed},{{\"type\":\"{next}\",\"on\":\"9999\"}}]", StringComparison.Ordinal));
        var within = IlacsJson.InterventionHistory.Read(document).Issues;
        Interventions.Said(within).Should().Equal(expected.Replace(" ", " /events/0", StringComparison.Ordinal));
        Places.OffsetOf(document, within[0].Pointer, out var found);
        found.Should().BeTrue();
        within[0].Position.Should().NotBeNull();
    }

    [Theory]
    [InlineData("schemaVersion", null, "member-missing ")]
    [InlineData("schemaVersion", "\"1.1\"", "schema-version-later /schemaVersion")]
    [InlineData("schemaVersion", "\"1.01\"", "value-not-understood /schemaVersion")]
    [InlineData("schemaVersion", "1.0", "wrong-type /schemaVersion")]
    [InlineData("document", null, "member-missing ")]
    [InlineData("document", "\"inspection-history\"", "value-not-understood /document")]
    [InlineData("authority", null, "member-missing ")]
    [InlineData("authority", "{\"name\":\"A\"}", "member-missing /authority")]
    [InlineData("authority", "{\"gssCode\":\"E06000018\"}", "member-missing /authority")]
    [InlineData("authority", "{\"urn\":\"80533\"}", "member-missing /authority")]
    [InlineData("authority", "{\"name\":\"\",\"urn\":\"80533\"}", "value-not-understood /authority/name")]
    [InlineData("authority", "{\"name\":null,\"urn\":\"80533\"}", "wrong-type /authority/name")]
    [InlineData("authority", "{\"name\":\"A\",\"urn\":\"x\"}", "value-not-understood /authority/urn")]
    [InlineData("authority", "\"Nottingham\"", "wrong-type /authority")]
    [InlineData("serviceArea", null, "member-missing ")]
    [InlineData("serviceArea", "\"Send\"", "value-not-understood /serviceArea")]
    [InlineData("serviceArea", "2", "wrong-type /serviceArea")]
    [InlineData("serviceArea", "null", "wrong-type /serviceArea")]
    [InlineData("events", null, "member-missing ")]
    [InlineData("events", "{}", "wrong-type /events")]
    [InlineData("events", "null", "wrong-type /events")]
    [InlineData("events", "[null]", "wrong-type /events/0")]
    [InlineData("events", "[[]]", "wrong-type /events/0")]
    [InlineData("events", "[{}]", "member-missing /events/0")]
    [InlineData("events", "[{\"on\":\"2022\",\"on\":\"2023\",\"x\":1}]", "member-missing /events/0")]
    [InlineData("opens", "null", "wrong-type /opens")]
    [InlineData("opens", "\"closed\"", "wrong-type /opens")]
    [InlineData("opens", "{\"on\":\"2020\"}", "member-missing /opens")]
    [InlineData("opens", "{\"state\":\"closed\"}", "member-missing /opens")]
    [InlineData("opens", "{\"state\":\"open\",\"on\":\"2020\"}", "value-not-understood /opens/state")]
    [InlineData("opens", "{\"state\":4,\"on\":\"2020\"}", "wrong-type /opens/state")]
    [InlineData("opens", "{\"state\":\"closed\",\"on\":\"202\"}", "value-not-understood /opens/on")]
    [InlineData("opens", "{\"state\":\"closed\",\"on\":\"2020\",\"type\":\"closed\"}", "member-unknown /opens/type")]
    [InlineData("opens", "{\"state\":\"closed\",\"on\":\"2020\",\"sources\":[{\"document\":\"A\",\"dated\":\"2019\"}]}", "source-older /opens/sources/0/dated")]
    [InlineData("opens", "{\"state\":\"closed\",\"on\":\"2020\",\"sources\":[{\"document\":\"A\",\"says\":{\"on\":\"2019\"}}]}", "sources-disagree /opens/sources/0/says/on")]
    [InlineData("coverage", "[]", "member-unknown /coverage")]
    public void A_fault_in_the_intervention_has_its_issue(string member, string? value, string expected)
    {
        var document = Encoding.UTF8.GetBytes(With(Intervention, member, value));
        var issues = IlacsJson.InterventionHistory.Read(document).Issues;
        Interventions.Said(issues).Should().Equal(expected);
        Places.OffsetOf(document, issues[0].Pointer, out var found);
        found.Should().BeTrue();
    }

    [Fact]
    public void Every_member_that_is_there_twice_is_found()
    {
        foreach (var sound in new[] { Notice, Support, Lifted })
        {
            foreach (var (member, value) in JsonNode.Parse(sound)!.AsObject())
            {
                var twice = $"{sound[..^1]},\"{member}\":{value!.ToJsonString()}}}";
                Interventions.Said(IlacsJson.InterventionEvent.Read(Encoding.UTF8.GetBytes(twice)).Issues).Should().Equal($"member-twice /{member}");
            }
        }

        foreach (var (member, value) in JsonNode.Parse(Intervention)!.AsObject())
        {
            Interventions.Said(IlacsJson.InterventionHistory.Read(Encoding.UTF8.GetBytes($"{Intervention[..^1]},\"{member}\":{value!.ToJsonString()}}}")).Issues).Should().Equal($"member-twice /{member}");
        }
    }

    [Fact]
    public void A_type_that_is_there_twice_is_taken_from_where_it_stands_first()
    {
        var result = IlacsJson.InterventionEvent.Read("""{"type":"notice-closed","on":"2022","type":"notice-lifted"}"""u8);
        Interventions.Said(result.Issues).Should().Equal("member-twice /type");
        result.Value.Should().BeOfType<NoticeClosed>();
    }

    private static bool Has(InterventionEventType type, string member) => member switch
    {
        "sources" => true,
        "reason" => type is InterventionEventType.NoticeLifted or InterventionEventType.DirectionRevoked or InterventionEventType.DirectionSteppedDown,
        "kind" or "name" => type == InterventionEventType.SupportArranged,
        "state" or "colour" or "statutory" => false,
        _ => type is InterventionEventType.NoticeIssued or InterventionEventType.NoticeReplaced or InterventionEventType.NoticeSuperseded
            or InterventionEventType.DirectionIssued or InterventionEventType.DirectionRevised or InterventionEventType.DirectionSteppedDown,
    };

    // As text, so that a member may be null.
    private static string With(string sound, string member, string? value)
    {
        var json = JsonNode.Parse(sound)!.AsObject();
        json.Remove(member);
        var without = json.ToJsonString();
        return value is null ? without : $"{without[..^1]},\"{member}\":{value}}}";
    }
}

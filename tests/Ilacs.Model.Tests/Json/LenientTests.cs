using System.Text;
using System.Text.Json.Nodes;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Reading that keeps what it does not understand.</summary>
public class LenientTests
{
    private const string Visit = """{"type":"focused-visit","onSite":[{"from":"2022-04-26","to":"2022-04-27"}]}""";
    private const string Inspection = """{"type":"standard-inspection","edition":"ilacs-2018","onSite":[{"from":"2019-10-07","to":"2019-10-18"}],"judgements":{"leaders":"good","help-and-protection":"good","children-in-care-and-care-leavers":"good"},"overallEffectiveness":"good"}""";
    private const string Meeting = """{"type":"annual-engagement-meeting","on":"2020-11-26"}""";
    private const string Notice = """{"type":"notice-issued","on":"2022-10-24"}""";

    private static string HistoryOf(params string[] events) =>
        $$"""{"schemaVersion":"1.0","document":"inspection-history","authority":{"name":"A","urn":"80534"},"events":[{{string.Join(",", events)}}]}""";

    private static string ThreadOf(params string[] events) =>
        $$"""{"schemaVersion":"1.0","document":"intervention-thread","authority":{"name":"A","urn":"80534"},"serviceArea":"send","events":[{{string.Join(",", events)}}]}""";

    [Theory]
    [InlineData(Visit, "publishedOn", "\"2022-02-30\"", "value-not-understood /publishedOn")]
    [InlineData(Visit, "publishedOn", "null", "wrong-type /publishedOn")]
    [InlineData(Visit, "letterPublished", "\"yes\"", "wrong-type /letterPublished")]
    [InlineData(Visit, "edition", "{\"x\":[1]}", "wrong-type /edition")]
    [InlineData(Visit, "theme", "[]", "wrong-type /theme")]
    [InlineData(Visit, "judgements", "{\"leaders\":\"good\"}", "grade-on-ungraded-activity /judgements")]
    [InlineData(Visit, "overallEffectiveness", "null", "grade-on-ungraded-activity /overallEffectiveness")]
    [InlineData(Visit, "areasForImprovement", "1.0", "value-not-understood /areasForImprovement")]
    [InlineData(Visit, "areasForImprovement", "-1", "value-not-understood /areasForImprovement")]
    [InlineData(Visit, "areasForImprovement", "[7]", "wrong-type /areasForImprovement/0")]
    [InlineData(Visit, "areasForImprovement", "[7,null,\"\"]", "wrong-type /areasForImprovement/0", "wrong-type /areasForImprovement/1", "value-not-understood /areasForImprovement/2")]
    [InlineData(Visit, "areasForImprovement", "[7,\"One\",[],\"Two\",{}]", "wrong-type /areasForImprovement/0", "wrong-type /areasForImprovement/2", "wrong-type /areasForImprovement/4")]
    [InlineData(Visit, "areasForImprovement", "[0,1,2,3,4,5,6,7,8,9,10,11]", null)]
    [InlineData(Visit, "sources", "7", "wrong-type /sources")]
    [InlineData(Visit, "sources", "[7,{\"where\":\"here\"},{\"document\":\"A\"},null]", "wrong-type /sources/0", "member-missing /sources/1", "wrong-type /sources/3")]
    [InlineData(Visit, "sources", "[{\"document\":\"A\",\"states\":[7,\"type\",null],\"says\":{\"onSite\":\"x\",\"on\":\"2022-04\"},\"dated\":\"\"}]", null)]
    [InlineData(Visit, "sources", "[{\"document\":\"A\",\"says\":{\"onSite\":\"x\"}}]", "value-not-understood /sources/0/says/onSite")]
    [InlineData(Visit, "sources", "[{\"document\":\"A\",\"states\":7,\"says\":7}]", "wrong-type /sources/0/says", "wrong-type /sources/0/states")]
    [InlineData(Visit, "sources", "[{\"document\":\"A\",\"says\":{\"type\":7,\"judgements\":[{}],\"overallEffectiveness\":7,\"onSite\":\"2022-04\"}}]", null)]
    [InlineData(Inspection, "sources", "[{\"document\":\"A\",\"says\":{\"judgements\":{\"leaders\":7}}}]", "wrong-type /sources/0/says/judgements/leaders")]
    [InlineData(Inspection, "sources", "[{\"document\":\"A\",\"says\":{\"judgements\":{\"leaders\":{\"noGrade\":\"not-judged\",\"x\":1},\"colour\":7,\"adoption\":{}},\"overallEffectiveness\":{}}}]", null)]
    [InlineData(Inspection, "overallEffectiveness", "7", "wrong-type /overallEffectiveness")]
    [InlineData(Inspection, "overallEffectiveness", "{\"noGrade\":7}", "wrong-type /overallEffectiveness/noGrade")]
    [InlineData(Inspection, "overallEffectiveness", "{}", "member-missing /overallEffectiveness")]
    [InlineData(Inspection, "judgements", "{\"leaders\":\"good\",\"help-and-protection\":{\"noGrade\":\"not-in-edition\"},\"children-in-care-and-care-leavers\":7,\"care-leavers\":\"good\"}", null)]
    [InlineData(Meeting, "letterOn", "\"26 November\"", "value-not-understood /letterOn")]
    [InlineData(Meeting, "judgements", "1", "grade-on-ungraded-activity /judgements")]
    [InlineData(Notice, "conditions", "[7,{\"kind\":\"adviser\"},{\"kind\":null}]", "wrong-type /conditions/0", "wrong-type /conditions/2/kind")]
    [InlineData(Notice, "conditions", "[7]", "wrong-type /conditions/0")]
    [InlineData(Notice, "reviewMonths", "0", "value-not-understood /reviewMonths")]
    [InlineData(Notice, "statutory", "1", "wrong-type /statutory")]
    [InlineData(Notice, "triggeredBy", "\"today\"", "value-not-understood /triggeredBy")]
    public void A_fault_that_is_no_mere_unknown_is_an_error_and_kept_all_the_same(string sound, string member, string value, params string[]? expected)
    {
        var node = JsonNode.Parse(sound)!.AsObject();
        node[member] = JsonNode.Parse(value);
        var document = Encoding.UTF8.GetBytes(node.ToJsonString());
        var format = AnyFormat.Named(sound == Notice ? "intervention-event" : "activity");
        var read = format.Read(document, JsonReadOptions.Lenient);
        read.Value.Should().NotBeNull();
        read.IsValid.Should().BeFalse();
        read.WasReadWhole.Should().BeFalse();
        if (expected is not null)
        {
            Interventions.Said(read.Findings.OrderBy(finding => finding.Pointer, StringComparer.Ordinal)).Should().Equal(expected);
        }

        Planted.AsData(JsonNode.Parse(format.Write(read.Value!)), false).Should().Be(Planted.AsData(node, false));
        AnyFormat.AreSame(format.Read(format.Write(read.Value!), JsonReadOptions.Lenient).Value, read.Value).Should().BeTrue();

        // Within a whole history or thread it is the same.
        var (outer, whole) = sound == Notice ? ("intervention-thread", ThreadOf(node.ToJsonString(), Notice)) : ("inspection-history", HistoryOf(node.ToJsonString(), Meeting));
        var all = AnyFormat.Named(outer).Read(Encoding.UTF8.GetBytes(whole), JsonReadOptions.Lenient);
        all.IsValid.Should().BeFalse();
        Planted.AsData(JsonNode.Parse(AnyFormat.Named(outer).Write(all.Value!)), outer == "inspection-history").Should().Be(Planted.AsData(JsonNode.Parse(whole), outer == "inspection-history"));
    }

    [Fact]
    public void What_is_kept_stands_as_it_stood_but_for_the_space_between()
    {
        const string Raw = """{"b":1.50,"a":[1E+2,-0,0.10e-7,"\u0041\/\ud83d\ude00","é 日本","a\nb\t"],"":null," ":{}}""";
        var spaced = Raw.Replace(",", " ,\r\n\t", StringComparison.Ordinal).Replace("[", "[ \n", StringComparison.Ordinal).Replace("\":", "\" :\n ", StringComparison.Ordinal);
        var document = Visit[..^1] + ",\n\"later\" : " + spaced + "\n}";
        var read = IlacsJson.Activity.Read(Encoding.UTF8.GetBytes(document), JsonReadOptions.Lenient);
        read.Findings.Should().ContainSingle().Which.Code.Should().Be(JsonFindings.PartKept);
        read.Value!.Kept.Should().Equal(new KeptPart("/later", Raw));
        Encoding.UTF8.GetString(IlacsJson.Activity.Write(read.Value, indented: false)).Should().Be(Visit[..^1] + ",\"later\":" + Raw + "}");
        Encoding.UTF8.GetString(IlacsJson.Activity.Write(read.Value)).Should().Contain(Raw);
        IlacsJson.Activity.Write(read.Value, indented: false).Should().NotContain((byte)'\n');
    }

    [Fact]
    public void An_unknown_member_that_is_there_twice_is_an_error_since_only_one_can_be_kept()
    {
        var twice = Visit[..^1] + ",\"x\":1,\"y\":2,\"\\u0078\":3,\"onSite\":[]}";
        var read = IlacsJson.Activity.Read(Encoding.UTF8.GetBytes(twice), JsonReadOptions.Lenient);
        Interventions.Said(read.Findings).Should().Equal("part-kept /x", "part-kept /y", "member-twice /x", "member-twice /onSite");
        read.Value!.Kept.Should().Equal(new KeptPart("/x", "1"), new KeptPart("/y", "2"));

        var area = Inspection.Replace("\"leaders\":", "\"weather\":\"good\",\"weather\":\"poor\",\"leaders\":", StringComparison.Ordinal);
        Interventions.Said(IlacsJson.Activity.Read(Encoding.UTF8.GetBytes(area), JsonReadOptions.Lenient).Findings).Should().Equal("part-kept /judgements/weather", "area-stated-twice /judgements/weather");

        // In two objects it is there once each, and of what stands within an unknown member nothing is asked.
        var once = Inspection.Replace("\"to\":", "\"x\":{\"x\":1,\"x\":2},\"to\":", StringComparison.Ordinal)[..^1] + ",\"x\":1}";
        IlacsJson.Activity.Read(Encoding.UTF8.GetBytes(once), JsonReadOptions.Lenient).Findings.Select(finding => finding.Code.Code).Should().Equal("part-kept", "part-kept");
    }

    [Fact]
    public void What_cannot_be_read_at_all_keeps_nothing_and_has_the_errors_of_strict_reading()
    {
        (AnyFormat Format, string Document)[] cases =
        [
            (AnyFormat.Named("activity"), Visit.Replace("focused-visit", "zoom-visit", StringComparison.Ordinal)),
            (AnyFormat.Named("activity"), Inspection.Replace("ilacs-2018", "ilacs-2031", StringComparison.Ordinal)),
            (AnyFormat.Named("intervention-event"), Notice.Replace("notice-issued", "notice-praised", StringComparison.Ordinal)),
            (AnyFormat.Named("intervention-thread"), ThreadOf(Notice).Replace("\"send\"", "\"schools\"", StringComparison.Ordinal)),
            (AnyFormat.Named("inspection-history"), HistoryOf(Visit).Replace("\"urn\"", "\"number\"", StringComparison.Ordinal)),
            (AnyFormat.Named("document"), ThreadOf(Notice).Replace("\"send\"", "\"schools\"", StringComparison.Ordinal)),
            (AnyFormat.Named("document"), HistoryOf(Visit).Replace("inspection-history", "life", StringComparison.Ordinal)),
        ];
        foreach (var (format, document) in cases)
        {
            var bytes = Encoding.UTF8.GetBytes(document);
            var (lenient, strict) = (format.Read(bytes, JsonReadOptions.Lenient), format.Read(bytes));
            lenient.Value.Should().BeNull();
            lenient.Findings.IsValid.Should().BeFalse(document);
            lenient.IsSameAs(strict).Should().BeTrue(document);
        }
    }

    [Fact]
    public void Of_answers_nothing_is_kept_and_what_is_unknown_is_an_error()
    {
        foreach (var name in new[] { DocumentKinds.Derivation, DocumentKinds.FindingReport })
        {
            var document = Encoding.UTF8.GetBytes(Repository.Read($"seeds/versions/1.0/{name}.json").Replace("\"document\"", "\"x\": 1, \"document\"", StringComparison.Ordinal));
            var read = AnyFormat.Named(name).Read(document, JsonReadOptions.Lenient);
            read.Codes.Should().Equal("member-unknown");
            Encoding.UTF8.GetString(AnyFormat.Named(name).Write(read.Value!)).Should().NotContain("\"x\"");
        }
    }

    [Fact]
    public void A_history_that_keeps_events_is_not_asked_the_rules_between_them_and_keeps_them_with_other_activities()
    {
        string[] later = ["""{"type":"zoom-visit","on":1}""", """{"type":"action-plan","answers":"2010"}""", "7"];
        foreach (var kept in new[] { later[0], later[2], Inspection.Replace("ilacs-2018", "ilacs-2031", StringComparison.Ordinal) })
        {
            var read = IlacsJson.History.Read(Encoding.UTF8.GetBytes(HistoryOf(kept, later[1], Visit, Visit)), JsonReadOptions.Lenient);
            read.Findings.Select(finding => finding.Code.Code).Should().NotContain("activities-overlap").And.NotContain("reference-not-recorded");
            var history = read.Value!;
            history.Kept.Should().Equal(new KeptPart("/events/-", kept));
            history.Check().Should().BeEmpty();
            var other = history.WithActivities(Meeting("2020-11-26"));
            other.Kept.Should().Equal(history.Kept);
            other.Activities.Should().ContainSingle();
            other.Check().Should().BeEmpty();
            Encoding.UTF8.GetString(IlacsJson.History.Write(other, indented: false)).Should().Be(HistoryOf(Meeting, kept));
            (other == other.WithActivities(other.Activities)).Should().BeTrue();
            (other == History(Meeting("2020-11-26"))).Should().BeFalse("what is kept counts");
        }

        // A member that is kept is no event that another may lack.
        var all = IlacsJson.History.Read(Encoding.UTF8.GetBytes(HistoryOf(Visit[..^1] + ",\"x\":1}", Visit)), JsonReadOptions.Lenient);
        Interventions.Said(all.Findings).Should().BeEquivalentTo("part-kept /events/0/x", "activities-overlap /events/1/onSite");
        all.Value!.Check().Should().ContainSingle();
    }

    [Fact]
    public void Where_all_events_or_all_coverage_are_kept_as_one_the_rules_between_them_are_not_asked_either()
    {
        var covered = HistoryOf().Replace("\"events\":[]", "\"coverage\":[{\"activities\":[\"standard-inspection\"],\"from\":\"2010-01-01\",\"to\":\"2026-01-01\"}],\"events\":{}", StringComparison.Ordinal);
        var read = IlacsJson.History.Read(Encoding.UTF8.GetBytes(covered), JsonReadOptions.Lenient);
        Interventions.Said(read.Findings).Should().Equal("wrong-type /events");
        read.Value!.Kept.Should().Equal(new KeptPart("/events", "{}"));
        read.Value.Check().Should().BeEmpty();
        Encoding.UTF8.GetString(IlacsJson.History.Write(read.Value, indented: false)).Should().Be(covered);
    }

    [Fact]
    public void A_thread_that_keeps_events_or_its_opening_takes_no_other()
    {
        const string Opens = "\"opens\":{\"state\":\"half-open\",\"on\":\"2020\"},\"events\"";
        foreach (var document in new[] { ThreadOf("7"), ThreadOf(Notice, """{"type":"notice-praised"}"""), ThreadOf().Replace("\"events\"", Opens, StringComparison.Ordinal), ThreadOf(Notice).Replace("\"events\"", Opens, StringComparison.Ordinal) })
        {
            var thread = IlacsJson.Thread.Read(Encoding.UTF8.GetBytes(document), JsonReadOptions.Lenient).Value!;
            thread.Kept.Should().NotBeEmpty();
            FluentActions.Invoking(() => thread.Apply(Interventions.Event(InterventionEventType.NoticeIssued))).Should().Throw<InvalidOperationException>().WithMessage("*not understood*");
            Planted.AsData(JsonNode.Parse(IlacsJson.Thread.Write(thread)), false).Should().Be(Planted.AsData(JsonNode.Parse(document), false));
        }

        var member = IlacsJson.Thread.Read(Encoding.UTF8.GetBytes(ThreadOf(Notice).Replace("\"serviceArea\"", "\"x\":1,\"serviceArea\"", StringComparison.Ordinal)), JsonReadOptions.Lenient).ValueOrThrow();
        var next = member.Apply(Interventions.Event(InterventionEventType.NoticeLifted, "2023")).Thread;
        next.Kept.Should().Equal(new KeptPart("/x", "1"));
        Encoding.UTF8.GetString(IlacsJson.Thread.Write(next)).Should().Contain("\"x\": 1");
    }

    [Fact]
    public void What_breaks_off_leniently_is_malformed_wherever_it_does_and_keeps_what_stood_before()
    {
        string[] documents =
        [
            HistoryOf(Visit[..^1] + ",\"x\":1}", """{"type":"zoom-visit"}""", Inspection[..^1] + ",\"y\":[{}],\"sources\":[{\"z\":1,\"document\":\"A\",\"says\":{\"0\":1}}]}").Replace("\"events\"", "\"later\":{},\"coverage\":[{\"w\":1}],\"events\"", StringComparison.Ordinal),
            ThreadOf(Notice[..^1] + ",\"x\":1,\"conditions\":[{\"kind\":\"new\"}]}", """{"type":"notice-praised"}""", Notice).Replace("\"events\"", "\"later\":{},\"opens\":{\"x\":1,\"state\":\"closed\",\"on\":\"2020\"},\"events\"", StringComparison.Ordinal),
        ];
        foreach (var document in documents.Select(Encoding.UTF8.GetBytes))
        {
            for (var length = 0; length < document.Length; length++)
            {
                foreach (var format in AnyFormat.All)
                {
                    var read = Invariants.Hold(format, document[..length], JsonReadOptions.Lenient);
                    read.Codes.Should().Contain(JsonFindings.Malformed.Code);
                    if (read.Value is not null)
                    {
                        format.Read(format.Write(read.Value), JsonReadOptions.Lenient).Codes.Should().NotContain(JsonFindings.Malformed.Code);
                    }
                }
            }
        }
    }
}

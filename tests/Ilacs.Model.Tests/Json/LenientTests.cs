using System.Text;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Reading that keeps what it does not understand.</summary>
public class LenientTests
{
    private const string Visit = """{"type":"focused-visit","onSite":[{"from":"2022-04-26","to":"2022-04-27"}]}""";
    private const string Inspection = """{"type":"standard-inspection","edition":"ilacs-2018","onSite":[{"from":"2019-10-07","to":"2019-10-18"}],"judgements":{"leaders":"good","help-and-protection":"good","children-in-care-and-care-leavers":"good"},"overallEffectiveness":"good"}""";
    private const string Notice = """{"type":"notice-issued","on":"2022-10-24"}""";

    private static string HistoryOf(params string[] events) =>
        $$"""{"schemaVersion":"1.0","document":"inspection-history","authority":{"name":"A","urn":"80534"},"events":[{{string.Join(",", events)}}]}""";

    private static string InterventionOf(params string[] events) =>
        $$"""{"schemaVersion":"1.0","document":"intervention-history","authority":{"name":"A","urn":"80534"},"serviceArea":"send","events":[{{string.Join(",", events)}}]}""";

    [Fact]
    public void An_unknown_code_is_an_error_in_both_doors()
    {
        foreach (var (name, document) in new[]
        {
            ("cycle-event", Visit[..^1] + ",\"theme\":\"weather\"}"), ("cycle-event", Inspection.Replace("ilacs-2018", "ilacs-2031", StringComparison.Ordinal)),
            ("cycle-event", Visit.Replace("focused-visit", "zoom-visit", StringComparison.Ordinal)),
            ("intervention-event", Notice.Replace("notice-issued", "notice-praised", StringComparison.Ordinal)),
            ("intervention-history", InterventionOf(Notice).Replace("\"send\"", "\"schools\"", StringComparison.Ordinal)),
            ("inspection-history", HistoryOf(Visit, Visit.Replace("focused-visit", "zoom-visit", StringComparison.Ordinal))),
            ("document", HistoryOf(Visit).Replace("inspection-history", "life", StringComparison.Ordinal)),
        })
        {
            var bytes = Encoding.UTF8.GetBytes(document);
            var (lenient, strict) = (AnyFormat.Named(name).Read(bytes, JsonReadOptions.Lenient), AnyFormat.Named(name).Read(bytes));
            strict.IsValid.Should().BeFalse(document);
            lenient.IsSameAs(strict).Should().BeTrue(document);
        }
    }

    [Fact]
    public void Unknown_members_of_an_item_stay_with_it_where_items_before_it_cannot_be_read()
    {
        var document = Visit[..^1] + ""","sources":[7,{"x":1},{"y":2,"document":"A","says":{"z":3}},{"document":"B","w":4}]}""".Replace("\\\"", "\"", StringComparison.Ordinal);
        var read = IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes(document), JsonReadOptions.Lenient);
        read.IsValid.Should().BeFalse();
        read.Value!.UnknownMembers.Should().Equal(new UnknownMember("/sources/0/says/z", "3"), new UnknownMember("/sources/0/y", "2"), new UnknownMember("/sources/1/w", "4"));
        Encoding.UTF8.GetString(IlacsJson.CycleEvent.Write(read.Value, indented: false)).Should()
            .Be(Visit[..^1] + ""","sources":[{"document":"A","says":{"z":3},"y":2},{"document":"B","w":4}]}""".Replace("\\\"", "\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Unknown_members_count_in_comparing_and_stay_with_other_events_and_events()
    {
        var history = IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(HistoryOf(Visit).Replace("\"events\"", "\"x\":1,\"events\"", StringComparison.Ordinal)), JsonReadOptions.Lenient).ValueOrThrow();
        (history == (history with { Events = history.Events })).Should().BeTrue();
        (history == new InspectionHistory(history.Authority, history.Events)).Should().BeFalse();
        (history with { Events = [Meeting("2020-11-26")] }).UnknownMembers.Should().Equal(history.UnknownMembers);

        var intervention = IlacsJson.InterventionHistory.Read(Encoding.UTF8.GetBytes(InterventionOf(Notice).Replace("\"serviceArea\"", "\"x\":1,\"serviceArea\"", StringComparison.Ordinal)), JsonReadOptions.Lenient).ValueOrThrow();
        var next = intervention.Apply(Interventions.Event(InterventionEventType.NoticeLifted, "2023")).Intervention;
        next.UnknownMembers.Should().Equal(new UnknownMember("/x", "1"));
        Encoding.UTF8.GetString(IlacsJson.InterventionHistory.Write(next)).Should().Contain("\"x\": 1");
        (intervention == InterventionHistory.Replay(intervention.Authority, intervention.ServiceArea, intervention.Steps.Select(step => step.Event))).Should().BeFalse();
    }

    [Fact]
    public void What_is_kept_stands_as_it_stood_but_for_the_space_between()
    {
        const string Raw = """{"b":1.50,"a":[1E+2,-0,0.10e-7,"\u0041\/\ud83d\ude00","é 日本","a\nb\t"],"":null," ":{}}""";
        var spaced = Raw.Replace(",", " ,\r\n\t", StringComparison.Ordinal).Replace("[", "[ \n", StringComparison.Ordinal).Replace("\":", "\" :\n ", StringComparison.Ordinal);
        var document = Visit[..^1] + ",\n\"later\" : " + spaced + "\n}";
        var read = IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes(document), JsonReadOptions.Lenient);
        read.Issues.Should().ContainSingle().Which.Code.Should().Be(IssueCodes.UnknownMemberKept);
        read.Value!.UnknownMembers.Should().Equal(new UnknownMember("/later", Raw));
        Encoding.UTF8.GetString(IlacsJson.CycleEvent.Write(read.Value, indented: false)).Should().Be(Visit[..^1] + ",\"later\":" + Raw + "}");
        Encoding.UTF8.GetString(IlacsJson.CycleEvent.Write(read.Value)).Should().Contain(Raw);
        IlacsJson.CycleEvent.Write(read.Value, indented: false).Should().NotContain((byte)'\n');
    }

    [Fact]
    public void An_unknown_member_that_is_there_twice_is_an_error_since_only_one_can_be_kept()
    {
        var twice = Visit[..^1] + ",\"x\":1,\"y\":2,\"\\u0078\":3,\"onSite\":[]}";
        var read = IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes(twice), JsonReadOptions.Lenient);
        Interventions.Said(read.Issues).Should().Equal("unknown-member-kept /x", "unknown-member-kept /y", "member-twice /x", "member-twice /onSite");
        read.Value!.UnknownMembers.Should().Equal(new UnknownMember("/x", "1"), new UnknownMember("/y", "2"));

        var area = Inspection.Replace("\"leaders\":", "\"weather\":\"good\",\"weather\":\"poor\",\"leaders\":", StringComparison.Ordinal);
        Interventions.Said(IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes(area), JsonReadOptions.Lenient).Issues).Should().Equal("unknown-member-kept /judgements/weather", "area-stated-twice /judgements/weather");

        // In two objects it is there once each, and of what stands within an unknown member nothing is asked.
        var once = Inspection.Replace("\"to\":", "\"x\":{\"x\":1,\"x\":2},\"to\":", StringComparison.Ordinal)[..^1] + ",\"x\":1}";
        IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes(once), JsonReadOptions.Lenient).Issues.Select(issue => issue.Code.Code).Should().Equal("unknown-member-kept", "unknown-member-kept");
    }

    [Fact]
    public void What_breaks_off_is_malformed_wherever_it_does_and_has_no_value()
    {
        string[] documents =
        [
            HistoryOf(Visit[..^1] + ",\"x\":1}", """{"type":"zoom-visit"}""", Inspection[..^1] + ",\"y\":[{}],\"sources\":[{\"z\":1,\"document\":\"A\",\"says\":{\"0\":1}}]}").Replace("\"events\"", "\"later\":{},\"coverage\":[{\"w\":1}],\"events\"", StringComparison.Ordinal),
            InterventionOf(Notice[..^1] + ",\"x\":1,\"conditions\":[{\"kind\":\"new\"}]}", """{"type":"notice-praised"}""", Notice).Replace("\"events\"", "\"later\":{},\"opens\":{\"x\":1,\"state\":\"closed\",\"on\":\"2020\"},\"events\"", StringComparison.Ordinal),
        ];
        foreach (var document in documents.Select(Encoding.UTF8.GetBytes))
        {
            for (var length = 0; length < document.Length; length++)
            {
                foreach (var format in AnyFormat.All)
                {
                    var read = Invariants.Hold(format, document[..length], JsonReadOptions.Lenient);
                    read.Codes.Should().Contain(IssueCodes.JsonMalformed.Code);
                    read.Value.Should().BeNull();
                }
            }
        }
    }
}

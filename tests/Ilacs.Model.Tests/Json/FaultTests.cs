using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Each fault that a document of any format can have has its issue, with pointer, line and column.</summary>
public class FaultTests
{
    private const string Sources = """[{"document":"A","where":"B","dated":"2026-09-01","states":["type"],"says":{"onSite":"2022","type":"monitoring-visit"}}]""";

    // A sound document of each format in few members; what is planted comes instead of one of them.
    private static readonly Dictionary<string, string> Sound = new()
    {
        ["inspection-history"] = """{"schemaVersion":"1.0","document":"inspection-history","authority":{"name":"A","urn":"80534","dfeCode":"891"},"coverage":[{"types":["focused-visit"],"from":"2010-01-01","to":"2010-12-31"}],"events":[]}""",
        ["intervention-history"] = """{"schemaVersion":"1.0","document":"intervention-history","authority":{"name":"A","urn":"80534","dfeCode":"891"},"serviceArea":"send","opens":{"state":"closed","on":"2020"},"events":[]}""",
        ["cycle-event"] = """{"type":"monitoring-visit","edition":"ilacs-2018","onSite":[{"from":"2022-04-26","to":"2022-04-27"}],"publishedOn":"2022-06","letterPublished":true,"theme":"care-leavers","areasForImprovement":2,"ordinal":1,"sources":SOURCES}""".Replace("SOURCES", Sources, StringComparison.Ordinal),
        ["intervention-event"] = """{"type":"direction-stepped-down","on":"2022-04-26","trigger":"serious-concern","conditions":[{"kind":"trust","name":"A"}],"reviewMonths":6,"reason":"after-review"}""",
    };

    // In which format, instead of what, what stands, and what is found; the issue is at the mark, which is taken away.
    public static TheoryData<string, string, string, string> Faults
    {
        get
        {
            TheoryData<string, string, string, string> faults = [];
            foreach (var name in Sound.Keys)
            {
                var first = name is "cycle-event" or "intervention-event" ? "\"type\"" : "\"schemaVersion\"";
                faults.Add(name, "{" + first, "{§\"x\":[{}]," + first, "member-unknown /x");
                faults.Add(name, "{" + first, "{§\"\":1," + first, "member-unknown /");
                faults.Add(name, "{" + first, "{§\"a/b~c\":1," + first, "member-unknown /a~1b~0c");
                faults.Add(name, "{" + first, "{§\"\\u0061\":1," + first, "member-unknown /a");
                faults.Add(name, "{" + first, "{§\"\\ud800\":1," + first, "member-unknown ");
                faults.Add(name, "{" + first, "{§\"" + first[1..].ToUpperInvariant() + ":1," + first, "member-unknown /" + first.ToUpperInvariant().Trim('"'));
                faults.Add(name, "{" + first + ":", "§{\"xx\":", "member-missing |member-unknown /xx");
                faults.Add(name, first, first + ":§null," + first, "wrong-type " + first.Replace("\"", "", StringComparison.Ordinal).Insert(0, "/") + "|member-twice /" + first.Trim('"'));
                faults.Add(name, "}§", "} §1", "json-malformed ");
                faults.Add(name, "}§", "} §/* no */", "json-malformed ");
                faults.Add(name, "{" + first, "{ §// no\n" + first, "json-malformed ");
                faults.Add(name, "{" + first, "{ \"x\":tru§," + first, "json-malformed ");
                faults.Add(name, "{" + first, "§\uFEFF{" + first, "json-malformed ");
                faults.Add(name, "{" + first, "{\"x\":" + new string('[', 15) + "§[]" + new string(']', 15) + "," + first, "json-malformed ");
            }

            foreach (var (name, sound, faulty, expected) in new[]
            {
                ("inspection-history", "\"document\":\"inspection-history\"", "\"document\":§\"intervention-history\"", "value-not-understood /document"),
                ("inspection-history", "\"document\":\"inspection-history\"", "\"document\":§\"Inspection-history\"", "value-not-understood /document"),
                ("inspection-history", "\"document\":\"inspection-history\",", "\"document\":\"inspection-history\",§\"d\\u006fcument\":\"inspection-history\",", "member-twice /document"),
                ("inspection-history", "\"events\":[]", "\"events\":[],§\"\\u0065vents\":[]", "member-twice /events"),
                ("inspection-history", "\"events\":[]", "\"events\":§{}", "wrong-type /events"),
                ("inspection-history", "\"events\":[]", "\"events\":[§null]", "wrong-type /events/0"),
                ("inspection-history", "\"dfeCode\":\"891\"", "\"dfeCode\":§891", "wrong-type /authority/dfeCode"),
                ("inspection-history", "\"dfeCode\":\"891\"", "\"dfeCode\":§\"\u0668\u0669\u0661\"", "value-not-understood /authority/dfeCode"),
                ("inspection-history", "\"name\":\"A\"", "\"name\":§\" \"", "value-not-understood /authority/name"),
                ("inspection-history", "\"name\":\"A\"", "\"name\":§\"a\\udc00\"", "value-not-understood /authority/name"),
                ("inspection-history", "\"focused-visit\"", "§\"focused-visit, short-inspection\"", "value-not-understood /coverage/0/types/0"),
                ("inspection-history", "\"from\":\"2010-01-01\"", "\"from\":§\"2010\"", "value-not-understood /coverage/0/from"),
                ("inspection-history", "\"from\":\"2010-01-01\"", "\"from\":§\"2010-02-29\"", "value-not-understood /coverage/0/from"),
                ("inspection-history", "{\"types\"", "§{\"from\":\"2011-01-01\",\"types\"", "coverage-reversed /coverage/0|member-twice /coverage/0/from"),
                ("intervention-history", "\"serviceArea\":\"send\"", "\"serviceArea\":§\"SEND\"", "value-not-understood /serviceArea"),
                ("intervention-history", "\"opens\":{", "\"opens\":§null,\"op\\u0065ns\":{", "wrong-type /opens|member-twice /opens"),
                ("intervention-history", "\"state\":\"closed\"", "\"state\":§\"closed, notice-open\"", "value-not-understood /opens/state"),
                ("intervention-history", "{\"name\":\"A\",\"urn\":\"80534\",\"dfeCode\":\"891\"}", "§{\"name\":\"A\"}", "member-missing /authority"),
                ("cycle-event", "\"type\":\"monitoring-visit\"", "\"type\":§\"Monitoring visit\"", "value-not-understood /type"),
                ("cycle-event", "\"type\":\"monitoring-visit\"", "\"type\":§6", "wrong-type /type"),
                ("cycle-event", "\"theme\":\"care-leavers\"", "\"theme\":§\"care-leavers, front-door\"", "value-not-understood /theme"),
                ("cycle-event", "\"theme\":\"care-leavers\"", "\"theme\":§\"care-leavers \"", "value-not-understood /theme"),
                ("cycle-event", "\"ordinal\":1", "\"ordinal\":§1.0", "value-not-understood /ordinal"),
                ("cycle-event", "\"ordinal\":1", "\"ordinal\":§1e2", "value-not-understood /ordinal"),
                ("cycle-event", "\"ordinal\":1", "\"ordinal\":§\"1\"", "wrong-type /ordinal"),
                ("cycle-event", "\"ordinal\":1", "\"ordinal\":§99999999999", "value-not-understood /ordinal"),
                ("cycle-event", "\"areasForImprovement\":2", "\"areasForImprovement\":§2147483647", "value-not-understood /areasForImprovement"),
                ("cycle-event", "\"letterPublished\":true", "\"letterPublished\":§null", "wrong-type /letterPublished"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\"2023-02-29\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\"2100-02-29\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\"2022-13\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\"2022-06-01T00:00:00\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\"2022-6\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\" 2022-06\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\"\u0662\u0660\u0662\u0662-\u0660\u0666\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\"0000-01-01\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\"../..\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\"2022-07-01/2022-06-01\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§20220601", "wrong-type /publishedOn"),
                ("cycle-event", "\"publishedOn\":\"2022-06\"", "\"publishedOn\":§\"\"", "value-not-understood /publishedOn"),
                ("cycle-event", "\"states\":[\"type\"]", "\"states\":[\"type\",§\"Type\"]", "value-not-understood /sources/0/states/1"),
                ("cycle-event", "\"says\":{", "\"says\":{§\"seen\":1,", "member-unknown /sources/0/says/seen"),
                ("cycle-event", "\"says\":{\"onSite\":\"2022\",\"type\":\"monitoring-visit\"", "\"says\":{\"type\":\"monitoring-visit\",§\"t\\u0079pe\":\"monitoring-visit\"", "member-twice /sources/0/says/type"),
                ("cycle-event", "\"says\":{", "\"says\":{\"judgements\":{§\"leaderz\":\"good\"},", "member-unknown /sources/0/says/judgements/leaderz"),
                ("cycle-event", "\"says\":{", "\"says\":{\"judgements\":§7,", "wrong-type /sources/0/says/judgements"),
                ("cycle-event", "\"document\":\"A\"", "\"document\":§\"\\ud800\"", "value-not-understood /sources/0/document"),
                ("intervention-event", "\"type\":\"direction-stepped-down\"", "\"type\":§\"direction_stepped_down\"", "value-not-understood /type"),
                ("intervention-event", "\"reviewMonths\":6", "\"reviewMonths\":§6.0", "value-not-understood /reviewMonths"),
                ("intervention-event", "\"reviewMonths\":6", "\"reviewMonths\":§-6", "value-not-understood /reviewMonths"),
                ("intervention-event", "\"kind\":\"trust\"", "\"kind\":§\"trust,adviser\"", "value-not-understood /conditions/0/kind"),
                ("intervention-event", "\"name\":\"A\"", "\"name\":§null", "wrong-type /conditions/0/name"),
                ("intervention-event", "\"reason\":\"after-review\"", "\"reason\":§[]", "wrong-type /reason"),
            })
            {
                faults.Add(name, sound, faulty, expected);
            }

            return faults;
        }
    }

    public static TheoryData<string> Formats => [.. Sound.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_documents_in_which_faults_are_planted_are_sound(string name) =>
        AnyFormat.Named(name).Read(Encoding.UTF8.GetBytes(Sound[name])).Issues.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_has_its_issue_at_its_place(string name, string sound, string faulty, string expected)
    {
        var text = Sound[name] + "§";
        text.IndexOf(sound, StringComparison.Ordinal).Should().BeGreaterThanOrEqualTo(0);
        var at = text.IndexOf(sound, StringComparison.Ordinal);

        // Lines and characters before it that take one, two and four bytes.
        var marked = "\r\n \n\t" + text[..at] + faulty + text[(at + sound.Length)..].Replace("§", "", StringComparison.Ordinal);
        var place = marked.IndexOf('§', StringComparison.Ordinal);
        var line = marked[..place].Split('\n');
        var document = Encoding.UTF8.GetBytes(marked.Remove(place, 1));
        var format = AnyFormat.Named(name);
        var issues = format.Read(document).Issues;
        var first = expected.Split('|')[0];
        var issue = issues.First(one => $"{one.Code} {one.Pointer}" == first && one.Position == new TextPosition(line.Length, line[^1].Length + 1));
        issue.Message.Should().EndWith(".");

        // What follows from a fault of the whole is its own; otherwise there is nothing else.
        var others = issues.Where(one => !ReferenceEquals(one, issue) && one.Code != IssueCodes.MemberMissing).Select(one => $"{one.Code} {one.Pointer}");
        if (issue.Code != IssueCodes.JsonMalformed)
        {
            others.Except(expected.Split('|')).Should().BeEmpty();
        }

        Invariants.Hold(format, document);
        Invariants.Hold(AnyFormat.Named("document"), document);
        Invariants.HoldHoweverTheBytesCome(format, document, new(1));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_says_what_it_is_may_stand_anywhere_but_has_to_be_right(string name)
    {
        var random = new Random(20261230);
        var sound = Encoding.UTF8.GetBytes(Sound[name]);
        for (var round = 0; round < 30; round++)
        {
            AnyFormat.Named(name).Read(Shuffled.Document(sound, random)).Issues.Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bytes_that_are_not_UTF_8_and_what_breaks_off_are_found_at_their_place(string name)
    {
        var sound = Encoding.UTF8.GetBytes(Sound[name]);
        byte[][] wrong = [[0x80], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xE2, 0x82]];
        foreach (var bytes in wrong)
        {
            var at = Sound[name].IndexOf('"', StringComparison.Ordinal) + 3;
            var issue = AnyFormat.Named(name).Read([.. sound[..at], .. bytes, .. sound[at..]]).Issues.Should().ContainSingle().Subject;
            issue.ToString().Should().StartWith($"error json-malformed 1:{at + 1}: ");
        }

        for (var length = 0; length < sound.Length; length++)
        {
            AnyFormat.Named(name).Read(sound.AsSpan(0, length)).Issues.Where(issue => issue.Code == IssueCodes.JsonMalformed).Should().ContainSingle($"of {length} bytes");
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_document_is_as_long_as_it_may_be_and_no_longer(string name)
    {
        var document = Encoding.UTF8.GetBytes(Sound[name]);
        var format = AnyFormat.Named(name);
        format.Read(document, new() { LongestDocument = document.Length }).Issues.Should().BeEmpty();
        format.Read(new ChunkedStream(document, 7), new() { LongestDocument = document.Length }).Issues.Should().BeEmpty();
        foreach (var read in new[] { format.Read(document, new() { LongestDocument = document.Length - 1 }), format.Read(new ChunkedStream(document, 7), new() { LongestDocument = document.Length - 1 }) })
        {
            read.Issues.Should().ContainSingle().Which.ToString().Should().StartWith("error document-too-long 1:1: ");
            read.Value.Should().BeNull();
        }

        byte[] longest = [.. document, .. Encoding.UTF8.GetBytes(new string(' ', IlacsJsonLimits.LongestDocument - document.Length))];
        format.Read(longest).Issues.Should().BeEmpty();
        format.Read([.. longest, (byte)' ']).Codes.Should().Equal("document-too-long");
        var unread = new ChunkedStream([.. longest, .. longest], 10_000);
        format.Read(unread, new() { LongestDocument = 1000 }).Codes.Should().Equal("document-too-long");
        unread.Given.Should().BeLessThanOrEqualTo(64 * 1024, "no more of it is read into memory");
        unread.WasClosed.Should().BeFalse();
    }

    [Theory]
    [InlineData("A")]
    [InlineData("é")]
    [InlineData("日")]
    [InlineData("😀")]
    [InlineData("\\ud83d\\ude00")]
    [InlineData("\\u0041")]
    public void A_text_is_as_long_as_it_may_be_and_no_longer_and_each_character_counts_once(string character)
    {
        foreach (var (name, sound, pointer) in new[] { ("inspection-history", "\"name\":\"A\"", "/authority/name"), ("intervention-history", "\"name\":\"A\"", "/authority/name"), ("intervention-event", "\"name\":\"A\"", "/conditions/0/name"), ("cycle-event", "\"where\":\"B\"", "/sources/0/where"), ("cycle-event", "\"document\":\"A\"", "/sources/0/document") })
        {
            string[] Found(int count) => Interventions.Said(AnyFormat.Named(name).Read(Encoding.UTF8.GetBytes(Sound[name].Replace(
                sound, sound[..(sound.LastIndexOf(':') + 1)] + "\"" + string.Concat(Enumerable.Repeat(character, count)) + "\"", StringComparison.Ordinal))).Issues);
            Found(IlacsJsonLimits.LongestText).Should().BeEmpty();
            Found(IlacsJsonLimits.LongestText + 1).Should().Equal($"text-too-long {pointer}");
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_document_is_as_deep_as_it_may_be_and_no_deeper(string name)
    {
        string Deep(int depth) => "{\"x\":" + new string('[', depth - 1) + new string(']', depth - 1) + "," + Sound[name][1..];
        AnyFormat.Named(name).Read(Encoding.UTF8.GetBytes(Deep(IlacsJsonLimits.MostDepth))).Codes.Should().Equal("member-unknown");
        AnyFormat.Named(name).Read(Encoding.UTF8.GetBytes(Deep(IlacsJsonLimits.MostDepth + 1))).Codes.Should().Contain("json-malformed");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void As_many_issues_are_listed_as_may_be_and_one_more_says_that_there_are_others(string name)
    {
        string With(int count) => "{" + string.Concat(Enumerable.Range(0, count).Select(i => $"\"x{i}\":1,")) + Sound[name][1..];
        AnyFormat.Named(name).Read(Encoding.UTF8.GetBytes(With(IlacsJsonLimits.MostIssues))).Codes.Should().HaveCount(IlacsJsonLimits.MostIssues).And.NotContain("issues-not-all");
        var document = Encoding.UTF8.GetBytes(With(IlacsJsonLimits.MostIssues + 3));
        var issues = AnyFormat.Named(name).Read(document).Issues;
        issues.Count.Should().Be(IlacsJsonLimits.MostIssues + 1);
        issues[^1].ToString().Should().Be($"error issues-not-all 1:{Encoding.UTF8.GetCharCount(document) + 1}: There are 3 more issues.");
    }
}

using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

public class IlacsJsonTests
{
    private static string[] Documents(string folder) =>
        [.. Directory.EnumerateFiles(Repository.PathOf(folder), "*.json").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Invalid => [.. Documents("seeds/invalid").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Fact]
    public void A_canonical_document_read_and_written_gives_the_same_bytes()
    {
        Documents("seeds/records").Should().NotBeEmpty();
        foreach (var path in Documents("seeds/records"))
        {
            var bytes = File.ReadAllBytes(path);
            var written = IlacsJson.Any.Write(IlacsJson.Any.Read(bytes).ValueOrThrow());
            Encoding.UTF8.GetString(written).Should().Be(Encoding.UTF8.GetString(bytes));
        }
    }

    [Property(Arbitrary = [typeof(IlacsArbitraries)])]
    public bool Any_clean_history_survives_writing_and_reading_and_equal_ones_write_equal_bytes(InspectionHistory history, bool indented)
    {
        var bytes = IlacsJson.InspectionHistory.Write(history, indented);
        var result = IlacsJson.InspectionHistory.Read(bytes);
        return result.Issues.IsClean
            && result.Value == history
            && result.Value!.GetHashCode() == history.GetHashCode()
            && IlacsJson.InspectionHistory.Write(result.Value!, indented).AsSpan().SequenceEqual(bytes)
            && JsonDocument.Parse(bytes).RootElement.GetProperty("events").GetArrayLength() == history.Events.Length;
    }

    [Fact]
    public void A_document_is_written_to_a_buffer_and_to_a_stream_as_to_an_array()
    {
        var history = Generate.AnyHistory.Sample(1)[0];
        var expected = IlacsJson.InspectionHistory.Write(history);
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();

        IlacsJson.InspectionHistory.Write(history, buffer);
        IlacsJson.InspectionHistory.Write(history, stream);

        buffer.WrittenSpan.ToArray().Should().Equal(expected);
        stream.ToArray().Should().Equal(expected);
    }

    [Fact]
    public async Task A_document_comes_from_a_stream_of_unknown_length_in_pieces_of_any()
    {
        var text = "{\"type\":\"self-evaluation\",\"on\":\"2020-11-26\"" + new string(' ', 100_000) + "}";
        foreach (var longest in (int[])[1000, int.MaxValue])
        {
            using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(text), longest);
            IlacsJson.CycleEvent.Read(stream).Value.Should().BeOfType<SelfEvaluation>();
            using var again = new ChunkedStream(Encoding.UTF8.GetBytes(text), longest);
            (await IlacsJson.CycleEvent.ReadAsync(again)).Value.Should().BeOfType<SelfEvaluation>();
        }
    }

    [Property(Arbitrary = [typeof(IlacsArbitraries)])]
    public bool Any_clean_inspection_survives_writing_and_reading(Inspection inspection) =>
        IlacsJson.CycleEvent.Read(IlacsJson.CycleEvent.Write(inspection)).ValueOrThrow() == inspection;

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Each_faulty_document_has_just_the_issue_that_it_is_named_after(string code)
    {
        var (document, result) = (Faulty.Document(code), Faulty.Read(code));
        var (others, issue) = (result.Issues.SkipLast(1), result.Issues[^1]);
        others.Select(other => other.Code).Should().Equal(Enumerable.Repeat(IssueCodes.WrongType, code == "issues-not-all" ? IlacsJsonLimits.MostIssues : 0));
        issue.Code.Code.Should().Be(code);
        issue.Position.Should().NotBeNull();
        result.IsValid.Should().Be(issue.Severity != Severity.Error);
        result.HasValue.Should().Be(code is not ("document-too-long" or "schema-version-unknown" or "json-malformed"), "what is well-formed is still read");
        if (code != "json-malformed")
        {
            Places.Resolves(document, issue.Pointer).Should().BeTrue($"{issue.Pointer} points at something");
        }
    }

    [Fact]
    public void The_history_against_which_interventions_are_read_is_clean() => Faulty.Against.Issues.Should().BeEmpty();

    [Fact]
    public void Every_code_of_the_catalogue_has_its_faulty_document() =>
        Documents("seeds/invalid").Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(IssueCodes.All.Select(code => code.Code));

    [Fact]
    public void The_catalogue_has_every_code_that_is_declared() =>
        IssueCodes.All.Should().BeEquivalentTo(typeof(Grade).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(IssueCode))
            .Select(property => (IssueCode)property.GetValue(null)!));

    [Fact]
    public void All_issues_come_at_once_in_the_order_of_the_document_each_with_its_place()
    {
        const string Document = """
            {
              "schemaVersion": "1,0",
              "authority": { "name": "É", "urn": "x", "nickname": 1 },
              "document": null,
              "events": [
                { "judgements": { "leaders": "Good", "care-leavers": "good" }, "edition": "ilacs-2018",
                  "type": "inspections", "onSite": [ { "from": "2019-02-29" }, 7 ], "areasForImprovement": -1 },
                [],
                { "type": "short-inspection", "edition": "ilacs-2018", "onSite": [ { "from": "2019-10-07", "to": "2019-10-11" } ],
                  "judgements": { "leaders": "good", "help-and-protection": "good", "children-in-care-and-care-leavers": "good" },
                  "overallEffectiveness": "inadequate" }
              ]
            }
            """;
        var result = IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(Document.ReplaceLineEndings("\n")));
        result.Value.Should().BeNull("the authority has no number");
        result.Issues.Select(issue => $"{issue.Position} {issue.Code} {issue.Pointer}").Should().Equal(
            "2:20 value-not-understood /schemaVersion",
            "3:38 value-not-understood /authority/urn",
            "3:43 member-unknown /authority/nickname",
            "4:15 wrong-type /document",
            "6:21 area-missing /events/0/judgements",
            "6:21 area-missing /events/0/judgements",
            "6:34 value-not-understood /events/0/judgements/leaders",
            "6:42 area-not-in-edition /events/0/judgements/care-leavers",
            "7:15 value-not-understood /events/0/type",
            "7:52 value-not-understood /events/0/onSite/0/from",
            "7:68 wrong-type /events/0/onSite/1",
            "7:96 value-not-understood /events/0/areasForImprovement",
            "8:5 wrong-type /events/1",
            "11:31 overall-unprecedented /events/2/overallEffectiveness");
    }

    [Fact]
    public void A_byte_order_mark_before_a_document_is_passed_over_and_places_are_counted_after_it()
    {
        var json = File.ReadAllBytes(Repository.PathOf("seeds/records/nottingham.json"));
        byte[] marked = [0xEF, 0xBB, 0xBF, .. json];
        (IlacsJson.InspectionHistory.Read(marked).Value == IlacsJson.InspectionHistory.Read(json).Value).Should().BeTrue();
        IlacsJson.InspectionHistory.Read(marked).Issues.Select(issue => issue.ToString()).Should().Equal(IlacsJson.InspectionHistory.Read(json).Issues.Select(issue => issue.ToString()));
        IlacsJson.KindOf(marked).Should().Be(DocumentKind.InspectionHistory);
        using var lines = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{}\n{}\n")]);
        IlacsJson.InspectionHistory.ReadLines(lines).ToArray().Should().HaveCount(2).And.OnlyContain(line => line.Result.Issues.All(issue => issue.Code != IssueCodes.JsonMalformed));
    }

    [Theory]
    [InlineData("", "The document is empty.")]
    [InlineData(" \n\t", "The document is empty.")]
    [InlineData("\uFEFF", "The document is empty.")]
    [InlineData("{\"document\":\"inspection-history\",}", "There is a comma before the closing '}'.")]
    [InlineData("{\"events\":[1, ] }", "There is a comma before the closing ']'.")]
    [InlineData("{\"document\":\"inspection-history\"", "The document ends too early: an object, an array or a string is not closed.")]
    [InlineData("{\"document\":\"insp", "The document ends too early: an object, an array or a string is not closed.")]
    [InlineData("{ // a comment\n}", "JSON does not allow comments.")]
    [InlineData("{'document':1}", "A string in JSON needs double quotation marks.")]
    [InlineData("<html>", "This is not a JSON document.")]
    [InlineData("urn,la_code", "This is not a JSON document.")]
    [InlineData("{} {}", "There is more text after the end of the document.")]
    [InlineData("{\u201Cdocument\u201D:1}", "JSON needs straight quotation marks; these are curly.")]
    [InlineData("{\"document\":\"inspection-history\" \"x\":1}", "A comma is missing before this string.")]
    public void What_is_no_JSON_is_told_in_words_for_whoever_wrote_it(string text, string message) =>
        IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(text)).Issues.Single(issue => issue.Code == IssueCodes.JsonMalformed).Message.Should().Be(message);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"x\":")]
    public void What_is_nested_too_deep_is_told_with_how_deep_it_may_be(string level)
    {
        var text = "{\"x\":" + string.Concat(Enumerable.Repeat(level, 100));
        IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(text)).Issues.Single(issue => issue.Code == IssueCodes.JsonMalformed).Message.Should()
            .MatchRegex("^Objects and arrays are nested more than [0-9]+ levels deep\\.$");
    }

    [Fact]
    public void No_message_speaks_of_the_reader()
    {
        var sound = File.ReadAllText(Repository.PathOf("seeds/records/nottingham.json"));
        const string Letters = "{}[],:\"'/0-+.eE\\nult\u0001 ";
        var random = new Random(18);
        for (var round = 0; round < 2_000; round++)
        {
            var at = random.Next(sound.Length);
            var text = sound[..at] + Letters[random.Next(Letters.Length)] + sound[(at + random.Next(2))..];
            foreach (var issue in IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(text)).Issues.Where(issue => issue.Code == IssueCodes.JsonMalformed))
            {
                issue.Message.Should().NotContainAny("reader", "isFinalBlock", "LineNumber", "this mode", "configured");
            }
        }
    }

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("{", "1:2")]
    [InlineData("nul", "1:4")]
    [InlineData("{} {}", "1:4")]
    [InlineData("{\n  // comment\n}", "2:3")]
    [InlineData("{\"events\": [,]}", "1:13")]
    public void What_is_no_JSON_is_found_at_its_place(string text, string position)
    {
        var issue = IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(text)).Issues.Where(issue => issue.Code == IssueCodes.JsonMalformed).Should().ContainSingle().Subject;
        issue.Position.ToString().Should().Be(position);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_found_at_their_place()
    {
        var issue = IlacsJson.InspectionHistory.Read([.. "{\n \""u8, 0xC3, 0x28, .. "\": 1 }"u8]).Issues.Should().ContainSingle().Subject;
        issue.ToString().Should().StartWith("error json-malformed 2:3:");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_text()
    {
        var text = Repository.Read("seeds/records/nottingham.json").Replace("\"dated\": \"2024-01-15\"", "\"dated\": \"2025-01-15\"", StringComparison.Ordinal).Replace("\"Nottingham\"", "\"\\ud800\"", StringComparison.Ordinal);
        IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(text)).Issues.Should().ContainSingle().Which.Pointer.Should().Be("/authority/name");
    }

    [Fact]
    public void Names_and_codes_may_be_spelt_with_escapes_and_a_member_spelt_so_is_still_there_twice()
    {
        var text = Repository.Read("seeds/records/nottingham.json").Replace("\"dated\": \"2024-01-15\"", "\"dated\": \"2025-01-15\"", StringComparison.Ordinal);
        var escaped = text.Replace("\"type\"", "\"t\\u0079pe\"", StringComparison.Ordinal).Replace("\"inadequate\"", "\"in\\u0061dequate\"", StringComparison.Ordinal)
            .Replace("\"leaders\"", "\"le\\u0061ders\"", StringComparison.Ordinal).Replace("\"ilacs-2018\"", "\"il\\u0061cs-2018\"", StringComparison.Ordinal)
            .Replace("\"standard-inspection\"", "\"st\\u0061ndard-inspection\"", StringComparison.Ordinal);
        var result = IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(escaped));
        result.Issues.Should().BeEmpty();
        (result.Value == IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(text)).Value).Should().BeTrue();

        var twice = text.Replace("\"urn\": \"80533\"", "\"urn\": \"80533\", \"u\\u0072n\": \"80534\"", StringComparison.Ordinal);
        IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(twice)).Issues.Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCodes.MemberTwice);
    }

    [Theory]
    [InlineData("\"type\": \"standard-inspection\",", "\"\\ud800\": 1, \"type\": \"standard-inspection\",", "member-unknown /events/0", "on-site-day-not-working /events/0/onSite/0/from")]
    [InlineData("\"from\": \"2019-10-05\"", "\"from\": \"bad\"", "value-not-understood /events/0/onSite/0/from")]
    [InlineData("\"leaders\": \"good\"", "\"leaders\": \"godo\"", "value-not-understood /events/0/judgements/leaders", "on-site-day-not-working /events/0/onSite/0/from")]
    [InlineData("\"publishedOn\": \"2019-12-19\",", "\"publishedOn\": \"2019-12-19\", \"sources\": [ { \"documnt\": \"x\" }, { \"document\": \"y\", \"dated\": \"2018\" } ],", "member-missing /events/0/sources/0", "member-unknown /events/0/sources/0/documnt", "on-site-day-not-working /events/0/onSite/0/from")]
    [InlineData("\"publishedOn\": \"2019-12-19\",", "\"publishedOn\": \"2019-12-19\", \"sources\": [ { \"document\": \"y\", \"dated\": \"2019-11\", \"states\": [ \"publishedOn\" ] } ],", "on-site-day-not-working /events/0/onSite/0/from", "source-older /events/0/sources/0/dated")]
    [InlineData("\"onSite\": [", "\"onSite\": [ { \"from\": \"2019-10\" }, { \"from\": \"2019-11\" }, { \"from\": 1 },", "count-not-allowed /events/0/onSite", "wrong-type /events/0/onSite/2/from")]
    public void What_one_fault_does_not_touch_is_read_and_checked_all_the_same(string sound, string faulty, params string[] expected)
    {
        var text = Repository.Read("seeds/invalid/on-site-day-not-working.json").Replace("2019-10-06", "2019-10-05", StringComparison.Ordinal);
        text.Should().Contain(sound);
        var issues = IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(text.Replace(sound, faulty, StringComparison.Ordinal))).Issues;
        issues.Select(issue => $"{issue.Code} {issue.Pointer}").Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("[]", "count-not-allowed /coverage/0/types")]
    [InlineData("[ \"foo\" ]", "value-not-understood /coverage/0/types/0")]
    [InlineData("\"foo\"", "wrong-type /coverage/0/types")]
    public void Coverage_of_nothing_and_of_what_is_not_understood_are_two_things(string events, string expected)
    {
        var text = Repository.Read("seeds/invalid/source-older.json").Replace("\"events\"", $"\"coverage\": [ {{ \"types\": {events}, \"from\": \"2018-01-01\", \"to\": \"2019-01-01\" }} ], \"events\"", StringComparison.Ordinal);
        IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(text)).Issues.Where(issue => issue.Severity == Severity.Error)
            .Select(issue => $"{issue.Code} {issue.Pointer}").Should().Equal(expected);
    }

    [Theory]
    [InlineData("2018-01-01")]
    [InlineData("2018-01-0\\u0031")]
    [InlineData("2018-01-01/2018-01-01", "value-not-understood /coverage/0/from")]
    [InlineData("2018-01-01\\u002f2018-01-01", "value-not-understood /coverage/0/from")]
    [InlineData("2018-01", "value-not-understood /coverage/0/from")]
    [InlineData("2018-01-01/..", "value-not-understood /coverage/0/from")]
    public void Coverage_begins_on_a_day_that_is_written_as_one(string from, params string[] expected)
    {
        var text = Repository.Read("seeds/invalid/source-older.json").Replace("\"events\"", $"\"coverage\": [ {{ \"types\": [ \"action-plan\" ], \"from\": \"{from}\", \"to\": \"2019-01-01\" }} ], \"events\"", StringComparison.Ordinal);
        IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(text)).Issues.Where(issue => issue.Severity == Severity.Error)
            .Select(issue => $"{issue.Code} {issue.Pointer}").Should().Equal(expected);
    }

    [Property(Arbitrary = [typeof(IlacsArbitraries)])]
    public bool The_order_of_members_never_matters(InspectionHistory history, int seed)
    {
        var result = IlacsJson.InspectionHistory.Read(Shuffled.Document(IlacsJson.InspectionHistory.Write(history), new System.Random(seed)));
        return result.Issues.IsClean && result.Value == history;
    }

    [Fact]
    public void What_has_errors_is_not_given_as_if_it_had_none()
    {
        var result = IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Repository.PathOf("seeds/invalid/overall-not-permitted.json")));
        FluentActions.Invoking(result.ValueOrThrow).Should().Throw<InvalidOperationException>().WithMessage("*overall-not-permitted*");
    }
}

using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Documents as large as they may be, of the shapes that cost most: they are read in memory that their length bounds, and they come to an
/// end. No time is measured; what took the second power of their length would not come to one.</summary>
public class LargeDocumentTests
{
    // So many bytes are taken for each byte of a document, and so many besides. The most are taken by faults of two bytes each.
    private const int MostForAByte = 600;
    private const long MostBesides = 4 * Megabyte;

    private const int Megabyte = 1024 * 1024;

    // A little is left for the head of the document.
    private const int AsLongAsMayBe = IlacsJsonLimits.LongestDocument - 20_000;

    private const string Head = """{"schemaVersion":"1.0","document":"DOCUMENT","authority":{"name":"A","urn":"80534"},"serviceArea":"send",""";

    private const string Meeting = """{"type":"self-evaluation","on":"2020-11-26"}""";

    private const string Support = """{"type":"support-arranged","on":"2020-11-26","kind":"adviser"}""";

    private static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        ["no event is one"] = length => Head + "\"events\":[" + Times("7,", length) + "7]}",
        ["no event says what it is"] = length => Head + "\"events\":[" + Times("{},", length) + "{}]}",
        ["every event is of a later version"] = length => Head + "\"events\":[" + Times("{\"type\":\"zoom-visit\"},", length) + "7]}",
        ["every other event is of a later version"] = length => Head + "\"events\":[" + Times(Meeting + ",{\"type\":\"zoom-visit\"},", length) + Meeting + "]}",
        ["every event has a member of a later version"] = length => Head + "\"events\":[" + Times("{\"x\":1," + Meeting[1..] + ",", length) + Meeting + "]}",
        ["many sound events of a history"] = length => Head + "\"events\":[" + Times(Meeting + ",", length) + Meeting + "]}",
        ["many sound events of an intervention"] = length => Head + "\"events\":[" + Times(Support + ",", length) + Support + "]}",
        ["many sources of one event"] = length => Head + "\"events\":[{\"type\":\"self-evaluation\",\"on\":\"2020-11-26\",\"sources\":[" + Times("{\"document\":\"A\"},", length) + "{\"document\":\"A\"}]}]}",
        ["many sources of one event that are none"] = length => Head + "\"events\":[{\"type\":\"self-evaluation\",\"on\":\"2020-11-26\",\"sources\":[" + Times("{\"dated\":\"x\"},", length) + "7]}]}",
        ["many sources that give another judgement"] = length => "{\"type\":\"standard-inspection\",\"edition\":\"ilacs-2018\",\"onSite\":[{\"from\":\"2019-10-07\"}],\"judgements\":{\"leaders\":\"good\",\"help-and-protection\":\"good\",\"children-in-care-and-care-leavers\":{\"noGrade\":\"not-known\"}},\"sources\":["
            + Times("{\"document\":\"A\",\"dated\":\"2020\",\"says\":{\"judgements\":{\"leaders\":\"outstanding\",\"children-in-care-and-care-leavers\":\"good\"}}},{\"document\":\"A\",\"dated\":\"2021\",\"says\":{\"judgements\":{\"children-in-care-and-care-leavers\":\"inadequate\"}}},", length) + "{\"document\":\"A\"}]}",
        ["many states of one source"] = length => Head + "\"events\":[{\"type\":\"self-evaluation\",\"on\":\"2020-11-26\",\"sources\":[{\"document\":\"A\",\"states\":[" + Times("\"on\",", length) + "\"x\"]}]}]}",
        ["many titles"] = length => "{\"type\":\"focused-visit\",\"onSite\":[{\"from\":\"2022-04-26\"}],\"areasForImprovement\":[" + Times("\"A\",", length) + "7]}",
        ["many windows"] = length => "{\"type\":\"focused-visit\",\"onSite\":[" + Times("{\"from\":\"2022-04-26\"},", length) + "7]}",
        ["many conditions"] = length => "{\"type\":\"notice-issued\",\"on\":\"2022-04-26\",\"conditions\":[" + Times("{\"kind\":\"adviser\"},{\"kind\":\"x\"},", length) + "7]}",
        ["much coverage with members of a later version"] = length => Head + "\"coverage\":[" + Times("{\"types\":[\"focused-visit\"],\"from\":\"2022-04-26\",\"to\":\"2022-04-26\",\"x\":1},", length)
            + "{\"types\":[\"focused-visit\"],\"from\":\"2022-04-26\",\"to\":\"2022-04-26\"}],\"events\":[]}",
        ["much coverage"] = length => Head + "\"coverage\":[" + Times("{\"types\":[\"focused-visit\"],\"from\":\"2022-04-26\",\"to\":\"2022-04-26\"},", length) + "7],\"events\":[]}",
        ["one member again and again"] = length => "{" + Times("\"type\":1,", length) + "\"type\":\"self-evaluation\",\"on\":\"2020\"}",
        ["the events again and again"] = length => Head + Times("\"events\":[],", length) + "\"events\":[]}",
        ["one unknown member again and again"] = length => Head + Times("\"x\":1,", length) + "\"events\":[]}",
        ["many unknown members"] = length => Head + Numbered("\"{0}\":1,", length) + "\"events\":[]}",
        ["many unknown members of one event"] = length => Head + "\"events\":[{" + Numbered("\"{0}\":1,", length) + Meeting[1..] + "]}",
        ["many unknown areas"] = length => "{\"type\":\"standard-inspection\",\"edition\":\"ilacs-2018\",\"onSite\":[{\"from\":\"2019-10-07\"}],\"judgements\":{" + Numbered("\"{0}\":1,", length) + "\"leaders\":\"good\",\"help-and-protection\":\"good\",\"children-in-care-and-care-leavers\":\"good\"}}",
        ["one long name"] = length => Head + "\"" + new string('n', length) + "\":1,\"events\":[]}",
        ["one long name of slashes"] = length => Head + "\"" + new string('/', length) + "\":1,\"events\":[]}",
        ["ten long names"] = length => Head + string.Concat(Enumerable.Range(0, 10).Select(i => "\"" + new string((char)('a' + i), length / 10) + "\":1,")) + "\"events\":[]}",
        ["long names of faults"] = length => Head + Numbered("\"" + new string('n', 1000) + "{0}\":1,", length) + "\"events\":[]}",
        ["one long text"] = length => Head.Replace("\"A\"", "\"" + new string('é', length / 2) + "\"", StringComparison.Ordinal) + "\"events\":[]}",
        ["one long text of escapes"] = length => Head.Replace("\"A\"", "\"" + Times("\\u0041", length) + "\"", StringComparison.Ordinal) + "\"events\":[]}",
        ["one long code"] = length => "{\"type\":\"" + new string('x', length) + "\"}",
        ["one long number"] = length => Head + "\"events\":" + new string('1', length) + "}",
        ["long texts everywhere"] = length => Head + "\"events\":[" + Times("\"" + new string('x', 9990) + "\",", length) + "7]}",
        ["deep again and again"] = length => Head + "\"events\":[" + Times(new string('[', 14) + new string(']', 14) + ",", length) + "7]}",
        ["too deep"] = length => new string('[', length),
        ["deep unknown members"] = length => Head + Times("\"x\":" + new string('[', 15) + new string(']', 15) + ",", length) + "\"events\":[]}",
        ["nothing but space"] = length => new string(' ', length),
        ["nothing but lines"] = length => new string('\n', length),
        ["faults on lines of their own"] = length => Head + "\"events\":[" + Times("\n7\n,", length) + "7]}",
        ["a fault at the end of many lines"] = length => Head + "\"events\":[" + new string('\n', length) + "7]",
        ["escapes of names"] = length => Head + Times("\"\\u0065vents\":[],", length) + "\"events\":[]}",
        ["names that are no text"] = length => Head + Times("\"\\ud800\":1,", length) + "\"events\":[]}",
    };

    private static readonly string[] OfTheLargest =
    [
        "every other event is of a later version", "many sound events of a history", "many sound events of an intervention", "many sources of one event", "many sources that give another judgement", "one unknown member again and again",
        "one member again and again", "many unknown members of one event", "names that are no text", "faults on lines of their own", "a fault at the end of many lines", "one long name",
    ];

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_its_shape_a_document_is_read_in_memory_that_its_length_bounds(string shape)
    {
        var format = FormatOf(shape);
        var document = Document(shape, format, Thorough.Of(Megabyte / 8, Megabyte));
        foreach (var options in new[] { new JsonReadOptions(), JsonReadOptions.Lenient })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var read = format.Read(document, options);
            var taken = GC.GetAllocatedBytesForCurrentThread() - before;
            taken.Should().BeLessThan((document.Length * (long)MostForAByte) + MostBesides, $"lenient {options.KeepsUnknownMembers}");
            read.Issues.Count.Should().BeLessThanOrEqualTo(IlacsJsonLimits.MostIssues + 1);
        }
    }

    [Fact]
    public void The_largest_documents_come_to_an_end_in_reading_and_in_writing()
    {
        foreach (var shape in OfTheLargest)
        {
            var format = FormatOf(shape);
            var document = Document(shape, format, shape == OfTheLargest[0] ? AsLongAsMayBe : Thorough.Of(Megabyte / 2, AsLongAsMayBe));
            document.Length.Should().BeLessThanOrEqualTo(IlacsJsonLimits.LongestDocument, shape);
            format.Read(document);
            var read = format.Read(document, JsonReadOptions.Lenient);
            if (read.Value is not null)
            {
                format.Write(read.Value, indented: false).Should().NotBeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("every event has a member of a later version")]
    [InlineData("many unknown members of one event")]
    [InlineData("much coverage with members of a later version")]
    [InlineData("many unknown areas")]
    [InlineData("one long name of slashes")]
    public void Of_what_is_kept_nothing_is_lost_however_much_it_is(string shape)
    {
        var format = FormatOf(shape);
        var document = Document(shape, format, Thorough.Of(Megabyte / 16, Megabyte / 4));
        var read = format.Read(document, JsonReadOptions.Lenient);
        var areEventsInAnyOrder = format.Name == DocumentKind.InspectionHistory.Code();
        Planted.AsData(System.Text.Json.Nodes.JsonNode.Parse(format.Write(read.Value!)), areEventsInAnyOrder)
            .Should().Be(Planted.AsData(System.Text.Json.Nodes.JsonNode.Parse(document), areEventsInAnyOrder));
        AnyFormat.AreSame(format.Read(format.Write(read.Value!), JsonReadOptions.Lenient).Value, read.Value).Should().BeTrue();
    }

    private static AnyFormat FormatOf(string shape) => AnyFormat.Named(shape switch
    {
        "many titles" or "many windows" or "many unknown areas" or "many sources that give another judgement" or "one long code" or "one member again and again" => "cycle-event",
        "many conditions" => "intervention-event",
        "many sound events of an intervention" => DocumentKind.InterventionHistory.Code(),
        _ => DocumentKind.InspectionHistory.Code(),
    });

    private static byte[] Document(string shape, AnyFormat format, int length)
    {
        var kind = DocumentKind.TryParseCode(format.Name, out _) ? format.Name : DocumentKind.InspectionHistory.Code();
        var text = Shapes[shape](length).Replace("DOCUMENT", kind, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(kind == DocumentKind.InspectionHistory.Code() ? text.Replace(",\"serviceArea\":\"send\"", "", StringComparison.Ordinal) : text);
    }

    private static string Times(string part, int length) => new StringBuilder(length).Insert(0, part, length / part.Length).ToString();

    private static string Numbered(string part, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(part.Replace("{0}", i.ToString("x", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.ToString();
    }
}

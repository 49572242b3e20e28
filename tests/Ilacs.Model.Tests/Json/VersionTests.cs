using System.Text;
using System.Text.Json.Nodes;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The versions of the format: every document of an earlier one is read for ever.</summary>
public class VersionTests
{
    private const string Folder = "seeds/versions";

    private static readonly string[] Versioned = [DocumentKind.InspectionHistory.Code(), DocumentKind.InterventionHistory.Code()];

    public static TheoryData<string, string> Documents
    {
        get
        {
            TheoryData<string, string> documents = [];
            foreach (var path in Directory.EnumerateFiles(Repository.PathOf(Folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                documents.Add(Path.GetFileName(Path.GetDirectoryName(path))!, Path.GetFileNameWithoutExtension(path));
            }

            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_of_every_version_is_read_for_ever_and_one_of_this_version_is_written_to_the_same_bytes(string version, string name)
    {
        var document = File.ReadAllBytes(Repository.PathOf($"{Folder}/{version}/{name}.json"));
        var format = AnyFormat.Named(name.Split('.')[0]);
        foreach (var options in new[] { new JsonReadOptions(), JsonReadOptions.Lenient })
        {
            var read = format.Read(document, options);
            read.Issues.Should().BeEmpty();
            read.IsComplete.Should().BeTrue();
            if (version == SchemaVersion.Current)
            {
                Encoding.UTF8.GetString(format.Write(read.Value!)).Should().Be(Encoding.UTF8.GetString(document));
            }
        }
    }

    [Fact]
    public void This_version_has_a_document_of_every_format_with_everything_that_it_has()
    {
        foreach (var format in AnyFormat.All.Where(format => format.Name != "document"))
        {
            File.Exists(Repository.PathOf($"{Folder}/{SchemaVersion.Current}/{format.Name}.json")).Should().BeTrue(format.Name);
        }

        // Each member of each kind of event, and each kind of event.
        var history = JsonNode.Parse(Repository.Read($"{Folder}/1.0/inspection-history.json"))!.AsObject();
        Has(history, HistoryDocument.Instance);
        Has(history["authority"]!.AsObject(), AuthorityDescription.Authority);
        Has(history["coverage"]![0]!.AsObject(), CoverageDescription.Coverage);
        var added = JsonNode.Parse(Repository.Read($"{Folder}/1.0/inspection-history.expectations-and-interruptions.json"))!;
        JsonObject[] events = [.. new[] { history, added }.SelectMany(one => one["events"]!.AsArray()).Select(one => one!.AsObject())];
        foreach (var shape in CycleEventDescription.Kinds)
        {
            var some = events.Where(one => IsOf(one, shape)).ToArray();
            some.Should().NotBeEmpty(shape.Name);
            Has(new(some.SelectMany(one => one).DistinctBy(member => member.Key).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))), shape);
        }

        JsonNode.Parse(Repository.Read($"{Folder}/1.0/cycle-event.says.json"))!["sources"]!.AsArray().SelectMany(source => source!["says"]!.AsObject()).Select(member => member.Key).Should()
            .Contain(["type", "judgements", "overallEffectiveness"]);
        events.Select(one => (string)one["type"]!).Should().Contain(Enum.GetValues<CycleEventType>().Select(type => type.Code()));

        var intervention = JsonNode.Parse(Repository.Read($"{Folder}/1.0/intervention-history.json"))!.AsObject();
        Has(intervention, InterventionDocument.Instance);
        Has(intervention["opens"]!.AsObject(), OpeningDescription.Opening);
        foreach (var type in Enum.GetValues<InterventionEventType>())
        {
            var happened = intervention["events"]!.AsArray().Select(one => one!.AsObject()).Where(one => (string)one["type"]! == type.Code()).ToArray();
            happened.Should().NotBeEmpty(type.Code());
            Has(happened[0], InterventionEventDescription.Kinds[(int)type - 1]);
        }

    }

    [Theory]
    [InlineData("1.0", "")]
    [InlineData("\\u0031.0", "")]
    [InlineData("1\\u002e\\u0030", "")]
    [InlineData("1.1", "schema-version-later")]
    [InlineData("1.10", "schema-version-later")]
    [InlineData("1.999999999", "schema-version-later")]
    [InlineData("\\u0031.7", "schema-version-later")]
    [InlineData("2.0", "schema-version-unknown")]
    [InlineData("0.9", "schema-version-unknown")]
    [InlineData("0.0", "schema-version-unknown")]
    [InlineData("10.0", "schema-version-unknown")]
    [InlineData("2\\u002e0", "schema-version-unknown")]
    [InlineData("1.01", "value-not-understood")]
    [InlineData("1.00", "value-not-understood")]
    [InlineData("01.0", "value-not-understood")]
    [InlineData("1", "value-not-understood")]
    [InlineData("1.", "value-not-understood")]
    [InlineData(".0", "value-not-understood")]
    [InlineData("1.0.0", "value-not-understood")]
    [InlineData("1.0 ", "value-not-understood")]
    [InlineData("v1.0", "value-not-understood")]
    [InlineData("+1.0", "value-not-understood")]
    [InlineData("-1.0", "value-not-understood")]
    [InlineData("1,0", "value-not-understood")]
    [InlineData("1.99999999999", "value-not-understood")]
    [InlineData("99999999999.0", "value-not-understood")]
    [InlineData("", "value-not-understood")]
    [InlineData("\\ud800", "value-not-understood")]
    [InlineData("\u0661.\u0660", "value-not-understood")]
    public void A_version_is_two_plain_numbers_of_which_the_first_is_the_format(string version, string expected)
    {
        foreach (var name in Versioned)
        {
            var format = AnyFormat.Named(name);
            var sound = Repository.Read($"{Folder}/1.0/{name}.json");
            var at = $"\"schemaVersion\": \"{version}\"";
            var document = Encoding.UTF8.GetBytes(sound.Replace("\"schemaVersion\": \"1.0\"", at, StringComparison.Ordinal));
            foreach (var (some, options) in new[] { (format, new JsonReadOptions()), (format, JsonReadOptions.Lenient), (AnyFormat.Named("document"), new JsonReadOptions()) })
            {
                var read = some.Read(document, options);
                read.Issues.Select(issue => $"{issue.Position} {issue.Code} {issue.Pointer}").Should().Equal(expected.Length == 0 ? [] : [$"2:20 {expected} /schemaVersion"]);
                (read.Value is null).Should().Be(expected == "schema-version-unknown", "of another format nothing is read");
                read.IsValid.Should().Be(expected is "" or "schema-version-later");
            }
        }
    }

    [Fact]
    public void A_version_is_a_text() => Versioned.Select(name => AnyFormat.Named(name).Read(Encoding.UTF8.GetBytes(
        Repository.Read($"{Folder}/1.0/{name}.json").Replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": 1.0", StringComparison.Ordinal))).Codes)
        .Should().AllBeEquivalentTo(new[] { "wrong-type" });

    [Fact]
    public void Of_another_format_only_that_is_said_however_much_is_wrong_before_and_after_it()
    {
        foreach (var name in Versioned)
        {
            foreach (var count in new[] { 0, 3, IlacsJsonLimits.MostIssues + 5 })
            {
                var faults = string.Concat(Enumerable.Range(0, count).Select(i => $"\"x{i}\":1,"));
                var document = Encoding.UTF8.GetBytes($$"""{{{faults}}"schemaVersion":"2.0","schemaVersion":"3.0",{{faults}}"events":7}""");
                foreach (var options in new[] { new JsonReadOptions(), JsonReadOptions.Lenient })
                {
                    var read = AnyFormat.Named(name).Read(document, options);
                    read.Codes.Should().Equal("schema-version-unknown");
                    read.Value.Should().BeNull();
                }
            }
        }
    }

    [Fact]
    public void A_later_version_is_written_back_in_this_one()
    {
        foreach (var name in new[] { DocumentKind.InspectionHistory.Code(), DocumentKind.InterventionHistory.Code() })
        {
            var format = AnyFormat.Named(name);
            var document = Repository.Read($"{Folder}/1.0/{name}.json").Replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.7\"", StringComparison.Ordinal);
            var bytes = Encoding.UTF8.GetBytes(document);
            Encoding.UTF8.GetString(format.Write(format.Read(bytes, JsonReadOptions.Lenient).Value!)).Should().Be(document.Replace("1.7", "1.0", StringComparison.Ordinal));
            Encoding.UTF8.GetString(format.Write(format.Read(bytes).Value!)).Should().Be(document.Replace("1.7", "1.0", StringComparison.Ordinal));
            Invariants.Hold(format, bytes, JsonReadOptions.Lenient);
        }
    }

    private static bool IsOf(JsonObject happened, Shape shape) => shape.Name!.StartsWith("inspection-of-", StringComparison.Ordinal)
        ? happened.ContainsKey("judgements") && $"inspection-of-{(string)happened["edition"]!}" == shape.Name
        : (string)happened["type"]! == shape.Name;

    // That an edition makes no overall effectiveness goes without saying, and is never written.
    private static void Has(JsonObject some, Shape shape) => some.Select(member => member.Key).Should()
        .Contain(shape.Members!.Names.Texts.Where(name => shape.Name != "inspection-of-ilacs-2026" || name != "overallEffectiveness"), shape.Name);
}

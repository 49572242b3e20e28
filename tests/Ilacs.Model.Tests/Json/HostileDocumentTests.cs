using System.Text;
using System.Text.Json.Nodes;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Documents that something has gone wrong with: thousands, from fixed seeds.</summary>
public class HostileDocumentTests
{
    private static readonly int Rounds = Thorough.Of(2000, 6000);

    // With thousands of issues in a document each round would take long, and show no more.
    private const int LongestDamaged = 15_000;

    private static readonly byte[][] Documents =
    [
        .. new[] { "seeds/records", "seeds/invalid" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.json"))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(document => IlacsJson.KindOf(document) is not (DocumentKind.InterventionHistory or DocumentKind.Derivation) && document.Length < LongestDamaged),
    ];

    // JsonNode has no place for a member that is there twice.
    private static readonly byte[][] Sound = [.. Documents.Where(document => IlacsJson.InspectionHistory.Read(document).Issues.All(issue =>
        issue.Code != IssueCodes.JsonMalformed && issue.Code != IssueCodes.MemberTwice && issue.Code != IssueCodes.AreaStatedTwice))];

    private static readonly string?[] Values =
    [
        "null", "true", "0", "-1", "1.0", "1e9", "99999999999999999999", "\"\"", "\" \"", "\"good\"", "\"good, outstanding\"", "\"Good\"",
        "\"2019-02-29\"", "\"2019-10\"", "\"../2019-10-07\"", "[]", "[[]]", "[null]", "{}", "{\"noGrade\":\"not-judged\"}", "{\"noGrade\":null}", "\"ilacs-2026\"",
    ];

    [Fact]
    public void Damaged_bytes_never_end_in_an_exception_and_what_is_valid_reads_back_equal()
    {
        var random = new Random(20261121);
        for (var round = 0; round < Rounds; round++)
        {
            Holds(Damaged.Bytes(Documents[random.Next(Documents.Length)], random, longest: 40));
        }
    }

    [Fact]
    public void Damaged_structure_never_ends_in_an_exception_and_every_pointer_points_at_something()
    {
        var random = new Random(20261122);
        for (var round = 0; round < Rounds; round++)
        {
            var root = JsonNode.Parse(Sound[random.Next(Sound.Length)])!;
            for (var i = random.Next(1, 3); i > 0; i--)
            {
                Damaged.Structure(root, random, Values, ["a/b~0", "a/b~1", "a/b~2"]);
            }

            var document = Encoding.UTF8.GetBytes(root.ToJsonString());
            var result = Holds(document);
            foreach (var issue in result.Issues)
            {
                Places.OffsetOf(document, issue.Pointer, out var found);
                found.Should().BeTrue($"{issue} of {root.ToJsonString()}");
            }
        }
    }

    [Fact]
    public void A_document_of_great_depth_or_length_is_refused_or_read_in_good_time()
    {
        IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(new string('[', 100_000))).IsValid.Should().BeFalse();
        IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes("{\"events\":[" + new string(' ', 1_000_000) + "]}")).IsValid.Should().BeFalse();
        var manyFaults = "{\"events\":[" + string.Join(",", Enumerable.Repeat("7", 100_000)) + "]}";
        var issues = IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(manyFaults)).Issues;
        issues.Count.Should().Be(IlacsJsonLimits.MostIssues + 1);
        issues[^1].Code.Should().Be(IssueCodes.IssuesNotAll);
    }

    private static JsonReadResult<InspectionHistory> Holds(byte[] document)
    {
        var result = IlacsJson.InspectionHistory.Read(document);
        result.Issues.Where(issue => issue.Position is null).Should().BeEmpty();
        (result.Value is not null || !result.Issues.IsValid).Should().BeTrue("what gives nothing has an error");
        if (result.IsValid)
        {
            var again = IlacsJson.InspectionHistory.Read(IlacsJson.InspectionHistory.Write(result.Value!));
            (again.Value == result.Value).Should().BeTrue(Encoding.UTF8.GetString(document));
            // What was understood of a later version is written in this one.
            again.Issues.Select(issue => issue.Code).Should().Equal(result.Issues.Select(issue => issue.Code).Where(code => code != IssueCodes.SchemaVersionLater));
        }

        return result;
    }
}

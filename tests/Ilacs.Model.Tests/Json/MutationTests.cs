using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Documents of every format with bytes or parts changed: thousands from fixed numbers, and as many more as are asked for.</summary>
public class MutationTests
{
    private const int UsualRounds = 1000;

    // Reading a document byte by byte takes much longer than reading it, and every so many rounds it is done.
    private const int BetweenStreams = 16;

    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("ILACS_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
        ? asked
        : UsualRounds;

    private static readonly JsonReadOptions[] Options = [new(), JsonReadOptions.Lenient];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "-0", "1.0", "1.50", "1e2", "1e9999", "99999999999999999999", "\"\"", "\" \"", "\"good\"", "\"good, outstanding\"", "\"Good\"", "\"superb\"",
        "\"2019-02-29\"", "\"2019-10\"", "\"../2019-10-07\"", "[]", "[[]]", "[null]", "{}", "{\"noGrade\":\"not-judged\"}", "{\"noGrade\":null}", "{\"noGrade\":\"lost\"}",
        "{\"noGrade\":\"not-known\",\"x\":1}", "\"ilacs-2026\"", "\"ilacs-2031\"", "\"1.7\"", "\"2.0\"", "\"notice-issued\"", "\"focused-visit\"", "\"closed\"", "[\"a\",\"b\"]", "[7,\"a\"]", "{\"0\":1,\"-\":2}",
        "[{\"document\":\"A\",\"states\":[\"colour\"],\"says\":{\"0\":1}}]", "[{\"document\":7}]", "\"\\u0067ood\"", "\"\\ud83d\\ude00\"",
    ];

    private static readonly string[] Names = ["a/b~0", "", "-", "0", "\"", "😀", "events", "type", "sources", "coverage", "opens", "judgements", "says", "schemaVersion", "noGrade", "document"];

    [Fact]
    public void Changed_bytes_never_end_in_an_exception_and_what_is_valid_reads_back_equal() =>
        Each(20261201, (document, random) => Damaged.Bytes(document, random, longest: 200));

    [Fact]
    public void Changed_structure_never_ends_in_an_exception_and_every_issue_is_at_its_place() => Each(20261202, (document, random) =>
    {
        try
        {
            var root = JsonNode.Parse(document)!;
            for (var i = random.Next(1, 5); i > 0; i--)
            {
                Damaged.Structure(root, random, Values, Names);
            }

            return Encoding.UTF8.GetBytes(root.ToJsonString(new() { WriteIndented = random.Next(2) == 0 }));
        }
        catch (Exception none) when (none is JsonException or ArgumentException)
        {
            // What is no JSON, or has a member twice, has no structure to change.
            return Damaged.Bytes(document, random, longest: 40);
        }
    });

    [Fact]
    public void Parts_told_twice_and_parts_of_other_documents_never_end_in_an_exception() => Each(20261203, (document, random) =>
    {
        // A piece from one comma or bracket to another, put where another such piece begins.
        var from = Pieces(document, random);
        var other = random.Next(2) == 0 ? document : SeedDocuments.Any(AnyFormat.All[random.Next(AnyFormat.All.Length)], random);
        var (start, end) = (Pieces(other, random), Pieces(other, random));
        return [.. document[..from], .. other[Math.Min(start, end)..Math.Max(start, end)], .. document[from..]];
    });

    private static int Pieces(byte[] document, Random random)
    {
        int[] places = [.. Enumerable.Range(0, document.Length).Where(i => (char)document[i] is ',' or '{' or '[' or ']' or '}')];
        return places.Length == 0 ? 0 : places[random.Next(places.Length)];
    }

    private static void Each(int seed, Func<byte[], Random, byte[]> change)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Random(unchecked(seed + (round * 31)));
            var format = AnyFormat.All[round % AnyFormat.All.Length];
            var options = Options[random.Next(Options.Length)];
            var document = change(SeedDocuments.Any(format, random), random);
            try
            {
                Invariants.Hold(format, document, options);
                if (round % BetweenStreams == 0)
                {
                    Invariants.HoldHoweverTheBytesCome(format, document, random, options);
                }
            }
            catch (Exception failed)
            {
                throw new InvalidOperationException(
                    $"Round {round} of {seed}, as {format}, lenient {options.KeepsUnknownMembers}. Keep this in seeds/hostile: {Convert.ToBase64String(document)}\n{Encoding.UTF8.GetString(document)}", failed);
            }
        }
    }
}

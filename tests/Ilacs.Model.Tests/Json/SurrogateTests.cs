using System.Text;
using System.Text.Json;

namespace Ilacs.Model.Tests;

/// <summary>Halves of surrogate pairs, told without an exception as the reader of JSON tells them with one.</summary>
public class SurrogateTests
{
    private static readonly string[] Parts = ["\\ud83d", "\\uDE00", "\\uD800", "\\udfff", "\\uDBFF", "\\udc00", "\\ud7ff", "\\ue000", "\\u0041", "\\\\", "\\\"", "\\n", "ud83d", "u", "é", "😀", "a"];

    [Fact]
    public void What_has_half_a_pair_is_what_cannot_be_made_a_text()
    {
        var random = new Random(20261240);
        var halves = 0;
        for (var round = 0; round < 5000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Parts[random.Next(Parts.Length)]));
            var json = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{text}\""));
            json.Read();
            var cannot = false;
            try
            {
                json.GetString();
            }
            catch (InvalidOperationException)
            {
                cannot = true;
            }

            TextScanner.HasHalfAPair(json.ValueSpan).Should().Be(cannot, text);
            halves += cannot ? 1 : 0;
        }

        halves.Should().BeInRange(1000, 4500);
    }
}

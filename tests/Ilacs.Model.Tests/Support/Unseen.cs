using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ilacs.Model.Tests.Support;

/// <summary>What the reader finds and no schema can: a validator sees what a parser made of the text, and compares no two values. Each is
/// mended in the document as a parser mends it or as its author may have meant it; nothing else is touched.</summary>
internal sealed partial class Unseen
{
    internal const string InvalidUtf8 = "invalid-utf-8";
    internal const string HalfSurrogatePair = "half-a-surrogate-pair";
    internal const string MemberTwice = "member-twice";
    internal const string NumberSpelling = "number-with-fraction-or-exponent";
    internal const string IntervalReversed = "interval-reversed";
    internal const string CoverageReversed = "coverage-reversed";
    internal const string TooLong = "document-too-long";

    internal static readonly string[] Kinds = [InvalidUtf8, HalfSurrogatePair, MemberTwice, NumberSpelling, IntervalReversed, CoverageReversed, TooLong];

    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>What there is of these kinds in a document; empty if there is none, or if it is no JSON even when mended.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mended">The document without them.</param>
    internal static string[] In(byte[] document, out byte[] mended)
    {
        var unseen = new Unseen();
        var text = Encoding.UTF8.GetString(document);
        unseen.FoundIf(!System.Text.Unicode.Utf8.IsValid(document), InvalidUtf8);
        unseen.FoundIf(document.Length > IlacsJsonLimits.LongestDocument, TooLong);
        text = unseen.WithWholePairs(text);
        using var written = new MemoryStream();
        try
        {
            using var json = JsonDocument.Parse(text);
            using var writer = new Utf8JsonWriter(written);
            unseen.Write(writer, json.RootElement);
        }
        catch (JsonException)
        {
            unseen._found.Clear();
        }

        mended = written.ToArray();
        return [.. unseen._found];
    }

    private void FoundIf(bool isThere, string kind)
    {
        if (isThere)
        {
            _found.Add(kind);
        }
    }

    private string WithWholePairs(string json) => Escapes().Replace(json, escape =>
    {
        if (!escape.Groups["half"].Success)
        {
            return escape.Value;
        }

        _found.Add(HalfSurrogatePair);
        return "\\ufffd";
    });

    private void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(writer, value);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(Plain(value.GetRawText()));
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(InOrder(value.GetString()!));
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    // Parsers take the last of several.
    private void WriteObject(Utf8JsonWriter writer, JsonElement value)
    {
        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            FoundIf(members.ContainsKey(member.Name), MemberTwice);
            members[member.Name] = member.Value;
        }

        if (members.ContainsKey("types") && Day(members, "from") is { } from && Day(members, "to") is { } to && string.CompareOrdinal(to, from) < 0)
        {
            _found.Add(CoverageReversed);
            (members["from"], members["to"]) = (members["to"], members["from"]);
        }

        writer.WriteStartObject();
        foreach (var (name, member) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, member);
        }

        writer.WriteEndObject();
    }

    private static string? Day(Dictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: 10 } text && ImpreciseDate.TryParse(text, out _) ? text : null;

    // Validators have numbers as a parser makes them, which is binary64.
    private string Plain(string number)
    {
        if (number.IndexOfAny(['.', 'e', 'E']) < 0 || double.Parse(number, CultureInfo.InvariantCulture) is not (>= -1e15 and <= 1e15 and var value) || Math.Truncate(value) != value)
        {
            return number;
        }

        _found.Add(NumberSpelling);
        return ((long)value).ToString(CultureInfo.InvariantCulture);
    }

    private string InOrder(string text)
    {
        if (text is not { Length: 21 } || text[10] != '/' || !ImpreciseDate.TryParse(text[..10], out _) || !ImpreciseDate.TryParse(text[11..], out _) || string.CompareOrdinal(text[..10], text[11..]) <= 0)
        {
            return text;
        }

        _found.Add(IntervalReversed);
        return $"{text[11..]}/{text[..10]}";
    }

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", RegexOptions.Singleline)]
    private static partial Regex Escapes();
}

using System.Text;
using System.Text.Json;

namespace Ilacs.Model.Tests.Support;

/// <summary>What holds of reading whatever bytes.</summary>
internal static class Invariants
{
    // Looking up each of thousands of places takes long, and shows no more.
    private const int MostPlaces = 40;

    private static readonly IssueCode[] OfTheDocument = [IssueCodes.JsonMalformed, IssueCodes.DocumentTooLong, IssueCodes.IssuesNotAll];

    // These may stand at the name of a member: what stands there is not the fault, but that there is one.
    private static readonly IssueCode[] OfNames =
    [
        IssueCodes.MemberUnknown, IssueCodes.MemberTwice, IssueCodes.UnknownMemberKept, IssueCodes.GradeOnUngradedEvent, IssueCodes.AreaNotInEdition,
        IssueCodes.AreaStatedTwice,
    ];

    /// <summary>Reads a document and asserts all of them; what throws fails.</summary>
    internal static AnyFormat.Outcome Hold(AnyFormat format, byte[] document, JsonReadOptions? options = null)
    {
        var result = format.Read(document, options);
        (result.Value is not null || !result.Issues.IsValid).Should().BeTrue("what gives nothing has an error");
        (result.IsComplete || !result.Issues.IsClean).Should().BeTrue("what was not understood is found");
        PlacesAreRight(document, result.Issues);
        if (result.IsValid)
        {
            WhatIsValidReadsBack(format, result, options);
        }

        return result;
    }

    /// <summary>Asserts that it does not matter how the bytes come.</summary>
    internal static void HoldHoweverTheBytesCome(AnyFormat format, byte[] document, Random random, JsonReadOptions? options = null)
    {
        var result = format.Read(document, options);
        result.IsSameAs(format.Read(new ChunkedStream(document), options)).Should().BeTrue("a stream of single bytes is the same document");
        result.IsSameAs(format.Read(new ChunkedStream(document, () => random.Next(1, 100)), options)).Should().BeTrue("a stream is the same document");
        result.IsSameAs(format.Read(new MemoryStream(document), options)).Should().BeTrue("a stream that knows its length is the same document");
        result.IsSameAs(format.ReadAsync(new ChunkedStream(document, () => random.Next(1, 2000)), options).GetAwaiter().GetResult()).Should().BeTrue("so it is for those who wait");
        if (!document.Contains((byte)'\n') && document.AsSpan().TrimStart(" \t\r"u8).Length > 0)
        {
            var (number, line) = format.ReadLines(new ChunkedStream(document, () => random.Next(1, 100)), options).Single();
            number.Should().Be(1);
            result.IsSameAs(line).Should().BeTrue("a line is the same document");
        }
    }

    /// <summary>Line and column of a byte, counted one by one.</summary>
    internal static TextPosition PositionOf(ReadOnlySpan<byte> document, int offset)
    {
        var before = document[..Math.Min(offset, document.Length)];
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new(before.Count((byte)'\n') + 1, line.Length - CountOfContinuations(line) + 1);
    }

    private static void PlacesAreRight(byte[] document, ValidationReport issues)
    {
        var end = PositionOf(document, document.Length);
        var last = new TextPosition(1, 1);
        foreach (var issue in issues)
        {
            var at = issue.Position ?? throw new InvalidOperationException($"{issue} has no position.");
            IsUpTo(last, at).Should().BeTrue("issues come in the order of the document");
            IsUpTo(at, end).Should().BeTrue($"{issue} lies within the document");
            last = at;
        }

        if (issues.Any(issue => OfTheDocument.Contains(issue.Code)))
        {
            return;
        }

        foreach (var issue in issues.Take(MostPlaces))
        {
            var offset = Places.OffsetOf(document, issue.Pointer, out var found);
            found.Should().BeTrue($"{issue} points at something");
            if (issue.Position != PositionOf(document, offset))
            {
                OfNames.Should().Contain(issue.Code, $"{issue} is not at its place");
                IsAtName(document, issue).Should().BeTrue($"{issue} is at its name");
            }
        }
    }

    private static bool IsUpTo(TextPosition one, TextPosition other) => one.Line < other.Line || (one.Line == other.Line && one.Column <= other.Column);

    private static int CountOfContinuations(ReadOnlySpan<byte> line)
    {
        var count = 0;
        foreach (var one in line)
        {
            count += (one & 0b1100_0000) == 0b1000_0000 ? 1 : 0;
        }

        return count;
    }

    private static bool IsAtName(byte[] document, ValidationIssue issue)
    {
        var json = new Utf8JsonReader(document);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && PositionOf(document, (int)json.TokenStartIndex) == issue.Position)
            {
                return TextOf(ref json) is not { } name || issue.Pointer.EndsWith(Pointer(name), StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static string? TextOf(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Pointer(string name) => "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static void WhatIsValidReadsBack(AnyFormat format, AnyFormat.Outcome result, JsonReadOptions? options)
    {
        var written = format.Write(result.Value!);
        var again = format.Read(written, options);
        AnyFormat.AreSame(again.Value, result.Value).Should().BeTrue($"{Encoding.UTF8.GetString(written)} says the same");
        Told(again).Should().BeEquivalentTo(Told(result));
        format.Write(again.Value!).AsSpan().SequenceEqual(written).Should().BeTrue("the same is written again");
        var line = format.Write(result.Value!, indented: false);
        line.Should().NotContain((byte)'\n');
        AnyFormat.AreSame(format.Read(line, options).Value, result.Value).Should().BeTrue("without white space it says the same");
    }

    // What was understood of a later version is written in this one.
    private static IEnumerable<string> Told(AnyFormat.Outcome result) =>
        result.Issues.Select(issue => issue.Code).Where(code => code != IssueCodes.SchemaVersionLater).Select(code => code.Code);
}

using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>JSON Lines: one document in each line, and nothing that is wrong with one touches another.</summary>
public class JsonLinesTests
{
    private const string Meeting = """{"type":"annual-engagement-meeting","on":"2020-11-26"}""";

    private static readonly string[] Faulty =
    [
        "{", "}", "nul", "{} {}", "[", "\"", "\uFEFF{}", "// comment", "7", "null", "[]", "{}", Meeting[..^1], Meeting + ",", Meeting.Replace("26\"", "26", StringComparison.Ordinal),
        """{"type":"annual-engagement-meeting","on":"2020-02-30"}""", """{"type":"visit"}""", new string('[', 100), "{\"x\":" + new string(' ', 500) + "}",
    ];

    [Theory]
    [InlineData("A\nB\n", "1 2")]
    [InlineData("A\nB", "1 2")]
    [InlineData("A\r\nB\r\n", "1 2")]
    [InlineData("A\r\nB\r", "1 2")]
    [InlineData("\nA\n\n \t\r\n\nB\n\n", "2 6")]
    [InlineData("  A  \n\tB", "1 2")]
    [InlineData("\n", "")]
    [InlineData("", "")]
    [InlineData(" \r\n \t", "")]
    public void Lines_end_with_a_line_feed_and_those_of_white_space_are_passed_over(string lines, string numbers)
    {
        var text = lines.Replace("A", Meeting, StringComparison.Ordinal).Replace("B", Meeting, StringComparison.Ordinal);
        foreach (var chunk in new[] { 1, 2, 7, 1000 })
        {
            JsonLine<CycleEvent>[] read = [.. IlacsJson.CycleEvent.ReadLines(new ChunkedStream(Encoding.UTF8.GetBytes(text), chunk))];
            string.Join(' ', read.Select(line => line.Number)).Should().Be(numbers);
            read.Where(line => !line.Result.Issues.IsClean).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_line_with_a_fault_never_touches_others_and_its_issues_have_the_numbers_of_the_file()
    {
        byte[] notUtf8 = [.. "{\"name\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        byte[][] faulty = [.. Faulty.Select(Encoding.UTF8.GetBytes), notUtf8];
        List<byte> lines = [];
        foreach (var line in faulty)
        {
            lines.AddRange([.. Encoding.UTF8.GetBytes(Meeting), (byte)'\n', .. line, (byte)'\n', (byte)'\n']);
        }

        foreach (var options in new[] { new JsonReadOptions(), JsonReadOptions.Lenient })
        {
            var read = IlacsJson.CycleEvent.ReadLines(new ChunkedStream([.. lines], 13), options).ToArray();
            read.Should().HaveCount(2 * faulty.Length);
            for (var i = 0; i < faulty.Length; i++)
            {
                read[2 * i].Number.Should().Be((3 * i) + 1);
                read[2 * i].Result.Issues.Should().BeEmpty();
                var (number, result) = read[(2 * i) + 1];
                number.Should().Be((3 * i) + 2);
                result.IsValid.Should().BeFalse(Encoding.UTF8.GetString(faulty[i]));
                var alone = IlacsJson.CycleEvent.Read(faulty[i], options).Issues;
                result.Issues.Select(issue => $"{issue.Code} {issue.Pointer}: {issue.Message}").Should().Equal(alone.Select(issue => $"{issue.Code} {issue.Pointer}: {issue.Message}"));
                result.Issues.Select(issue => issue.Position).Should().Equal(alone.Select(issue => (TextPosition?)new TextPosition(number, issue.Position!.Value.Column)));
            }
        }
    }

    [Fact]
    public void A_line_that_is_too_long_is_found_and_those_after_it_are_read()
    {
        var longest = new JsonReadOptions { LongestDocument = 1000 };
        var exact = Meeting + new string(' ', 1000 - Meeting.Length);
        string[] lines = [exact, exact + " ", Meeting, new string('x', 300_000), new string(' ', 200_000) + Meeting, Meeting, new string('x', 1001)];
        foreach (var chunk in new[] { 1, 999, 1001, 70_000, 1_000_000 })
        {
            var read = IlacsJson.CycleEvent.ReadLines(new ChunkedStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)), chunk), longest).ToArray();
            read.Select(line => line.Number).Should().Equal([1, 2, 3, 4, 5, 6, 7], "chunks are of {0}", chunk);
            read.Select(line => line.Result.IsValid).Should().Equal(true, false, true, false, false, true, false);
            foreach (var line in read.Where(line => !line.Result.IsValid))
            {
                line.Result.Issues.Should().ContainSingle().Which.ToString().Should().StartWith($"error document-too-long {line.Number}:1:");
            }
        }
    }

    [Fact]
    public async Task Long_lines_are_read_and_the_last_needs_no_line_feed()
    {
        var longer = Meeting[..^1] + new string(' ', 200_000) + "}";
        var lines = Encoding.UTF8.GetBytes(longer + "\n" + Meeting + "\n" + longer);
        List<bool> atOnce = [], awaited = [];

        using var stream = new ChunkedStream(lines, 50_000);
        foreach (var line in IlacsJson.CycleEvent.ReadLines(stream))
        {
            atOnce.Add(line.Result.IsValid);
        }

        using var again = new ChunkedStream(lines, 50_000);
        await foreach (var line in IlacsJson.CycleEvent.ReadLinesAsync(again))
        {
            awaited.Add(line.Result.IsValid);
        }

        atOnce.Should().Equal(true, true, true);
        awaited.Should().Equal(true, true, true);
    }

    [Fact]
    public async Task Lines_are_read_in_as_much_memory_as_the_longest_needs()
    {
        const int Lines = 200_000;
        const int MostForALine = 1200;
        using var stream = new Repeated(Encoding.UTF8.GetBytes(Meeting + "\n"), Lines);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = 0;
        foreach (var line in IlacsJson.CycleEvent.ReadLines(stream))
        {
            count += line.Result.IsValid ? 1 : 0;
        }

        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        count.Should().Be(Lines);
        taken.Should().BeLessThan((long)Lines * MostForALine);
        stream.LongestAsked.Should().BeLessThanOrEqualTo(64 * 1024, "the buffer does not grow with the number of lines");
        stream.WasClosed.Should().BeFalse();

        using var again = new Repeated(Encoding.UTF8.GetBytes(Meeting + "\n"), 1000);
        count = 0;
        await foreach (var line in IlacsJson.CycleEvent.ReadLinesAsync(again))
        {
            count += line.Result.IsValid ? 1 : 0;
        }

        count.Should().Be(1000);
        again.WasClosed.Should().BeFalse();
    }

    [Fact]
    public void Lines_are_read_as_they_are_asked_for_and_the_stream_stays_open()
    {
        using var stream = new Repeated(Encoding.UTF8.GetBytes(Meeting + "\n"), 100_000);
        var lines = IlacsJson.CycleEvent.ReadLines(stream);
        stream.Given.Should().Be(0, "nobody asked yet");
        lines.Take(3).Select(line => line.Number).Should().Equal(1, 2, 3);
        stream.Given.Should().BeInRange(1, 64 * 1024);
        using (var some = lines.GetEnumerator())
        {
            some.MoveNext().Should().BeTrue();
        }

        stream.WasClosed.Should().BeFalse();

        // A second time means from where the stream stands now.
        using var twice = new MemoryStream(Encoding.UTF8.GetBytes(Meeting + "\n" + Meeting));
        var both = IlacsJson.CycleEvent.ReadLines(twice);
        both.Should().HaveCount(2);
        both.Should().BeEmpty();
        twice.Position = 0;
        both.Select(line => line.Number).Should().Equal(1, 2);
    }

    [Fact]
    public async Task Reading_lines_can_be_broken_off()
    {
        using var source = new CancellationTokenSource();
        using var stream = new Repeated(Encoding.UTF8.GetBytes(Meeting + "\n"), 1_000_000);
        var count = 0;
        var reading = async () =>
        {
            await foreach (var line in IlacsJson.CycleEvent.ReadLinesAsync(stream, cancellationToken: source.Token))
            {
                if (++count == 5)
                {
                    await source.CancelAsync();
                }
            }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
        count.Should().BeInRange(5, 64 * 1024 / Meeting.Length);
        stream.WasClosed.Should().BeFalse();

        var another = async () =>
        {
            await foreach (var line in IlacsJson.CycleEvent.ReadLinesAsync(stream).WithCancellation(source.Token))
            {
            }
        };
        await another.Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => IlacsJson.CycleEvent.ReadAsync(stream, null, source.Token).AsTask()).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => IlacsJson.CycleEvent.WriteAsync(Events.Meeting("2020"), new MemoryStream(), cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => IlacsJson.CycleEvent.WriteLinesAsync(new CycleEvent[] { Events.Meeting("2020") }.ToAsyncEnumerable(), new MemoryStream(), source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task What_is_written_in_lines_reads_back_equal_in_every_format()
    {
        var random = new Random(20261210);
        foreach (var format in AnyFormat.All)
        {
            object[] values =
            [
                .. SeedDocuments.ByFormat[format].Select(document => format.Read(document, JsonReadOptions.Lenient)).Where(read => read.Value is not null).Select(read => read.Value!),
            ];
            values.Should().NotBeEmpty();
            var (lines, same) = (new MemoryStream(), new MemoryStream());
            format.WriteLines(values, lines);
            await format.WriteLinesAsync(values, same);
            lines.CanWrite.Should().BeTrue("it stays open");
            same.ToArray().AsSpan().SequenceEqual(lines.ToArray()).Should().BeTrue();
            lines.ToArray().Count(one => one == (byte)'\n').Should().Be(values.Length);
            var read = format.ReadLines(new ChunkedStream(lines.ToArray(), () => random.Next(1, 5000)), JsonReadOptions.Lenient).ToArray();
            read.Select(line => line.Number).Should().Equal(Enumerable.Range(1, values.Length));
            read.Zip(values).Where(pair => !AnyFormat.AreSame(pair.First.Result.Value, pair.Second)).Should().BeEmpty(format.Name);
        }
    }

    [Fact]
    public void No_lines_are_written_for_no_values()
    {
        using var lines = new MemoryStream();
        IlacsJson.Report.WriteLines([], lines);
        lines.Length.Should().Be(0);
        IlacsJson.InspectionHistory.ReadLines(lines).Should().BeEmpty();
    }

    /// <summary>The same bytes again and again, of which no more is in memory than those.</summary>
    private sealed class Repeated(byte[] bytes, int times) : MemoryStream
    {
        internal long Given { get; private set; }

        internal int LongestAsked { get; private set; }

        internal bool WasClosed { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            LongestAsked = Math.Max(LongestAsked, buffer.Length);
            var length = (int)Math.Min(buffer.Length, ((long)bytes.Length * times) - Given);
            for (var i = 0; i < length; i++)
            {
                buffer[i] = bytes[(int)((Given + i) % bytes.Length)];
            }

            Given += length;
            return length;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ValueTask.FromResult(Read(buffer.Span));
        }

        protected override void Dispose(bool disposing)
        {
            WasClosed = true;
            base.Dispose(disposing);
        }
    }
}

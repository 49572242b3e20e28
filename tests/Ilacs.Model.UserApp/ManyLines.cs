namespace UserApp;

/// <summary>Documents of every kind as JSON Lines.</summary>
internal static class ManyLines
{
    internal static async Task ShowAsync(Sheet sheet, List<object> values)
    {
        sheet.Title("JSON Lines");
        using MemoryStream lines = new();
        IlacsJson.Any.WriteLines(values, lines);
        using MemoryStream later = new();
        await IlacsJson.Any.WriteLinesAsync(LaterAsync(values), later);
        sheet.Holds("written alike in both ways", lines.ToArray().AsSpan().SequenceEqual(later.ToArray()));

        lines.Position = 0;
        List<object> read = [];
        foreach (var line in IlacsJson.Any.ReadLines(lines))
        {
            sheet.Line($"{line.Number}: {line.Result.Value?.GetType().Name}, {line.Result.Issues.Count} found");
            read.Add(line.Result.ValueOrThrow());
        }

        sheet.Holds("each is read again", Same(read, lines));
        later.Position = 0;
        List<object> readLater = [];
        await foreach (var line in IlacsJson.Any.ReadLinesAsync(later))
        {
            readLater.Add(line.Result.ValueOrThrow());
        }

        sheet.Holds("each is read again asynchronously", Same(readLater, lines));
        sheet.Line(Sheet.Hash(lines.ToArray()));

        static bool Same(List<object> values, MemoryStream lines)
        {
            using MemoryStream again = new();
            IlacsJson.Any.WriteLines(values, again);
            return again.ToArray().AsSpan().SequenceEqual(lines.ToArray());
        }
    }

    private static async IAsyncEnumerable<object> LaterAsync(List<object> values)
    {
        foreach (var value in values)
        {
            await Task.Yield();
            yield return value;
        }
    }
}

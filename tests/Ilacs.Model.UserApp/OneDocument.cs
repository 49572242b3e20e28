using System.Buffers;
using Ilacs.Model;
using NodaTime;

namespace UserApp;

/// <summary>One document read, asked and written in every way that there is.</summary>
internal static class OneDocument
{
    /// <summary>Shows it.</summary>
    /// <returns>The value that was read, and what was derived from it.</returns>
    internal static async Task<List<object>> ShowAsync(Sheet sheet, string path)
    {
        sheet.Title(Path.GetFileName(path));
        var bytes = await File.ReadAllBytesAsync(path);
        var any = IlacsJson.Any.Read(bytes);
        sheet.Line($"{IlacsJson.KindOf(bytes)?.Code()}: {any.Value}");
        sheet.Line(any.Issues);
        sheet.Holds("read whole", any is { IsValid: true, IsComplete: true });
        List<object> values = [any.ValueOrThrow()];
        switch (any.Value)
        {
            case InspectionHistory history:
                await ReadAndWriteAsync(sheet, IlacsJson.InspectionHistory, history, path);
                Inspections(sheet, history);
                sheet.Line(history.Validate());
                sheet.Line(history.Monitoring(new LocalDate(2024, 11, 14)));
                sheet.Line(history.Next(new LocalDate(2024, 11, 14)));
                sheet.Line(Parts(sheet, IlacsJson.CycleEvent, history.Events));
                break;
            case InterventionHistory intervention:
                await ReadAndWriteAsync(sheet, IlacsJson.InterventionHistory, intervention, path);
                sheet.Line(intervention.Validate(new LocalDate(2026, 1, 1)));
                sheet.Line(string.Join("; ", Enumerable.Range(2020, 8).Select(year => intervention.StateOn(new LocalDate(year, 1, 1)))));
                sheet.Line(intervention.ToMermaid());
                sheet.Line(Parts(sheet, IlacsJson.InterventionEvent, intervention.Steps.Select(step => step.Event)));
                break;
        }

        sheet.Holds("what was found is written", IlacsJson.Report.Write(any.Issues).Length > 0);
        return values;
    }

    private static async Task ReadAndWriteAsync<T>(Sheet sheet, JsonFormat<T> format, T expected, string path)
        where T : class
    {
        var bytes = await File.ReadAllBytesAsync(path);
        sheet.Holds("the same from a span", format.Read(bytes).ValueOrThrow().Equals(expected));
        using (var stream = File.OpenRead(path))
        {
            sheet.Holds("the same from a stream", format.Read(stream).ValueOrThrow().Equals(expected));
        }

        await using (FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true))
        {
            sheet.Holds("the same asynchronously", (await format.ReadAsync(stream)).ValueOrThrow().Equals(expected));
        }

        var written = format.Write(expected);
        ArrayBufferWriter<byte> buffer = new();
        format.Write(expected, buffer);
        using MemoryStream writtenTo = new();
        format.Write(expected, writtenTo);
        using MemoryStream writtenLater = new();
        await format.WriteAsync(expected, writtenLater);
        sheet.Holds(
            "written alike in every way",
            written.AsSpan().SequenceEqual(buffer.WrittenSpan) && written.AsSpan().SequenceEqual(writtenTo.ToArray()) && written.AsSpan().SequenceEqual(writtenLater.ToArray()));
        sheet.Holds("the same bytes as in the file", written.AsSpan().SequenceEqual(bytes));
        sheet.Line(Sheet.Hash(written));
        sheet.Holds("the same without white space", format.Read(format.Write(expected, indented: false)).ValueOrThrow().Equals(expected));
    }

    private static void Inspections(Sheet sheet, InspectionHistory history)
    {
        foreach (var inspection in history.Inspections)
        {
            var derivation = OverallEffectiveness.Derive(inspection.Judgements);
            sheet.Line(inspection);
            sheet.Line(derivation.Explain());
            sheet.Holds("a published grade is permitted", inspection.OverallEffectiveness.Grade is not { } grade || derivation.Permits(grade));
            sheet.Holds("the derivation is written", IlacsJson.Derivation.Write(derivation).Length > 0);
        }
    }

    private static string Parts<T>(Sheet sheet, JsonFormat<T> format, IEnumerable<T> parts)
        where T : class
    {
        sheet.Holds($"each {format} by itself is written and read again", parts.All(part => Again(format, part).Equals(part)));
        return string.Join("; ", parts);
    }

    private static T Again<T>(JsonFormat<T> format, T value)
        where T : notnull =>
        format.Read(format.Write(value)).ValueOrThrow();
}

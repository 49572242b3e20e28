using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ilacs.Model;

namespace UserApp;

/// <summary>Every type of the library inside types of somebody else, written and read by a source-generated context.</summary>
internal static partial class OwnTypes
{
    // Longer texts are printed as what they hash to.
    private const int LongestPrinted = 600;

    // Cuts what is read asynchronously wherever it can be cut.
    private static readonly OwnContext Small = new(new() { DefaultBufferSize = 16 });

    internal static async Task ShowAsync(Sheet sheet, List<object> values)
    {
        sheet.Title("Own types");
        await ShowCodesAsync(sheet);
        await ShowValuesAsync(sheet);
        await ShowPartsAsync(sheet);
        await ShowCycleEventsAsync(sheet);
        await ShowEventsAsync(sheet);
        await ShowRecordsAsync(sheet, OwnContext.Default.RecordsInspectionHistory, [.. values.OfType<InspectionHistory>()]);
        await ShowRecordsAsync(sheet, OwnContext.Default.RecordsInterventionHistory, [.. values.OfType<InterventionHistory>()]);
        await ShowDeskAsync(sheet, [.. values.OfType<InspectionHistory>()]);

        // Any record can be written, and only one that is said to be of some kind can be read.
        var text = JsonSerializer.Serialize(new Records<SourcedRecord> { One = Plan, Many = [Focused, Lifted, Opening] }, OwnContext.Default.RecordsSourcedRecord);
        sheet.Line(text);
        sheet.Holds("a record of no kind is not read", IsRefused(text, OwnContext.Default.RecordsSourcedRecord));
        sheet.Holds("what is no grade is not read", IsRefused("""{"One":"Good","Maybe":null,"Many":[],"Places":{}}""", OwnContext.Default.CodesGrade));
        sheet.Holds("nor as the name of a member", IsRefused("""{"One":"good","Maybe":null,"Many":[],"Places":{"Good":1}}""", OwnContext.Default.CodesGrade));
    }

    private static Task ShowCodesAsync<T>(Sheet sheet, JsonTypeInfo<Codes<T>> type, params T[] all)
        where T : struct
    {
        Dictionary<T, int> places = [];
        foreach (var one in all)
        {
            places.Add(one, places.Count);
        }

        return ThereAndBackAsync(
            sheet, type, new() { One = all[0], Maybe = all[^1], Many = all, Places = places }, (one, other) => Same(one, other) && one.Places.SequenceEqual(other.Places));
    }

    private static Task ShowValuesAsync<T>(Sheet sheet, JsonTypeInfo<Values<T>> type, params T[] values)
        where T : struct =>
        ThereAndBackAsync(sheet, type, new() { One = values[0], Maybe = values[^1], Many = values }, Same);

    private static Task ShowRecordsAsync<T>(Sheet sheet, JsonTypeInfo<Records<T>> type, params T[] records)
        where T : class =>
        ThereAndBackAsync(
            sheet, type, new() { One = records[0], Many = [.. records, null] }, (one, other) => one.One.Equals(other.One) && other.None is null && one.Many.SequenceEqual(other.Many));

    private static bool Same<T>(Values<T> one, Values<T> other)
        where T : struct =>
        one.One.Equals(other.One) && one.Maybe.Equals(other.Maybe) && other.None is null && one.Many.SequenceEqual(other.Many);

    private static Task ShowDeskAsync(Sheet sheet, InspectionHistory[] histories)
    {
        Desk desk = new("Desk 7", Editions.Ilacs2023)
        {
            Seen = new()
            {
                [Editions.Ilacs2018] = new() { [CycleEventType.StandardInspection] = GradeSet.All, [CycleEventType.ShortInspection] = GradeSet.Empty },
                [Editions.Ilacs2026] = [],
            },
            Histories = [.. histories.Select(history => KeyValuePair.Create(history.Authority.Urn!.Value, history))],
            Report = null,
        };
        return ThereAndBackAsync(sheet, OwnContext.Default.Desk, desk, (one, other) => one.Edition == other.Edition && one.Histories.SequenceEqual(other.Histories));
    }

    private static async Task ThereAndBackAsync<T>(Sheet sheet, JsonTypeInfo<T> type, T value, Func<T, T, bool> areSame)
        where T : class
    {
        var text = JsonSerializer.Serialize(value, type);
        sheet.Line(text.Length <= LongestPrinted ? text : $"{text[..60]}... {text.Length} characters, {Sheet.Hash(text)}");
        var small = (JsonTypeInfo<T>)Small.GetTypeInfo(typeof(T))!;
        using MemoryStream stream = new();
        await JsonSerializer.SerializeAsync(stream, value, small);
        stream.Position = 0;
        var later = (await JsonSerializer.DeserializeAsync(stream, small))!;
        var read = JsonSerializer.Deserialize(text, type)!;
        sheet.Holds(
            $"{typeof(T).Name.Split('`')[0]} of {typeof(T).GenericTypeArguments.FirstOrDefault()?.Name ?? "all kinds"}",
            areSame(value, read) && areSame(value, later) && JsonSerializer.Serialize(read, type) == text && JsonSerializer.Serialize(later, type) == text);
    }

    // An answer is written and never read.
    private static void ShowAnswer<T>(Sheet sheet, JsonTypeInfo<T> type, T value)
    {
        var text = JsonSerializer.Serialize(value, type);
        sheet.Line(text.Length <= LongestPrinted ? text : $"{text[..60]}... {text.Length} characters, {Sheet.Hash(text)}");
        sheet.Holds($"{typeof(T).Name} is not read", IsRefused(text, type));
    }

    private static bool IsRefused<T>(string text, JsonTypeInfo<T> type)
    {
        try
        {
            JsonSerializer.Deserialize(text, type);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}

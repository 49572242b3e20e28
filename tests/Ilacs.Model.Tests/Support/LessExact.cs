using System.Text.Json.Nodes;

namespace Ilacs.Model.Tests.Support;

/// <summary>Events in which one date is replaced by another, wherever it stands in the record.</summary>
internal static class LessExact
{
    private static readonly string[] Dates =
        ["from", "to", "publishedOn", "receivedOn", "on", "letterOn", "answers", "draftOn", "submittedOn", "respondedOn", "follows", "saidOn", "when", "dated"];

    internal static Func<ImpreciseDate, ImpreciseDate>[] Ways { get; } =
    [
        days => days.Day is { } day ? ImpreciseDate.InMonth(day.Year, day.Month) : days,
        days => days.Day is { } day ? ImpreciseDate.InYear(day.Year) : days,
        days => days.Earliest is { } day ? ImpreciseDate.OnOrAfter(day) : days,
        days => days.Latest is { } day ? ImpreciseDate.OnOrBefore(day) : days,
        days => days is { Earliest: { } from, Latest: { } to } ? ImpreciseDate.Between(from.PlusDays(-500), to.PlusDays(500)) : days,
    ];

    /// <summary>The event with one of its dates less exact, in every way and for every date.</summary>
    internal static IEnumerable<CycleEvent> InOneDate(CycleEvent cycleEvent) => Ways.SelectMany(way => Enumerable.Range(0, DatesOf(Json(cycleEvent)).Count())
        .Select(number => Changed(cycleEvent, (date, i) => i == number ? way(date) : date)));

    /// <summary>The event with every date so many days later.</summary>
    internal static CycleEvent Later(CycleEvent cycleEvent, int days) => Changed(cycleEvent, (date, _) =>
        (date.Earliest, date.Latest) switch
        {
            ({ } from, { } to) => ImpreciseDate.Between(from.PlusDays(days), to.PlusDays(days)),
            ({ } from, null) => ImpreciseDate.OnOrAfter(from.PlusDays(days)),
            (_, var to) => ImpreciseDate.OnOrBefore(to!.Value.PlusDays(days)),
        });

    private static CycleEvent Changed(CycleEvent cycleEvent, Func<ImpreciseDate, int, ImpreciseDate> change)
    {
        var json = Json(cycleEvent);
        foreach (var (i, (within, member)) in DatesOf(json).ToArray().Index())
        {
            within[member] = change(ImpreciseDate.Parse((string)within[member]!), i).ToString();
        }

        return IlacsJson.CycleEvent.Read(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString())).Value!;
    }

    private static JsonObject Json(CycleEvent cycleEvent) => JsonNode.Parse(IlacsJson.CycleEvent.Write(cycleEvent))!.AsObject();

    private static IEnumerable<(JsonObject Within, string Member)> DatesOf(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Dates.Contains(member.Key)
            ? [(members, member.Key)]
            : DatesOf(member.Value)),
        JsonArray items => items.SelectMany(DatesOf),
        _ => [],
    };
}

using System.Text.Json.Nodes;

namespace Ilacs.Model.Tests.Support;

/// <summary>Activities in which one date is replaced by another, wherever it stands in the record.</summary>
internal static class LessExact
{
    private static readonly string[] Dates =
        ["from", "to", "publishedOn", "receivedOn", "on", "letterOn", "answers", "draftOn", "submittedOn", "respondedOn", "follows", "dated"];

    internal static Func<PossibleDays, PossibleDays>[] Ways { get; } =
    [
        days => days.Day is { } day ? PossibleDays.InMonth(day.Year, day.Month) : days,
        days => days.Day is { } day ? PossibleDays.InYear(day.Year) : days,
        days => days.Earliest is { } day ? PossibleDays.OnOrAfter(day) : days,
        days => days.Latest is { } day ? PossibleDays.OnOrBefore(day) : days,
        days => days is { Earliest: { } from, Latest: { } to } ? PossibleDays.Between(from.PlusDays(-500), to.PlusDays(500)) : days,
    ];

    /// <summary>The activity with one of its dates less exact, in every way and for every date.</summary>
    internal static IEnumerable<Activity> InOneDate(Activity activity) => Ways.SelectMany(way => Enumerable.Range(0, DatesOf(Json(activity)).Count())
        .Select(number => Changed(activity, (date, i) => i == number ? way(date) : date)));

    /// <summary>The activity with every date so many days later.</summary>
    internal static Activity Later(Activity activity, int days) => Changed(activity, (date, _) =>
        (date.Earliest, date.Latest) switch
        {
            ({ } from, { } to) => PossibleDays.Between(from.PlusDays(days), to.PlusDays(days)),
            ({ } from, null) => PossibleDays.OnOrAfter(from.PlusDays(days)),
            (_, var to) => PossibleDays.OnOrBefore(to!.Value.PlusDays(days)),
        });

    private static Activity Changed(Activity activity, Func<PossibleDays, int, PossibleDays> change)
    {
        var json = Json(activity);
        foreach (var (i, (within, member)) in DatesOf(json).ToArray().Index())
        {
            within[member] = change(PossibleDays.Parse((string)within[member]!), i).ToString();
        }

        return IlacsJson.Activity.Read(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString())).Value!;
    }

    private static JsonObject Json(Activity activity) => JsonNode.Parse(IlacsJson.Activity.Write(activity))!.AsObject();

    private static IEnumerable<(JsonObject Within, string Member)> DatesOf(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Dates.Contains(member.Key)
            ? [(members, member.Key)]
            : DatesOf(member.Value)),
        JsonArray items => items.SelectMany(DatesOf),
        _ => [],
    };
}

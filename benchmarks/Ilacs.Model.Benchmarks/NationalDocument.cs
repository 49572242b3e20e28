using System.Globalization;
using NodaTime;

namespace Ilacs.Model.Benchmarks;

/// <summary>Clean records like the real ones: a history with 1,800 inspections, as if of the whole country.</summary>
internal static class NationalDocument
{
    internal const int Inspections = 1800;

    internal static InspectionHistory History { get; } = new(
        new("England", OfstedUrn.Parse("80534"), DfeCode.Parse("891"), GssCode.Parse("E10000024")),
        [.. Enumerable.Range(0, Inspections).Select(Make)],
        [new(new(2018, 1, 1), new(2022, 10, 10), ActivityType.StandardInspection, ActivityType.ShortInspection)]);

    internal static Inspection Make(int number)
    {
        var first = new LocalDate(2023, 9, 4).PlusWeeks(number % 8);
        var judgements = Judgements.Ilacs2023(
            Grade.All[number % 4], Grade.All[number / 4 % 4], Grade.All[number / 16 % 4], Grade.All[number / 64 % 4]);
        return new()
        {
            Type = ActivityType.ShortInspection,
            OnSite = [new(first, first.PlusDays(4))],
            PublishedOn = first.PlusDays(46),
            ReceivedOn = first.PlusDays(39),
            Judgements = judgements,
            OverallEffectiveness = OverallEffectiveness.Derive(judgements).Indicative!.Value,
            AreasForImprovement = RecordedAreas.Of(number % 9),
            AreasForPriorityAction = RecordedAreas.Of(0),
            Sources =
            [
                new("Ofsted inspection report " + number.ToString(CultureInfo.InvariantCulture), "judgement table", first.PlusDays(46), "judgements", "overallEffectiveness"),
            ],
        };
    }
}

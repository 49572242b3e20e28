using System.Globalization;
using NodaTime;

namespace Ilacs.Model.Benchmarks;

/// <summary>Clean, realistic inspections, each with a number.</summary>
internal static class CleanInspection
{
    internal static Inspection Make(int number)
    {
        var first = new LocalDate(2023, 9, 4).PlusWeeks(number % 8);
        var judgements = Judgements.Ilacs2023(
            Grade.All[number % 4], Grade.All[number / 4 % 4], Grade.All[number / 16 % 4], Grade.All[number / 64 % 4]);
        return new()
        {
            Kind = CycleEventType.ShortInspection,
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

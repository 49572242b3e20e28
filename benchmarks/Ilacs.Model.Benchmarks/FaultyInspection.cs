using NodaTime;

namespace Ilacs.Model.Benchmarks;

/// <summary>Clean inspections with one fault each. The faults are all the kinds that both the library and the validator find.</summary>
internal static class FaultyInspection
{
    internal static Inspection Make(Inspection clean, int number)
    {
        var first = clean.FirstOnSiteDay.Day!.Value;
        return (number % 7) switch
        {
            0 => Changed(clean, publishedOn: first.PlusDays(1)),
            1 => Changed(clean, receivedOn: first.PlusDays(1)),
            2 => Changed(clean, onSite: new(first, first.PlusDays(3))),
            3 => Changed(clean, onSite: new(first.PlusDays(-1), first.PlusDays(4))),
            4 => Changed(clean, onSite: new(first, first.PlusDays(-3))),
            5 => Changed(clean, overall: Grade.All.First(grade => !OverallEffectiveness.Derive(clean.Judgements).Permits(grade))),
            _ => Changed(clean, source: new("Ofsted inspection report", "judgement table", new LocalDate(2020, 1, 6), "judgements")),
        };
    }

    private static Inspection Changed(
        Inspection clean,
        OnSiteWindow? onSite = null,
        LocalDate? publishedOn = null,
        LocalDate? receivedOn = null,
        Grade? overall = null,
        RecordSource? source = null) => new()
        {
            Kind = clean.Type,
            OnSite = onSite is { } window ? [window] : clean.OnSite,
            PublishedOn = publishedOn is { } published ? published : clean.PublishedOn,
            ReceivedOn = receivedOn is { } received ? received : clean.ReceivedOn,
            Judgements = clean.Judgements,
            OverallEffectiveness = overall is { } grade ? grade : clean.OverallEffectiveness,
            AreasForImprovement = clean.AreasForImprovement,
            AreasForPriorityAction = clean.AreasForPriorityAction,
            Sources = source is null ? clean.Sources : [source],
        };
}

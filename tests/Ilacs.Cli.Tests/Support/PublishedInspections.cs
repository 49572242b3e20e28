using CsvHelper;
using Ilacs.Cli.Input;
using Ilacs.Model;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Every published inspection of seeds/outcomes/inspections.csv as a record, and all of an authority as a history.</summary>
internal static class PublishedInspections
{
    internal const string File = "seeds/outcomes/inspections.csv";

    internal static (Authority Authority, Inspection Inspection)[] Records { get; } = Read();

    internal static InspectionHistory[] Histories { get; } =
    [
        .. Records.GroupBy(record => record.Authority)
            .Select(group => new InspectionHistory(group.Key, [.. group.Select(record => record.Inspection)]))
            .OrderBy(history => history.Authority.Name, StringComparer.Ordinal),
    ];

    private static (Authority Authority, Inspection Inspection)[] Read()
    {
        var path = Repository.PathOf(File);
        var outcomes = ReadOutcomes.From([path]).Outcomes;
        using var csv = CsvReader.FromFile(path, new() { Separator = ',' });
        var headings = csv.Headers.ToArray();
        string Cell(string heading) => csv.GetString(Array.IndexOf(headings, heading));
        List<(Authority Authority, Inspection Inspection)> records = [];
        while (csv.Read())
        {
            var outcome = outcomes[records.Count];
            outcome.Authority.Should().Be(Cell("local_authority"));
            var periods = Cell("onsite_periods") is { Length: > 0 } several ? several : $"{Cell("start_date")}..{Cell("end_date")}";
            records.Add((
                new(outcome.Authority, OfstedUrn.Parse(Cell("urn")), DfeCode.Parse(Cell("la_code"))),
                new()
                {
                    Type = Cell("type") switch
                    {
                        "standard" => ActivityType.StandardInspection,
                        "short" => ActivityType.ShortInspection,
                        "reinspection" => ActivityType.SingleInspectionReinspection,
                        _ => ActivityType.SingleInspection,
                    },
                    OnSite = [.. periods.Split("; ").Select(period => period.Split("..")).Select(days => new OnSiteWindow(PossibleDays.Parse(days[0]), PossibleDays.Parse(days[1])))],
                    PublishedOn = PossibleDays.Parse(Cell("publication_date")),
                    Judgements = outcome.Judgements,
                    OverallEffectiveness = outcome.Overall,
                    Sources = [new(File)],
                }));
        }

        return [.. records];
    }
}

using CsvHelper;
using Ilacs.Model;
using Ilacs.Model.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Cli.Tests;

/// <summary>The rows of seeds/official/in-year-2024-25.csv, and the histories that its visits and the published inspections make together.</summary>
internal static class OfficialVisits
{
    internal const string File = "seeds/official/in-year-2024-25.csv";

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    // What the official file calls otherwise than the file of inspections does. The official file has no other number that both have.
    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["Bournemouth, Christchurch & Poole"] = "Bournemouth, Christchurch and Poole",
        ["Bristol"] = "Bristol, City of",
        ["Kingston upon Hull"] = "Kingston Upon Hull, City of",
        ["St Helens"] = "St. Helens",
    };

    internal static Row[] Rows { get; } = Read();

    internal static InspectionHistory[] Histories { get; } =
    [
        .. Rows.Where(row => !row.Type.IsGraded()).GroupBy(row => (row.Authority, row.GssCode))
            .Select(group => WithVisits(History(group.Key.Authority), group.Key.GssCode, group))
            .OrderBy(history => history.Authority.Name, StringComparer.Ordinal),
    ];

    internal static InspectionHistory History(string authority) => PublishedInspections.Histories.Single(history => history.Authority.Name == authority);

    private static InspectionHistory WithVisits(InspectionHistory history, GssCode gssCode, IEnumerable<Row> visits) => new(
        new(history.Authority.Name, history.Authority.Urn, history.Authority.DfeCode, gssCode),
        [.. history.Activities, .. visits.Select(Visit)]);

    private static Visit Visit(Row row) => row.Type == ActivityType.FocusedVisit
        ? new FocusedVisit { OnSite = [new(row.FirstOnSiteDay)], PublishedOn = row.PublishedOn, Theme = row.Theme, Sources = [new(File)] }
        : new MonitoringVisit { OnSite = [new(row.FirstOnSiteDay)], PublishedOn = row.PublishedOn, Theme = row.Theme, Sources = [new(File)] };

    private static Row[] Read()
    {
        using var csv = CsvReader.FromFile(Repository.PathOf(File), new() { Separator = ',' });
        var headings = csv.Headers.ToArray();
        string Cell(string heading) => csv.GetString(Array.IndexOf(headings, heading));
        List<Row> rows = [];
        while (csv.Read())
        {
            var name = Cell("Local authority name");
            ActivityTypes.TryParseLabel(Cell("Inspection/Visit type"), out var type).Should().BeTrue(Cell("Inspection/Visit type"));
            var hasTheme = VisitThemes.TryParseLabel(Cell("Visit Theme"), out var theme);
            hasTheme.Should().Be(!type.IsGraded(), $"of {name} the theme is '{Cell("Visit Theme")}'");
            rows.Add(new(
                OtherNames.GetValueOrDefault(name, name),
                GssCode.Parse(Cell("Local authority area code")),
                type,
                Day.Parse(Cell("Inspection/Visit date")).Value,
                Day.Parse(Cell("Publication date")).Value,
                hasTheme ? theme : null,
                Cell("Overall effectiveness")));
        }

        return [.. rows];
    }

    internal sealed record Row(
        string Authority, GssCode GssCode, ActivityType Type, LocalDate FirstOnSiteDay, LocalDate PublishedOn, VisitTheme? Theme, string Overall);
}

using CsvHelper;
using Ilacs.Cli.Input;
using Ilacs.Model;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Every published inspection as a record.</summary>
public class PublishedRecordsTests
{
    private static readonly string RealFile = Repository.PathOf("seeds/outcomes/inspections.csv");
    private static readonly (Authority Authority, Inspection Inspection)[] Records = Read();

    [Fact]
    public void Every_row_becomes_a_record_that_has_no_error_and_survives_writing_and_reading()
    {
        Records.Should().HaveCount(325);
        foreach (var (authority, inspection) in Records)
        {
            inspection.Check().IsValid.Should().BeTrue($"{authority}: {inspection.Check()}");
            (IlacsJson.ReadInspection(IlacsJson.Write(inspection)).ValueOrThrow() == inspection).Should().BeTrue();
        }
    }

    [Fact]
    public void All_records_of_an_authority_make_a_history_that_survives_writing_and_reading()
    {
        var histories = Records.GroupBy(record => record.Authority).Select(group => new InspectionHistory(group.Key, [.. group.Select(record => record.Inspection)])).ToArray();
        histories.Should().HaveCount(100);
        foreach (var history in histories)
        {
            var result = IlacsJson.ReadHistory(IlacsJson.Write(history));
            result.IsValid.Should().BeTrue(result.Findings.ToString());
            (result.Value == history).Should().BeTrue();
            result.Findings.Select(finding => finding.Message).Should().Equal(history.Check().Select(finding => finding.Message));
        }
    }

    [Fact]
    public void What_is_found_in_them_is_what_an_expert_approved()
    {
        var lines = Records.SelectMany(record => record.Inspection.Check().Select(finding => $"{record.Authority}, {record.Inspection}: {finding}"));
        Golden.Matches("tests/Ilacs.Cli.Tests/Golden/published-records.txt", string.Join('\n', lines) + "\n");
    }

    private static (Authority Authority, Inspection Inspection)[] Read()
    {
        var outcomes = ReadOutcomes.From([RealFile]).Outcomes;
        using var csv = CsvReader.FromFile(RealFile, new() { Separator = ',' });
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
                    Sources = [new("seeds/outcomes/inspections.csv")],
                }));
        }

        return [.. records];
    }
}

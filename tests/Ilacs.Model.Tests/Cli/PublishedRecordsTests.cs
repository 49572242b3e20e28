namespace Ilacs.Cli.Tests;

/// <summary>Every published inspection as a record.</summary>
public class PublishedRecordsTests
{
    [Fact]
    public void Every_row_becomes_a_record_that_has_no_error_and_survives_writing_and_reading()
    {
        SeedInspections.Records.Should().HaveCount(488);
        foreach (var (authority, inspection) in SeedInspections.Records)
        {
            inspection.Validate().IsValid.Should().BeTrue($"{authority}: {inspection.Validate()}");
            (IlacsJson.CycleEvent.Read(IlacsJson.CycleEvent.Write(inspection)).ValueOrThrow() == inspection).Should().BeTrue();
        }
    }

    [Fact]
    public void All_records_of_an_authority_make_a_history_that_survives_writing_and_reading()
    {
        SeedInspections.Histories.Should().HaveCount(153);
        foreach (var history in SeedInspections.Histories)
        {
            var result = IlacsJson.InspectionHistory.Read(IlacsJson.InspectionHistory.Write(history));
            result.IsValid.Should().BeTrue(result.Issues.ToString());
            (result.Value == history).Should().BeTrue();
            result.Issues.Select(issue => issue.Message).Should().Equal(history.Validate().Select(issue => issue.Message));
        }
    }
}

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>The files of the repository, which are real.</summary>
public class RealFilesTests
{
    [Theory]
    [InlineData("seeds/outcomes/inspections.csv", "inspections", 488)]
    [InlineData("seeds/official/history-2025-03-31.csv", "official-history-2025", 186)]
    [InlineData("seeds/official/in-year-2024-25.csv", "official-in-year-2025", 77)]
    [InlineData("seeds/official/latest-2025-03-31.csv", "official-latest-2025", 100)]
    public void Every_row_is_read_and_every_cell_understood(string path, string layout, int rows)
    {
        var file = Given.Seed(path);
        var table = file.Tables.Should().ContainSingle().Subject;
        table.Layout.Code.Should().Be(layout);
        table.Rows.Should().HaveCount(rows).And.OnlyContain(row => row.IsUnderstood && row.Events.Length == 1 && row.Registered != null);
        file.IsValid.Should().BeTrue();
        file.Problems.Should().OnlyContain(
            problem => problem.Severity == Severity.Information && (problem.Code == RowProblems.EventPresumed || problem.Code == IssueCodes.OverallOtherThanIndicative.Code)
                || layout == "official-in-year-2025");
    }

    [Fact]
    public void The_official_files_and_the_reports_agree_field_by_field_wherever_both_have_a_row()
    {
        var joined = JoinedHistories.Of([.. Given.Seeds.Select(Given.Seed)]);
        joined.Issues.Should().HaveCount(184, "so many inspections are in a report and in an official file, and none of the visits is in two").And
            .OnlyContain(issue => issue.Code == JoinCodes.SourcesAgree);
        joined.Histories.Should().HaveCount(155, "Bournemouth and Cumbria are in the official history only");
        joined.Histories.Sum(history => history.Events.Length).Should().Be(488 + 2 + 44);
        joined.Histories.SelectMany(history => history.Validate()).Should().OnlyContain(issue => issue.Severity == Severity.Information);
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing_but_the_order_of_the_sources()
    {
        var files = Given.Seeds.Select(Given.Seed).ToArray();
        var forward = JoinedHistories.Of(files);
        var backward = JoinedHistories.Of([.. files.Reverse()]);
        backward.Histories.Select(WithoutSources).Should().Equal(forward.Histories.Select(WithoutSources));
    }

    [Fact]
    public void What_several_files_have_is_one_record_with_all_of_them_as_sources()
    {
        var joined = JoinedHistories.Of([.. Given.Seeds.Select(Given.Seed)]);
        var barnet = joined.Histories.Single(history => history.Authority.Name == "Barnet").Inspections[^1];
        barnet.Sources.Select(source => source.Summary).Should().Equal(
            "history-2025-03-31.csv, line 3", "in-year-2024-25.csv, line 2", "latest-2025-03-31.csv, line 2", "inspections.csv, line 398");
        barnet.Sources[0].StatedMembers.Should().Equal("type", "onSite", "publishedOn", "judgements", "overallEffectiveness");
        barnet.Sources[2].StatedMembers.Should().NotContain("type", "that sheet does not say whether an inspection was short");
        barnet.Type.Should().Be(CycleEventType.ShortInspection);
        barnet.OnSite[0].To.ToString().Should().Be("2024-06-14", "the official files have the first day only, and our own has the last");
    }

    [Fact]
    public void Every_joined_history_survives_writing_and_reading()
    {
        foreach (var history in JoinedHistories.Of([.. Given.Seeds.Select(Given.Seed)]).Histories)
        {
            var read = IlacsJson.InspectionHistory.Read(IlacsJson.InspectionHistory.Write(history));
            read.IsComplete.Should().BeTrue($"{history.Authority.Name}: {read.Issues}");
            (read.Value == history).Should().BeTrue();
        }
    }

    private static string WithoutSources(InspectionHistory history) =>
        $"{history.Authority.Name}: {string.Join("; ", history.Inspections.Select(one => $"{one.Summary}, {one.PublishedOn}, {one.Judgements}, {one.OverallEffectiveness}"))}; {string.Join("; ", history.Events.OfType<Visit>().Select(visit => $"{visit.Summary} {visit.PublishedOn} {visit.Theme}"))}";
}

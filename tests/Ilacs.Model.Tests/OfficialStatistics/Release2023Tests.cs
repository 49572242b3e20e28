namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Ofsted's sheet "LA inspections 2009-2023" of 2023, with several inspections in a row under several frameworks.</summary>
public class Release2023Tests
{
    private const string Headings = "Local authority name,Single Inspection of LA Children's Services (SIF) First SIF publication date,"
        + "First SIF Overall Judgement (OE),First SIF children who need help and protection,"
        + "First SIF children looked after and achieving permanence,First SIF CLA Sub: Adoption Performance,"
        + "First SIF CLA Sub: Experiences and progress of care leavers,\"First SIF leadership, management and governance\"";

    private static readonly OfficialFile File = Given.Seed(RealTable.History2023);

    [Fact]
    public void Every_inspection_of_every_row_is_read()
    {
        File.IsValid.Should().BeTrue();
        File.Tables.Select(table => $"{table.Layout} {table.Rows.Length} {table.Dated}").Should().Equal(
            "official-history-2023 152 2023-03-31/2024-03-30", "official-history-2023 4 2023-03-31/2024-03-30");
        var rows = File.Tables.SelectMany(table => table.Rows).ToArray();
        rows.Should().OnlyContain(row => row.IsUnderstood && row.Registered != null && row.Events.Length >= 1);
        rows.SelectMany(row => row.Events).Cast<Inspection>()
            .GroupBy(one => $"{one.Edition} {one.Type.Code()}")
            .Select(group => $"{group.Key} {group.Count()}").Should().BeEquivalentTo(
                "sif-2013 single-inspection 152", "sif-2013 single-inspection-reinspection 21", "ilacs-2018 standard-inspection 121",
                "ilacs-2018 short-inspection 47", "ilacs-2023 standard-inspection 6", "ilacs-2023 short-inspection 3");
        JoinedHistories.Of(File).Outcomes.Should().HaveCount(350, "no two are joined into one");
    }

    [Fact]
    public void Authorities_that_were_abolished_have_all_their_inspections()
    {
        string[] former = ["Bournemouth", "Cumbria", "Northamptonshire", "Poole"];
        JoinedHistories.Of(File).Histories
            .Where(history => former.Contains(history.Authority.Name) || history.Authority.GssCode?.Code == "E10000009")
            .SelectMany(history => history.Inspections, (history, one) =>
                $"{history.Authority.Name} {one.Type.Code()} {one.PublishedOn}: "
                    + string.Concat(one.Judgements.Select(judged => judged.Judgement).Append(one.OverallEffectiveness).Select(judged => judged.Code[0])))
            .Should().Equal(
                "Bournemouth single-inspection 2014-06-30: rrrgrr",
                "Bournemouth standard-inspection 2018-08-24: irrr",
                "Cumbria single-inspection 2015-05-13: irirri",
                "Cumbria single-inspection-reinspection 2018-01-29: grrgrr",
                "Cumbria standard-inspection 2022-11-15: rrgr",
                "Dorset single-inspection 2016-05-23: rrrgrr",
                "Northamptonshire single-inspection 2016-04-27: rrrrrr",
                "Northamptonshire standard-inspection 2019-07-29: riii",
                "Poole single-inspection 2017-11-24: rrrggr");
    }

    [Fact]
    public void Its_inspections_are_those_of_the_reports_but_for_four_cells()
    {
        var issues = JoinedHistories.Of(File, Given.Seed(RealTable.Own)).Issues;
        issues.Count(issue => issue.Code == JoinCodes.SourcesAgree).Should().BeGreaterThan(200);
        string[] differences =
        [
            "Merton: Sources differ on the type", "Nottingham: Sources differ on the pub", "Slough: Sources differ on the pub",
            "West Berkshire: Sources differ on the pub",
        ];
        issues.Where(issue => issue.Code != JoinCodes.SourcesAgree).Should()
            .OnlyContain(issue => differences.Any(one => $"{issue.Authority}: {issue.Message}".StartsWith(one, StringComparison.Ordinal)));
    }

    [Fact]
    public void Programmes_before_the_single_inspection_are_told_once_for_a_table()
    {
        var told = File.Problems.Where(problem => problem.Code == RowProblems.ProgrammeOutOfScope).ToArray();
        told.Should().HaveCount(2).And.OnlyContain(problem => problem.Severity == Severity.Information);
        told[0].Message.Should().Contain("SLAC").And.Contain("CPI").And.Contain("CPRI").And.Contain("TLAC").And.Contain("LSCB");
        File.Tables[0].Rows[0].Cells.Should().Contain(KeyValuePair.Create("SLAC Safeguarding Overall effectiveness (OE)", "Good"));
        File.Problems.Should().NotContain(problem => problem.Code == RowProblems.ColumnNotKnown);
        Given.Lines(Headings, "Poole,24/11/2017,Good,Good,Good,Good,Good,Good").Problems.Should()
            .NotContain(problem => problem.Code == RowProblems.ProgrammeOutOfScope, "there are no such columns");
    }

    [Theory]
    [InlineData("21/02/2014", "2013-11-01/2014-02-21")]
    [InlineData("24/11/2017", "2017-03-24/2017-11-24")]
    [InlineData("29/09/2018", "2018-01-29/2018-06-30")]
    public void A_single_inspection_began_before_its_publication_and_under_its_framework(string published, string began) =>
        Given.Lines(Headings, $"Poole,{published},Good,Good,Good,Good,Good,Good").TheInspection().FirstOnSiteDay.ToString()
            .Should().Be(began);

    [Fact]
    public void A_day_long_before_the_framework_is_told()
    {
        var file = Given.Lines(Headings, "Poole,16/12/2011,Good,Good,Good,Good,Good,Good");
        file.TheInspection().Edition.Should().BeSameAs(Editions.Sif2013);
        file.Problems.Should().Contain(problem => problem.Code == IssueCodes.EditionAgainstDate.Code);
    }

    [Fact]
    public void A_hyphen_is_no_grade_and_an_empty_cell_an_error()
    {
        var scilly = File.Tables[0].Rows.Single(row => row.AuthorityName == "Isles of Scilly");
        ((Inspection)scilly.Events[0]).Judgements.Code("looked-after-and-permanence").Should().Be("not-known");
        File.Problems.Where(problem => problem.Severity != Severity.Information).Should().ContainSingle()
            .Which.Should().Match<FileProblem>(problem => problem.Line == scilly.Line && problem.Code == RowProblems.GradeMissing);
        Given.Lines(Headings, "Poole,24/11/2017,Good,Good,,Good,Good,Good").Problems.Where(problem => problem.Severity == Severity.Error)
            .Select(problem => problem.Code).Should().Equal(IssueCodes.AreaMissing.Code);
    }

    [Fact]
    public void The_sheet_of_a_workbook_says_the_same()
    {
        var rows = RealTable.Of(RealTable.History2023).Rows;
        var workbook = Given.Bytes("history-2023-03-31.ods", new OdsBuilder().Sheet("LA_inspections_2009-2023", rows).ToBytes());
        RealTable.Said(workbook).Should().Equal(RealTable.Said(File));
    }
}

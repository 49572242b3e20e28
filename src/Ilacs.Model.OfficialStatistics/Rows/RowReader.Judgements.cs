namespace Ilacs.Model.OfficialStatistics;

// What was judged.
internal sealed partial class RowReader
{
    /// <summary>The columns where a grade may stand, for an inspection of the row.</summary>
    private IEnumerable<int> GradeColumns(int inspection) =>
    [
        .. _columns.GetValueOrDefault((ColumnFact.OverallEffectiveness, inspection), []),
        .. _columns.GetValueOrDefault((ColumnFact.Judgement, inspection), []),
    ];

    private bool EveryGradeIsNotKnown(int inspection) =>
        GradeColumns(inspection).All(column => GradeIn(column).Kind is GradeCellKind.NotKnown or GradeCellKind.Silent);

    private Judgements ReadJudgements(Edition edition, int inspection)
    {
        var judgements = new Dictionary<string, Judgement>(StringComparer.Ordinal);
        for (var column = 0; column < Layout.Columns.Length; column++)
        {
            var about = Layout.Columns[column];
            if (about.Fact != ColumnFact.Judgement || about.Inspection != inspection)
            {
                continue;
            }

            var area = about.AreaOf(edition);
            if (_headings.PositionOf(column) >= 0)
            {
                if (area is null)
                {
                    NothingIsJudgedThere(edition, column);
                }
                else
                {
                    judgements[area.Code] = ReadJudgement(edition, area, column);
                }
            }
            else if (area is { IsKey: true })
            {
                ThereIsNoColumnFor($"the area '{area}'", about.Heading, edition);
                judgements[area.Code] = NoGrade.NotKnown;
            }
        }

        // An edition that is newer than the layout may judge what no column is about.
        foreach (var area in edition.Areas)
        {
            if (judgements.TryAdd(area.Code, NoGrade.NotKnown) && area.IsKey)
            {
                ThereIsNoColumnFor($"the area '{area}'", "", edition);
            }
        }

        return Judgements.TryCreate(edition, judgements, out var read, out var issues)
            ? read
            : throw new InvalidOperationException($"Every area of {edition} has its judgement, and yet: {string.Join("; ", issues)}");
    }

    private void ThereIsNoColumnFor(string what, string heading, Edition edition)
    {
        _isUnderstood = false;
        // The column is missing once, however many rows would need it.
        if (_missingColumns.Add(what))
        {
            TellOfHeadings(heading, RowProblems.ColumnMissing, Severity.Error, $"{edition} judges {what}, and there is no column for it: its rows cannot be read in full.");
        }
    }

    private Judgement ReadJudgement(Edition edition, Area area, int column)
    {
        var cell = GradeIn(column);
        switch (cell.Kind)
        {
            case GradeCellKind.Grade:
                return cell.Grade;
            case GradeCellKind.NotJudged:
                return NoGrade.NotJudged;
            case GradeCellKind.NotKnown:
                TheReasonIsTold(column, cell);
                return NoGrade.NotKnown;
            case GradeCellKind.Silent when area.IsKey && (Family == LayoutFamily.Scraped || IsHyphenOfASingleInspection(column)):
                // The scrapers write nothing where they could not read the report.
                Tell(
                    column, RowProblems.GradeMissing, Severity.Warning,
                    $"{edition} judges the area '{area}', and {SaysNothing(column)}. Its grade is not known.");
                return NoGrade.NotKnown;
            case GradeCellKind.Silent when area.IsKey:
                Wrong(column, IssueCodes.AreaMissing.Code, $"{edition} judges the area '{area}', and {SaysNothing(column)}.");
                return NoGrade.NotKnown;
            case GradeCellKind.Silent:
                return NoGrade.NotKnown;
            case GradeCellKind.NotInEdition:
                Wrong(
                    column, IssueCodes.AreaIsInEdition.Code,
                    $"{edition} has the area '{area}', and the cell says '{Text(column)}'.");
                return NoGrade.NotKnown;
            default:
                IsNoGrade(column);
                return NoGrade.NotKnown;
        }
    }

    // Ofsted has hyphens in the row of the Isles of Scilly, and does not say what they mean.
    private bool IsHyphenOfASingleInspection(int column) =>
        Layout.SingleInspection(Layout.Columns[column].Inspection) is not null && Text(column).Length > 0;

    private string SaysNothing(int? column) => Text(column).Length == 0 ? "the cell is empty" : $"the cell says '{Text(column)}'";

    private void TheReasonIsTold(int? column, GradeCell cell)
    {
        if (cell.Reason is { } reason)
        {
            Tell(
                column, RowProblems.GradeMissing, Severity.Warning,
                $"'{Text(column)}' means {reason}. The grade is not known.");
        }
    }

    private void IsNoGrade(int? column) =>
        Wrong(column, RowProblems.GradeNotUnderstood, $"'{Text(column)}' is not a grade. Accepted: {GradeCell.Accepted(Family)}.");

    private void NothingIsJudgedThere(Edition edition, int column)
    {
        if (GradeIn(column).Kind is GradeCellKind.Grade or GradeCellKind.NotJudged or GradeCellKind.NotUnderstood)
        {
            Wrong(column, IssueCodes.AreaNotInEdition.Code, $"{edition} has no such area, and the cell says '{Cell(column)}'.");
        }
    }

    private Judgement ReadOverall(Edition edition, int inspection)
    {
        var column = ColumnOf(ColumnFact.OverallEffectiveness, inspection);
        var unsaid = edition.MakesOverallEffectiveness ? NoGrade.NotKnown : NoGrade.NotInEdition;
        if (column is null && edition.MakesOverallEffectiveness)
        {
            ThereIsNoColumnFor("overall effectiveness", "", edition);
        }

        var cell = GradeIn(column);
        switch (cell.Kind)
        {
            // One that the edition does not make is kept, and found by the rules.
            case GradeCellKind.Grade:
                return cell.Grade;
            case GradeCellKind.NotJudged:
                return NoGrade.NotJudged;
            case GradeCellKind.NotInEdition:
                return NoGrade.NotInEdition;
            case GradeCellKind.NotUnderstood:
                IsNoGrade(column);
                return unsaid;
            case GradeCellKind.Silent when column is not null && edition.MakesOverallEffectiveness:
                Tell(
                    column, RowProblems.OverallMissing, Severity.Warning,
                    $"{edition} makes overall effectiveness, and {SaysNothing(column)}.");
                return unsaid;
            case GradeCellKind.NotKnown when edition.MakesOverallEffectiveness:
                TheReasonIsTold(column, cell);
                return unsaid;
            default:
                return unsaid;
        }
    }

    private void NothingIsGraded(CycleEventType type, int inspection)
    {
        foreach (var column in GradeColumns(inspection)
            .Where(column => GradeIn(column).Kind is GradeCellKind.Grade or GradeCellKind.NotUnderstood))
        {
            Wrong(column, IssueCodes.GradeOnUngradedEvent.Code,
                $"A {type.Code()} is not graded, and the cell says '{Cell(column)}'.");
        }
    }
}

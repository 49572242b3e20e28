namespace Ilacs.Model.OfficialStatistics;

// The grades.
internal sealed partial class RowReader
{
    /// <summary>The columns that may have a grade of one inspection of the row.</summary>
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
                ThereIsNoColumnFor(area.Code, area.Label, about.Heading, edition);
                judgements[area.Code] = NoGrade.NotKnown;
            }
        }

        // An edition newer than the layout may have an area without a column.
        foreach (var area in edition.Areas)
        {
            if (judgements.TryAdd(area.Code, NoGrade.NotKnown) && area.IsKey)
            {
                ThereIsNoColumnFor(area.Code, area.Label, "", edition);
            }
        }

        return Judgements.TryCreate(edition, judgements, out var read, out var issues)
            ? read
            : throw new InvalidOperationException($"Every area of {edition} has its judgement, and yet: {string.Join("; ", issues)}");
    }

    private void ThereIsNoColumnFor(string area, string what, string heading, Edition edition)
    {
        _isUnderstood = false;
        // Reported once, however many rows need the column.
        if (_missingColumns.Add(area))
        {
            TellOfHeadings(
                heading, RowProblems.ColumnMissing, Severity.Error,
                $"Under {edition.ToWords()} there is a grade for {what}, but the table has no column for it. "
                    + "Rows under that framework cannot be read in full.");
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
                // The scrapers leave the cell empty if they could not read the report.
                Tell(
                    column, RowProblems.GradeMissing, Severity.Warning,
                    $"The grade for {area.Label} is not known: {SaysNothing(column)}.");
                return NoGrade.NotKnown;
            case GradeCellKind.Silent when area.IsKey:
                Wrong(
                    column, IssueCodes.AreaMissing.Code,
                    $"The grade for {area.Label} is missing: {SaysNothing(column)}. Inspections under {edition.ToWords()} have one.");
                return NoGrade.NotKnown;
            case GradeCellKind.Silent:
                return NoGrade.NotKnown;
            case GradeCellKind.NotInEdition:
                Wrong(
                    column, IssueCodes.AreaIsInEdition.Code,
                    $"Inspections under {edition.ToWords()} have a grade for {area.Label}, but the cell says '{Text(column)}'.");
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
            Wrong(
                column, IssueCodes.AreaNotInEdition.Code,
                $"Inspections under {edition.ToWords()} have no such grade, but the cell says '{Cell(column)}'.");
        }
    }

    private Judgement ReadOverall(Edition edition, int inspection)
    {
        var column = ColumnOf(ColumnFact.OverallEffectiveness, inspection);
        var unsaid = edition.MakesOverallEffectiveness ? NoGrade.NotKnown : NoGrade.NotInEdition;
        if (column is null && edition.MakesOverallEffectiveness)
        {
            ThereIsNoColumnFor("", "overall effectiveness", "", edition);
        }

        var cell = GradeIn(column);
        switch (cell.Kind)
        {
            // A grade that the edition does not have is kept; the rules report it.
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
                    $"The grade for overall effectiveness is missing: {SaysNothing(column)}. "
                        + $"Inspections under {edition.ToWords()} have one.");
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
                $"A {type.Label()} is not graded, but the cell says '{Cell(column)}'.");
        }
    }
}

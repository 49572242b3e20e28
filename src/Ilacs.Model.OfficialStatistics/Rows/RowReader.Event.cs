using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

// The inspection or visit itself.
internal sealed partial class RowReader
{
    private static readonly string Themes = string.Join(
        ", ", Enum.GetValues<VisitTheme>().Select(theme => theme.OfficialLabel()).OfType<string>());

    private OnSiteEvent? ReadEvent(string name, int inspection)
    {
        if (IsOfAReportThatCouldNotBeRead(inspection))
        {
            Tell(
                "", null, RowProblems.RowWithoutInspection, Severity.Information,
                "This row has no day on site and no known grade. It is kept, but it makes no record.");
            return null;
        }

        var typeColumn = ColumnOf(ColumnFact.CycleEventType, inspection);
        var days = ReadDays(inspection);
        var edition = ReadEdition(days, inspection);
        var typeIsUnderstood = EventCell.TryRead(Family, Cell(typeColumn), edition, out var type);
        if (!typeIsUnderstood)
        {
            Wrong(
                typeColumn, RowProblems.EventNotUnderstood,
                $"'{Text(typeColumn)}' is not a kind of inspection or visit. Accepted: {EventCell.Accepted(Family)}.");
        }

        type ??= Layout.SingleInspection(inspection);

        if (type is { } visit && !visit.IsGraded())
        {
            NothingIsGraded(visit, inspection);
            return ReadVisit(visit, days);
        }

        if (edition is null)
        {
            return null;
        }

        var judgements = ReadJudgements(edition, inspection);
        var overall = ReadOverall(edition, inspection);
        ThemeIsOfVisitsOnly();
        if (days.OnSite.IsEmpty)
        {
            return null;
        }

        if (_isUnderstood)
        {
            TheJudgementsFit(new(name, days.OnSite[0].From, judgements, overall), inspection);
        }

        // Our own file marks reinspections under the single inspection framework; the summaries do not.
        var statesType = type is not null || (edition == Editions.Sif2013 && Family == LayoutFamily.Own && typeColumn is not null && typeIsUnderstood);
        return new Inspection
        {
            Kind = type ?? Presumed(edition, typeColumn, typeIsUnderstood),
            OnSite = days.OnSite,
            PublishedOn = days.PublishedOn,
            Judgements = judgements,
            OverallEffectiveness = overall,
            Sources = [Source(days, statesType, ["judgements", .. Stated(ColumnFact.OverallEffectiveness, inspection, "overallEffectiveness")])],
        };
    }

    /// <summary>Reports what the rules find in the judgements, at the cell that shows it.</summary>
    private void TheJudgementsFit(PublishedOutcome outcome, int inspection)
    {
        foreach (var issue in outcome.Validate())
        {
            var fact = issue.Pointer.StartsWith("/onSite", StringComparison.Ordinal) ? ColumnFact.FirstOnSiteDay
                : ColumnFact.OverallEffectiveness;
            Tell(ColumnOf(fact, inspection), issue.Code.Code, issue.Severity, $"{outcome}: {issue.Message}");
        }
    }

    private bool IsOfAReportThatCouldNotBeRead(int inspection) =>
        Family == LayoutFamily.Scraped
        && GradeIn(ColumnOf(ColumnFact.FirstOnSiteDay, inspection)).Kind is GradeCellKind.Silent or GradeCellKind.NotKnown
        && EveryGradeIsNotKnown(inspection);

    private OnSiteEvent? ReadVisit(CycleEventType type, Days days)
    {
        var column = ColumnOf(ColumnFact.Theme);
        VisitTheme? theme = null;
        if (VisitTheme.TryParseLabel(Cell(column), out var read))
        {
            theme = read;
        }
        else if (Cell(column).Length > 0)
        {
            Wrong(column, RowProblems.ThemeNotUnderstood, $"'{Text(column)}' is not a theme of a visit. Accepted: {Themes}.");
        }

        if (days.OnSite.IsEmpty)
        {
            return null;
        }

        ImmutableArray<RecordSource> sources = [Source(days, statesType: true, theme is null ? [] : ["theme"])];
        return type == CycleEventType.FocusedVisit
            ? new FocusedVisit { OnSite = days.OnSite, PublishedOn = days.PublishedOn, Theme = theme, Sources = sources }
            : new MonitoringVisit { OnSite = days.OnSite, PublishedOn = days.PublishedOn, Theme = theme, Sources = sources };
    }

    private void ThemeIsOfVisitsOnly()
    {
        var column = ColumnOf(ColumnFact.Theme);
        if (Cell(column).Length > 0)
        {
            Wrong(column, RowProblems.ThemeNotUnderstood,
                $"Only visits have a theme. This is an inspection, but the cell says '{Cell(column)}'.");
        }
    }

    private Edition? ReadEdition(Days days, int inspection)
    {
        var column = ColumnOf(ColumnFact.Edition, inspection);
        if (Layout.SingleInspection(inspection) is not null)
        {
            return Editions.Sif2013;
        }

        if (column is null)
        {
            return days.First is { } first ? EditionOn(first, inspection) : null;
        }

        var text = Cell(column);
        var edition = Editions.All.FirstOrDefault(one =>
            new[] { one.Code, OwnLayout.NameOf(one), one.Code.Replace("-", "", StringComparison.Ordinal) }
                .Contains(text, StringComparer.OrdinalIgnoreCase));
        if (edition is null)
        {
            Wrong(
                column, RowProblems.EditionNotUnderstood,
                $"'{Text(column)}' is not an edition of the framework. "
                    + $"Accepted: {string.Join(", ", Editions.All.Select(OwnLayout.NameOf))}.");
        }

        return edition;
    }

    private Edition? EditionOn(ImpreciseDate first, int inspection)
    {
        var (earliest, latest) = (Editions.On(first.Earliest!.Value), Editions.On(first.Latest!.Value));
        if (earliest.TryGetEdition(out var one) && latest.TryGetEdition(out var other) && one == other)
        {
            return one;
        }

        // The summaries include inspections before ILACS, which only their dates show.
        if (Family == LayoutFamily.Scraped
            && first.IsWithin(ImpreciseDate.Between(Editions.Sif2013.FirstOnSiteDay,
            Editions.Ilacs2018.FirstOnSiteDay.PlusDays(-1))) == Certainty.Certain)
        {
            return Editions.Sif2013;
        }

        Wrong(
            ColumnOf(ColumnFact.FirstOnSiteDay, inspection) ?? ColumnOf(ColumnFact.PublishedOn, inspection),
            RowProblems.EditionNotUnderstood,
            (latest.Refusal ?? earliest.Refusal) is { } refusal
                ? refusal.Reason
                : $"The first on-site day was {first.ToWords()}. More than one edition applied in that time.");
        return null;
    }

    /// <summary>Narrows the days on which an inspection can have begun, where only its publication date is known. If only one edition
    /// fits its judgements, the days are limited to the time of that edition.</summary>
    private ImpreciseDate InTheTimeOfItsEdition(ImpreciseDate days, int inspection)
    {
        (LocalDate First, LocalDate Last)[] times =
        [
            .. Editions.All
                .Where(edition => Layout.SingleInspection(inspection) is null
                    ? edition.SelectedByDate && HasTheJudgementsOf(edition, inspection)
                    : edition == Editions.Sif2013)
                .Select(edition => (
                    First: LocalDate.Max(edition.FirstOnSiteDay, days.Earliest!.Value),
                    Last: LocalDate.Min(Editions.LastOnSiteDayOf(edition) ?? days.Latest!.Value, days.Latest!.Value)))
                .Where(time => time.First <= time.Last),
        ];
        return times is [var only] ? ImpreciseDate.Between(only.First, only.Last) : days;
    }

    private bool HasTheJudgementsOf(Edition edition, int inspection) =>
        _columns.GetValueOrDefault((ColumnFact.Judgement, inspection), []).All(column =>
            GradeIn(column) is var cell
            && (cell is { Kind: GradeCellKind.NotKnown, Reason: null }
                || Layout.Columns[column].AreaOf(edition) is null == IsNothing(cell)))
        && GradeIn(ColumnOf(ColumnFact.OverallEffectiveness, inspection)).Kind is var overall
        && (edition.MakesOverallEffectiveness ? overall != GradeCellKind.NotInEdition : overall != GradeCellKind.Grade);

    // A symbol for a missing value means the same as an empty cell.
    private static bool IsNothing(GradeCell cell) =>
        cell.Kind is GradeCellKind.Silent or GradeCellKind.NotInEdition || cell.Reason is not null;

    private CycleEventType Presumed(Edition edition, int? typeColumn, bool isUnderstood)
    {
        if (edition == Editions.Sif2013)
        {
            return CycleEventType.SingleInspection;
        }

        const string Message = "The file does not say whether the inspection was standard or short. "
            + "It is recorded as a standard inspection, and its source as one that does not state the type.";
        if (!isUnderstood)
        {
            // Already reported.
            return CycleEventType.StandardInspection;
        }

        if (typeColumn is not null)
        {
            Tell(typeColumn, RowProblems.EventPresumed, Severity.Information, Message);
        }
        else if (!_typeIsPresumed)
        {
            // Once for all the rows of a table without the column.
            _typeIsPresumed = true;
            TellOfHeadings("", RowProblems.EventPresumed, Severity.Information,
                $"The table has no column for the type of inspection. {Message}");
        }

        return CycleEventType.StandardInspection;
    }

    private RecordSource Source(Days days, bool statesType, ImmutableArray<string> alsoStates) => new(
        Path.GetFileName(_file),
        _sheet is null ? FormattableString.Invariant($"line {_row.Line}") : FormattableString.Invariant($"sheet {_sheet}, row {_row.Line}"),
        _dated,
        [.. statesType ? ["type"] : Array.Empty<string>(), .. days.First is { IsExact: true } ? ["onSite"] : Array.Empty<string>(), .. days.PublishedOn is null ? Array.Empty<string>() : ["publishedOn"], .. alsoStates]);

    private string[] Stated(ColumnFact fact, int inspection, string member) =>
        GradeIn(ColumnOf(fact, inspection)).Kind is GradeCellKind.Silent or GradeCellKind.NotKnown or GradeCellKind.NotUnderstood
            ? []
            : [member];
}

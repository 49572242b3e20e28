using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model.OfficialStatistics;

// The dates of an inspection or visit.
internal sealed partial class RowReader
{
    private const string NotYetInspected = "Not yet inspected";

    private bool _firstDayIsPresumed;

    private bool SaysNotYetInspected(int inspection) =>
        string.Equals(Cell(ColumnOf(ColumnFact.FirstOnSiteDay, inspection)), NotYetInspected, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a day; <c>null</c> if the cell is empty or not understood.</summary>
    private LocalDate? ReadDay(int? column, bool isNeeded)
    {
        var text = Cell(column);
        if (column is not { } one || (!isNeeded && text.Length == 0))
        {
            return null;
        }

        var (day, whyNot) = text.Length == 0 ? (null, $"Expected a date, but {SaysNothing(column)}.") : _days[one].Read(text);
        if (day is null)
        {
            _isUnderstood = false;
            if (whyNot.Length > 0)
            {
                Wrong(column, RowProblems.DateNotUnderstood, whyNot);
            }
        }

        return day;
    }

    /// <summary>The days that a row has of an inspection, each no earlier than the one before it.</summary>
    private readonly record struct Days(ImmutableArray<OnSiteWindow> OnSite, ImpreciseDate? PublishedOn)
    {
        internal ImpreciseDate? First => OnSite.IsDefaultOrEmpty ? null : OnSite[0].From;
    }

    private Days ReadDays(int inspection)
    {
        var firstColumn = ColumnOf(ColumnFact.FirstOnSiteDay, inspection);
        var publishedColumn = ColumnOf(ColumnFact.PublishedOn, inspection);
        var lastColumn = ColumnOf(ColumnFact.LastOnSiteDay, inspection);
        // Without a first day on site, the publication date is needed. Our own layout needs the first day, except for inspections under the
        // single inspection framework: official statistics have some of those without it.
        var canDoWithoutFirst = (Family != LayoutFamily.Own || IsSingleInspection(inspection)) && Cell(publishedColumn).Length > 0;
        var first = ReadDay(firstColumn, isNeeded: !canDoWithoutFirst);
        var last = ReadDay(lastColumn, isNeeded: false);
        var published = ReadDay(publishedColumn, isNeeded: false);
        OneFollowsTheOther(first, last, lastColumn);
        OneFollowsTheOther(last > first ? last : first, published, publishedColumn);
        if (first is { } known)
        {
            return new(ReadWindows(known, last, inspection), published);
        }

        if (published is not { } day || Cell(firstColumn).Length > 0)
        {
            return new([], published);
        }

        // No report took longer from the first day on site to publication.
        var longest = PublishedInspections.LongestMonthsToPublication;
        if (firstColumn is not null || !_firstDayIsPresumed)
        {
            _firstDayIsPresumed |= firstColumn is null;
            Tell(
                firstColumn ?? publishedColumn, RowProblems.OnSiteDayPresumed, Severity.Information,
                FormattableString.Invariant(
                    $"The first on-site day is not given. It is in the {longest} months before publication."));
        }

        return new([new(InTheTimeOfItsEdition(ImpreciseDate.Between(day.PlusMonths(-longest), day), inspection), last)], published);
    }

    private bool IsSingleInspection(int inspection) =>
        Cell(ColumnOf(ColumnFact.Edition, inspection)) == OwnLayout.NameOf(Editions.Sif2013);

    private void OneFollowsTheOther(LocalDate? one, LocalDate? other, int? column)
    {
        if (other < one)
        {
            Tell(
                column, IssueCodes.DatesReversed.Code, Severity.Error,
                $"'{Text(column)}' is earlier than the date that it should follow. One of the two is wrong.");
        }
    }

    private ImmutableArray<OnSiteWindow> ReadWindows(LocalDate first, LocalDate? last, int inspection)
    {
        var column = ColumnOf(ColumnFact.OnSitePeriods, inspection);
        if (Cell(column).Length == 0)
        {
            return [new(first, last)];
        }

        var windows = ImmutableArray.CreateBuilder<OnSiteWindow>();
        foreach (var period in Cell(column).Split(';', StringSplitOptions.TrimEntries))
        {
            if (period.Split("..") is [var from, var to]
                && LocalDatePattern.Iso.Parse(from) is { Success: true, Value: var begins }
                && LocalDatePattern.Iso.Parse(to) is { Success: true, Value: var ends })
            {
                windows.Add(new(begins, ends));
            }
        }

        if (windows.Count is not (1 or 2) || windows.Count != Cell(column).Count(letter => letter == ';') + 1
            || windows[0].From.Day != first || (last is not null && windows[^1].To?.Day != last))
        {
            Wrong(
                column, RowProblems.OnSitePeriodsNotUnderstood,
                "Expected one or two periods as yyyy-MM-dd..yyyy-MM-dd, separated by a semicolon, "
                    + $"from the first to the last day on site. Found '{Cell(column)}'.");
            return [new(first, last)];
        }

        return windows.ToImmutable();
    }
}

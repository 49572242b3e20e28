using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A column of days. <c>05/06/2022</c> alone may be 5 June or 6 May; its column shows which, and where it does not, the day is not
/// read.</summary>
internal sealed class DayColumn
{
    private const string NotRead =
        "None of its days with slashes was read. If all are written in one way, say which: --dates day-first or --dates month-first.";

    private readonly LayoutFamily _family;
    private readonly DayForm? _asked;
    private readonly string? _slashed;
    private readonly string? _dayFirst;
    private readonly string? _monthFirst;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private bool _anotherHasMonthFirst;
    private bool _anotherHasDayFirst;

    /// <param name="family">Who wrote it.</param>
    /// <param name="asked">How the reader was asked to read days; <c>null</c> if it was not.</param>
    /// <param name="texts">Its cells.</param>
    private DayColumn(LayoutFamily family, DayForm? asked, IEnumerable<string> texts)
    {
        _family = family;
        _asked = asked;
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            var cell = DayCell.Of(text);
            _slashed ??= cell.Kind == DayCellKind.Slashed ? text : null;
            _dayFirst ??= cell.ProvesDayFirst ? text : null;
            _monthFirst ??= cell.ProvesMonthFirst ? text : null;
        }
    }

    /// <summary>The columns of days of one table, by number. One program wrote them, so what one shows holds for those that show
    /// nothing.</summary>
    internal static Dictionary<int, DayColumn> Of(
        LayoutFamily family, DayForm? asked, IEnumerable<(int Column, IEnumerable<string> Texts)> columns)
    {
        var all = columns.ToDictionary(one => one.Column, one => new DayColumn(family, asked, one.Texts));
        foreach (var column in all.Values)
        {
            column._anotherHasMonthFirst = all.Values.Any(other => other._monthFirst is not null);
            column._anotherHasDayFirst = all.Values.Any(other => other._dayFirst is not null);
        }

        return all;
    }

    /// <summary>Reads a cell.</summary>
    /// <returns>The day; or <c>null</c> and why there is none, which is empty if it was said of an earlier cell of the column.</returns>
    internal (LocalDate? Day, string WhyNot) Read(string text)
    {
        var cell = DayCell.Of(text);
        if (WhyNot(cell, text) is { } why)
        {
            return (null, _told.Add(why.Key) ? why.Message : "");
        }

        var day = DayOf(cell);
        return (day, day is null ? $"'{text}' is not a day. Accepted: {Accepted()}." : "");
    }

    /// <summary>The day of a cell, where nothing is to be said of it.</summary>
    internal LocalDate? DayIn(string text)
    {
        var cell = DayCell.Of(text);
        return WhyNot(cell, text) is null ? DayOf(cell) : null;
    }

    private LocalDate? DayOf(DayCell cell) => cell.In(cell.Kind == DayCellKind.Slashed ? _asked ?? DayForm.DayFirst : DayForm.SerialNumber);

    private (string Key, string Message)? WhyNot(DayCell cell, string text) => cell.Kind switch
    {
        DayCellKind.SerialNumber when _asked != DayForm.SerialNumber => ("serial", Serial(cell, text)),
        DayCellKind.SerialNumber when _slashed is not null => NotAsAsked("serial numbers", _slashed),
        DayCellKind.Slashed => _asked switch
        {
            DayForm.SerialNumber => NotAsAsked("serial numbers", text),
            DayForm.MonthFirst when _dayFirst is not null => NotAsAsked("month-first dates", _dayFirst),
            DayForm.DayFirst or DayForm.MonthFirst => null,
            _ => WhyNotUnasked(cell, text),
        },
        _ => null,
    };

    private (string Key, string Message)? WhyNotUnasked(DayCell cell, string text)
    {
        if (_family == LayoutFamily.Own)
        {
            return ("own", $"This column has days with slashes, such as '{text}', where this layout has yyyy-MM-dd. {NotRead}");
        }

        if (_monthFirst is not null)
        {
            return _dayFirst is null
                ? ("month-first", $"This column has the month first: '{_monthFirst}' can be read in no other way. {NotRead}")
                : ("mixed", $"This column has '{_monthFirst}' with the month first and '{_dayFirst}' with the day first. {NotRead}");
        }

        var isDecided = _dayFirst is not null || _anotherHasDayFirst;
        return _dayFirst is null && _anotherHasMonthFirst
                ? ("another", $"Another column of this table has the month first, so '{text}' may have it too. {NotRead}")
            : cell.LacksZero && !isDecided
                ? ("zero", $"'{text}' is written without zeros, and nothing shows whether the day or the month is first. {NotRead}")
            : cell.HasShortYear && _family == LayoutFamily.Official
                ? ("year", $"The years of this column have two digits, as in '{text}'. {NotRead}")
            : null;
    }

    private static (string Key, string Message) NotAsAsked(string asked, string text) =>
        ("asked", $"You asked for {asked}, and this column also has '{text}'. None of these days was read.");

    private static string Serial(DayCell cell, string text) =>
        $"'{text}' looks like the number by which Excel stores {InWords(cell.In(DayForm.SerialNumber)!.Value)}. "
        + "Serial numbers are read only if the whole column has them and you ask for it: --dates serial-number.";

    private static string InWords(LocalDate day) => day.ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture);

    private string Accepted() => _family switch
    {
        LayoutFamily.Own => "yyyy-MM-dd",
        LayoutFamily.Scraped => "dd/MM/yyyy, dd/MM/yy, yyyy-MM-dd",
        _ => "dd/MM/yyyy, yyyy-MM-dd",
    };
}

using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A column of days. <c>05/06/2022</c> alone may be 5 June or 6 May; its column shows which, and where it does not, the day is not
/// read.</summary>
internal sealed class DayColumn
{
    private const string NoneRead = "None of its days with slashes was read.";
    private const string AskMonthFirst = "If the file was saved in the American form, say --dates month-first.";
    private const string Ask = "To read them, say --dates day-first or --dates month-first.";

    private readonly LayoutFamily _family;
    private readonly DayForm? _asked;
    private readonly string? _slashed;
    private readonly string? _serial;
    private readonly string? _iso;
    private readonly string? _dayFirst;
    private readonly string? _monthFirst;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private bool _anotherHasMonthFirst;
    private bool _anotherHasDayFirst;

    /// <param name="family">Who wrote it.</param>
    /// <param name="asked">How the caller says that days are written; <c>null</c> if it does not.</param>
    /// <param name="texts">Its cells.</param>
    internal DayColumn(LayoutFamily family, DayForm? asked, IEnumerable<string> texts)
    {
        _family = family;
        _asked = asked;
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            var cell = DayCell.Of(text);
            _slashed ??= cell.Kind == DayCellKind.Slashed ? text : null;
            _serial ??= cell.Kind == DayCellKind.SerialNumber ? text : null;
            _iso ??= cell.Kind == DayCellKind.Iso ? text : null;
            _dayFirst ??= cell.ProvesDayFirst ? text : null;
            _monthFirst ??= cell.ProvesMonthFirst ? text : null;
        }
    }

    /// <summary>A day written in the other form beside days as <c>yyyy-MM-dd</c>; <c>null</c> if there are no two forms.</summary>
    internal string? OtherForm => _iso is null ? null : _slashed;

    /// <summary>Tells columns of one file of each other. One program wrote them, so what one shows holds for those that show
    /// nothing.</summary>
    internal static void Compare(IReadOnlyCollection<DayColumn> columns)
    {
        var dayFirst = columns.Any(column => column._dayFirst is not null);
        var monthFirst = columns.Any(column => column._monthFirst is not null);
        foreach (var column in columns)
        {
            (column._anotherHasDayFirst, column._anotherHasMonthFirst) = (dayFirst, monthFirst);
        }
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

    private LocalDate? DayOf(DayCell cell) => cell.In(cell.Kind == DayCellKind.SerialNumber ? DayForm.SerialNumber : Form);

    // What the column shows, then what others show, then what the caller says.
    private DayForm Form => _dayFirst is not null ? DayForm.DayFirst
        : _monthFirst is not null ? DayForm.MonthFirst
        : _anotherHasDayFirst ? DayForm.DayFirst
        : _anotherHasMonthFirst || _asked == DayForm.MonthFirst ? DayForm.MonthFirst
        : DayForm.DayFirst;

    private (string Key, string Message)? WhyNot(DayCell cell, string text) => cell.Kind switch
    {
        DayCellKind.SerialNumber when _asked != DayForm.SerialNumber => ("serial", Serial(cell, text)),
        DayCellKind.SerialNumber or DayCellKind.Slashed
            when _asked == DayForm.SerialNumber && _slashed is not null && _serial is not null =>
            ("both", $"This column has days such as '{_slashed}' and numbers such as '{_serial}'. None of them was read."),
        DayCellKind.Slashed => WhyNot(text, cell.LacksZero, cell.HasShortYear),
        _ => null,
    };

    private (string Key, string Message)? WhyNot(string text, bool lacksZero, bool hasShortYear)
    {
        if (_dayFirst is not null && _monthFirst is not null)
        {
            return ("mixed", $"This column has '{_monthFirst}' with the month first and '{_dayFirst}' with the day first. {NoneRead}");
        }

        var showsNothing = _dayFirst is null && _monthFirst is null;
        if (showsNothing && _anotherHasDayFirst && _anotherHasMonthFirst)
        {
            return ("others mixed",
                $"Some columns of this file have the day first and some the month, so '{text}' may be either. {NoneRead}");
        }

        if (Form == DayForm.MonthFirst && _asked != DayForm.MonthFirst)
        {
            return showsNothing
                ? ("another", $"Another column of this file has the month first, so '{text}' may have it too. {NoneRead} {AskMonthFirst}")
                : ("month-first",
                    $"This column has the month first: '{_monthFirst}' can be read in no other way. {NoneRead} {AskMonthFirst}");
        }

        var isAsked = _asked is DayForm.DayFirst or DayForm.MonthFirst;
        return _family == LayoutFamily.Own && !isAsked
                ? ("own", $"This column has days with slashes, such as '{text}', where this layout has yyyy-MM-dd. {NoneRead} {Ask}")
            : lacksZero && !isAsked && showsNothing && !_anotherHasDayFirst
                ? ("zero", $"'{text}' is written without zeros, and nothing shows whether the day or the month is first. {NoneRead} {Ask}")
            : hasShortYear && !isAsked && _family == LayoutFamily.Official
                ? ("year", $"The years of this column have two digits, as in '{text}'. {NoneRead} {Ask}")
            : null;
    }

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

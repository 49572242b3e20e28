using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>A column of dates. <c>05/06/2022</c> alone may be 5 June or 6 May, so the whole column decides which it is.</summary>
internal sealed class DayColumn
{
    private const string NoneRead = "No date with slashes in this column was read.";
    private const string LikeIt = "Dates like this were not read.";
    private const string AskMonthFirst = "If the file was saved with American dates, use --dates month-first.";
    private const string Ask = "To read them, use --dates day-first or --dates month-first.";

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
    /// <param name="asked">The form of dates that the caller names; <c>null</c> if none.</param>
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

    /// <summary>A date with slashes in a column that also has <c>yyyy-MM-dd</c>; <c>null</c> if the column has one form.</summary>
    internal string? OtherForm => _iso is null ? null : _slashed;

    /// <summary>Lets the columns of one file decide for each other. One program wrote them all, so a column that proves a form
    /// decides for the columns that prove none.</summary>
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
    /// <returns>The day; or <c>null</c> and the reason, which is empty if an earlier cell of the column already gave it.</returns>
    internal (LocalDate? Day, string WhyNot) Read(string text)
    {
        var cell = DayCell.Of(text);
        if (WhyNot(cell, text) is { } why)
        {
            return (null, _told.Add(why.Key) ? why.Message : "");
        }

        var day = DayOf(cell);
        return (day, day is not null ? ""
            : cell.NoSuchDay(Form) is { } missing ? $"'{text}' is a day that does not exist: {missing}."
            : $"'{text}' is not a date. Accepted: {Accepted()}.");
    }

    /// <summary>The day of a cell; <c>null</c> if it has no day. It reports no problem.</summary>
    internal LocalDate? DayIn(string text)
    {
        var cell = DayCell.Of(text);
        return WhyNot(cell, text) is null ? DayOf(cell) : null;
    }

    private LocalDate? DayOf(DayCell cell) => cell.In(cell.Kind == DayCellKind.SerialNumber ? DayForm.SerialNumber : Form);

    // The column itself decides, then the other columns, then the caller.
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
            ("both", $"This column has dates such as '{_slashed}' and numbers such as '{_serial}'. "
                + "None of them was read. Write all dates of the column in one form."),
        DayCellKind.Slashed => WhyNot(text, cell.LacksZero, cell.HasShortYear),
        _ => null,
    };

    private (string Key, string Message)? WhyNot(string text, bool lacksZero, bool hasShortYear)
    {
        if (_dayFirst is not null && _monthFirst is not null)
        {
            return ("mixed", $"In this column '{_monthFirst}' has the month first, but '{_dayFirst}' has the day first. {NoneRead}");
        }

        var showsNothing = _dayFirst is null && _monthFirst is null;
        if (showsNothing && _anotherHasDayFirst && _anotherHasMonthFirst)
        {
            return ("others mixed",
                $"Some columns of this file have the day first and some the month, so '{text}' could be either. {NoneRead}");
        }

        if (Form == DayForm.MonthFirst && _asked != DayForm.MonthFirst)
        {
            return showsNothing
                ? ("another",
                    $"Another column of this file has the month first, so this one may too, as in '{text}'. {NoneRead} {AskMonthFirst}")
                : ("month-first",
                    $"This column has the month first: '{_monthFirst}' can only be read that way. {NoneRead} {AskMonthFirst}");
        }

        var isAsked = _asked is DayForm.DayFirst or DayForm.MonthFirst;
        return _family == LayoutFamily.Own && !isAsked
                ? ("own", $"Expected dates as yyyy-MM-dd, found dates with slashes such as '{text}'. {NoneRead} {Ask}")
            : lacksZero && !isAsked && showsNothing && !_anotherHasDayFirst
                ? ("zero", $"'{text}' has no leading zeros, and nothing shows whether the day or the month comes first. {LikeIt} {Ask}")
            : hasShortYear && !isAsked && _family == LayoutFamily.Official
                ? ("year", $"The year of '{text}' has only two digits. {LikeIt} {Ask}")
            : null;
    }

    private static string Serial(DayCell cell, string text) =>
        $"'{text}' looks like the number that Excel stores for {cell.In(DayForm.SerialNumber)!.Value.ToWords()}. "
        + "To read such numbers, use --dates serial-number. No date in the column may then have slashes.";

    private string Accepted() => _family switch
    {
        LayoutFamily.Own => "yyyy-MM-dd",
        LayoutFamily.Scraped => "dd/MM/yyyy, dd/MM/yy, yyyy-MM-dd",
        _ => "dd/MM/yyyy, yyyy-MM-dd",
    };
}

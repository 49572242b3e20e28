using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The kinds of text in a column of dates, before it is known whether the day or the month comes first.</summary>
internal enum DayCellKind
{
    /// <summary>Not a date.</summary>
    None = 1,

    /// <summary>A day as <c>yyyy-MM-dd</c>, the form in which workbooks give their dates.</summary>
    Iso,

    /// <summary>Two numbers and a year, with slashes between them.</summary>
    Slashed,

    /// <summary>A number that Excel stores for a day of this century.</summary>
    SerialNumber,
}

/// <summary>A cell of a column of dates. A time of midnight after the date is ignored.</summary>
internal readonly partial record struct DayCell(DayCellKind Kind)
{
    // The number of 1 January 2000 and of 31 December 2099; Excel counts from 30 December 1899.
    private const int FirstSerialNumber = 36526;
    private const int LastSerialNumber = 73050;
    private static readonly LocalDate SerialNumberZero = new(1899, 12, 30);

    private LocalDate Day { get; init; }

    private int First { get; init; }

    private int Second { get; init; }

    private int Year { get; init; }

    internal bool HasShortYear { get; private init; }

    /// <summary>Whether a number below ten has no leading zero. British files always write the zero.</summary>
    internal bool LacksZero { get; private init; }

    /// <summary>Whether it can only be read with the day first.</summary>
    internal bool ProvesDayFirst => Kind == DayCellKind.Slashed && First > 12 && Second <= 12;

    /// <summary>Whether it can only be read with the month first.</summary>
    internal bool ProvesMonthFirst => Kind == DayCellKind.Slashed && First <= 12 && Second > 12;

    internal static DayCell Of(string text)
    {
        text = Midnight().Replace(text, "");
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } iso)
        {
            return new(DayCellKind.Iso) { Day = iso.Value };
        }

        if (Slashes().Match(text) is { Success: true } slashed)
        {
            var (first, second, year) = (slashed.Groups[1].Value, slashed.Groups[2].Value, slashed.Groups[3].Value);
            return new(DayCellKind.Slashed)
            {
                First = Number(first),
                Second = Number(second),
                // These files have no dates before 2000 or after 2099.
                Year = Number(year) + (year.Length == 2 ? 2000 : 0),
                HasShortYear = year.Length == 2,
                LacksZero = first.Length == 1 || second.Length == 1,
            };
        }

        return FiveDigits().Match(text) is { Success: true } serial
            && Number(serial.Groups[1].Value) is >= FirstSerialNumber and <= LastSerialNumber and var number
            ? new(DayCellKind.SerialNumber) { Day = SerialNumberZero.PlusDays(number) }
            : new(DayCellKind.None);
    }

    /// <summary>The day in the given form; <c>null</c> if there is no such day.</summary>
    internal LocalDate? In(DayForm form) => Kind switch
    {
        DayCellKind.Iso => Day,
        DayCellKind.Slashed when form == DayForm.DayFirst => DayOf(Year, Second, First),
        DayCellKind.Slashed when form == DayForm.MonthFirst => DayOf(Year, First, Second),
        DayCellKind.SerialNumber when form == DayForm.SerialNumber => Day,
        _ => null,
    };

    /// <summary>Such as <c>31 February 2024</c> for a day that its month does not have; <c>null</c> for any other cell.</summary>
    internal string? NoSuchDay(DayForm form)
    {
        var (day, month) = form == DayForm.MonthFirst ? (Second, First) : (First, Second);
        return Kind == DayCellKind.Slashed && Year >= 1 && month is >= 1 and <= 12 && day is >= 29 and <= 31
            && DayOf(Year, month, day) is null
            ? $"{day} {new LocalDate(Year, month, 1).ToString("MMMM uuuu", CultureInfo.InvariantCulture)}"
            : null;
    }

    private static LocalDate? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[T ]+(0?0:00(:00(\.0+)?)?|12:00(:00)? ?AM)Z?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Midnight();

    [GeneratedRegex(@"\A([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"\A([0-9]{5})(\.0+)?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FiveDigits();
}

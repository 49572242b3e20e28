using System.Globalization;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The values in workbooks as text. A value gives the same text whatever the program, the cell format and the culture.</summary>
internal static class CellText
{
    // Beyond this, a double cannot distinguish neighbouring whole numbers.
    private const double LargestWhole = 1e15;

    /// <summary>A whole number without a point, another in the shortest form that reads back.</summary>
    internal static string Of(double number) => Math.Abs(number) < LargestWhole && Math.Truncate(number) == number
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>As Excel and LibreOffice show it in English.</summary>
    internal static string Of(bool value) => value ? "TRUE" : "FALSE";

    /// <summary>A day as yyyy-MM-dd. A time other than midnight is kept, so the text is not a day.</summary>
    internal static string Of(DateTime moment) => moment.TimeOfDay == TimeSpan.Zero
        ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}

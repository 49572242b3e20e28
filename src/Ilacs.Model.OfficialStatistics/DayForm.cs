namespace Ilacs.Model.OfficialStatistics;

/// <summary>How a file writes dates, other than as <c>yyyy-MM-dd</c>.</summary>
public enum DayForm
{
    /// <summary>Day, month, year, as in <c>13/05/2019</c> or <c>13/05/19</c>: the usual form in Britain.</summary>
    DayFirst = 1,

    /// <summary>Month, day, year, as in <c>05/13/2019</c> or <c>5/13/19</c>: the form that a spreadsheet set to the
    /// United States saves.</summary>
    MonthFirst,

    /// <summary>The number that Excel stores for a date: <c>43598</c> is 13 May 2019.</summary>
    SerialNumber,
}

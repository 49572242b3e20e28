namespace Ilacs.Model.OfficialStatistics;

/// <summary>How a file writes days that are not written as <c>yyyy-MM-dd</c>.</summary>
public enum DayForm
{
    /// <summary>Day, month, year, as in <c>13/05/2019</c> or <c>13/05/19</c>: how British files write them.</summary>
    DayFirst = 1,

    /// <summary>Month, day, year, as in <c>05/13/2019</c> or <c>5/13/19</c>: how a spreadsheet set to the United States saves
    /// them.</summary>
    MonthFirst,

    /// <summary>The number by which Excel stores a day, as in <c>43598</c> for 13 May 2019.</summary>
    SerialNumber,
}

namespace Ilacs.Model.OfficialStatistics;

/// <summary>What is known of the time that reports and releases take.</summary>
internal static class OfficialTime
{
    /// <summary>No report of the 325 inspections in <c>seeds/outcomes/inspections.csv</c> came out later than this after the first on-site day; the longest
    /// took 225 days (Surrey, October 2014).</summary>
    internal const int MonthsFromFirstDayToPublication = 8;
}

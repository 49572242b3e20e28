using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>How each family of files writes a day.</summary>
internal static class DayCell
{
    private static readonly LocalDatePattern FullYear = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    // No file of either kind is older than 2000, and none can be of a day after 2099.
    private static readonly LocalDatePattern ShortYear = LocalDatePattern.CreateWithInvariantCulture("dd/MM/yy").WithTwoDigitYearMax(99);

    /// <summary>Reads a day; workbooks give theirs as yyyy-MM-dd, whatever the file shows.</summary>
    internal static LocalDate? Read(LayoutFamily family, string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } iso ? iso.Value
        : family == LayoutFamily.Own ? null
        : FullYear.Parse(text) is { Success: true } full ? full.Value
        : family == LayoutFamily.Scraped && ShortYear.Parse(text) is { Success: true } shortened ? shortened.Value
        : null;

    /// <summary>How it is written, for messages.</summary>
    internal static string Form(LayoutFamily family) => family switch
    {
        LayoutFamily.Own => "yyyy-MM-dd",
        LayoutFamily.Scraped => "dd/MM/yyyy, dd/MM/yy or yyyy-MM-dd",
        _ => "dd/MM/yyyy or yyyy-MM-dd",
    };
}

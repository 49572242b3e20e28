namespace Ilacs.Model.OfficialStatistics;

/// <summary>Options for reading a file.</summary>
public sealed record FileReadOptions
{
    /// <summary>The limits on memory and time for a hostile file; <see cref="TableLimits.Default"/> by default.</summary>
    public TableLimits Limits { get; init; } = TableLimits.Default;

    /// <summary>When the file was published; <c>null</c> (the default) to find it from a date in the titles above the table, or else in
    /// the name of the file.</summary>
    public ImpreciseDate? Dated { get; init; }

    /// <summary>How the file writes dates other than <c>yyyy-MM-dd</c>; <c>null</c> (the default) for the usual British form, with the day
    /// first.</summary>
    /// <remarks><para>A date such as <c>13/05/2019</c> can only have the day first, and <c>05/13/2019</c> only the month. Such a date
    /// decides for its column, and for the columns of the file that have no such date. A column with both is not read. If some columns
    /// show the day first and others the month, a column that shows neither is not read.</para>
    /// <para>A column with the month first is read only with <see cref="DayForm.MonthFirst"/>. A column that shows the day first has the
    /// day first whatever the value. Numbers that Excel stores for dates are read only with <see cref="DayForm.SerialNumber"/>, and only
    /// in a column without slashes.</para>
    /// <para>Dates with slashes in our own file, and two-digit years in official files, are read only with
    /// <see cref="DayForm.DayFirst"/> or <see cref="DayForm.MonthFirst"/>. The same holds for dates without leading zeros if no date
    /// shows the order.</para></remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined form.</exception>
    public DayForm? Dates
    {
        get;
        init => field = value is not { } form || Enum.IsDefined(form)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Dates), value, "Not a form of dates.");
    }

    /// <summary>Receives the number of rows read so far, after every 256 rows; <c>null</c> (the default) for no reports.</summary>
    public IProgress<int>? Progress { get; init; }
}

namespace Ilacs.Model.OfficialStatistics;

/// <summary>How a file is read.</summary>
public sealed record FileReadOptions
{
    /// <summary>What bounds the memory and the time that a hostile file can take.</summary>
    public TableLimits Limits { get; init; } = TableLimits.Default;

    /// <summary>When the file was published; <c>null</c> (the default) to take it from its name and its titles, where they say of which day
    /// it is.</summary>
    public ImpreciseDate? Dated { get; init; }

    /// <summary>How the file writes days other than as <c>yyyy-MM-dd</c>, where its columns do not show it or show what no British file
    /// has;
    /// <c>null</c> (the default) to read day-first, unless a column has the month first. A column that does not agree as a whole is not
    /// read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the forms.</exception>
    public DayForm? Dates
    {
        get;
        init => field = value is not { } form || Enum.IsDefined(form)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Dates), value, "Not a form of days.");
    }

    /// <summary>Is told how many rows were read so far, every some hundred rows; <c>null</c> (the default) for nobody.</summary>
    public IProgress<int>? Progress { get; init; }
}

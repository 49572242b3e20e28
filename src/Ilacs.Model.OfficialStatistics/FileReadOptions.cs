namespace Ilacs.Model.OfficialStatistics;

/// <summary>How a file is read.</summary>
public sealed record FileReadOptions
{
    /// <summary>What bounds the memory and the time that a hostile file can take.</summary>
    public TableLimits Limits { get; init; } = TableLimits.Default;

    /// <summary>When the file was published; <c>null</c> (the default) to take it from its name and its titles, where they say of which day it is.</summary>
    public PossibleDays? Dated { get; init; }

    /// <summary>Is told how many rows were read so far, every some hundred rows; <c>null</c> (the default) for nobody.</summary>
    public IProgress<int>? Progress { get; init; }
}

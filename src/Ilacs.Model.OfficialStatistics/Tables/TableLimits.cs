namespace Ilacs.Model.OfficialStatistics;

/// <summary>How much of a file is read, so a hostile or damaged file cannot use up the memory of the machine. Beyond a limit, reading
/// stops with a problem. Everything read before that is kept.</summary>
/// <exception cref="ArgumentOutOfRangeException">A limit is below 1 or above the maximum that its summary gives.</exception>
public sealed record TableLimits
{
    private readonly long _longestFile = 32L << 20;
    private readonly long _mostUnpacked = 256L << 20;
    private readonly long _mostCharacters = 32L << 20;
    private readonly int _longestRow = 1 << 20;
    private readonly int _mostCells = 2_000_000;
    private readonly int _mostRows = 100_000;
    private readonly int _mostColumns = 1_000;
    private readonly int _mostSheets = 256;

    /// <summary>The default limits.</summary>
    public static TableLimits Default { get; } = new();

    /// <summary>The longest file, in bytes, inclusive: 32 MiB by default. At most <see cref="Array.MaxLength"/>, because the file
    /// is held in memory.</summary>
    public long LongestFile { get => _longestFile; init => _longestFile = Within(value, Array.MaxLength, nameof(LongestFile)); }

    /// <summary>The most bytes that the parts of a workbook may have once unpacked, inclusive: 256 MiB by default.</summary>
    public long MostUnpacked { get => _mostUnpacked; init => _mostUnpacked = Within(value, long.MaxValue, nameof(MostUnpacked)); }

    /// <summary>The most characters that all cells of a file may have together, inclusive: 32 Mi by default. Repeated cells count as often
    /// as they are repeated. Cells in rows that are not read count too.</summary>
    public long MostCharacters { get => _mostCharacters; init => _mostCharacters = Within(value, long.MaxValue, nameof(MostCharacters)); }

    /// <summary>The most cells that all rows of a file may have together, inclusive: 2,000,000 by default. They are counted as
    /// for <see cref="MostCharacters"/>. Empty cells count if text follows them in the row.</summary>
    public int MostCells { get => _mostCells; init => _mostCells = (int)Within(value, int.MaxValue, nameof(MostCells)); }

    /// <summary>The longest row, inclusive: 1 MiB by default; in bytes for a file of separated values and in characters of text for a
    /// workbook. At most 2^30.</summary>
    public int LongestRow { get => _longestRow; init => _longestRow = (int)Within(value, 1 << 30, nameof(LongestRow)); }

    /// <summary>The most rows with text in all tables of a file together, inclusive: 100,000 by default.</summary>
    public int MostRows { get => _mostRows; init => _mostRows = (int)Within(value, int.MaxValue, nameof(MostRows)); }

    /// <summary>The last column that may have text, counted from 1, inclusive: 1,000 by default.</summary>
    public int MostColumns { get => _mostColumns; init => _mostColumns = (int)Within(value, int.MaxValue, nameof(MostColumns)); }

    /// <summary>The most sheets of a workbook, inclusive: 256 by default.</summary>
    public int MostSheets { get => _mostSheets; init => _mostSheets = (int)Within(value, int.MaxValue, nameof(MostSheets)); }

    private static long Within(long value, long most, string name) =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(
            name, value, FormattableString.Invariant($"Expected a limit from 1 to {most}."));
}

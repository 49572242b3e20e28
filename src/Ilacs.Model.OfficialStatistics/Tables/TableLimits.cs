namespace Ilacs.Model.OfficialStatistics;

/// <summary>How much of a file is read before it is given up, so a hostile or damaged file cannot take the memory of the machine. A file that is given up
/// says so in a problem; what was read before stays read.</summary>
/// <exception cref="ArgumentOutOfRangeException">A limit is set below 1, or above what its own remark allows.</exception>
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

    /// <summary>What holds where nothing else is said.</summary>
    public static TableLimits Default { get; } = new();

    /// <summary>The longest file, in bytes, inclusive: 32 MiB unless set. At most <see cref="Array.MaxLength"/>, for the file is held in
    /// memory.</summary>
    public long LongestFile { get => _longestFile; init => _longestFile = Within(value, Array.MaxLength, nameof(LongestFile)); }

    /// <summary>The most bytes that the parts of a workbook may have once unpacked, inclusive: 256 MiB unless set.</summary>
    public long MostUnpacked { get => _mostUnpacked; init => _mostUnpacked = Within(value, long.MaxValue, nameof(MostUnpacked)); }

    /// <summary>The most characters that all cells of a file may have together, inclusive: 32 Mi unless set. Repeated cells count as often
    /// as they are repeated, and cells of rows that are refused count too.</summary>
    public long MostCharacters { get => _mostCharacters; init => _mostCharacters = Within(value, long.MaxValue, nameof(MostCharacters)); }

    /// <summary>The most cells that all rows of a file may have together, inclusive: 2,000,000 unless set. They count as <see
    /// cref="MostCharacters"/> does, and empty cells count where text follows them.</summary>
    public int MostCells { get => _mostCells; init => _mostCells = (int)Within(value, int.MaxValue, nameof(MostCells)); }

    /// <summary>The longest row, inclusive: 1 MiB unless set; in bytes for a file of separated values and in characters of text for a
    /// workbook. At most 2^30.</summary>
    public int LongestRow { get => _longestRow; init => _longestRow = (int)Within(value, 1 << 30, nameof(LongestRow)); }

    /// <summary>The most rows with text in all tables of a file together, inclusive: 100,000 unless set.</summary>
    public int MostRows { get => _mostRows; init => _mostRows = (int)Within(value, int.MaxValue, nameof(MostRows)); }

    /// <summary>The last column that may have text, counted from 1, inclusive: 1,000 unless set.</summary>
    public int MostColumns { get => _mostColumns; init => _mostColumns = (int)Within(value, int.MaxValue, nameof(MostColumns)); }

    /// <summary>The most sheets of a workbook, inclusive: 256 unless set.</summary>
    public int MostSheets { get => _mostSheets; init => _mostSheets = (int)Within(value, int.MaxValue, nameof(MostSheets)); }

    private static long Within(long value, long most, string name) =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"A limit is from 1 to {most}."));
}

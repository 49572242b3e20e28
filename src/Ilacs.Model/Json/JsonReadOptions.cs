using NodaTime;

namespace Ilacs.Model;

/// <summary>How a document is read. Without any, strictly, and with no question besides.</summary>
public sealed record JsonReadOptions
{
    private readonly int _longestDocument = IlacsJsonLimits.LongestDocument;
    private readonly int _firstLine = 1;
    private readonly LocalDate? _asOf;

    /// <summary>For documents that may come from a later version: what is not understood is kept and written back. An unknown code or member is
    /// then no error but <c>part-kept</c>, for information; any other fault is the error that it is, and kept all the same; but of a member
    /// that is there twice only the first is read.</summary>
    public static JsonReadOptions Lenient { get; } = new() { KeepsWhatIsUnknown = true };

    /// <summary>Whether what is not understood is kept with the record in which it stands, as <see cref="SourcedRecord.Kept"/>,
    /// <see cref="InspectionHistory.Kept"/> or <see cref="InterventionThread.Kept"/>, and written back. An event that cannot be read is kept whole.
    /// <c>false</c> unless it is set. Of derivations and reports nothing is kept.</summary>
    public bool KeepsWhatIsUnknown { get; init; }

    /// <summary>The most bytes of a document, or of a line of JSON Lines; <see cref="IlacsJsonLimits.LongestDocument"/> unless it is set. A longer one
    /// is a finding, and no more of it is read into memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not at least 1, or larger than an array can be.</exception>
    public int LongestDocument
    {
        get => _longestDocument;
        init => _longestDocument = value >= 1 && value < Array.MaxLength ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "No length of a document.");
    }

    /// <summary>The number of the first line of what is read in the file or text in which it stands; 1 unless it is set. The positions of findings count
    /// from it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not at least 1.</exception>
    public int FirstLine
    {
        get => _firstLine;
        init => _firstLine = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Lines are numbered from 1.");
    }

    /// <summary>For threads: the day to which they are kept up, so that a review that is not recorded was not held; <c>null</c> to ask nothing about
    /// reviews.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar or not in the years 1 to 9999.</exception>
    public LocalDate? AsOf
    {
        get => _asOf;
        init
        {
            if (value is { } day)
            {
                DayNumber.Checked(day, nameof(value));
            }

            _asOf = value;
        }
    }

    /// <summary>For threads: gives the history of the same authority, to ask whether the thread agrees with it, or <c>null</c> to ask nothing about
    /// that. It is only called for threads on social care of which all was understood.</summary>
    public Func<Authority, InspectionHistory?>? HistoryOf { get; init; }

    internal static JsonReadOptions Strict { get; } = new();
}

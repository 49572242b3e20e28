namespace Ilacs.Model.Json;

/// <summary>How a document is read; strictly unless something else is set.</summary>
public sealed record JsonReadOptions
{
    private readonly int _longestDocument = IlacsJsonLimits.LongestDocument;
    private readonly int _firstLine = 1;

    /// <summary>For documents that may come from a later version: <see cref="KeepsUnknownMembers"/> is set.</summary>
    public static JsonReadOptions Lenient { get; } = new() { KeepsUnknownMembers = true };

    /// <summary>Whether members that this version does not know are kept with the record, as <see cref="SourcedRecord.UnknownMembers"/>,
    /// <see cref="InspectionHistory.UnknownMembers"/> or <see cref="InterventionHistory.UnknownMembers"/>, and written back. Each is then
    /// no error but
    /// <c>unknown-member-kept</c>, for information. Any other fault is the error that it is: an unknown code too. <c>false</c> unless it is
    /// set.</summary>
    public bool KeepsUnknownMembers { get; init; }

    /// <summary>The most bytes of a document, or of a line of JSON Lines; <see cref="IlacsJsonLimits.LongestDocument"/> unless it is set. A
    /// longer one is an issue, and no more of it is read into memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not at least 1, or larger than an array can be.</exception>
    public int LongestDocument
    {
        get => _longestDocument;
        init => _longestDocument = value >= 1 && value < Array.MaxLength ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "No length of a document.");
    }

    /// <summary>The number of the first line of what is read in the file or text in which it stands; 1 unless it is set. The positions of
    /// issues count from it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not at least 1.</exception>
    public int FirstLine
    {
        get => _firstLine;
        init => _firstLine = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Lines are numbered from 1.");
    }

    internal static JsonReadOptions Strict { get; } = new();
}

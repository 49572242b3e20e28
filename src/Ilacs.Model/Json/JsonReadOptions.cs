namespace Ilacs.Model.Json;

/// <summary>How to read a document. Reading is strict by default.</summary>
public sealed record JsonReadOptions
{
    private readonly int _longestDocument = IlacsJsonLimits.LongestDocument;
    private readonly int _firstLine = 1;

    /// <summary>For documents that may come from a later version: keeps unknown members (<see cref="KeepsUnknownMembers"/>).</summary>
    public static JsonReadOptions Lenient { get; } = new() { KeepsUnknownMembers = true };

    /// <summary>Whether to keep members that this version does not know and write them back; <c>false</c> by default. They are in
    /// <see cref="SourcedRecord.UnknownMembers"/>, <see cref="InspectionHistory.UnknownMembers"/> or
    /// <see cref="InterventionHistory.UnknownMembers"/>. Each is then reported as <c>unknown-member-kept</c> (information), not as an
    /// error. Any other fault, such as an unknown code, is still an error.</summary>
    public bool KeepsUnknownMembers { get; init; }

    /// <summary>The most bytes in a document or a line of JSON Lines; <see cref="IlacsJsonLimits.LongestDocument"/> by default. A
    /// longer one is an issue, and the rest of it is not read into memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1, or larger than an array can be.</exception>
    public int LongestDocument
    {
        get => _longestDocument;
        init => _longestDocument = value >= 1 && value < Array.MaxLength ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The limit must be at least 1 and fit into an array.");
    }

    /// <summary>The line number of the first line, if the document is part of a longer text; 1 by default. The positions of issues count
    /// from it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int FirstLine
    {
        get => _firstLine;
        init => _firstLine = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Line numbers start at 1.");
    }

    internal static JsonReadOptions Strict { get; } = new();
}

namespace Ilacs.Model.Json;

/// <summary>The limits of what can be read. All are far beyond any real record.</summary>
public static class IlacsJsonLimits
{
    /// <summary>The most bytes in a document or a line of JSON Lines: 4 MiB, unless you set
    /// <see cref="JsonReadOptions.LongestDocument"/>.</summary>
    public const int LongestDocument = 4 * 1024 * 1024;

    /// <summary>The most characters (Unicode code points) in one string: 10,000. This limit is part of the format and the
    /// schemas.</summary>
    public const int LongestText = 10_000;

    /// <summary>The most levels of nested objects and arrays, including the outermost: 16.</summary>
    public const int MostDepth = 16;

    /// <summary>The most issues that are listed: 10,000. One more issue gives the number of the rest.</summary>
    public const int MostIssues = 10_000;
}

namespace Ilacs.Model.Json;

/// <summary>How large what is read may be. All of these are far beyond any real record.</summary>
public static class IlacsJsonLimits
{
    /// <summary>The most bytes of a document, or of a line of JSON Lines, unless <see cref="JsonReadOptions.LongestDocument"/> says
    /// otherwise: 4 MiB.</summary>
    public const int LongestDocument = 4 * 1024 * 1024;

    /// <summary>The most characters (Unicode code points) of one text: 10,000. Part of the format, and in the schemas.</summary>
    public const int LongestText = 10_000;

    /// <summary>How deep objects and arrays may lie in one another, the outermost included: 16.</summary>
    public const int MostDepth = 16;

    /// <summary>The most issues that are listed; one more says that there are others: 10,000.</summary>
    public const int MostIssues = 10_000;
}

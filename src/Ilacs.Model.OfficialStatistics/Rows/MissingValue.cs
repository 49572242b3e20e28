namespace Ilacs.Model.OfficialStatistics;

/// <summary>The words and symbols that files have where a value is missing, in any case.</summary>
internal static class MissingValue
{
    // As pandas, R and databases write an empty cell, and as people do.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "NaN", "NaT", "NA", "<NA>", "None", "null", "-", "–", "—",
    };

    // The symbols of government statistics, today's and the older ones, give a reason as well.
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["z"] = "not applicable",
        ["[z]"] = "not applicable",
        ["N/A"] = "not applicable or not available",
        ["x"] = "not available",
        ["[x]"] = "not available",
        [".."] = "not available",
        [":"] = "not available",
        ["#N/A"] = "not available",
        ["c"] = "suppressed to protect confidentiality",
        ["[c]"] = "suppressed to protect confidentiality",
    };

    /// <summary>Whether a cell has no value: it is empty, or has one of these words.</summary>
    internal static bool Is(string text) => IsEmpty(text) || Reasons.ContainsKey(text);

    /// <summary>Whether a cell is as if it were empty, without a reason.</summary>
    internal static bool IsEmpty(string text) => Words.Contains(text);

    /// <summary>Why the value is missing; <c>null</c> if the word does not say.</summary>
    internal static string? ReasonOf(string text) => Reasons.GetValueOrDefault(text);
}

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The words and symbols for a missing value in files, in any case.</summary>
internal static class MissingValue
{
    // The words of pandas, R, databases and people for an empty cell.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "NaN", "NaT", "NA", "<NA>", "None", "null", "-", "–", "—",
    };

    // The current and older symbols of government statistics, which also give a reason.
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

    /// <summary>Whether a cell is empty or has a word that gives no reason.</summary>
    internal static bool IsEmpty(string text) => Words.Contains(text);

    /// <summary>The reason why the value is missing; <c>null</c> if the word gives none.</summary>
    internal static string? ReasonOf(string text) => Reasons.GetValueOrDefault(text);
}

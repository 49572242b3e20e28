namespace Ilacs.Model.OfficialStatistics;

/// <summary>The words and symbols that files have where a value is missing, in any case.</summary>
internal static class MissingValue
{
    // As pandas, R and databases write an empty cell, as people do, and as older government statistics do.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "NaN", "NaT", "NA", "N/A", "<NA>", "None", "null", "-", "–", "—", "..", ":",
    };

    // The symbols of government statistics give a reason as well: Government Analysis Function, "Symbols in tables: definitions and help".
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["z"] = "not applicable",
        ["[z]"] = "not applicable",
        ["x"] = "not available",
        ["[x]"] = "not available",
        ["c"] = "suppressed to protect confidentiality",
        ["[c]"] = "suppressed to protect confidentiality",
    };

    /// <summary>Whether a cell says nothing: it is empty, or has one of these words.</summary>
    internal static bool Is(string text) => text.Length == 0 || Words.Contains(text) || Reasons.ContainsKey(text);

    /// <summary>Why the value is missing; <c>null</c> if the word does not say.</summary>
    internal static string? ReasonOf(string text) => Reasons.GetValueOrDefault(text);
}

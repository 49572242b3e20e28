namespace Ilacs.Model.National;

/// <summary>Counts of grades as people write them.</summary>
internal static class GradeCountWords
{
    /// <summary>Such as <c>4 good, 40 requires improvement</c>; <c>none</c> if all counts are 0.</summary>
    internal static string InWords(this GradeCounts counts) => counts.Total == 0 ? "none" : string.Join(
        ", ", Grade.All.Where(grade => counts[grade] > 0).Select(grade => FormattableString.Invariant($"{counts[grade]} {grade.InWords()}")));
}

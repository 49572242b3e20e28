namespace Ilacs.Model.OfficialStatistics;

/// <summary>The meaning of a cell of a column of grades.</summary>
internal enum GradeCellKind
{
    /// <summary>The cell is not understood.</summary>
    NotUnderstood = 1,

    /// <summary>The cell is empty or has a word for a missing value.</summary>
    Silent,

    /// <summary>A grade.</summary>
    Grade,

    /// <summary>No judgement was made this time.</summary>
    NotJudged,

    /// <summary>The grade is not known or could not be read.</summary>
    NotKnown,

    /// <summary>The edition does not have this judgement, or did not yet.</summary>
    NotInEdition,
}

/// <summary>A cell of a column of grades.</summary>
/// <param name="Kind">The meaning of the cell.</param>
/// <param name="Grade">The grade; <c>default</c> if the cell has no grade.</param>
/// <param name="Reason">The reason that a symbol of government statistics gives; <c>null</c> if the cell gives no reason.</param>
internal readonly record struct GradeCell(GradeCellKind Kind, Grade Grade = default, string? Reason = null)
{
    // The words of the scrapers for a missing grade.
    private static readonly Dictionary<string, GradeCellKind> ScrapedWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["data_unreadable"] = GradeCellKind.NotKnown,
        ["No data"] = GradeCellKind.NotKnown,
        ["Unknown"] = GradeCellKind.NotKnown,
        ["inspection_pre_dates_judgement"] = GradeCellKind.NotInEdition,
        ["not_reported_post_reform"] = GradeCellKind.NotInEdition,
        ["Not reported (2026 framework)"] = GradeCellKind.NotInEdition,
        ["Not reported (2026 framework change)"] = GradeCellKind.NotInEdition,
    };

    internal static GradeCell Read(LayoutFamily family, string text)
    {
        if (MissingValue.Is(text))
        {
            return MissingValue.ReasonOf(text) is { } reason ? new(GradeCellKind.NotKnown, default, reason) : new(GradeCellKind.Silent);
        }

        if (Grade.TryParseLabel(text, out var grade))
        {
            return new(GradeCellKind.Grade, grade);
        }

        if (family == LayoutFamily.Scraped && ScrapedWords.TryGetValue(text, out var kind))
        {
            return new(kind);
        }

        // Our own file writes codes with an underscore.
        return family == LayoutFamily.Own && Judgement.TryParse(text.Replace('_', '-'), null, out var judgement)
            ? judgement.TryGetGrade(out grade) ? new(GradeCellKind.Grade, grade)
                : new(judgement.NoGrade == NoGrade.NotJudged ? GradeCellKind.NotJudged
                    : judgement.NoGrade == NoGrade.NotInEdition ? GradeCellKind.NotInEdition
                    : GradeCellKind.NotKnown)
            : new(GradeCellKind.NotUnderstood);
    }

    /// <summary>The grades as a family of files spells them, for messages.</summary>
    internal static string Accepted(LayoutFamily family) =>
        string.Join(", ", Grade.All.Select(grade => family == LayoutFamily.Own ? grade.Code.Replace('-', '_') : grade.Label));
}

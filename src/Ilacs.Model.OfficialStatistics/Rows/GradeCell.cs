namespace Ilacs.Model.OfficialStatistics;

/// <summary>The meaning of a cell where a grade may be.</summary>
internal enum GradeCellKind
{
    /// <summary>Nothing that is understood.</summary>
    NotUnderstood = 1,

    /// <summary>Nothing: it is empty, or has a word for a missing value.</summary>
    Silent,

    /// <summary>A grade.</summary>
    Grade,

    /// <summary>That there was no judgement this time.</summary>
    NotJudged,

    /// <summary>That it is not known, or could not be read.</summary>
    NotKnown,

    /// <summary>That the edition does not make this judgement, or did not yet.</summary>
    NotInEdition,
}

/// <summary>A cell where a grade may be.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Grade">The grade; default if it has none.</param>
/// <param name="Reason">Why the grade is not known, as symbols of government statistics say; <c>null</c> if it does not say.</param>
internal readonly record struct GradeCell(GradeCellKind Kind, Grade Grade = default, string? Reason = null)
{
    // The words of the scrapers where there is no grade.
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

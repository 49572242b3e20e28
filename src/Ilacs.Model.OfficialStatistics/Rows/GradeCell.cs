namespace Ilacs.Model.OfficialStatistics;

/// <summary>What a cell says where a grade may stand.</summary>
internal enum GradeCellKind
{
    /// <summary>Nothing that is understood.</summary>
    NotUnderstood = 1,

    /// <summary>Nothing at all.</summary>
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

/// <summary>A cell where a grade may stand.</summary>
internal readonly record struct GradeCell(GradeCellKind Kind, Grade Grade = default)
{
    // What each family writes where there is no grade.
    private static readonly Dictionary<(LayoutFamily Family, string Text), GradeCellKind> Words = new()
    {
        // The sheet of 2009 to 2023 marks what was not judged then with a hyphen.
        [(LayoutFamily.Official, "-")] = GradeCellKind.NotInEdition,
        [(LayoutFamily.Scraped, "nan")] = GradeCellKind.NotKnown,
        [(LayoutFamily.Scraped, "None")] = GradeCellKind.NotKnown,
        [(LayoutFamily.Scraped, "data_unreadable")] = GradeCellKind.NotKnown,
        [(LayoutFamily.Scraped, "No data")] = GradeCellKind.NotKnown,
        [(LayoutFamily.Scraped, "Unknown")] = GradeCellKind.NotKnown,
        [(LayoutFamily.Scraped, "inspection_pre_dates_judgement")] = GradeCellKind.NotInEdition,
        [(LayoutFamily.Scraped, "not_reported_post_reform")] = GradeCellKind.NotInEdition,
        [(LayoutFamily.Scraped, "Not reported (2026 framework)")] = GradeCellKind.NotInEdition,
        [(LayoutFamily.Scraped, "Not reported (2026 framework change)")] = GradeCellKind.NotInEdition,
    };

    internal static GradeCell Read(LayoutFamily family, string text)
    {
        if (text.Length == 0)
        {
            return new(GradeCellKind.Silent);
        }

        if (Grade.TryParseLabel(text, out var grade))
        {
            return new(GradeCellKind.Grade, grade);
        }

        if (Words.TryGetValue((family, text), out var kind))
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
}

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The codes of problems of a table and its rows, besides the codes of issues of the library. A code never changes its meaning
/// and is never reused.</summary>
public static class RowProblems
{
    /// <summary><c>layout-not-recognised</c>: no row has the headings of a known layout. An error, but for information if another
    /// table of the file has such headings.</summary>
    public const string LayoutNotRecognised = "layout-not-recognised";

    /// <summary><c>column-missing</c>: a column is missing. An error if the table, or some of its rows, cannot be read without
    /// it; otherwise for information.</summary>
    public const string ColumnMissing = "column-missing";

    /// <summary><c>column-stated-twice</c>, an error: a heading occurs more than once.</summary>
    public const string ColumnStatedTwice = "column-stated-twice";

    /// <summary><c>column-not-known</c>, for information: the layout does not have this column. Its cells are kept with the
    /// rows.</summary>
    public const string ColumnNotKnown = "column-not-known";

    /// <summary><c>programme-out-of-scope</c>, for information: some columns are about inspections or reviews under programmes
    /// that this library has no records for. Their cells are kept with the rows. Reported once for a table.</summary>
    public const string ProgrammeOutOfScope = "programme-out-of-scope";

    /// <summary><c>headings-not-recognised</c>, an error: below the table is a row of other headings, which are not those of a
    /// known layout. The rows below it are not read.</summary>
    public const string HeadingsNotRecognised = "headings-not-recognised";

    /// <summary><c>row-not-of-the-table</c>, an error: a row has more cells than there are headings.</summary>
    public const string RowNotOfTheTable = "row-not-of-the-table";

    /// <summary><c>rows-without-their-last-cells</c>, for information: some rows of a text file end before the last column, as
    /// Excel may save them. The missing cells are read as empty.</summary>
    public const string RowsWithoutTheirLastCells = "rows-without-their-last-cells";

    /// <summary><c>note-in-the-table</c>, for information: a row is not an inspection. It has only one cell with text, or only
    /// its number, or totals, or it is about England or a region.</summary>
    public const string NoteInTheTable = "note-in-the-table";

    /// <summary><c>row-without-inspection</c>, for information: a row has no day on site and no known grade.</summary>
    public const string RowWithoutInspection = "row-without-inspection";

    /// <summary><c>authority-missing</c>, an error: a row does not name an authority.</summary>
    public const string AuthorityMissing = "authority-missing";

    /// <summary><c>authority-not-in-register</c>, a warning: the register has no authority with this name and these
    /// codes.</summary>
    public const string AuthorityNotInRegister = "authority-not-in-register";

    /// <summary><c>authority-contradictory</c>, a warning: the name and the codes are those of different authorities.</summary>
    public const string AuthorityContradictory = "authority-contradictory";

    /// <summary><c>authority-not-in-existence</c>, a warning: the authority did not exist when the inspection began.</summary>
    public const string AuthorityNotInExistence = "authority-not-in-existence";

    /// <summary><c>region-contradictory</c>, a warning: the authority is in another region.</summary>
    public const string RegionContradictory = "region-contradictory";

    /// <summary><c>status-contradictory</c>, a warning: the file and the register disagree on whether an authority still
    /// exists.</summary>
    public const string StatusContradictory = "status-contradictory";

    /// <summary><c>code-not-understood</c>, a warning: a cell is not a number or code of an authority.</summary>
    public const string CodeNotUnderstood = "code-not-understood";

    /// <summary><c>text-not-utf-8</c>, an error: a name or a heading has lost characters, because the file was not saved in
    /// UTF-8.</summary>
    public const string TextNotUtf8 = "text-not-utf-8";

    /// <summary><c>date-not-understood</c>, an error: a cell is not a date, or its column does not show which date it is. A
    /// problem of a whole column is reported once.</summary>
    public const string DateNotUnderstood = "date-not-understood";

    /// <summary><c>dates-in-two-forms</c>, a warning: a column has some dates stored as dates and some as text. A spreadsheet may
    /// have swapped day and month in some of them.</summary>
    public const string DatesInTwoForms = "dates-in-two-forms";

    /// <summary><c>edition-not-understood</c>, an error: a cell is not an edition, or no edition is known for the day.</summary>
    public const string EditionNotUnderstood = "edition-not-understood";

    /// <summary><c>grade-not-understood</c>, an error: a cell is neither a grade nor a reason for a missing grade.</summary>
    public const string GradeNotUnderstood = "grade-not-understood";

    /// <summary><c>grade-missing</c>, a warning: the edition has a grade for this area, but the cell is empty or has a symbol for
    /// a missing value. The grade is not known.</summary>
    public const string GradeMissing = "grade-missing";

    /// <summary><c>overall-missing</c>, a warning: the edition has a grade for overall effectiveness, but the cell is
    /// empty.</summary>
    public const string OverallMissing = "overall-missing";

    /// <summary><c>event-not-understood</c>, an error: a cell is not a kind of inspection or visit.</summary>
    public const string EventNotUnderstood = "event-not-understood";

    /// <summary><c>event-presumed</c>, for information: the file does not say whether the inspection was standard or short. It is
    /// recorded as a standard inspection, and its source as one that does not state the type.</summary>
    public const string EventPresumed = "event-presumed";

    /// <summary><c>theme-not-understood</c>, an error: a cell is not a theme of a visit.</summary>
    public const string ThemeNotUnderstood = "theme-not-understood";

    /// <summary><c>on-site-periods-not-understood</c>, an error: a cell is not a list of periods on site, or they do not fit the
    /// first and the last day.</summary>
    public const string OnSitePeriodsNotUnderstood = "on-site-periods-not-understood";

    /// <summary><c>on-site-day-presumed</c>, for information: the first on-site day is not given, but it is in a known time
    /// before publication. Reported once for a table without a column for it.</summary>
    public const string OnSiteDayPresumed = "on-site-day-presumed";

    /// <summary><c>problems-not-all</c>: there are more problems than are listed. Errors are listed first. As severe as the worst
    /// problem that is not listed.</summary>
    public const string ProblemsNotAll = "problems-not-all";
}

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The codes of what can be wrong with a table and its rows, besides those of the issues of the library. Permanent: none changes
/// its meaning or is used again for another.</summary>
public static class RowProblems
{
    /// <summary><c>layout-not-recognised</c>: no row has the headings of a layout that is known; for information where another table of the
    /// file has.</summary>
    public const string LayoutNotRecognised = "layout-not-recognised";

    /// <summary><c>column-missing</c>: a column is not there; an error if the table, or those of its rows that need it, cannot be read
    /// without it, and else for information.</summary>
    public const string ColumnMissing = "column-missing";

    /// <summary><c>column-stated-twice</c>, an error: a heading stands more than once.</summary>
    public const string ColumnStatedTwice = "column-stated-twice";

    /// <summary><c>column-not-known</c>, for information: a column is none of the layout; its cells are kept with the rows.</summary>
    public const string ColumnNotKnown = "column-not-known";

    /// <summary><c>programme-out-of-scope</c>, for information: columns are about inspections or reviews of a programme that this library
    /// has no records for; their cells are kept with the rows. This is said once for a table.</summary>
    public const string ProgrammeOutOfScope = "programme-out-of-scope";

    /// <summary><c>headings-not-recognised</c>, an error: below the table is a row of other headings, in no layout that is known. The rows
    /// below it are not read.</summary>
    public const string HeadingsNotRecognised = "headings-not-recognised";

    /// <summary><c>row-not-of-the-table</c>, an error: a row has more cells than there are headings.</summary>
    public const string RowNotOfTheTable = "row-not-of-the-table";

    /// <summary><c>rows-without-their-last-cells</c>, for information: rows of a text file end before the last column, as Excel saves them.
    /// The missing cells are read as empty.</summary>
    public const string RowsWithoutTheirLastCells = "rows-without-their-last-cells";

    /// <summary><c>note-in-the-table</c>, for information: a row has one cell only, which is a note, or
    /// none but its number, or it has totals, or it is of England or a region.</summary>
    public const string NoteInTheTable = "note-in-the-table";

    /// <summary><c>row-without-inspection</c>, for information: no grade in the row is known, and there is no day on
    /// site.</summary>
    public const string RowWithoutInspection = "row-without-inspection";

    /// <summary><c>authority-missing</c>, an error: no authority is named.</summary>
    public const string AuthorityMissing = "authority-missing";

    /// <summary><c>authority-not-in-register</c>, a warning: the register has no authority of this name and these codes.</summary>
    public const string AuthorityNotInRegister = "authority-not-in-register";

    /// <summary><c>authority-contradictory</c>, a warning: name and codes are those of different authorities.</summary>
    public const string AuthorityContradictory = "authority-contradictory";

    /// <summary><c>authority-not-in-existence</c>, a warning: the authority did not exist when the inspection began.</summary>
    public const string AuthorityNotInExistence = "authority-not-in-existence";

    /// <summary><c>region-contradictory</c>, a warning: the authority lies in another region.</summary>
    public const string RegionContradictory = "region-contradictory";

    /// <summary><c>status-contradictory</c>, a warning: the file and the register disagree on whether an authority still
    /// exists.</summary>
    public const string StatusContradictory = "status-contradictory";

    /// <summary><c>code-not-understood</c>, a warning: a number or code of an authority is none.</summary>
    public const string CodeNotUnderstood = "code-not-understood";

    /// <summary><c>text-not-utf-8</c>, an error: a name or a heading has characters that were lost, because the file was not saved in
    /// UTF-8.</summary>
    public const string TextNotUtf8 = "text-not-utf-8";

    /// <summary><c>date-not-understood</c>, an error: a cell is not a day, or its column does not show which day it is. What holds for a
    /// whole column is said once.</summary>
    public const string DateNotUnderstood = "date-not-understood";

    /// <summary><c>dates-in-two-forms</c>, a warning: a column has some days as dates and some as text, as when a spreadsheet turned some
    /// of them round.</summary>
    public const string DatesInTwoForms = "dates-in-two-forms";

    /// <summary><c>edition-not-understood</c>, an error: a cell is no edition, or no edition is known for the day.</summary>
    public const string EditionNotUnderstood = "edition-not-understood";

    /// <summary><c>grade-not-understood</c>, an error: a cell is no grade, and no reason why there is none.</summary>
    public const string GradeNotUnderstood = "grade-not-understood";

    /// <summary><c>grade-missing</c>, a warning: the edition judges the area, and the file has no grade or a symbol that says why there is
    /// none. The grade is not known.</summary>
    public const string GradeMissing = "grade-missing";

    /// <summary><c>overall-missing</c>, a warning: the edition makes overall effectiveness, and the cell is empty.</summary>
    public const string OverallMissing = "overall-missing";

    /// <summary><c>event-not-understood</c>, an error: a cell is no kind of inspection or visit.</summary>
    public const string EventNotUnderstood = "event-not-understood";

    /// <summary><c>event-presumed</c>, for information: nothing says whether the inspection was short or standard. The record has a
    /// standard inspection, and its source does not state the type.</summary>
    public const string EventPresumed = "event-presumed";

    /// <summary><c>theme-not-understood</c>, an error: a cell is no theme of a visit.</summary>
    public const string ThemeNotUnderstood = "theme-not-understood";

    /// <summary><c>on-site-periods-not-understood</c>, an error: a cell is no list of periods on site, or they are not those of the first
    /// and the last day.</summary>
    public const string OnSitePeriodsNotUnderstood = "on-site-periods-not-understood";

    /// <summary><c>on-site-day-presumed</c>, for information: the first on-site day is not known but is in the time before the publication.
    /// Of a table without a column for it this is said once.</summary>
    public const string OnSiteDayPresumed = "on-site-day-presumed";

    /// <summary><c>problems-not-all</c>, of the worst severity of those it stands for: there are more problems than are listed. Errors are
    /// listed first.</summary>
    public const string ProblemsNotAll = "problems-not-all";
}

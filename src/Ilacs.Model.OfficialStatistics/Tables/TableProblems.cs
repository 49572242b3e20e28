namespace Ilacs.Model.OfficialStatistics;

/// <summary>The permanent codes of what is wrong with a file as such, before anything in it is understood. All are errors.</summary>
public static class TableProblems
{
    /// <summary>The file is no table of any kind that is read: a picture, a page, a document, another sort of archive.</summary>
    public const string FileNotATable = "file-not-a-table";

    /// <summary>The file, or the rest of it, could not be read: it is damaged, cut off, or its source failed.</summary>
    public const string FileNotReadable = "file-not-readable";

    /// <summary>The file cannot be opened without a password.</summary>
    public const string FileProtected = "file-protected";

    /// <summary>The file has more bytes than the limit, packed or unpacked, or more cells or text; the rest is not read.</summary>
    public const string FileTooLong = "file-too-long";

    /// <summary>The file has more rows than the limit; those after it are not read.</summary>
    public const string FileWithTooManyRows = "file-with-too-many-rows";

    /// <summary>The workbook has more sheets than the limit; those after it are not read.</summary>
    public const string FileWithTooManySheets = "file-with-too-many-sheets";

    /// <summary>There is no row with text in the file.</summary>
    public const string FileWithoutRows = "file-without-rows";

    /// <summary>A row of separated values has a quotation mark that is not closed, or that stands inside a cell.</summary>
    public const string RowMalformed = "row-malformed";

    /// <summary>A row of a workbook with text is repeated more often than any table of inspections repeats one; it is not read.</summary>
    public const string RowRepeated = "row-repeated";

    /// <summary>A row has more text than the limit.</summary>
    public const string RowTooLong = "row-too-long";

    /// <summary>A row has text in a column beyond the limit.</summary>
    public const string RowTooWide = "row-too-wide";
}

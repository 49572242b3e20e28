namespace Ilacs.Model.OfficialStatistics;

/// <summary>The permanent codes of problems that prevent a file, or part of it, from being read as a table. All are errors.</summary>
public static class TableProblems
{
    /// <summary>The file is not a table that can be read: for example a picture, a web page, a document or another kind of
    /// archive.</summary>
    public const string FileNotATable = "file-not-a-table";

    /// <summary>The file, or the rest of it, could not be read: it is damaged or cut off, or its source failed.</summary>
    public const string FileNotReadable = "file-not-readable";

    /// <summary>The file cannot be opened without a password.</summary>
    public const string FileProtected = "file-protected";

    /// <summary>The file has more bytes, packed or unpacked, or more cells or text than the limit. The rest is not
    /// read.</summary>
    public const string FileTooLong = "file-too-long";

    /// <summary>The file has more rows than the limit. The rest are not read.</summary>
    public const string FileWithTooManyRows = "file-with-too-many-rows";

    /// <summary>The workbook has more sheets than the limit. The rest are not read.</summary>
    public const string FileWithTooManySheets = "file-with-too-many-sheets";

    /// <summary>The file has no rows with text, or a table has headings but no rows.</summary>
    public const string FileWithoutRows = "file-without-rows";

    /// <summary>A row of separated values has a quotation mark inside a cell, or one that is not closed.</summary>
    public const string RowMalformed = "row-malformed";

    /// <summary>A workbook repeats a row with text more often than any table of inspections does. The row is not read.</summary>
    public const string RowRepeated = "row-repeated";

    /// <summary>A row has more text than the limit.</summary>
    public const string RowTooLong = "row-too-long";

    /// <summary>A row has text in a column beyond the limit.</summary>
    public const string RowTooWide = "row-too-wide";
}

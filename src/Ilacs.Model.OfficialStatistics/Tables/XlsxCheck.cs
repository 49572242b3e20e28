using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Checks every part of an Excel workbook before the library reads it. The library accepts any number of columns and any
/// length of text that the file states, and it leaves cells with an error empty. This check applies the limits and finds those
/// errors.</summary>
internal static class XlsxCheck
{
    // The size of an Excel sheet since 2007.
    private const int LastRow = 1 << 20;
    private const int LastColumn = 1 << 14;

    // Formatting may reach beyond the last cell, and the library visits all formatted cells.
    private const int EmptyToACell = 16;

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /// <summary>The errors of each sheet, in the order of the sheets, by row and column from 1.</summary>
    /// <exception cref="FileGivenUpException">The workbook exceeds a limit, or the size of an Excel sheet.</exception>
    internal static IReadOnlyList<IReadOnlyDictionary<(int Row, int Column), string>> ErrorsOf(Package package, TableReading reading)
    {
        var errors = new Dictionary<string, Dictionary<(int, int), string>>(StringComparer.OrdinalIgnoreCase);
        var (count, area) = (0, 0L);
        foreach (var part in package.Parts)
        {
            var (found, cells) = Look(package, part, reading.Limits);
            errors[part.FullName.Replace('\\', '/')] = found;
            count += found.Count;
            area += cells;
            if (count > reading.Limits.MostRows)
            {
                throw new FileGivenUpException(
                    TableProblems.FileTooLong,
                    FormattableString.Invariant(
                        $"The workbook has more than {reading.Limits.MostRows} cells with errors. Nothing was read."));
            }

            if (area > EmptyToACell * (long)reading.Limits.MostCells)
            {
                throw new FileGivenUpException(
                    TableProblems.FileTooLong,
                    FormattableString.Invariant($"The sheets have more than {EmptyToACell * (long)reading.Limits.MostCells} cells, ")
                        + "including the empty ones up to the last cell. Nothing was read. Delete empty rows and columns.");
            }
        }

        return [.. PathsOfSheets(package).Select(path => errors.GetValueOrDefault(path) ?? [])];
    }

    /// <returns>The errors, and how many cells the library visits: it makes every row as wide as the widest and also visits missing
    /// rows.</returns>
    private static (Dictionary<(int Row, int Column), string> Errors, long Cells) Look(Package package, ZipArchiveEntry part, TableLimits limits)
    {
        var errors = new Dictionary<(int, int), string>();
        var (row, column, widest, isError, isText) = (0, 0, 0, false, false);
        var text = new TextBuffer(limits.LongestRow);
        try
        {
            using var xml = package.Open(part);
            while (package.Read(xml))
            {
                if (xml.NodeType == XmlNodeType.Element && IsOfSheets(xml.NamespaceURI))
                {
                    switch (xml.LocalName)
                    {
                        case "row":
                            row = RowOf(xml.GetAttribute("r"), row);
                            column = 0;
                            break;
                        case "c":
                            column = ColumnOf(xml.GetAttribute("r"), column);
                            widest = Math.Max(widest, column);
                            isError = xml.GetAttribute("t") == "e";
                            break;
                        case "si" or "v" or "is":
                            text.Clear();
                            isText = true;
                            break;
                    }
                }
                else if (isText && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                {
                    text.Append(xml);
                }
                else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "si" or "v" or "is" })
                {
                    isText = false;
                    if (isError && xml.LocalName == "v")
                    {
                        errors.TryAdd((row, column), text.ToString());
                    }
                }

                if (text.IsTooLong)
                {
                    throw new FileGivenUpException(
                        TableProblems.RowTooLong,
                        FormattableString.Invariant($"A cell is longer than the {limits.LongestRow} characters allowed in a row."));
                }
            }
        }
        catch (XmlException)
        {
            // A picture or a damaged part. If the part is needed, reading it fails at the same place.
        }

        return (errors, (long)row * widest);
    }

    private static IEnumerable<string> PathsOfSheets(Package package)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, target) in AttributesOf(package, "xl/_rels/workbook.xml.rels", "Relationship", xml => (xml.GetAttribute("Id"), xml.GetAttribute("Target"))))
        {
            targets[id ?? ""] = target ?? "";
        }

        foreach (var id in AttributesOf(package, "xl/workbook.xml", "sheet", xml => xml.GetAttribute("id", Relations)))
        {
            var target = targets.GetValueOrDefault(id ?? "", "");
            yield return target.StartsWith('/') ? target[1..] : "xl/" + target;
        }
    }

    private static List<T> AttributesOf<T>(Package package, string path, string element, Func<XmlReader, T> read)
    {
        var all = new List<T>();
        if (package.Find(path) is { } part)
        {
            using var xml = package.Open(part);
            while (package.Read(xml))
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
                {
                    all.Add(read(xml));
                }
            }
        }

        return all;
    }

    private static bool IsOfSheets(string name) => name == "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static int RowOf(string? stated, int before)
    {
        var row = before + 1;
        if (stated is not null && !int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out row))
        {
            row = 0;
        }

        // The library counts up to each row number. After a step back it would number the rows wrongly.
        return row > before && row <= LastRow
            ? row
            : throw new FileGivenUpException(
                TableProblems.FileNotReadable,
                FormattableString.Invariant(
                    $"In a sheet, row '{stated}' comes after row {before}. Rows must be numbered in order."), before);
    }

    private static int ColumnOf(string? reference, int before)
    {
        var column = reference is null ? before + 1 : 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter) || column > LastColumn)
            {
                break;
            }

            column = column * 26 + (letter - 'A' + 1);
        }

        return column is > 0 and <= LastColumn
            ? column
            : throw new FileGivenUpException(TableProblems.FileNotReadable,
                $"The workbook has a cell '{reference}', which does not exist in Excel.");
    }
}

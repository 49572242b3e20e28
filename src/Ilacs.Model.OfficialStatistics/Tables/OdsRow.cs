using System.Globalization;
using System.Xml;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>One row of an OpenDocument sheet.</summary>
internal static class OdsRow
{
    private const string CalcExtSpace = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    /// <summary>How often a row or a cell is repeated; 1 if the file does not say.</summary>
    internal static long Times(XmlReader xml, string name)
    {
        var stated = xml.GetAttribute(name, OdsTables.TableSpace);
        if (stated is null)
        {
            return 1;
        }

        return int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times > 0
            ? times
            : throw new FileGivenUpException(TableProblems.FileNotReadable,
                $"The workbook repeats a row or cell '{stated}' times, which is not a number above 0.");
    }

    /// <summary>Reads the row at which <paramref name="xml"/> is positioned, and leaves it at the end of the row. A cell covered by
    /// a merged one is empty, as on screen.</summary>
    internal static RowCells Read(Package package, XmlReader xml, TableReading reading)
    {
        var cells = new RowCells(reading);
        var depth = xml.Depth;
        while (!(xml.Depth == depth && xml.IsEmptyElement) && package.Read(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.NamespaceURI != OdsTables.TableSpace || xml.LocalName is not ("table-cell" or "covered-table-cell"))
            {
                package.Skip(xml);
                continue;
            }

            var times = Times(xml, "number-columns-repeated");
            if (xml.LocalName == "table-cell")
            {
                cells.Add(TextOf(package, xml, cells), times);
            }
            else
            {
                cells.Add("", times);
                package.Skip(xml);
            }
        }

        return cells;
    }

    private static string TextOf(Package package, XmlReader xml, RowCells row)
    {
        var value = ValueOf(xml);
        var shown = OdsText.Read(package, xml, row);
        return value ?? shown;
    }

    /// <returns><c>null</c> where the value is the text that the cell shows.</returns>
    private static string? ValueOf(XmlReader xml)
    {
        // LibreOffice gives a cell with an error a number or a text as well, and shows the error.
        if (xml.GetAttribute("value-type", CalcExtSpace) == "error")
        {
            return null;
        }

        return xml.GetAttribute("value-type", OdsTables.OfficeSpace) switch
        {
            "float" or "percentage" or "currency" => Value(xml, "value") is { } value
                ? double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? CellText.Of(number) : value
                : null,
            "date" => Value(xml, "date-value") is { } moment ? WithoutMidnight(moment) : null,
            "time" => Value(xml, "time-value"),
            "boolean" => Value(xml, "boolean-value") is { } flag ? bool.TryParse(flag, out var known) ? CellText.Of(known) : flag : null,
            "string" => Value(xml, "string-value"),
            _ => null,
        };
    }

    private static string? Value(XmlReader xml, string name) => xml.GetAttribute(name, OdsTables.OfficeSpace);

    private static string WithoutMidnight(string moment)
    {
        var time = moment.IndexOf('T', StringComparison.Ordinal);
        return time >= 0 && moment.AsSpan(time + 1).TrimEnd('0') is "00:00:" or "00:00:00." ? moment[..time] : moment;
    }
}

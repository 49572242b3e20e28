using System.IO.Compression;
using System.Xml;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The sheets of a workbook in the OpenDocument format (ISO/IEC 26300), as LibreOffice and Ofsted write it. No library
/// that reads it is maintained, and only the values of cells are needed.</summary>
internal static class OdsTables
{
    internal const string TableSpace = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    internal const string OfficeSpace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    // LibreOffice writes equal rows once, with a count. More equal rows than this, with text, are not records.
    private const int MostRepeats = 16;

    internal static IEnumerable<Table> Read(Package package, ZipArchiveEntry content, TableReading reading)
    {
        using var xml = package.Open(content);
        if (!MovesTo(package, xml, "spreadsheet"))
        {
            throw new FileGivenUpException(TableProblems.FileNotATable,
                "The file is a document of LibreOffice or a similar program, but not a workbook.");
        }

        var depth = xml.Depth;
        while (package.Read(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            // Besides the sheets, a file may have what was deleted from them, and copies of tables of other files.
            if (xml.LocalName != "table" || xml.NamespaceURI != TableSpace)
            {
                package.Skip(xml);
                continue;
            }

            var sheet = xml.GetAttribute("name", TableSpace) ?? "";
            yield return new(sheet, Rows(package, xml, sheet, reading));
            if (xml.Depth > depth + 1 || xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false })
            {
                // The caller did not read the rows to their end.
                while (package.Read(xml) && xml.Depth > depth + 1)
                {
                }
            }
        }
    }

    private static IEnumerable<TableRow> Rows(Package package, XmlReader xml, string sheet, TableReading reading)
    {
        var depth = xml.Depth;
        var line = 1L;
        while (!(xml.Depth == depth && xml.IsEmptyElement) && package.Read(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.NamespaceURI != TableSpace || xml.LocalName is not ("table-row" or "table-rows" or "table-header-rows" or "table-row-group"))
            {
                package.Skip(xml);
                continue;
            }

            // The rows inside a group come next.
            if (xml.LocalName == "table-row")
            {
                var times = OdsRow.Times(xml, "number-rows-repeated");
                var cells = OdsRow.Read(package, xml, reading);
                var given = times;
                if (times > MostRepeats && cells.HasText)
                {
                    cells.GiveUpAsRepeated(times);
                    given = 1;
                }

                for (var i = 0L; i < given && cells.HasText; i++)
                {
                    yield return cells.ToRow(sheet, checked((int)(line + i)));
                }

                line += times;
            }
        }
    }

    private static bool MovesTo(Package package, XmlReader xml, string name)
    {
        while (package.Read(xml))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == OfficeSpace)
            {
                return !xml.IsEmptyElement;
            }
        }

        return false;
    }
}

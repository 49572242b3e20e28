using System.IO.Compression;
using System.Xml;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The tables of a zip archive, if it is a workbook of Excel or of LibreOffice.</summary>
internal static class PackedTables
{
    internal static IEnumerable<Table> Read(ArraySegment<byte> content, TableReading reading)
    {
        using var package = new Package(content, reading);
        if (package.Find("xl/workbook.xml") is { } workbook)
        {
            if (IsStrict(package, workbook))
            {
                throw new FileGivenUpException(
                    TableProblems.FileNotATable,
                    "The workbook was saved as Strict Open XML Spreadsheet, which cannot be read. "
                    + "In Excel, save it as Excel Workbook (.xlsx).");
            }

            var errors = XlsxCheck.ErrorsOf(package, reading);
            foreach (var table in XlsxTables.Read(content, errors, reading))
            {
                yield return table;
            }
        }
        else if (package.Find("content.xml") is { } sheets)
        {
            if (IsEncrypted(package))
            {
                throw new FileGivenUpException(TableProblems.FileProtected, "The workbook has a password. Save a copy without one.");
            }

            foreach (var table in OdsTables.Read(package, sheets, reading))
            {
                yield return table;
            }
        }
        else
        {
            throw new FileGivenUpException(
                TableProblems.FileNotATable, "The file is an archive, but not a workbook. Accepted: .xlsx and .ods.");
        }
    }

    // Excel offers this form beside the usual one. All its names differ, so the library that reads workbooks finds nothing in it.
    private static bool IsStrict(Package package, ZipArchiveEntry workbook)
    {
        using var xml = package.Open(workbook);
        while (package.Read(xml))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                return xml.NamespaceURI == "http://purl.oclc.org/ooxml/spreadsheetml/main";
            }
        }

        return false;
    }

    private static bool IsEncrypted(Package package)
    {
        if (package.Find("META-INF/manifest.xml") is not { } manifest)
        {
            return false;
        }

        using var xml = package.Open(manifest);
        try
        {
            while (package.Read(xml))
            {
                if (xml.LocalName is "encryption-data" or "encrypted-key")
                {
                    return true;
                }
            }
        }
        catch (XmlException)
        {
            // The manifest is not needed to read the sheets. An old one begins with a document type, which is not followed.
        }

        return false;
    }
}

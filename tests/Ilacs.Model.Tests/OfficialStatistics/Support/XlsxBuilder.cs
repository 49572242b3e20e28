using System.Security;
using System.Text;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Makes workbooks of Excel from the XML of their cells, so that a test shows exactly what stands in the file.</summary>
internal sealed class XlsxBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string SheetData, string State)> _sheets = [];
    private readonly List<string> _sharedStrings = [];

    /// <summary>The index of a cell format that shows days.</summary>
    internal const int DayStyle = 1;

    /// <summary>The index of a cell format of the file's own, <c>dd/mm/yyyy hh:mm</c>.</summary>
    internal const int MomentStyle = 2;

    internal bool CountsFrom1904 { get; init; }

    /// <param name="name">The name of the sheet.</param>
    /// <param name="rows">The <c>row</c> elements of it.</param>
    /// <param name="state">Such as <c>hidden</c>.</param>
    internal XlsxBuilder Sheet(string name, string rows, string state = "visible")
    {
        _sheets.Add((name, rows, state));
        return this;
    }

    /// <summary>A sheet with texts alone; every other one is shared.</summary>
    internal XlsxBuilder Sheet(string name, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var xml = new StringBuilder();
        for (var r = 0; r < rows.Count; r++)
        {
            xml.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Count; c++)
            {
                xml.Append((r + c) % 2 == 0 ? Shared(Reference(r, c), rows[r][c]) : Inline(Reference(r, c), rows[r][c]));
            }

            xml.Append("</row>");
        }

        return Sheet(name, xml.ToString());
    }

    internal string Shared(string reference, string text)
    {
        _sharedStrings.Add(text);
        return FormattableString.Invariant($"<c r=\"{reference}\" t=\"s\"><v>{_sharedStrings.Count - 1}</v></c>");
    }

    internal static string Inline(string reference, string text) =>
        $"<c r=\"{reference}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text)}</t></is></c>";

    internal static string Number(string reference, string value, int style = 0) =>
        FormattableString.Invariant($"<c r=\"{reference}\" s=\"{style}\"><v>{value}</v></c>");

    internal static string Reference(int row, int column) =>
        FormattableString.Invariant($"{(column >= 26 ? (char)('A' + column / 26 - 1) : "")}{(char)('A' + column % 26)}{row + 1}");

    internal byte[] ToBytes() => Archive.Of([.. Parts()]);

    internal IEnumerable<(string Path, string Text)> Parts()
    {
        yield return ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        yield return ("_rels/.rels", $"<Relationships xmlns=\"{PackageRelations}\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        var system = CountsFrom1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>";
        var sheets = string.Concat(_sheets.Select((sheet, i) => FormattableString.Invariant(
            $"<sheet name=\"{Escaped(sheet.Name)}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"rId{i + 1}\"/>")));
        yield return ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{system}<sheets>{sheets}</sheets></workbook>");
        var relations = string.Concat(_sheets.Select((_, i) => FormattableString.Invariant(
            $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")));
        yield return ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{PackageRelations}\">{relations}</Relationships>");
        yield return ("xl/styles.xml",
            $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts>" +
            "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>" +
            "<cellXfs count=\"3\"><xf numFmtId=\"0\" xfId=\"0\"/><xf numFmtId=\"14\" xfId=\"0\" applyNumberFormat=\"1\"/><xf numFmtId=\"164\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        yield return ("xl/sharedStrings.xml",
            $"<sst xmlns=\"{Main}\">{string.Concat(_sharedStrings.Select(text => $"<si><t xml:space=\"preserve\">{Escaped(text)}</t></si>"))}</sst>");
        for (var i = 0; i < _sheets.Count; i++)
        {
            yield return (FormattableString.Invariant($"xl/worksheets/sheet{i + 1}.xml"), $"<worksheet xmlns=\"{Main}\"><sheetData>{_sheets[i].SheetData}</sheetData></worksheet>");
        }
    }

    // A line break of Windows would otherwise be read as that of XML, and what looks like an escaped character as that.
    private static string Escaped(string text) =>
        SecurityElement.Escape(text).Replace("\r", "&#13;", StringComparison.Ordinal).Replace("_x", "_x005F_x", StringComparison.Ordinal);
}

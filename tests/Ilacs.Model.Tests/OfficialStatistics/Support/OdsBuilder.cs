using System.Security;
using System.Text;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Makes OpenDocument workbooks from the XML of their rows, so that a test shows exactly what stands in the file.</summary>
internal sealed class OdsBuilder
{
    internal const string Type = "application/vnd.oasis.opendocument.spreadsheet";

    private const string Spaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" " +
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " +
        "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private readonly StringBuilder _tables = new();

    /// <param name="name">The name of the sheet.</param>
    /// <param name="content">The content of its <c>table:table</c>.</param>
    internal OdsBuilder Sheet(string name, string content)
    {
        _tables.Append("<table:table table:name=\"").Append(SecurityElement.Escape(name)).Append("\">").Append(content).Append("</table:table>");
        return this;
    }

    /// <summary>A sheet with texts alone, filled up with empty rows to the end as LibreOffice does.</summary>
    internal OdsBuilder Sheet(string name, IEnumerable<IReadOnlyList<string>> rows) => Sheet(
        name,
        string.Concat(rows.Select(row => Row([.. row.Select(Text)]))) +
        "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");

    /// <summary>Something beside the sheets.</summary>
    internal OdsBuilder Beside(string xml)
    {
        _tables.Append(xml);
        return this;
    }

    internal static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells)}</table:table-row>";

    internal static string Cell(string content, string attributes = "") => $"<table:table-cell {attributes}>{content}</table:table-cell>";

    internal static string Text(string text) => Cell(
        string.Concat(text.Split('\n').Select(line => $"<text:p>{Spaced(line)}</text:p>")), "office:value-type=\"string\"");

    internal byte[] ToBytes() => Archive.Of([.. Parts()]);

    internal IEnumerable<(string Path, string Text)> Parts()
    {
        yield return ("mimetype", Type);
        yield return ("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
        yield return ("content.xml", $"<office:document-content {Spaces}><office:body><office:spreadsheet>{_tables}</office:spreadsheet></office:body></office:document-content>");
    }

    private static string Spaced(string line) => SecurityElement.Escape(line)
        .Replace(" ", "<text:s/>", StringComparison.Ordinal).Replace("\t", "<text:tab/>", StringComparison.Ordinal).Replace("\r", "&#13;", StringComparison.Ordinal);
}

using System.Globalization;
using System.Xml;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The text that a cell of an OpenDocument sheet shows: its paragraphs, each on a line of its own, without comments and drawings.</summary>
internal static class OdsText
{
    private const string TextSpace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Reads the cell at which <paramref name="xml"/> is positioned, and leaves it at the end of the cell. A text longer
    /// than a row may be is not kept.</summary>
    internal static string Read(Package package, XmlReader xml, RowCells row)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new TextBuffer(row.Room);
        var isFirst = true;
        for (var depth = xml.Depth; package.Read(xml) && xml.Depth > depth;)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.NamespaceURI != TextSpace || xml.LocalName is not ("p" or "h"))
            {
                package.Skip(xml);
                continue;
            }

            if (!isFirst)
            {
                text.Append('\n');
            }

            isFirst = false;
            ReadParagraph(package, xml, text);
        }

        if (text.IsTooLong)
        {
            row.GiveUpAsTooLong();
            return "";
        }

        return text.ToString();
    }

    private static void ReadParagraph(Package package, XmlReader xml, TextBuffer text)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        // White space in the file counts as one space, or none at the beginning. Real spaces have elements of their own.
        var afterSpace = true;
        for (var depth = xml.Depth; package.Read(xml) && xml.Depth > depth;)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                afterSpace = text.AppendCollapsed(xml, afterSpace);
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                switch (xml.NamespaceURI == TextSpace ? xml.LocalName : "")
                {
                    case "s":
                        text.Append(' ', Count(xml));
                        afterSpace = false;
                        break;
                    case "tab":
                        text.Append('\t');
                        afterSpace = false;
                        break;
                    case "line-break":
                        text.Append('\n');
                        afterSpace = false;
                        break;
                    case "":
                    case "note":
                    case "ruby-text":
                        package.Skip(xml);
                        break;
                }
            }
        }
    }

    private static long Count(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("c", TextSpace), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;
}

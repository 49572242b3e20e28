using System.Text;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Recognises a file by its first bytes, because an error page may have been saved under any name.</summary>
internal static class FileKinds
{
    // Enough to find the zero bytes that binary files have and texts do not.
    private const int Looked = 8 << 10;

    private static readonly string[] BeginningsOfOtherTexts = ["<!doctype", "<html", "<head", "<body", "<?xml", "<svg", "%pdf-", "{\\rtf"];

    internal static FileKind Of(ReadOnlySpan<byte> content)
    {
        if (IsZip(content))
        {
            return FileKind.Zip;
        }

        if (IsCompoundFile(content))
        {
            return FileKind.CompoundFile;
        }

        return IsText(content[..Math.Min(content.Length, Looked)]) ? FileKind.Text : FileKind.NotATable;
    }

    /// <summary>Whether a compound file is an encrypted workbook of Office 2007 or later, whose stream bears this name.</summary>
    internal static bool IsEncrypted(ReadOnlySpan<byte> compoundFile) => compoundFile.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    /// <summary>Whether a text is a JSON document, which other commands read.</summary>
    internal static bool IsJson(ReadOnlySpan<byte> content) => content.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];

    internal static FileGivenUpException NotATable() =>
        new(TableProblems.FileNotATable, "The file has no table. Accepted: separated values (.csv) and workbooks (.xlsx, .ods).");

    private static bool IsZip(ReadOnlySpan<byte> content) => content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8);

    private static bool IsCompoundFile(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    private static bool IsText(ReadOnlySpan<byte> start)
    {
        var encoding = EncodingOf(start);
        if (encoding is UTF8Encoding && start.Contains((byte)0))
        {
            return false;
        }

        var text = encoding.GetString(start).TrimStart('\uFEFF').TrimStart();
        return !Array.Exists(BeginningsOfOtherTexts, other => text.StartsWith(other, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The encoding that a byte order mark names; UTF-8 without one.</summary>
    internal static Encoding EncodingOf(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return Encoding.UTF32;
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        return start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : Encoding.UTF8;
    }
}

using System.Text;

namespace Ilacs.Model.Json;

/// <summary>The version of the format, and which versions are read.</summary>
/// <remarks>
/// <para>A version is two numbers. Within one first number members and codes are only ever added, so every document of an earlier version
/// is read for ever, and means what it meant. A document of a later version with the same first number may have what this version does not
/// know: strictly that is an error where it stands, and leniently it is kept. Another first number is another format, of which nothing is
/// read.</para>
/// </remarks>
public static class SchemaVersion
{
    /// <summary>The version that is written: <c>1.0</c>.</summary>
    public const string Current = "1.0";

    internal const int Major = 1;
    internal const int Minor = 0;

    /// <summary>What a version is to this one.</summary>
    internal enum Standing
    {
        NoVersion,
        Known,
        Later,
        OtherFormat,
    }

    internal static Standing Of(ReadOnlySpan<byte> text)
    {
        if (Ascii.Equals(text, Current))
        {
            return Standing.Known;
        }

        var point = text.IndexOf((byte)'.');
        if (point < 0 || !TryReadNumber(text[..point], out var major) || !TryReadNumber(text[(point + 1)..], out var minor))
        {
            return Standing.NoVersion;
        }

        return major != Major ? Standing.OtherFormat : minor > Minor ? Standing.Later : Standing.Known;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> text, out int number) =>
        Digits.TryRead(text, out number) && (text.Length == 1 || text[0] != (byte)'0');
}

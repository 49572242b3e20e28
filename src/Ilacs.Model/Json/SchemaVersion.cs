using System.Text;

namespace Ilacs.Model.Json;

/// <summary>The version of the format, and which versions are read.</summary>
internal static class SchemaVersion
{
    internal const string Current = IlacsJson.Version;

    internal const int Major = 1;
    internal const int Minor = 0;

    /// <summary>How a version relates to this one.</summary>
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

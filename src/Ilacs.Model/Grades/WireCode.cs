using System.Text;

namespace Ilacs.Model;

/// <summary>Exact comparison with a closed list of codes, the same for characters and for UTF-8 bytes.</summary>
internal static class WireCode
{
    /// <summary>The index of the code equal to <paramref name="text"/>, or -1.</summary>
    internal static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<string> codes)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (text.SequenceEqual(codes[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc cref="IndexOf(ReadOnlySpan{char}, ReadOnlySpan{string})"/>
    internal static int IndexOf(ReadOnlySpan<byte> utf8Text, ReadOnlySpan<string> codes)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (Ascii.Equals(utf8Text, codes[i]))
            {
                return i;
            }
        }

        return -1;
    }

    internal static FormatException NotOneOf(ReadOnlySpan<char> text, string what, ReadOnlySpan<string> codes) =>
        new($"'{text}' is not the code of {what}; the codes are {string.Join(", ", codes.ToArray())}.");
}

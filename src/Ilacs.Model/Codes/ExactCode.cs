using System.Text;

namespace Ilacs.Model;

/// <summary>The parsing methods that every exact code offers, written once.</summary>
internal static class ExactCode
{
    // No code on the wire is longer.
    private const int Longest = 64;

    internal static T Parse<T>(string text)
        where T : struct, IExactCode<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse<T>(text.AsSpan());
    }

    internal static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, IExactCode<T> =>
        TryParse<T>(text, out var value) ? value : throw new FormatException($"'{text}' is not {T.What}.");

    internal static T Parse<T>(ReadOnlySpan<byte> text)
        where T : struct, IExactCode<T> =>
        T.TryRead(text, out var value) ? value : throw new FormatException($"'{Encoding.UTF8.GetString(text)}' is not {T.What}.");

    internal static bool TryParse<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IExactCode<T> => T.TryRead(text, out value);

    internal static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IExactCode<T>
    {
        Span<byte> bytes = stackalloc byte[Longest];
        if (text.Length <= Longest && Ascii.FromUtf16(text, bytes, out var length) == System.Buffers.OperationStatus.Done)
        {
            return T.TryRead(bytes[..length], out value);
        }

        value = default;
        return false;
    }
}

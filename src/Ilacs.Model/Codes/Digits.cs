namespace Ilacs.Model;

/// <summary>Numbers of a fixed width in ASCII digits; digits of other scripts are none.</summary>
internal static class Digits
{
    /// <summary>Reads one to nine digits and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 9)
        {
            return false;
        }

        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>Reads the first two bytes as digits; a number beyond any date if they are not.</summary>
    internal static int Two(ReadOnlySpan<byte> text)
    {
        var tens = unchecked((uint)(text[0] - '0'));
        var ones = unchecked((uint)(text[1] - '0'));
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : 1_000_000;
    }

    /// <summary>Writes a number that is not negative, with leading zeros to the full width.</summary>
    internal static void Write(Span<byte> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}

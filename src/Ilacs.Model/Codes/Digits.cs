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

    /// <summary>Writes a number from 0 to 99 as the first two bytes.</summary>
    internal static void WriteTwo(Span<byte> text, int number)
    {
        var (tens, ones) = Math.DivRem((uint)number, 10);
        text[1] = unchecked((byte)('0' + ones));
        text[0] = unchecked((byte)('0' + tens));
    }
}

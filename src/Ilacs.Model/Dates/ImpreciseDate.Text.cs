using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Ilacs.Model;

// The six written forms. Each date has one canonical form, the shortest that says the same.
public readonly partial record struct ImpreciseDate :
    ISpanParsable<ImpreciseDate>, IUtf8SpanParsable<ImpreciseDate>, IExactCode<ImpreciseDate>
{
    // "2019-01-01/2019-03-31"
    internal const int LongestText = 21;

    // "2019-01-01"
    internal const int DayLength = 10;

    string? IExactCode<ImpreciseDate>.Wire => IsDefault ? null : ToString();

    static string IExactCode<ImpreciseDate>.What =>
        "a date; use `2022-09-05`, `2022-07`, `2019`, `2019-01-01/2019-03-31`, `../2023-08-04` or `2023-08-04/..`";

    /// <summary>Reads a date in one of the six forms exactly as on the wire.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: these forms have no culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a date in one of the six forms.</exception>
    public static ImpreciseDate Parse(string s, IFormatProvider? provider = null) => ExactCode.Parse<ImpreciseDate>(s);

    /// <summary>Reads a date in one of the six forms exactly as on the wire; <c>false</c> and <c>default</c> for anything else, <c>null</c>
    /// included.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ImpreciseDate result) => ExactCode.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out ImpreciseDate)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: these forms have no culture.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ImpreciseDate result) =>
        ExactCode.TryParse(s, out result);

    static bool IExactCode<ImpreciseDate>.TryRead(ReadOnlySpan<byte> text, out ImpreciseDate value)
    {
        value = default;
        int earliest, latest;
        switch (text.Length)
        {
            case DayLength when TryReadDay(text, out earliest):
                value = new(earliest, earliest, Bounds.Both);
                break;

            case 7 when text[4] == (byte)'-' && TryReadYear(text, out var year) && Digits.TryRead(text[5..], out var month) && month is >= 1 and <= 12:
                value = InMonth(year, month);
                break;

            case 4 when TryReadYear(text, out var year):
                value = InYear(year);
                break;

            case DayLength + 3 when text.StartsWith("../"u8) && TryReadDay(text[3..], out latest):
                value = new(0, latest, Bounds.Latest);
                break;

            case DayLength + 3 when text.EndsWith("/.."u8) && TryReadDay(text[..DayLength], out earliest):
                value = new(earliest, 0, Bounds.Earliest);
                break;

            case LongestText when text[DayLength] == (byte)'/'
                && TryReadDay(text[..DayLength], out earliest) && TryReadDay(text[(DayLength + 1)..], out latest) && earliest <= latest:
                value = new(earliest, latest, Bounds.Both);
                break;
        }

        return !value.IsDefault;
    }

    /// <summary>As people write it: <c>5 September 2022</c>, <c>July 2022</c>, <c>2019</c>, <c>between 1 January 2019 and 31 March
    /// 2019</c>, <c>before 4 August 2023</c>, <c>on or after 4 August 2023</c>. In English whatever the culture.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string ToWords() => this.InWords();

    /// <summary>The shortest of the written forms that says the same; <c>(no date)</c> for <c>default</c>.</summary>
    public override string ToString()
    {
        Span<byte> text = stackalloc byte[LongestText];
        return IsDefault ? "(no date)" : Encoding.ASCII.GetString(text[..Write(text)]);
    }

    /// <summary>Writes the shortest form.</summary>
    /// <returns>How many bytes were written.</returns>
    internal int Write(Span<byte> text)
    {
        if (!HasEarliest)
        {
            "../"u8.CopyTo(text);
            WriteDay(text[3..], DayNumber.Parts(_latest));
            return DayLength + 3;
        }

        var earliest = DayNumber.Parts(_earliest);
        WriteDay(text, earliest);
        if (!HasLatest)
        {
            "/.."u8.CopyTo(text[DayLength..]);
            return DayLength + 3;
        }

        if (_earliest == _latest)
        {
            return DayLength;
        }

        var latest = DayNumber.Parts(_latest);
        var wholeMonths = earliest.Day == 1 && earliest.Year == latest.Year && latest.Day == DaysIn(latest.Year, latest.Month);
        if (wholeMonths && earliest.Month == latest.Month)
        {
            return 7;
        }

        if (wholeMonths && earliest.Month == 1 && latest.Month == 12)
        {
            return 4;
        }

        text[DayLength] = (byte)'/';
        WriteDay(text[(DayLength + 1)..], latest);
        return LongestText;
    }

    // "2022-09-05", ten bytes long. Reading a record is to a good part reading dates, so eight of the bytes are looked at together.
    private static bool TryReadDay(ReadOnlySpan<byte> text, out int number)
    {
        // From the last byte to the first: a dash, two digits, a dash, four digits; and what takes any other byte there beyond 127.
        const ulong DashesAndZeros = 0x2D_30_30_2D_30_30_30_30;
        const ulong BeyondDashesAndNines = 0x7F_76_76_7F_76_76_76_76;
        const ulong HighBits = 0x80_80_80_80_80_80_80_80;

        number = 0;
        var (first, tens, ones) = (BinaryPrimitives.ReadUInt64LittleEndian(text), text[8], text[9]);
        unchecked
        {
            var digits = first - DashesAndZeros;
            if (((digits | (digits + BeyondDashesAndNines)) & HighBits) != 0 || !char.IsAsciiDigit((char)tens) || !char.IsAsciiDigit((char)ones))
            {
                return false;
            }

            var year = (((((Digit(digits, 0) * 10) + Digit(digits, 1)) * 10) + Digit(digits, 2)) * 10) + Digit(digits, 3);
            var month = (Digit(digits, 5) * 10) + Digit(digits, 6);
            var day = ((tens - '0') * 10) + (ones - '0');
            if (year < 1 || month is < 1 or > 12 || day < 1 || (day > 28 && day > DaysIn(year, month)))
            {
                return false;
            }

            number = DayNumber.Of(year, month, day);
        }

        return true;

        static int Digit(ulong digits, int place) => (int)((digits >> (8 * place)) & 0xF);
    }

    private static bool TryReadYear(ReadOnlySpan<byte> text, out int year) => Digits.TryRead(text[..4], out year) && year > 0;

    private static int DaysIn(int year, int month) => DayNumber.DaysIn(year, month);

    private static void WriteDay(Span<byte> text, (int Year, int Month, int Day) day)
    {
        Digits.WriteTwo(text, day.Year / 100);
        Digits.WriteTwo(text[2..], day.Year % 100);
        text[4] = (byte)'-';
        Digits.WriteTwo(text[5..], day.Month);
        text[7] = (byte)'-';
        Digits.WriteTwo(text[8..], day.Day);
    }
}

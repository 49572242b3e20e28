using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;

namespace Ilacs.Model;

// The six written forms. Each date has one canonical form, the shortest that says the same.
public readonly partial struct PossibleDays : ISpanParsable<PossibleDays>, IUtf8SpanParsable<PossibleDays>, IExactCode<PossibleDays>
{
    // "2019-01-01/2019-03-31"
    internal const int LongestText = 21;

    private const int DayLength = 10;

    string? IExactCode<PossibleDays>.Wire => IsDefault ? null : ToString();

    static string IExactCode<PossibleDays>.What => "a date as 2022-09-05, 2022-07, 2019, 2019-01-01/2019-03-31, ../2023-08-04 or 2023-08-04/..";

    /// <summary>Reads a date in one of the six forms exactly as on the wire.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: these forms have no culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a date in one of the six forms.</exception>
    public static PossibleDays Parse(string s, IFormatProvider? provider = null) => ExactCode.Parse<PossibleDays>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PossibleDays Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ExactCode.Parse<PossibleDays>(s);

    /// <summary>Reads a date in one of the six forms in UTF-8 exactly as on the wire.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: these forms have no culture.</param>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is not a date in one of the six forms.</exception>
    public static PossibleDays Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => ExactCode.Parse<PossibleDays>(utf8Text);

    /// <summary>Reads a date in one of the six forms exactly as on the wire; <c>false</c> and <c>default</c> for anything else, <c>null</c> included.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">What was read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PossibleDays result) => ExactCode.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out PossibleDays)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: these forms have no culture.</param>
    /// <param name="result">What was read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PossibleDays result) => ExactCode.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PossibleDays)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PossibleDays result) => ExactCode.TryParse(s, out result);

    /// <summary>Reads a date in one of the six forms in UTF-8 exactly as on the wire; <c>false</c> and <c>default</c> for anything else.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: these forms have no culture.</param>
    /// <param name="result">What was read, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PossibleDays result) =>
        ExactCode.TryParse(utf8Text, out result);

    static bool IExactCode<PossibleDays>.TryRead(ReadOnlySpan<byte> text, out PossibleDays value)
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
            WriteDay(text[3..], DayNumber.ToDate(_latest));
            return DayLength + 3;
        }

        var earliest = DayNumber.ToDate(_earliest);
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

        var latest = DayNumber.ToDate(_latest);
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

    private static bool TryReadDay(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        var year = (Digits.Two(text) * 100) + Digits.Two(text[2..]);
        var month = Digits.Two(text[5..]);
        var day = Digits.Two(text[8..]);
        if (text[4] != (byte)'-' || text[7] != (byte)'-' || year is < 1 or > 9999 || month is < 1 or > 12 || day is < 1 or > 31
            || (day > 28 && day > DaysIn(year, month)))
        {
            return false;
        }

        number = DayNumber.Of(year, month, day);
        return true;
    }

    private static bool TryReadYear(ReadOnlySpan<byte> text, out int year) => Digits.TryRead(text[..4], out year) && year > 0;

    private static int DaysIn(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static void WriteDay(Span<byte> text, LocalDate day)
    {
        Digits.Write(text[..4], day.Year);
        text[4] = (byte)'-';
        Digits.Write(text.Slice(5, 2), day.Month);
        text[7] = (byte)'-';
        Digits.Write(text.Slice(8, 2), day.Day);
    }
}

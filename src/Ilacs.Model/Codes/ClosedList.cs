using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ilacs.Model;

/// <summary>The values of a closed list, numbered from 1, each with its code on the wire and its label for people.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="one">One of them, for messages: such as "a theme".</param>
/// <param name="rows">A row for each value, in their order.</param>
internal sealed class ClosedList<T>(string one, params ClosedList<T>.Row[] rows)
    where T : struct, Enum
{
    /// <summary>One of the values, for messages.</summary>
    internal string One { get; } = one;

    /// <summary>The codes, in the order of the values.</summary>
    internal Names Codes { get; } = new(Array.ConvertAll(rows, row => row.Code));

    /// <summary>The values, in order.</summary>
    internal T[] Values { get; } = [.. rows.Select((_, index) => At(index))];

    /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
    internal string Code(T value) => Codes[IndexOf(value)];

    /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
    internal string Label(T value) => rows[IndexOf(value)].Label;

    /// <summary>The first of the other labels; otherwise <c>null</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
    internal string? OtherLabel(T value) => rows[IndexOf(value)].OtherLabels.FirstOrDefault();

    /// <summary>Reads a code exactly.</summary>
    internal bool TryParseCode([NotNullWhen(true)] string? code, out T value)
    {
        value = At(Codes.IndexOf(code));
        return !value.Equals(default(T));
    }

    /// <summary>Reads a label, or what official files print in its place. Case does not count, and any run of white space counts as one
    /// space.</summary>
    internal bool TryParseLabel([NotNullWhen(true)] string? text, out T value)
    {
        value = At(text is null ? -1 : Array.FindIndex(rows, row => row.IsPrinted(text)));
        return !value.Equals(default(T));
    }

    private static T At(int index) => Unsafe.BitCast<int, T>(index + 1);

    private int IndexOf(T value) => Unsafe.BitCast<T, int>(value) is var number && number >= 1 && number <= rows.Length
        ? number - 1
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not {One}.");

    /// <summary>The row of one value.</summary>
    /// <param name="Code">The code on the wire.</param>
    /// <param name="Label">The label for people, as it is written within a sentence.</param>
    /// <param name="OtherLabels">Other labels, as official files, council papers and the guidance print them.</param>
    internal readonly record struct Row(string Code, string Label, params string[] OtherLabels)
    {
        internal bool IsPrinted(string text) =>
            PrintedText.IsSame(text, Label) || Array.Exists(OtherLabels, other => PrintedText.IsSame(text, other));
    }
}

using System.Text;
using System.Text.Json;
using NodaTime;

namespace Ilacs.Model.Json;

/// <summary>A string that is not empty and not only white space. Its length is limited unless it is only written.</summary>
internal sealed class TextShape(string name, string title, bool isLimited = true) : Shape<string>(title, name)
{
    // What .NET takes for white space, spelt out, since other languages take other characters for it.
    private const string OneThatIsNoWhiteSpace = "[^\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

    private static readonly string TooLong = FormattableString.Invariant(
        $"The string has more than {IlacsJsonLimits.LongestText} characters.");

    private static readonly UTF8Encoding WholeCharacters = new(false, throwOnInvalidBytes: true);

    internal override bool TryRead(ref RecordReader reader, out string value)
    {
        value = "";
        if (!reader.IsText("a string"))
        {
            return false;
        }

        if (reader.TextReadBefore() is { } before)
        {
            value = before;
            return true;
        }

        if (reader.Text() is not { } text || string.IsNullOrWhiteSpace(text))
        {
            reader.FindAndSkip(
                IssueCodes.ValueNotUnderstood, reader.Text() is null ? "The string has half a surrogate pair." : "The string is empty.");
            return false;
        }

        if (isLimited && IsTooLong(text))
        {
            reader.FindAndSkip(IssueCodes.TextTooLong, TooLong);
            return false;
        }

        value = text;
        reader.Remember(text);
        return true;
    }

    internal override void Write(RecordWriter writer, string value)
    {
        if (isLimited)
        {
            if (IsTooLong(value))
            {
                throw new ArgumentException(TooLong, nameof(value));
            }

            // Half a surrogate pair would be written as another character, so this throws an ArgumentException.
            _ = WholeCharacters.GetByteCount(value);
        }

        writer.Json.WriteStringValue(value);
    }

    internal override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", OneThatIsNoWhiteSpace);
        if (isLimited)
        {
            schema.Json.WriteNumber("maxLength", IlacsJsonLimits.LongestText);
        }
    }

    private static bool IsTooLong(string text) =>
        text.Length > IlacsJsonLimits.LongestText && text.EnumerateRunes().Count() > IlacsJsonLimits.LongestText;
}

/// <summary>True or false.</summary>
internal sealed class FlagShape : Shape<bool>
{
    internal override bool TryRead(ref RecordReader reader, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        if (value || reader.TokenType == JsonTokenType.False)
        {
            return true;
        }

        reader.WrongType("true or false");
        return false;
    }

    internal override void Write(RecordWriter writer, bool value) => writer.Json.WriteBooleanValue(value);

    internal override void WriteSchema(SchemaWriter schema) => schema.Json.WriteString("type", "boolean");
}

/// <summary>A whole number, written without a fraction.</summary>
/// <param name="least">The lowest value allowed.</param>
/// <param name="most">The highest value allowed; <c>null</c> for no limit.</param>
internal sealed class WholeNumberShape(int least, int? most = null) : Shape<int>
{
    internal override bool TryRead(ref RecordReader reader, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            reader.WrongType("a number");
            return false;
        }

        if (reader.TryGetInt32(out value) && value >= least && !(value > most))
        {
            return true;
        }

        reader.NotUnderstood(FormattableString.Invariant(
            $"a whole number {(most is null ? $"of {least} or more" : $"from {least} to {most}")}"));
        return false;
    }

    internal override void Write(RecordWriter writer, int value) => writer.Json.WriteNumberValue(value);

    internal override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "integer");
        schema.Json.WriteNumber("minimum", least);
        schema.Json.WriteNumber("maximum", most ?? int.MaxValue);
    }
}

/// <summary>A string that matches a pattern as a whole. This is the part for the schema; the shapes below add reading and
/// writing.</summary>
/// <param name="name">Its name among the definitions.</param>
/// <param name="title">What it is.</param>
/// <param name="pattern">The pattern, without anchors.</param>
/// <param name="format">The format by its name in JSON Schema; <c>null</c> if it has none.</param>
internal abstract class PatternShape<T>(string name, string title, string pattern, string? format = null) : Shape<T>(title, name)
{
    internal sealed override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "string");
        if (format is not null)
        {
            schema.Json.WriteString("format", format);
        }

        schema.Json.WriteString("pattern", $"^(?:{pattern})$");
    }
}

/// <summary>A value that is written as one short, exact string.</summary>
internal class CodeShape<T>(string name, string title, string pattern) : PatternShape<T>(name, title, pattern)
    where T : struct, IExactCode<T>
{
    internal override bool TryRead(ref RecordReader reader, out T value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.WrongType(T.What);
            return false;
        }

        if (reader.IsEscaped ? ExactCode.TryParse(reader.Text(), out value) : T.TryRead(reader.Bytes, out value))
        {
            return true;
        }

        reader.NotUnderstood(T.What);
        return false;
    }

    internal override void Write(RecordWriter writer, T value) => writer.Json.WriteStringValue(
        value.Wire ?? throw new ArgumentException($"default({typeof(T).Name}) is never written.", nameof(value)));
}

/// <summary>A date, which may be less exact than a day.</summary>
internal sealed class DateShape(string name, string title, string pattern) : CodeShape<ImpreciseDate>(name, title, pattern)
{
    internal override void Write(RecordWriter writer, ImpreciseDate value)
    {
        if (value.IsDefault)
        {
            throw new ArgumentException("default(ImpreciseDate) is not a date.", nameof(value));
        }

        Span<byte> text = stackalloc byte[ImpreciseDate.LongestText];
        writer.Json.WriteStringValue(text[..value.Write(text)]);
    }
}

/// <summary>An exact day.</summary>
internal sealed class DayShape(string name, string title, string pattern) : PatternShape<LocalDate>(name, title, pattern, "date")
{
    internal override bool TryRead(ref RecordReader reader, out LocalDate value)
    {
        const string Expected = "a day such as `2022-09-05`";
        value = default;
        if (!reader.IsText(Expected))
        {
            return false;
        }

        // A date between a day and itself says which day it is too, and is not written as one.
        if ((reader.IsEscaped ? ExactCode.TryParse(reader.Text(), out ImpreciseDate days)
            && reader.Text()!.Length == ImpreciseDate.DayLength
            : ExactCode.TryParse(reader.Bytes, out days) && reader.Bytes.Length == ImpreciseDate.DayLength) && days.Day is { } day)
        {
            value = day;
            return true;
        }

        reader.NotUnderstood(Expected);
        return false;
    }

    internal override void Write(RecordWriter writer, LocalDate value) => Values.Date.Write(writer, value);
}

/// <summary>A JSON Pointer; only answers have these.</summary>
internal sealed class PointerShape() : PatternShape<string>(
    "json-pointer", "A JSON Pointer (may be empty)", "(?:/(?:[^~/]|~[01])*)*", "json-pointer")
{
    internal override void Write(RecordWriter writer, string value) => writer.Json.WriteStringValue(value);
}

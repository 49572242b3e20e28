using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model;

/// <summary>The answer to a question that may lie outside what is known: a value, or the reason why there is no grade.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <remarks><c>default</c> is neither a value nor a refusal.</remarks>
[JsonConverter(typeof(IlacsJsonConverterFactory))]
public readonly struct Answer<T>
{
    private readonly T _value;
    private readonly bool _isAnswered;

    internal Answer(T value)
    {
        _value = value;
        _isAnswered = true;
    }

    internal Answer(Refusal refusal)
    {
        _value = default!;
        Refusal = refusal;
    }

    /// <summary>Whether there is no answer, and <see cref="Refusal"/> says why; <c>false</c> for <c>default</c>.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The question was refused, or this is <c>default</c>.</exception>
    public T Value => _isAnswered
        ? _value
        : throw new InvalidOperationException(Refusal?.Reason ?? "default(Answer) is neither a value nor a refusal.");

    /// <summary>Why there is no answer; <c>null</c> if there is one, or for <c>default</c>.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Gives the value if there is one; <c>false</c> for a refusal and for <c>default</c>.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return _isAnswered;
    }

    /// <summary>The value, a day such as <c>2023-08-16</c>; the code and the reason of a refusal; <c>(no answer)</c> for
    /// <c>default</c>.</summary>
    public override string ToString() =>
        !_isAnswered ? Refusal?.ToString() ?? "(no answer)"
        : _value is LocalDate day ? LocalDatePattern.Iso.Format(day)
        : Convert.ToString(_value, CultureInfo.InvariantCulture) ?? "";
}

using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>A day, or the days that are possible, as a builder takes it: a text such as <c>2022-07-11</c>, <c>2022-07</c> or
/// <c>2022-07-11/..</c>, a <see cref="LocalDate"/>, or <see cref="ImpreciseDate"/>. <c>default</c> is none.</summary>
public readonly struct Days
{
    private Days(ImpreciseDate days) => Possible = days;

    /// <summary>The days that are possible; <c>default</c> if it is <c>default</c>.</summary>
    public ImpreciseDate Possible { get; }

    /// <summary>The days that a text tells.</summary>
    /// <param name="text">A text that <see cref="ImpreciseDate.Parse(string, IFormatProvider?)"/> reads.</param>
    /// <exception cref="ArgumentException">The text is not a date.</exception>
    public static implicit operator Days(string text) =>
        ImpreciseDate.TryParse(text, out var days) ? new(days)
            : throw new ArgumentException($"'{text}' is not a date, such as 2022-07-11, 2022-07 or 2022-07-11/2022-07-15.", nameof(text));

    /// <summary>Exactly a day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator Days(LocalDate day) => new(day);

    /// <summary>Days that are possible.</summary>
    /// <param name="days">The days.</param>
    public static implicit operator Days(ImpreciseDate days) => new(days);

    /// <summary>The days, as they are written in a document.</summary>
    public override string ToString() => Possible.ToString();
}

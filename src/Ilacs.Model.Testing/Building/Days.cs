using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>A day, or the possible days, for a builder: a string such as <c>2022-07-11</c>, <c>2022-07</c> or
/// <c>2022-07-11/..</c>, a <see cref="LocalDate"/> or an <see cref="ImpreciseDate"/>. <c>default</c> means no date.</summary>
public readonly struct Days
{
    private Days(ImpreciseDate days) => Possible = days;

    /// <summary>The possible days; <c>default</c> for <c>default</c>.</summary>
    public ImpreciseDate Possible { get; }

    /// <summary>The days in a string.</summary>
    /// <param name="text">A string that <see cref="ImpreciseDate.Parse(string, IFormatProvider?)"/> reads.</param>
    /// <exception cref="ArgumentException">The string is not a date.</exception>
    public static implicit operator Days(string text) =>
        ImpreciseDate.TryParse(text, out var days) ? new(days)
            : throw new ArgumentException($"'{text}' is not a date. Use '2022-07-11', '2022-07' or '2022-07-11/2022-07-15'.", nameof(text));

    /// <summary>An exact day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator Days(LocalDate day) => new(day);

    /// <summary>Possible days.</summary>
    /// <param name="days">The days.</param>
    public static implicit operator Days(ImpreciseDate days) => new(days);

    /// <summary>The days in the form used in documents.</summary>
    public override string ToString() => Possible.ToString();
}

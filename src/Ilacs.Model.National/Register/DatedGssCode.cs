using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>A statistical code of an authority, and when it was in use.</summary>
/// <param name="Code">The code.</param>
/// <param name="From">The first day, inclusive; <c>null</c> if it was in use before the register begins.</param>
/// <param name="To">The last day, inclusive; <c>null</c> while no end is known.</param>
/// <remarks><c>default</c> has no code.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<DatedGssCode>))]
public readonly record struct DatedGssCode(GssCode Code, LocalDate? From, LocalDate? To)
{
    /// <summary>Whether it was in use on a day.</summary>
    /// <param name="date">The day.</param>
    public bool HeldOn(LocalDate date) => !(From > date) && !(To < date);

    /// <summary>Such as <c>E08000038 from 2025-04-01</c>.</summary>
    public override string ToString() =>
        $"{Code}{(From is { } first ? $" from {(ImpreciseDate)first}" : "")}{(To is { } last ? $" to {(ImpreciseDate)last}" : "")}";
}

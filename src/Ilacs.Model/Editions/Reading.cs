namespace Ilacs.Model;

/// <summary>The value of a parameter that one source gives.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Evidence">The source, and how strong it is.</param>
public sealed record Reading<T>(T Value, Evidence Evidence)
    where T : struct
{
    /// <summary>The value and the evidence.</summary>
    public override string ToString() => $"{Value}: {Evidence}";
}

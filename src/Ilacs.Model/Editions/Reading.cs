namespace Ilacs.Model;

/// <summary>What one source says a parameter is.</summary>
/// <typeparam name="T">What kind of value it is.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Evidence">Where it stands, and how strong that source is.</param>
public sealed record Reading<T>(T Value, Evidence Evidence)
    where T : struct
{
    /// <summary>The value and the evidence.</summary>
    public override string ToString() => $"{Value}: {Evidence}";
}

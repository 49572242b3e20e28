using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="ConditionKind"/>.</summary>
public static class ConditionKinds
{
    internal static readonly Names Codes = new(
        "improvement-plan", "independently-chaired-board", "adviser", "commissioner", "improvement-partner", "trust");

    /// <summary>The code on the wire, such as <c>improvement-plan</c>.</summary>
    /// <param name="kind">One of the named conditions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of them.</exception>
    public static string Code(this ConditionKind kind) => Enum.IsDefined(kind)
        ? Codes[(int)kind - 1]
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the named conditions.");

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="kind">What it stands for, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out ConditionKind kind)
    {
        kind = (ConditionKind)(Codes.IndexOf(code) + 1);
        return kind != default;
    }
}

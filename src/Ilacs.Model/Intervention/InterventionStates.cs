using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="InterventionState"/>.</summary>
public static class InterventionStates
{
    internal static readonly Names Codes = new(
        "no-notice-or-direction", "notice-open", "direction-open", "closed");

    /// <summary>The code on the wire, such as <c>no-notice-or-direction</c>.</summary>
    /// <param name="state">One of the named states.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is not one of them.</exception>
    public static string Code(this InterventionState state) => Enum.IsDefined(state)
        ? Codes[(int)state - 1]
        : throw new ArgumentOutOfRangeException(nameof(state), state, "Not one of the named states.");

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="state">What it stands for, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out InterventionState state)
    {
        state = (InterventionState)(Codes.IndexOf(code) + 1);
        return state != default;
    }
}

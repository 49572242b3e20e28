using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="EndReason"/>.</summary>
public static class EndReasons
{
    internal static readonly Names Codes = new(
        "after-review", "after-inspection", "on-the-commissioners-advice");

    /// <summary>The code on the wire, such as <c>after-review</c>.</summary>
    /// <param name="reason">One of the named reasons.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not one of them.</exception>
    public static string Code(this EndReason reason) => Enum.IsDefined(reason)
        ? Codes[(int)reason - 1]
        : throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not one of the named reasons.");

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="reason">What it stands for, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out EndReason reason)
    {
        reason = (EndReason)(Codes.IndexOf(code) + 1);
        return reason != default;
    }
}

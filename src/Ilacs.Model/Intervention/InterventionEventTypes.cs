using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="InterventionEventType"/>.</summary>
public static class InterventionEventTypes
{
    internal static readonly Names Codes = new(
        "notice-issued", "notice-replaced", "notice-superseded", "notice-lifted", "notice-closed", "direction-issued", "direction-revised",
        "direction-stepped-down", "direction-revoked", "direction-closed", "commissioner-appointed", "support-arranged", "review-held");

    /// <summary>The code on the wire, such as <c>notice-issued</c>.</summary>
    /// <param name="type">One of the named events.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not one of them.</exception>
    public static string Code(this InterventionEventType type) => Enum.IsDefined(type)
        ? Codes[(int)type - 1]
        : throw new ArgumentOutOfRangeException(nameof(type), type, "Not one of the named events.");

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="type">What it stands for, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out InterventionEventType type)
    {
        type = (InterventionEventType)(Codes.IndexOf(code) + 1);
        return type != default;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="InterventionTrigger"/>.</summary>
public static class InterventionTriggers
{
    internal static readonly Names Codes = new(
        "inadequate-inspection", "focused-visit-with-priority-action", "joint-targeted-area-inspection", "court-judgement",
        "serious-concern");

    /// <summary>The code on the wire, such as <c>inadequate-inspection</c>.</summary>
    /// <param name="trigger">One of the named triggers.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trigger"/> is not one of them.</exception>
    public static string Code(this InterventionTrigger trigger) => Enum.IsDefined(trigger)
        ? Codes[(int)trigger - 1]
        : throw new ArgumentOutOfRangeException(nameof(trigger), trigger, "Not one of the named triggers.");

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="trigger">What it stands for, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out InterventionTrigger trigger)
    {
        trigger = (InterventionTrigger)(Codes.IndexOf(code) + 1);
        return trigger != default;
    }
}

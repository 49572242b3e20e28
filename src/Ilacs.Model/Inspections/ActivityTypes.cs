using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="ActivityType"/>, and which activities are inspections.</summary>
public static class ActivityTypes
{
    private static readonly Names Codes = new(
        "standard-inspection", "short-inspection", "single-inspection", "single-inspection-reinspection", "focused-visit", "monitoring-visit",
        "assurance-visit", "joint-targeted-area-inspection", "annual-engagement-meeting", "self-evaluation", "action-plan");

    /// <summary>The code on the wire, such as <c>standard-inspection</c>.</summary>
    /// <param name="type">One of the named activities.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not one of them.</exception>
    public static string Code(this ActivityType type) => Enum.IsDefined(type)
        ? Codes[(int)type - 1]
        : throw new ArgumentOutOfRangeException(nameof(type), type, "Not a named activity.");

    /// <summary>Whether the activity is an inspection that grades the areas of its edition; visits, meetings and papers are not graded.</summary>
    /// <param name="type">The activity.</param>
    public static bool IsGraded(this ActivityType type) =>
        type is ActivityType.StandardInspection or ActivityType.ShortInspection || type.IsUnderSif();

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="type">The activity, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out ActivityType type)
    {
        type = (ActivityType)(Codes.IndexOf(code) + 1);
        return type != default;
    }

    internal static bool IsUnderSif(this ActivityType type) =>
        type is ActivityType.SingleInspection or ActivityType.SingleInspectionReinspection;

    internal static bool TryParse(ReadOnlySpan<byte> code, out ActivityType type)
    {
        type = (ActivityType)(Codes.IndexOf(code) + 1);
        return type != default;
    }
}

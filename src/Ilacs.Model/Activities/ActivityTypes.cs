using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="ActivityType"/>, and which activities are inspections.</summary>
public static class ActivityTypes
{
    /// <summary>How a document may call an annual engagement meeting; it is written by the other name.</summary>
    internal const string OlderNameOfTheMeeting = "annual-conversation";

    internal static readonly Names Codes = new(
        "standard-inspection", "short-inspection", "single-inspection", "single-inspection-reinspection", "focused-visit", "monitoring-visit",
        "assurance-visit", "joint-targeted-area-inspection", "annual-engagement-meeting", "self-evaluation", "action-plan");

    // What official files, council papers and the guidance print.
    private static readonly (string Label, ActivityType Type)[] Labels =
    [
        ("ILACS Standard Inspection", ActivityType.StandardInspection), ("Standard inspection", ActivityType.StandardInspection),
        ("ILACS Short Inspection", ActivityType.ShortInspection), ("Short inspection", ActivityType.ShortInspection),
        ("Single inspection", ActivityType.SingleInspection),
        ("ILACS Focused Visit", ActivityType.FocusedVisit), ("Focused visit", ActivityType.FocusedVisit),
        ("LA Monitoring visit", ActivityType.MonitoringVisit), ("Monitoring visit", ActivityType.MonitoringVisit),
        ("Assurance visit", ActivityType.AssuranceVisit),
        ("Joint targeted area inspection", ActivityType.JointTargetedAreaInspection), ("JTAI", ActivityType.JointTargetedAreaInspection),
        ("Annual engagement meeting", ActivityType.AnnualEngagementMeeting), ("Annual conversation", ActivityType.AnnualEngagementMeeting),
        ("Self-evaluation", ActivityType.SelfEvaluation), ("Action plan", ActivityType.ActionPlan),
    ];

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

    /// <summary>Reads an activity as official files, council papers and guidance name it, such as <c>LA Monitoring visit</c> or <c>Annual
    /// conversation</c>. Case does not count, and any run of white space counts as one space; <c>false</c> for anything else, <c>null</c>
    /// included.</summary>
    /// <param name="text">The printed name.</param>
    /// <param name="type">The activity, or <c>default</c>.</param>
    public static bool TryParseLabel([NotNullWhen(true)] string? text, out ActivityType type)
    {
        type = text is null ? default : Array.Find(Labels, one => PrintedText.IsSame(text, one.Label)).Type;
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

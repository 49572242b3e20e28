using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="CycleEventType"/>, and which events are inspections.</summary>
public static class CycleEventTypes
{
    /// <summary>How a document may call an annual engagement meeting; it is written by the other name.</summary>
    internal const string OlderNameOfTheMeeting = "annual-conversation";

    internal static readonly Names Codes = new(
        "standard-inspection", "short-inspection", "single-inspection", "single-inspection-reinspection", "focused-visit",
            "monitoring-visit",
        "assurance-visit", "joint-targeted-area-inspection", "annual-engagement-meeting", "self-evaluation", "action-plan");

    // What official files, council papers and the guidance print.
    private static readonly (string Label, CycleEventType Type)[] Labels =
    [
        ("ILACS Standard Inspection", CycleEventType.StandardInspection), ("Standard inspection", CycleEventType.StandardInspection),
        ("ILACS Short Inspection", CycleEventType.ShortInspection), ("Short inspection", CycleEventType.ShortInspection),
        ("Single inspection", CycleEventType.SingleInspection),
        ("ILACS Focused Visit", CycleEventType.FocusedVisit), ("Focused visit", CycleEventType.FocusedVisit),
        ("LA Monitoring visit", CycleEventType.MonitoringVisit), ("Monitoring visit", CycleEventType.MonitoringVisit),
        ("Assurance visit", CycleEventType.AssuranceVisit),
        ("Joint targeted area inspection", CycleEventType.JointTargetedAreaInspection),
            ("JTAI", CycleEventType.JointTargetedAreaInspection),
        ("Annual engagement meeting", CycleEventType.AnnualEngagementMeeting),
            ("Annual conversation", CycleEventType.AnnualEngagementMeeting),
        ("Self-evaluation", CycleEventType.SelfEvaluation), ("Action plan", CycleEventType.ActionPlan),
    ];

    /// <summary>The code on the wire, such as <c>standard-inspection</c>.</summary>
    /// <param name="type">One of the named events.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not one of them.</exception>
    public static string Code(this CycleEventType type) => Enum.IsDefined(type)
        ? Codes[(int)type - 1]
        : throw new ArgumentOutOfRangeException(nameof(type), type, "Not a named event.");

    /// <summary>Whether the event is an inspection that grades the areas of its edition; visits, meetings and papers are not
    /// graded.</summary>
    /// <param name="type">The event.</param>
    public static bool IsGraded(this CycleEventType type) =>
        type is CycleEventType.StandardInspection or CycleEventType.ShortInspection || type.IsUnderSif();

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="type">The event, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out CycleEventType type)
    {
        type = (CycleEventType)(Codes.IndexOf(code) + 1);
        return type != default;
    }

    /// <summary>Reads an event as official files, council papers and guidance name it, such as <c>LA Monitoring visit</c> or <c>Annual
    /// conversation</c>. Case does not count, and any run of white space counts as one space; <c>false</c> for anything else, <c>null</c>
    /// included.</summary>
    /// <param name="text">The printed name.</param>
    /// <param name="type">The event, or <c>default</c>.</param>
    public static bool TryParseLabel([NotNullWhen(true)] string? text, out CycleEventType type)
    {
        type = text is null ? default : Array.Find(Labels, one => PrintedText.IsSame(text, one.Label)).Type;
        return type != default;
    }

    internal static bool IsUnderSif(this CycleEventType type) =>
        type is CycleEventType.SingleInspection or CycleEventType.SingleInspectionReinspection;

    internal static bool TryParse(ReadOnlySpan<byte> code, out CycleEventType type)
    {
        type = (CycleEventType)(Codes.IndexOf(code) + 1);
        return type != default;
    }
}

namespace Ilacs.Model;

/// <summary>Which events are inspections.</summary>
public static class CycleEventTypes
{
    /// <summary>Whether the event is an inspection that grades the areas of its edition; visits, meetings and papers are not
    /// graded.</summary>
    /// <param name="type">The event.</param>
    public static bool IsGraded(this CycleEventType type) =>
        type is CycleEventType.StandardInspection or CycleEventType.ShortInspection || type.IsUnderSif();

    internal static bool IsUnderSif(this CycleEventType type) =>
        type is CycleEventType.SingleInspection or CycleEventType.SingleInspectionReinspection;
}

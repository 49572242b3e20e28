namespace Ilacs.Model;

/// <summary>Which events belong to the single inspection framework, and which happen at all.</summary>
internal static class CycleEventTypes
{
    internal static bool IsUnderSif(this CycleEventType type) =>
        type is CycleEventType.SingleInspection or CycleEventType.SingleInspectionReinspection;

    /// <summary>Whether it happens: not so what a source only expects.</summary>
    internal static bool Happens(this CycleEventType type) => type != CycleEventType.StatedExpectation;
}

namespace Ilacs.Model;

/// <summary>Which events belong to the single inspection framework.</summary>
internal static class CycleEventTypes
{
    internal static bool IsUnderSif(this CycleEventType type) =>
        type is CycleEventType.SingleInspection or CycleEventType.SingleInspectionReinspection;
}

namespace Ilacs.Model;

/// <summary>The one canonical order of events: by the earliest possible day, the latest, the kind, and then by all that they say.</summary>
internal sealed class CycleEventOrder : IComparer<CycleEvent>
{
    internal static readonly CycleEventOrder Canonical = new();

    public int Compare(CycleEvent? x, CycleEvent? y)
    {
        var (one, other) = (x!, y!);
        var order = one.Began.EarliestNumber.CompareTo(other.Began.EarliestNumber);
        order = order != 0 ? order : one.Began.LatestNumber.CompareTo(other.Began.LatestNumber);
        order = order != 0 ? order : one.Type.CompareTo(other.Type);
        return order != 0 || one == other ? order : string.CompareOrdinal(one.ToString(), other.ToString());
    }
}

namespace Ilacs.Model;

/// <summary>The one canonical order of activities: by the earliest possible day, the latest, the kind, and then by all that they say.</summary>
internal sealed class ActivityOrder : IComparer<Activity>
{
    internal static readonly ActivityOrder Canonical = new();

    public int Compare(Activity? x, Activity? y)
    {
        var (one, other) = (x!, y!);
        var order = one.Began.EarliestNumber.CompareTo(other.Began.EarliestNumber);
        order = order != 0 ? order : one.Began.LatestNumber.CompareTo(other.Began.LatestNumber);
        order = order != 0 ? order : one.Type.CompareTo(other.Type);
        return order != 0 || one == other ? order : string.CompareOrdinal(one.WrittenOut, other.WrittenOut);
    }
}

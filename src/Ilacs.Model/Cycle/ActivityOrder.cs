namespace Ilacs.Model;

/// <summary>The one canonical order of activities: by the earliest possible day, the latest, the kind, and then by all that they say.</summary>
internal sealed class ActivityOrder : IComparer<Activity>
{
    // A character that no text written out has left in it.
    private const string Between = "\u001F";

    internal static readonly ActivityOrder Canonical = new();

    public int Compare(Activity? x, Activity? y)
    {
        var (one, other) = (x!, y!);
        var order = one.Began.EarliestNumber.CompareTo(other.Began.EarliestNumber);
        order = order != 0 ? order : one.Began.LatestNumber.CompareTo(other.Began.LatestNumber);
        order = order != 0 ? order : one.Type.CompareTo(other.Type);
        return order != 0 || one == other ? order : string.CompareOrdinal(AllThatItSays(one), AllThatItSays(other));
    }

    // Written out only where two of a kind began together, which is rare.
    private static string AllThatItSays(Activity activity) =>
        string.Join(Between, activity.Members().Select(member => FormattableString.Invariant($"{member}").Replace("\\", "\\\\", StringComparison.Ordinal).Replace(Between, "\\.", StringComparison.Ordinal)));
}

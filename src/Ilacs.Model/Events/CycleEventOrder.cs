namespace Ilacs.Model;

/// <summary>The one canonical order of events: by the earliest possible day, the latest, the kind, and then by all that they say.</summary>
/// <remarks>One is made for each sort. Sorting asks for the text of an event again and again, so it remembers it.</remarks>
internal sealed class CycleEventOrder : IComparer<CycleEvent>
{
    private Dictionary<CycleEvent, string>? _texts;

    public int Compare(CycleEvent? x, CycleEvent? y)
    {
        var (one, other) = (x!, y!);
        var order = one.Began.EarliestNumber.CompareTo(other.Began.EarliestNumber);
        order = order != 0 ? order : one.Began.LatestNumber.CompareTo(other.Began.LatestNumber);
        order = order != 0 ? order : one.Type.CompareTo(other.Type);
        return order != 0 || one == other ? order : string.CompareOrdinal(TextOf(one), TextOf(other));
    }

    private string TextOf(CycleEvent cycleEvent)
    {
        _texts ??= new(ReferenceEqualityComparer.Instance);
        return _texts.TryGetValue(cycleEvent, out var text) ? text : _texts[cycleEvent] = cycleEvent.ToString();
    }
}

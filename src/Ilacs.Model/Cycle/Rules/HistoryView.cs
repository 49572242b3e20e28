namespace Ilacs.Model;

/// <summary>A history with the numbers that its events have in the document it is checked for.</summary>
internal readonly ref struct HistoryView
{
    private readonly ReadOnlySpan<int> _numbers;

    /// <param name="history">The history.</param>
    /// <param name="numbers">For each event its number in the document; empty if that is the canonical order.</param>
    internal HistoryView(InspectionHistory history, ReadOnlySpan<int> numbers = default)
    {
        History = history;
        _numbers = numbers;
    }

    internal InspectionHistory History { get; }

    internal int Count => History.Events.Length;

    internal CycleEvent this[int cycleEvent] => History.Events[cycleEvent];

    /// <summary>The pointer to a member of an event.</summary>
    internal string Pointer(int cycleEvent, string member) =>
        FormattableString.Invariant($"/events/{(_numbers.IsEmpty ? cycleEvent : _numbers[cycleEvent])}{member}");
}

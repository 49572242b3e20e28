namespace Ilacs.Model;

/// <summary>A history with the numbers that its activities have in the document it is checked for.</summary>
internal readonly ref struct HistoryView
{
    private readonly ReadOnlySpan<int> _numbers;

    /// <param name="history">The history.</param>
    /// <param name="numbers">For each activity its number in the document; empty if that is the canonical order.</param>
    internal HistoryView(InspectionHistory history, ReadOnlySpan<int> numbers = default)
    {
        History = history;
        _numbers = numbers;
    }

    internal InspectionHistory History { get; }

    internal int Count => History.Activities.Length;

    internal Activity this[int activity] => History.Activities[activity];

    /// <summary>The pointer to a member of an activity.</summary>
    internal string Pointer(int activity, string member) =>
        FormattableString.Invariant($"/events/{(_numbers.IsEmpty ? activity : _numbers[activity])}{member}");
}

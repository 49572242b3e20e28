using System.Numerics;

namespace Ilacs.Model;

/// <summary>Numbered stretches of days in the order in which they begin. Which of them have days in common with others is found without looking
/// through them all.</summary>
internal sealed class Spans
{
    private readonly int[] _numbers;
    private readonly int[] _firsts;

    // A tree of the last days: node n has the later one of nodes 2n and 2n + 1, and the spans are its leaves.
    private readonly int[] _lasts;
    private readonly int _leaves;

    /// <param name="spans">Each with its number; those that begin on one day keep their order.</param>
    internal Spans(IEnumerable<(int Number, PossibleDays Days)> spans)
    {
        (int Number, PossibleDays Days)[] inOrder = [.. spans.OrderBy(span => span.Days.EarliestNumber)];
        _numbers = Array.ConvertAll(inOrder, span => span.Number);
        _firsts = Array.ConvertAll(inOrder, span => span.Days.EarliestNumber);
        _leaves = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(inOrder.Length, 1));
        _lasts = new int[2 * _leaves];
        Array.Fill(_lasts, int.MinValue);
        for (var i = 0; i < inOrder.Length; i++)
        {
            _lasts[_leaves + i] = inOrder[i].Days.LatestNumber;
        }

        for (var node = _leaves - 1; node > 0; node--)
        {
            _lasts[node] = Math.Max(_lasts[2 * node], _lasts[(2 * node) + 1]);
        }
    }

    /// <summary>How many there are.</summary>
    internal int Count => _numbers.Length;

    /// <summary>The number of the span that stands at a place.</summary>
    internal int NumberAt(int place) => _numbers[place];

    /// <summary>Whether a span has one of these days.</summary>
    internal bool AnyHas(PossibleDays days) => First(days.LatestNumber, days.EarliestNumber) >= 0;

    /// <summary>The place of the first span that does not begin before a day; the number of spans if all do.</summary>
    internal int FirstNotBefore(int day)
    {
        var (low, high) = (0, _firsts.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _firsts[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The place of the first span that begins by one day and does not end before another; -1 if there is none.</summary>
    /// <param name="beginsBy">The day by which it begins.</param>
    /// <param name="lastsTo">The day before which it does not end.</param>
    /// <param name="place">Where to begin to look.</param>
    internal int First(int beginsBy, int lastsTo, int place = 0)
    {
        if (place >= _firsts.Length)
        {
            return -1;
        }

        var node = _leaves + place;
        while (_lasts[node] < lastsTo)
        {
            // The widest node that begins where this one ends; right of the last one a level begins again.
            node++;
            if (BitOperations.IsPow2(node))
            {
                return -1;
            }

            node >>= BitOperations.TrailingZeroCount(node);
        }

        while (node < _leaves)
        {
            node = _lasts[2 * node] < lastsTo ? (2 * node) + 1 : 2 * node;
        }

        var found = node - _leaves;
        return found < _firsts.Length && _firsts[found] <= beginsBy ? found : -1;
    }
}

using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>For each activity of a long history the last one before it with which it certainly overlaps on site.</summary>
internal sealed class Overlaps
{
    private readonly int[] _last;

    internal Overlaps(ImmutableArray<Activity> activities)
    {
        _last = new int[activities.Length];
        var soFar = new Windows(activities);
        for (var i = 0; i < activities.Length; i++)
        {
            _last[i] = -1;
            if (activities[i] is not OnSiteActivity activity)
            {
                continue;
            }

            foreach (var window in activity.OnSite)
            {
                _last[i] = Math.Max(_last[i], soFar.LastWith(window));
            }

            foreach (var window in activity.OnSite)
            {
                soFar.Add(window, i);
            }
        }
    }

    /// <summary>The number of the last activity before one with which that one overlaps; -1 if there is none.</summary>
    internal int LastBefore(int activity) => _last[activity];

    /// <summary>The windows of the activities so far.</summary>
    private sealed class Windows
    {
        // A Fenwick tree over the days by which windows have certainly begun. Each node has the windows of a range of these days, the last activity last,
        // without those that end no later than one that was added after them: so their ends only ever go down.
        private readonly int[] _begun;
        private readonly List<(int Until, int Activity)>?[] _nodes;

        internal Windows(ImmutableArray<Activity> activities)
        {
            _begun = [.. activities.OfType<OnSiteActivity>().SelectMany(activity => activity.OnSite).Select(window => window.From.LatestNumber).Order()];
            _nodes = new List<(int, int)>?[_begun.Length + 1];
        }

        internal void Add(OnSiteWindow window, int activity)
        {
            var until = window.LastKnown.EarliestNumber;
            for (var node = CountTo(window.From.LatestNumber); node < _nodes.Length; node += node & -node)
            {
                var windows = _nodes[node] ??= [];
                while (windows.Count > 0 && windows[^1].Until <= until)
                {
                    windows.RemoveAt(windows.Count - 1);
                }

                windows.Add((until, activity));
            }
        }

        /// <summary>Of those that have certainly begun when a window ends, and are certainly not over when it begins, that of the last activity.</summary>
        internal int LastWith(OnSiteWindow window)
        {
            var last = -1;
            for (var node = CountTo(window.LastKnown.EarliestNumber); node > 0; node -= node & -node)
            {
                if (_nodes[node] is { } windows && CountUntil(windows, window.From.LatestNumber) is > 0 and var count)
                {
                    last = Math.Max(last, windows[count - 1].Activity);
                }
            }

            return last;
        }

        // How many windows have begun by a day.
        private int CountTo(int day)
        {
            var (low, high) = (0, _begun.Length);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = _begun[middle] <= day ? (middle + 1, high) : (low, middle);
            }

            return low;
        }

        // How many of them, the first ones, are not over before a day.
        private static int CountUntil(List<(int Until, int Activity)> windows, int day)
        {
            var (low, high) = (0, windows.Count);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = windows[middle].Until >= day ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}

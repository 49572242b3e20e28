namespace Ilacs.Model.Components.Drawing;

/// <summary>An item and its place.</summary>
/// <param name="Item">The item.</param>
/// <param name="Left">Where its mark begins.</param>
/// <param name="Right">Where its mark ends.</param>
/// <param name="Top">The top of its mark.</param>
/// <param name="LabelIsLeft">Whether its label is to the left of the mark: on the right there is no room.</param>
internal sealed record PlacedItem(TimelineItem Item, double Left, double Right, double Top, bool LabelIsLeft)
{
    /// <summary>Its parts from left to right: one that fades in, one that is certain, one that fades out.</summary>
    internal IEnumerable<(double Left, double Right, string? Fade)> Parts(TimeScale scale)
    {
        var certainFrom = Item.BeganBy is { } began ? Math.Clamp(scale.Start(began), Left, Right) : Left;
        var certainTo = Item.EndedFrom is { } ended ? Math.Clamp(scale.End(ended), Left, Right) : Right;
        if (certainFrom >= certainTo)
        {
            yield return (Left, Right, "both");
            yield break;
        }

        if (certainFrom > Left)
        {
            yield return (Left, certainFrom, "in");
        }

        yield return (certainFrom, certainTo, null);
        if (certainTo < Right)
        {
            yield return (certainTo, Right, "out");
        }
    }
}

/// <summary>A lane and its items.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Top">Its top.</param>
/// <param name="Height">Its height.</param>
/// <param name="Items">Its items, each in a row where nothing else is in its way.</param>
internal sealed record PlacedLane(Lane Lane, double Top, double Height, ImmutableArray<PlacedItem> Items)
{
    internal string Name => Lane switch
    {
        Lane.Inspections => "Inspections",
        Lane.Visits => "Visits",
        Lane.Council => "The council",
        _ => "The Department",
    };
}

/// <summary>Where everything on a timeline is.</summary>
/// <param name="Scale">The scale of time.</param>
/// <param name="Lanes">The lanes.</param>
/// <param name="Height">The height of the drawing.</param>
internal sealed record TimelineLayout(TimeScale Scale, ImmutableArray<PlacedLane> Lanes, double Height)
{
    internal const double Width = 1040;
    internal const double Left = 104;
    internal const double Top = 64;
    internal const double Row = 18;
    internal const double MarkHeight = 10;

    private const double NarrowestMark = 8;
    private const double Gap = 10;

    internal static TimelineLayout Of(IReadOnlyCollection<TimelineItem> items, LocalDate asOf)
    {
        LocalDate[] days = [asOf, .. items.SelectMany(item => new[] { item.From, item.To }).OfType<LocalDate>()];
        var scale = new TimeScale(
            new(days.Min().Year, 1, 1), new(Math.Max(days.Max().Year, asOf.Year + 1), 12, 31), Left, Width - 4);
        List<PlacedLane> lanes = [];
        var top = Top;
        foreach (var lane in Enum.GetValues<Lane>())
        {
            var (placed, rows) = Placed(items.Where(item => item.Lane == lane), scale, asOf, top + 6);
            var height = (rows * Row) + 10;
            lanes.Add(new(lane, top, height, placed));
            top += height;
        }

        return new(scale, [.. lanes], top + 18);
    }

    private static (ImmutableArray<PlacedItem> Items, int Rows) Placed(
        IEnumerable<TimelineItem> items, TimeScale scale, LocalDate asOf, double top)
    {
        // Where each row is free again, from the left. A label to the left of its mark may begin before others end: each row keeps all of its parts.
        List<List<(double From, double To)>> rows = [];
        var placed = ImmutableArray.CreateBuilder<PlacedItem>();
        foreach (var item in items.OrderBy(item => item.Mark == Mark.Tick).ThenBy(item => item.From ?? item.To))
        {
            var (left, right) = Ends(item, scale, asOf);
            var label = item.Label.Length == 0 ? 0 : Svg.Width(item.Label) + 4;
            var isLeft = right + label > scale.Right && left - label > scale.Left;
            var (begins, ends) = isLeft ? (left - label, right) : (left, right + label);
            // A tick is on the bar that it belongs to.
            var row = item.Mark == Mark.Tick ? RowOfBar(placed, left, top) : Enumerable.Range(0, rows.Count + 1)
                .First(number => number == rows.Count || rows[number].TrueForAll(part => part.To + Gap < begins || ends + Gap < part.From));
            if (row == rows.Count)
            {
                rows.Add([]);
            }

            if (item.Mark != Mark.Tick)
            {
                rows[row].Add((begins, ends));
            }

            placed.Add(new(item, left, right, top + (row * Row), isLeft));
        }

        return (placed.ToImmutable(), Math.Max(rows.Count, 1));
    }

    // A time with one open end is drawn a year long. A tick is one day, and one that may be later than the day asked about is drawn on that day.
    private static (double Left, double Right) Ends(TimelineItem item, TimeScale scale, LocalDate asOf)
    {
        var from = item.From ?? item.To?.PlusYears(-1) ?? scale.First;
        var to = item.To ?? (item.From is null ? scale.Last : from.PlusYears(1));
        var (left, right) = item.Mark == Mark.Tick ? (scale.Start(LocalDate.Min(to, asOf)), scale.End(LocalDate.Min(to, asOf))) : (scale.Start(from), scale.End(to));
        return (Math.Min(left, scale.Right - NarrowestMark), Math.Max(right, Math.Min(left, scale.Right - NarrowestMark) + NarrowestMark));
    }

    private static int RowOfBar(IEnumerable<PlacedItem> placed, double at, double top) =>
        placed.FirstOrDefault(one => one.Item.Mark == Mark.Bar && one.Left <= at && at <= one.Right) is { } bar ? (int)((bar.Top - top) / Row) : 0;
}

namespace Ilacs.Model.Components.Drawing;

/// <summary>An arrow of the diagram, for all that leads from one state to another.</summary>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
/// <param name="Marks">The numbers of the steps taken and the letters of what can follow, on the arrow.</param>
/// <param name="IsTaken">Whether a step of the record went this way.</param>
/// <param name="CanFollow">Whether something can follow this way.</param>
internal sealed record LifecycleEdge(InterventionState From, InterventionState To, ImmutableArray<string> Marks, bool IsTaken, bool CanFollow)
{
    private const double Apart = 12;

    /// <summary>The line, with an arrow head at its end.</summary>
    internal string Path
    {
        get
        {
            var (from, to) = (LifecycleBox.Of(From), LifecycleBox.Of(To));
            if (From == To)
            {
                var side = from.Y < LifecycleBox.Middle ? -1 : from.Y > LifecycleBox.Middle ? 1 : 0;
                return side == 0
                    ? $"M{Svg.N(from.X - 40)} {Svg.N(from.Y + LifecycleBox.HalfHeight)}c0 44 80 44 80 3"
                    : $"M{Svg.N(from.X - 40)} {Svg.N(from.Y + (side * LifecycleBox.HalfHeight))}c0 {Svg.N(side * 44)} 80 {Svg.N(side * 44)} 80 {Svg.N(side * 3)}";
            }

            var (start, end) = Ends();
            return $"M{Svg.N(start.X)} {Svg.N(start.Y)}L{Svg.N(end.X)} {Svg.N(end.Y)}";
        }
    }

    /// <summary>The places of the marks.</summary>
    internal IEnumerable<(double X, double Y)> PlacesOfMarks()
    {
        var box = LifecycleBox.Of(From);
        var (start, end) = From == To ? default : Ends();
        for (var i = 0; i < Marks.Length; i++)
        {
            var along = (i + 1.0) / (Marks.Length + 1);
            yield return From == To
                ? (box.X + ((i - ((Marks.Length - 1) / 2.0)) * 21), box.Y + ((box.Y < LifecycleBox.Middle ? -1 : 1) * (LifecycleBox.HalfHeight + 33)))
                : (start.X + ((end.X - start.X) * along), start.Y + ((end.Y - start.Y) * along));
        }
    }

    // Arrows to and fro are beside each other.
    private ((double X, double Y) Start, (double X, double Y) End) Ends()
    {
        var (from, to) = (LifecycleBox.Of(From), LifecycleBox.Of(To));
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var (ox, oy) = (-dy / length * Apart, dx / length * Apart);
        return (from.Edge(dx, dy, ox, oy, 0), to.Edge(-dx, -dy, ox, oy, 4));
    }
}

/// <summary>The place of a state in the diagram, which is always the same.</summary>
internal sealed record LifecycleBox(InterventionState State, double X, double Y)
{
    internal const double HalfWidth = 105;
    internal const double HalfHeight = 24;
    internal const double Middle = 160;

    internal static ImmutableArray<LifecycleBox> All { get; } =
    [
        new(InterventionState.NoNoticeOrDirection, 130, Middle),
        new(InterventionState.NoticeOpen, 500, 74),
        new(InterventionState.DirectionOpen, 500, 246),
        new(InterventionState.Closed, 870, Middle),
    ];

    internal static LifecycleBox Of(InterventionState state) => All.First(box => box.State == state);

    /// <summary>Where a line from the middle, moved aside, leaves the box.</summary>
    internal (double X, double Y) Edge(double dx, double dy, double ox, double oy, double gap)
    {
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var (ux, uy) = (dx / length, dy / length);
        var across = Math.Abs(ux) < 1e-9 ? double.MaxValue : (HalfWidth - (ox * Math.Sign(ux))) / Math.Abs(ux);
        var down = Math.Abs(uy) < 1e-9 ? double.MaxValue : (HalfHeight - (oy * Math.Sign(uy))) / Math.Abs(uy);
        var way = Math.Min(across, down) + gap;
        return (X + ox + (ux * way), Y + oy + (uy * way));
    }
}

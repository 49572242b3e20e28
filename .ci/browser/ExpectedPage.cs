namespace Browser;

/// <summary>A page, and what someone who looks at it counts.</summary>
internal sealed record ExpectedPage(string File, int Inspections, int Areas, int Slots, int States, int PrintedPages)
{
    internal static readonly ExpectedPage[] All =
    [
        new("nottingham.html", Inspections: 3, Areas: 6, Slots: 7, States: 4, PrintedPages: 6),
        new("nottinghamshire.html", Inspections: 2, Areas: 6, Slots: 0, States: 0, PrintedPages: 5),
        new("direction.html", Inspections: 0, Areas: 0, Slots: 0, States: 4, PrintedPages: 4),
    ];
}

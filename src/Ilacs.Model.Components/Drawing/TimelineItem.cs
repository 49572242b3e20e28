namespace Ilacs.Model.Components.Drawing;

/// <summary>The four lanes of a timeline, from top to bottom.</summary>
internal enum Lane
{
    Inspections = 1,
    Visits = 2,
    Council = 3,
    Department = 4,
}

/// <summary>How an item is drawn.</summary>
internal enum Mark
{
    /// <summary>Something that happened.</summary>
    Event = 1,

    /// <summary>Something that lasts, such as a notice.</summary>
    Bar = 2,

    /// <summary>A time in which something is expected.</summary>
    Expected = 3,

    /// <summary>A time in which a source expects something.</summary>
    Stated = 4,

    /// <summary>A moment within something that lasts, such as a review.</summary>
    Tick = 5,
}

/// <summary>Something on the timeline.</summary>
/// <param name="Lane">Its lane.</param>
/// <param name="Mark">How it is drawn.</param>
/// <param name="From">Its first day, or the first on which it can have been; <c>null</c> if no source limits it.</param>
/// <param name="To">Its last day, or the last on which it can have been; <c>null</c> if no source limits it.</param>
/// <param name="Label">A few words beside the mark; empty for none.</param>
/// <param name="Sentence">All of it in words, for the table.</param>
internal sealed record TimelineItem(Lane Lane, Mark Mark, LocalDate? From, LocalDate? To, string Label, string Sentence)
{
    /// <summary>The last day on which it can have begun; <c>null</c> if it certainly began on <see cref="From"/>.</summary>
    internal LocalDate? BeganBy { get; init; }

    /// <summary>The first day on which it can have ended; <c>null</c> if it certainly ended on <see cref="To"/>.</summary>
    internal LocalDate? EndedFrom { get; init; }

    /// <summary>The end of the class names of the mark, such as <c>good</c>; <c>null</c> for no colour of its own.</summary>
    internal string? Colour { get; init; }
}

namespace Ilacs.Model.Sources;

/// <summary>The source of a statement: a document, and the place in it if that is known.</summary>
public sealed record Citation
{
    /// <summary>Names a document.</summary>
    /// <param name="title">The title of the document and its author, with its date if it has one; not empty.</param>
    /// <param name="place">The section, minute or table as the document itself marks it; <c>null</c> for the document as a whole. Give a
    /// paragraph number only if you have read it in the document.</param>
    /// <param name="link">An address where the document was published; <c>null</c> if none is known.</param>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public Citation(string title, string? place = null, string? link = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Title = title;
        Place = place;
        Link = link;
    }

    /// <summary>The title of the document and its author, with its date if it has one.</summary>
    public string Title { get; }

    /// <summary>The place in it; <c>null</c> for the document as a whole.</summary>
    public string? Place { get; }

    /// <summary>An address where the document was published; <c>null</c> if none is known.</summary>
    public string? Link { get; }

    /// <summary>The title, followed by the place if there is one.</summary>
    public override string ToString() => Place is null ? Title : $"{Title}, {Place}";
}

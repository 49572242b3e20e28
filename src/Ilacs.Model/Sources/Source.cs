namespace Ilacs.Model;

/// <summary>Where a statement stands: a document, and the place in it if that is known.</summary>
/// <param name="Title">The document and whose it is, with its date where it has one.</param>
/// <param name="Place">The section, minute or table as the document itself marks it; <c>null</c> where the document as a whole is meant.
/// A paragraph number stands here only if it was read in the document.</param>
/// <param name="Link">An address where the document was published; <c>null</c> if none is known.</param>
public sealed record Source(string Title, string? Place = null, string? Link = null)
{
    /// <summary>The title, followed by the place if there is one.</summary>
    public override string ToString() => Place is null ? Title : $"{Title}, {Place}";
}

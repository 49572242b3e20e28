namespace Ilacs.Model.Tests.Support;

/// <summary>A code block.</summary>
/// <param name="Language">What stands after the fence; empty if nothing does.</param>
/// <param name="Text">What stands in it, with the line feed at its end.</param>
/// <param name="Output">The <c>text</c> block right after it, which is what comes of it; <c>null</c> if there is none.</param>
/// <param name="OutputAt">Where the text of that block begins in the file; 0 if there is none.</param>
internal sealed record MarkdownBlock(string Language, string Text, string? Output, int OutputAt);

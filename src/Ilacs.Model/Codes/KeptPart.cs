namespace Ilacs.Model;

/// <summary>A part of a document that was not understood and is kept as it stood, to be written back there.</summary>
/// <param name="Pointer">Where, as a JSON Pointer (RFC 6901) from the record that keeps it; it ends in <c>-</c> for what stands after all
/// other items of a list.</param>
/// <param name="Json">The value as it stood, without the white space between its tokens.</param>
public sealed record KeptPart(string Pointer, string Json)
{
    /// <summary>Whether it is an event, a coverage or an opening, or all of them, so that nothing rests on what the others lack.</summary>
    internal bool IsOfAList => Pointer.Split('/') is ["", "events" or "coverage" or "opens", ..];

    /// <summary>The pointer and the value.</summary>
    public override string ToString() => $"{Pointer} {Json}";
}

namespace Ilacs.Model.Json;

/// <summary>A member of a document that this version does not know, kept where it was and written back there.</summary>
/// <param name="Pointer">Where, as a JSON Pointer (RFC 6901) from the record that keeps it.</param>
/// <param name="Json">Its value, without the white space between its tokens.</param>
public sealed record UnknownMember(string Pointer, string Json)
{
    /// <summary>The pointer and the value.</summary>
    public override string ToString() => $"{Pointer} {Json}";
}

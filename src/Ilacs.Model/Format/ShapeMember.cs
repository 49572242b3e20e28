namespace Ilacs.Model;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Value">What may stand there.</param>
/// <param name="Title">What it means, in a few words.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
internal sealed record ShapeMember(string Name, Shape Value, string Title, bool IsRequired = false);

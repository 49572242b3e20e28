namespace Ilacs.Model.Validation;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1; every Unicode code point counts as one.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Such as <c>7:5</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}

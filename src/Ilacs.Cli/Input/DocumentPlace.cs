namespace Ilacs.Cli.Input;

/// <summary>Where a document is, to read it again.</summary>
/// <param name="Path">The file.</param>
/// <param name="Offset">The byte at which it begins.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="FirstLine">The line in which it begins.</param>
internal sealed record DocumentPlace(string Path, long Offset, int Length, int FirstLine)
{
    internal DocumentFile Read() => DocumentFile.HasLines(Path) ? DocumentFile.LineAt(this) : DocumentFile.In([Path]).Single();
}

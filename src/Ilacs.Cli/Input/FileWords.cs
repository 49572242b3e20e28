namespace Ilacs.Cli.Input;

/// <summary>The words of a call that the parser takes for files, because it does not know them.</summary>
internal static class FileWords
{
    /// <exception cref="UsageException">A word is an unknown option, or empty.</exception>
    internal static void RequireNoOption(IEnumerable<string> words, string what)
    {
        if (words.Contains(""))
        {
            throw new UsageException($"A {what} is empty.");
        }

        if (words.FirstOrDefault(word => word.StartsWith('-') && word != InputFile.StandardInput) is { } option)
        {
            throw new UsageException($"'{option}' is neither an option of this command nor a {what}.");
        }
    }
}

namespace Ilacs.Cli.Input;

/// <summary>The words of a call that are taken for files, since the parser takes every word that it does not know for one.</summary>
internal static class FileWords
{
    /// <exception cref="UsageException">A word is an option that there is not, or empty.</exception>
    internal static void RequireNoOption(IEnumerable<string> words, string what)
    {
        if (words.Contains(""))
        {
            throw new UsageException($"An empty word is no {what}.");
        }

        if (words.FirstOrDefault(word => word.StartsWith('-') && word != InputFile.StandardInput) is { } option)
        {
            throw new UsageException($"'{option}' is neither an option of this command nor a {what}.");
        }
    }
}

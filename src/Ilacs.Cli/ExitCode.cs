namespace Ilacs.Cli;

internal static class ExitCode
{
    /// <summary>Done, with no issue of severity error.</summary>
    internal const int Done = 0;

    /// <summary>Done, and there is an error: a contradicted overall, an unreadable cell.</summary>
    internal const int Errors = 1;

    /// <summary>Not done: wrong usage, nothing readable, or a question that has no answer.</summary>
    internal const int NotDone = 2;
}

namespace Ilacs.Cli;

internal static class ExitCode
{
    /// <summary>Done, without errors.</summary>
    internal const int Done = 0;

    /// <summary>Done, with errors: such as an overall effectiveness that the rules exclude, or an unreadable cell.</summary>
    internal const int Errors = 1;

    /// <summary>Not done: wrong usage, nothing readable, or a question without an answer.</summary>
    internal const int NotDone = 2;
}

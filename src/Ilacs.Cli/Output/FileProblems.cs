using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Output;

/// <summary>Problems of files, for people and for programs.</summary>
internal static class FileProblems
{
    internal static int ExitCode(IEnumerable<FileProblem> problems) =>
        problems.Any(problem => problem.Severity == Severity.Error) ? Cli.ExitCode.Errors : Cli.ExitCode.Done;

    internal static void ShowErrors(Screen screen, IEnumerable<FileProblem> problems)
    {
        foreach (var problem in problems.Where(problem => problem.Severity == Severity.Error))
        {
            screen.Alarm(problem.InWords());
        }
    }
}

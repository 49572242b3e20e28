using System.Text.Json;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Output;

/// <summary>Problems of files, for people and for programs.</summary>
internal static class FileProblems
{
    internal static int ExitCode(IEnumerable<FileProblem> problems) =>
        problems.Any(problem => problem.Severity == Severity.Error) ? Cli.ExitCode.Errors : Cli.ExitCode.Done;

    internal static void Write(Utf8JsonWriter json, IEnumerable<FileProblem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("file", problem.File);
            json.WriteString("sheet", problem.Sheet);
            json.WriteNumber("line", problem.Line);
            json.WriteString("column", problem.Column);
            json.WriteString("text", problem.Text);
            json.WriteString("code", problem.Code);
            json.WriteString("severity", problem.Severity.Code());
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void ShowErrors(Screen screen, IEnumerable<FileProblem> problems)
    {
        foreach (var problem in problems.Where(problem => problem.Severity == Severity.Error))
        {
            screen.Alarm(problem.ToString());
        }
    }

    /// <summary>All of them as lines, for where the output itself is a table.</summary>
    internal static void WriteLines(TextWriter error, IEnumerable<FileProblem> problems)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(problem);
        }
    }
}

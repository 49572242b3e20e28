using System.Text.Json;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Input;

/// <summary>What was read from files of published inspections.</summary>
internal sealed class ReadOutcomes
{
    /// <summary>The rows understood in every cell, in the order of the files.</summary>
    internal List<PublishedOutcome> Outcomes { get; } = [];

    /// <summary>All that is wrong, in the order of the files.</summary>
    internal List<Problem> Problems { get; } = [];

    /// <summary>The rows read, understood or not.</summary>
    internal int Rows { get; set; }

    /// <summary>The rows with at least one cell that was not understood.</summary>
    internal int Unreadable { get; set; }

    /// <summary>Which inspections there were, to notice one that is there again.</summary>
    internal HashSet<(string Authority, LocalDate FirstOnSiteDay, Edition Edition)> Seen { get; } = [];

    /// <summary>What the command that reads them returns.</summary>
    internal int ExitCode => Outcomes.Count == 0 ? Cli.ExitCode.NotDone
        : Problems.Any(problem => problem.Severity == Severity.Error) ? Cli.ExitCode.Errors
        : Cli.ExitCode.Done;

    /// <exception cref="UsageException">A word is an option that there is not.</exception>
    internal static ReadOutcomes From(IReadOnlyList<string> files)
    {
        FileWords.RequireNoOption(files, "file");
        var read = new ReadOutcomes();
        foreach (var file in files)
        {
            InspectionsCsv.Read(file, read);
        }

        return read;
    }

    internal void WriteProblems(Utf8JsonWriter json)
    {
        json.WriteStartArray("problems");
        foreach (var problem in Problems)
        {
            json.WriteStartObject();
            json.WriteString("file", problem.File);
            json.WriteNumber("line", problem.Line);
            json.WriteString("column", problem.Column);
            json.WriteString("code", problem.Code);
            json.WriteString("severity", problem.Severity.Code());
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal void ShowErrors(Screen screen)
    {
        foreach (var problem in Problems.Where(problem => problem.Severity == Severity.Error))
        {
            screen.Alarm(problem.ToString());
        }
    }
}

using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;
using Ilacs.Model.Components;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs passport</c>: all that a record has of an authority, and what comes next, as one page to look at and print.</summary>
internal sealed class PassportCommand : ICommand
{
    private readonly Argument<string[]> _paths = new("RECORD")
    {
        Description = "The record of an authority's inspections, the record of its intervention, or both, as JSON.",
        Arity = new(1, 2),
    };

    private readonly AsOfOption _asOf = new("The day that the page shows. Later events are left out.") { Required = true };

    private readonly Option<string> _output = new("-o", "--output")
    {
        Description = "The file for the page, in HTML. Nothing is overwritten.",
        HelpName = "FILE",
        Required = true,
    };

    public string Examples => """
          ilacs passport seeds/records/nottingham.json seeds/records/nottingham-intervention.json --as-of 2024-11-14 -o passport.html
          ilacs passport seeds/records/nottinghamshire.json --as-of 2020-11-26 -o passport.html
        """;

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_asOf);
        command.Add(_output);
    }

    public int Execute(ParseResult parsed)
    {
        var asOf = _asOf.Read(parsed)!.Value;
        var paths = parsed.GetValue(_paths)!;
        var to = parsed.GetValue(_output)!;
        FileWords.RequireNoOption(paths, "path");
        var (history, intervention) = Records(paths, asOf, parsed.InvocationConfiguration.Error);
        Write(to, Passport.ToHtmlAsync(history, asOf, intervention).GetAwaiter().GetResult());
        parsed.InvocationConfiguration.Output.WriteLine($"{history.Authority.NameAndCode()}, {asOf.InWords()}: written to {to}");
        return ExitCode.Done;
    }

    private static (InspectionHistory History, InterventionHistory? Intervention) Records(string[] paths, LocalDate asOf, TextWriter error)
    {
        InspectionHistory? history = null;
        InterventionHistory? intervention = null;
        foreach (var path in paths)
        {
            if (IsIntervention(path, error))
            {
                intervention = intervention is null ? OneIntervention.Valid(path, asOf, error) : throw Both("interventions");
            }
            else
            {
                history = history is null ? OneHistory.From(path, error).History : throw Both("inspections");
            }
        }

        if (history is not null && intervention is not null && !history.Authority.IsSameAs(intervention.Authority))
        {
            throw new UsageException(
                $"The records are about two authorities: {history.Authority.NameAndCode()} and {intervention.Authority.NameAndCode()}.");
        }

        return (history ?? new(intervention!.Authority, []), intervention);
    }

    private static UsageException Both(string what) => new($"Both records are of {what}. Give one of inspections and one of an intervention.");

    private static bool IsIntervention(string path, TextWriter error) =>
        DocumentFile.In(DocumentFile.FilesIn([path], error)).Take(1).ToArray() is [{ Unreadable: null } file]
        && CheckedRecord.KindOf(file.Bytes) == DocumentKind.InterventionHistory;

    private static void Write(string to, string page)
    {
        try
        {
            using var files = new WholeOrNothing(Path.GetDirectoryName(Path.GetFullPath(to))!);
            using (var writer = new StreamWriter(files.Create(Path.GetFileName(to))))
            {
                writer.Write(page);
            }

            files.Commit();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw WholeOrNothing.Nothing(to, failed);
        }
    }
}

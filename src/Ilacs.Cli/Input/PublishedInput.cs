using System.Collections.Immutable;
using System.CommandLine;
using Ilacs.Cli.Commands;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Input;

/// <summary>Which published inspections are asked: those of the package, those of files, or both.</summary>
internal sealed class PublishedInput
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of inspections, or histories, to ask instead of the published inspections of all authorities.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _both = new("--and-published") { Description = "Ask the published inspections and those of the files." };

    private readonly DatesOption _dates = new();

    internal void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_both);
        command.Add(_dates);
    }

    /// <exception cref="UsageException">No history could be read from the files, or there is no file to add.</exception>
    internal (PublishedInspections Inspections, ImmutableArray<FileProblem> Problems) Read(ParseResult parsed) =>
        Read(parsed.GetValue(_files) ?? [], parsed.GetValue(_both), _dates.Read(parsed), parsed.InvocationConfiguration.Error);

    internal static (PublishedInspections Inspections, ImmutableArray<FileProblem> Problems) Read(
        string[] files, bool withPublished, DayForm? dates, TextWriter error)
    {
        if (files.Length == 0)
        {
            return !withPublished ? (PublishedInspections.All, []) : throw new UsageException("Name the file that --and-published adds.");
        }

        var (histories, problems) = NationalInput.Read(files, dates, error);
        if (histories.IsEmpty)
        {
            throw new UsageException(string.Join(Environment.NewLine, [.. problems.Select(problem => problem.ToString()), "No history could be read."]));
        }

        var read = PublishedInspections.Of(TitleOf(files), histories);
        if (!withPublished)
        {
            return (read, problems);
        }

        foreach (var difference in PublishedInspections.All.Compare(read).Differing)
        {
            error.WriteLine($"information {difference}. The published value counts.");
        }

        return (PublishedInspections.All.With(read), problems);
    }

    internal static string TitleOf(IEnumerable<string> files) => string.Join(", ", files.Select(Path.GetFileName));
}

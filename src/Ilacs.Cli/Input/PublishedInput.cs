using System.Collections.Immutable;
using System.CommandLine;
using Ilacs.Cli.Commands;
using Ilacs.Cli.Output;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Input;

/// <summary>The published inspections that a question is about: those of the package, of files, or both.</summary>
internal sealed class PublishedInput
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of inspections or records to use instead of the published inspections.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _both = new("--and-published") { Description = "Use the published inspections as well as the files." };

    private readonly DatesOption _dates = new();

    internal void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_both);
        command.Add(_dates);
    }

    /// <exception cref="UsageException">No inspection could be read from the files, or there is no file to add.</exception>
    internal (PublishedInspections Inspections, ImmutableArray<FileProblem> Problems) Read(ParseResult parsed) =>
        Read(parsed.GetValue(_files) ?? [], parsed.GetValue(_both), _dates.Read(parsed), parsed.InvocationConfiguration.Error);

    internal static (PublishedInspections Inspections, ImmutableArray<FileProblem> Problems) Read(
        string[] files, bool withPublished, DayForm? dates, TextWriter error)
    {
        if (files.Length == 0)
        {
            return !withPublished ? (PublishedInspections.All, []) : throw new UsageException("--and-published needs a FILE to add.");
        }

        var (histories, problems) = NationalInput.Read(files, dates, error);
        if (histories.IsEmpty)
        {
            throw new UsageException(string.Join(Environment.NewLine, [.. problems.Select(FoundText.InWords), "No inspection could be read."]));
        }

        var read = PublishedInspections.Of(TitleOf(files), histories);
        if (!withPublished)
        {
            return (read, problems);
        }

        foreach (var difference in PublishedInspections.All.Compare(read).Differing)
        {
            error.WriteLine($"For information: {difference}. The published value is used.");
        }

        return (PublishedInspections.All.With(read), problems);
    }

    internal static string TitleOf(IEnumerable<string> files) => string.Join(", ", files.Select(Path.GetFileName));
}

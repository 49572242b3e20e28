using Ilacs.Model;

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

    /// <exception cref="UsageException">No row could be read from any of the files.</exception>
    internal static ReadOutcomes From(IEnumerable<string> files)
    {
        var read = new ReadOutcomes();
        foreach (var file in files)
        {
            InspectionsCsv.Read(file, read);
        }

        return read.Rows > 0
            ? read
            : throw new UsageException(string.Join(Environment.NewLine, [.. read.Problems.Select(problem => problem.ToString()), "No inspection was read."]));
    }
}

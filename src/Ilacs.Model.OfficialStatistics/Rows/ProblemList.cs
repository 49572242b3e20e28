using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Collects problems, and only counts them once there are so many that nobody reads them.</summary>
internal sealed class ProblemList(string file)
{
    /// <summary>How many are listed.</summary>
    internal const int Most = 10_000;

    private readonly List<FileProblem> _listed = [];
    private int _left;

    internal bool HasError { get; private set; }

    internal void Add(FileProblem problem)
    {
        HasError |= problem.Severity == Severity.Error;
        if (_listed.Count < Most)
        {
            _listed.Add(problem);
        }
        else if (_left < int.MaxValue)
        {
            _left++;
        }
    }

    internal ImmutableArray<FileProblem> ToImmutable() => _left == 0
        ? [.. _listed]
        :
        [
            .. _listed,
            new(
                file, null, 0, "", null, RowProblems.ProblemsNotAll, Severity.Information,
                FormattableString.Invariant($"There are {_left} more problems than are listed.")),
        ];
}

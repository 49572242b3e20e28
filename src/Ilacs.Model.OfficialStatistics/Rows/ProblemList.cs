using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Collects problems. Beyond <see cref="Most"/> it only counts them, and lists errors before all others.</summary>
internal sealed class ProblemList(string file)
{
    /// <summary>How many are listed.</summary>
    internal const int Most = 10_000;

    private readonly List<(int Order, FileProblem Problem)> _errors = [];
    private readonly List<(int Order, FileProblem Problem)> _others = [];
    // The worst first.
    private readonly SortedDictionary<Severity, int> _counts = [];
    private int _order;

    internal bool HasError => _counts.ContainsKey(Severity.Error);

    internal void Add(FileProblem problem)
    {
        _counts[problem.Severity] = _counts.GetValueOrDefault(problem.Severity) + 1;
        var kept = problem.Severity == Severity.Error ? _errors : _others;
        if (kept.Count < Most)
        {
            kept.Add((_order++, problem));
        }
    }

    /// <summary>All problems in the order of the file. If there are too many: the errors, then as many others as there is room for,
    /// then one problem that counts the rest.</summary>
    internal ImmutableArray<FileProblem> ToImmutable()
    {
        if (_counts.Values.Sum(count => (long)count) <= Most)
        {
            return [.. _errors.Concat(_others).OrderBy(one => one.Order).Select(one => one.Problem)];
        }

        FileProblem[] listed = [.. _errors.Concat(_others.Take(Most - _errors.Count)).Select(one => one.Problem)];
        (Severity Severity, int Count)[] left =
        [
            .. _counts.Select(one => (Severity: one.Key, Count: one.Value - listed.Count(problem => problem.Severity == one.Key)))
                .Where(one => one.Count > 0),
        ];
        return
        [
            .. listed,
            new(
                file, null, 0, "", null, RowProblems.ProblemsNotAll, left[0].Severity,
                $"Also found, but not listed: {string.Join(", ", left.Select(InWords))}."),
        ];
    }

    private static string InWords((Severity Severity, int Count) left) => left.Severity switch
    {
        Severity.Error => FormattableString.Invariant($"{left.Count} {(left.Count == 1 ? "error" : "errors")}"),
        Severity.Warning => FormattableString.Invariant($"{left.Count} {(left.Count == 1 ? "warning" : "warnings")}"),
        _ => FormattableString.Invariant($"{left.Count} for information"),
    };
}

using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Validation;

/// <summary>All that was found, in order. <c>default</c> is the clean report.</summary>
[JsonConverter(typeof(IlacsJsonConverter<ValidationReport>))]
public readonly struct ValidationReport : IReadOnlyList<ValidationIssue>
{
    private readonly ImmutableArray<ValidationIssue> _issues;

    internal ValidationReport(ImmutableArray<ValidationIssue> issues) => _issues = issues;

    /// <summary>Whether nothing was found at all.</summary>
    public bool IsClean => _issues.IsDefaultOrEmpty;

    /// <summary>Whether there is no error; warnings and information do not matter here.</summary>
    public bool IsValid
    {
        get
        {
            foreach (var issue in All)
            {
                if (issue.Severity == Severity.Error)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>How many issues there are.</summary>
    public int Count => All.Length;

    /// <summary>The issues in order.</summary>
    public ImmutableArray<ValidationIssue> All => _issues.IsDefault ? [] : _issues;

    /// <summary>One of the issues.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such issue.</exception>
    public ValidationIssue this[int index] => All[index];

    /// <summary>Enumerates the issues in order without allocating.</summary>
    public ImmutableArray<ValidationIssue>.Enumerator GetEnumerator() => All.GetEnumerator();

    IEnumerator<ValidationIssue> IEnumerable<ValidationIssue>.GetEnumerator() => ((IEnumerable<ValidationIssue>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)All).GetEnumerator();

    /// <summary>A line for each issue.</summary>
    public override string ToString() => string.Join('\n', All);
}

using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>All that was found, in order. <c>default</c> is the clean report.</summary>
[JsonConverter(typeof(IlacsJsonConverter<FindingReport>))]
public readonly struct FindingReport : IReadOnlyList<Finding>
{
    private readonly ImmutableArray<Finding> _findings;

    internal FindingReport(ImmutableArray<Finding> findings) => _findings = findings;

    /// <summary>Whether nothing was found at all.</summary>
    public bool IsClean => _findings.IsDefaultOrEmpty;

    /// <summary>Whether there is no error; warnings and information do not matter here.</summary>
    public bool IsValid
    {
        get
        {
            foreach (var finding in All)
            {
                if (finding.Severity == Severity.Error)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>How many findings there are.</summary>
    public int Count => All.Length;

    /// <summary>The findings in order.</summary>
    public ImmutableArray<Finding> All => _findings.IsDefault ? [] : _findings;

    /// <summary>One of the findings.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such finding.</exception>
    public Finding this[int index] => All[index];

    /// <summary>Enumerates the findings in order without allocating.</summary>
    public ImmutableArray<Finding>.Enumerator GetEnumerator() => All.GetEnumerator();

    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => ((IEnumerable<Finding>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)All).GetEnumerator();

    /// <summary>A line for each finding.</summary>
    public override string ToString() => string.Join('\n', All);
}

using System.Collections.Immutable;

namespace Ilacs.Model.Validation;

/// <summary>Collects issues; nothing is allocated until there is one.</summary>
internal struct IssueSink
{
    private ImmutableArray<ValidationIssue>.Builder? _found;

    internal readonly bool IsEmpty => _found is null;

    internal void Add(ValidationIssue issue) => (_found ??= ImmutableArray.CreateBuilder<ValidationIssue>()).Add(issue);

    internal void AddRange(ValidationReport report)
    {
        foreach (var issue in report)
        {
            Add(issue);
        }
    }

    internal readonly ValidationReport ToReport() => new(_found?.ToImmutable() ?? default);
}

using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>Collects findings; nothing is allocated until there is one.</summary>
internal struct FindingSink
{
    private ImmutableArray<Finding>.Builder? _found;

    internal readonly bool IsEmpty => _found is null;

    internal void Add(Finding finding) => (_found ??= ImmutableArray.CreateBuilder<Finding>()).Add(finding);

    internal void AddRange(FindingReport report)
    {
        foreach (var finding in report)
        {
            Add(finding);
        }
    }

    internal readonly FindingReport ToReport() => new(_found?.ToImmutable() ?? default);
}

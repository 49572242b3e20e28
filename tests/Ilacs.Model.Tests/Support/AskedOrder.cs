using Xunit.Abstractions;
using Xunit.Sdk;

namespace Ilacs.Model.Tests.Support;

/// <summary>Runs the classes of a project, and the tests of each, in an order drawn by the seed that the environment variable ILACS_ORDER gives; without it, in
/// the order of xunit. The same seed gives the same order. The project file names it to xunit.</summary>
public sealed class AskedOrder(IMessageSink messages) : ITestCollectionOrderer, ITestCaseOrderer
{
    private static readonly int? Seed = Environment.GetEnvironmentVariable("ILACS_ORDER") is { Length: > 0 } seed ? int.Parse(seed) : null;

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => Seed is { } seed
        ? Drawn(testCollections, one => one.DisplayName, seed)
        : new DefaultTestCollectionOrderer().OrderTestCollections(testCollections);

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase => Seed is { } seed
        ? Drawn(testCases, one => one.UniqueID, seed)
        : new DefaultTestCaseOrderer(messages).OrderTestCases(testCases);

    /// <summary>All of them, in an order that depends on their keys and the seed only.</summary>
    internal static T[] Drawn<T>(IEnumerable<T> all, Func<T, string> key, int seed)
    {
        T[] drawn = [.. all.OrderBy(key, StringComparer.Ordinal)];
        new Random(seed).Shuffle(drawn);
        return drawn;
    }
}

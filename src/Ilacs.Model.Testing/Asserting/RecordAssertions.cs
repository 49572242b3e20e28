using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Assertions that a record, a history or an intervention is the one that is expected. One that fails throws an
/// <see cref="IssueAssertionException"/>, which lists the members that differ.</summary>
public static class RecordAssertions
{
    /// <summary>The event is the one that is expected.</summary>
    /// <param name="actual">What there is.</param>
    /// <param name="expected">What is expected.</param>
    /// <exception cref="IssueAssertionException">It differs.</exception>
    public static void ShouldBe(this CycleEvent actual, CycleEvent expected) => Same(Differences.Between(expected, actual));

    /// <inheritdoc cref="ShouldBe(CycleEvent, CycleEvent)"/>
    public static void ShouldBe(this InterventionEvent actual, InterventionEvent expected) => Same(Differences.Between(expected, actual));

    /// <summary>The history is the one that is expected.</summary>
    /// <param name="actual">What there is.</param>
    /// <param name="expected">What is expected.</param>
    /// <exception cref="IssueAssertionException">It differs.</exception>
    public static void ShouldBe(this InspectionHistory actual, InspectionHistory expected) => Same(Differences.Between(expected, actual));

    /// <inheritdoc cref="ShouldBe(InspectionHistory, InspectionHistory)"/>
    public static void ShouldBe(this InterventionHistory actual, InterventionHistory expected) =>
        Same(Differences.Between(expected, actual));

    private static void Same(ImmutableArray<string> differences)
    {
        if (!differences.IsEmpty)
        {
            throw new IssueAssertionException($"It is not what is expected:\n{string.Join('\n', differences)}");
        }
    }
}

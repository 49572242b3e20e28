using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Assertions that a record, a history or an intervention is the one expected. A failed assertion throws an
/// <see cref="IssueAssertionException"/> with the members that differ.</summary>
public static class RecordAssertions
{
    /// <summary>Asserts that the event is the one expected.</summary>
    /// <param name="actual">The value found.</param>
    /// <param name="expected">The value expected.</param>
    /// <exception cref="IssueAssertionException">They differ.</exception>
    public static void ShouldBe(this CycleEvent actual, CycleEvent expected) => Same(Differences.Between(expected, actual));

    /// <inheritdoc cref="ShouldBe(CycleEvent, CycleEvent)"/>
    public static void ShouldBe(this InterventionEvent actual, InterventionEvent expected) => Same(Differences.Between(expected, actual));

    /// <summary>Asserts that the history is the one expected.</summary>
    /// <param name="actual">The value found.</param>
    /// <param name="expected">The value expected.</param>
    /// <exception cref="IssueAssertionException">They differ.</exception>
    public static void ShouldBe(this InspectionHistory actual, InspectionHistory expected) => Same(Differences.Between(expected, actual));

    /// <inheritdoc cref="ShouldBe(InspectionHistory, InspectionHistory)"/>
    public static void ShouldBe(this InterventionHistory actual, InterventionHistory expected) =>
        Same(Differences.Between(expected, actual));

    private static void Same(ImmutableArray<string> differences)
    {
        if (!differences.IsEmpty)
        {
            throw new IssueAssertionException($"Different from what was expected:\n{string.Join('\n', differences)}");
        }
    }
}

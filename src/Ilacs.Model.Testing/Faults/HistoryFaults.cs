using System.Collections.Immutable;
using FsCheck;

namespace Ilacs.Model.Testing;

/// <summary>How to plant each fault in a history. If a way fails or adds another fault, another history is tried.</summary>
internal static partial class HistoryFaults
{
    private const int MostTries = 2000;

    private delegate InspectionHistory? Way(InspectionHistory clean, Random random);

    // Declared here, because the order of static fields across files is not defined.
    private static readonly ImmutableArray<(IssueCode Code, Way Way)> Ways =
        [.. OfInspections().Concat(OfEvents()).Concat(OfSequences()).Concat(OfMonitoring()).Concat(OfPlansAndCoverage())];

    internal static ImmutableArray<IssueCode> Codes { get; } =
        [.. Ways.Select(one => one.Code).OrderBy(code => code.Code, StringComparer.Ordinal)];

    internal static Gen<FaultyHistory> With(IssueCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var way = Ways.FirstOrDefault(one => one.Code == code).Way ?? throw new ArgumentException($"'{code}' is not a fault of a history.", nameof(code));
        return Generate.Seeded(random => Planted(code, way, random));
    }

    private static FaultyHistory Planted(IssueCode code, Way way, Random random)
    {
        for (var i = 0; i < MostTries; i++)
        {
            if (way(CleanStory.Any(random), random) is { } faulty && FaultyHistory.HasOnly(faulty.Validate(), code))
            {
                return new(code, faulty);
            }
        }

        throw new InvalidOperationException($"No history with only '{code}' in {MostTries} tries.");
    }

    private static InspectionHistory Of(InspectionHistory like, params CycleEvent[] events) => new(like.Authority, [.. events]);

    private static InspectionHistory And(InspectionHistory history, params CycleEvent[] events) =>
        new(history.Authority, [.. history.Events, .. events], history.Coverage);

    // Replaces one of its suitable events, if there are any.
    private static InspectionHistory? Changed<T>(InspectionHistory history, Random random, Func<T, bool> isMeant, Func<T,
        CycleEvent> change)
        where T : CycleEvent
    {
        T[] some = [.. history.Events.OfType<T>().Where(isMeant)];
        if (some.Length == 0)
        {
            return null;
        }

        var one = some[random.Next(some.Length)];
        return new(history.Authority, history.Events.Replace(one, change(one)), history.Coverage);
    }

    private static T One<T>(IReadOnlyList<T> some, Random random) => CleanRecords.One(some, random);
}

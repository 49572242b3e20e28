using System.Collections.Immutable;
using System.Globalization;

namespace Ilacs.Model.Benchmarks;

/// <summary>Clean histories, as for a whole country: 150 authorities with 12 events each, one document for each authority.</summary>
internal static class NationalDocument
{
    internal const int Authorities = 150;

    internal static InspectionHistory[] Histories { get; } = Make(Authorities);

    /// <summary>Each history without white space.</summary>
    internal static byte[][] Compact { get; } = [.. Histories.Select(history => IlacsJson.InspectionHistory.Write(history, indented: false))];

    /// <summary>A number of histories, all different.</summary>
    internal static InspectionHistory[] Make(int authorities) => [.. Enumerable.Range(0, authorities).Select(History)];

    private static InspectionHistory History(int number)
    {
        ImmutableArray<CycleEvent> events = [.. number % 3 == 0 ? CleanLife.WithMonitoring(number) : CleanLife.WithoutMonitoring(number)];
        InspectionHistory history = new(
            new(
                "Authority " + number.ToString(CultureInfo.InvariantCulture),
                OfstedUrn.Parse((80_000 + number).ToString(CultureInfo.InvariantCulture)),
                DfeCode.Parse((200 + (number % 800)).ToString(CultureInfo.InvariantCulture)),
                GssCode.Parse("E10" + (number + 1).ToString("D6", CultureInfo.InvariantCulture))),
            events,
            [new(new(2018, 1, 1), new(2025, 12, 31), CycleEventType.StandardInspection, CycleEventType.ShortInspection, CycleEventType.MonitoringVisit)]);
        return history.Validate() is { IsClean: false } report ? throw new InvalidOperationException($"The history should be clean.\n{report}") : history;
    }
}

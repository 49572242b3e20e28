namespace Ilacs.Model.Benchmarks;

/// <summary>A table of the results, and what stands above it.</summary>
internal sealed record Chapter(Type Benchmarks, string Title, string Unit)
{
    /// <summary>All of them, in the order of the results.</summary>
    internal static Chapter[] All { get; } =
    [
        new(typeof(DerivationBenchmarks), "Deriving overall effectiveness", "for one derivation, averaged over every combination of grades of the 2023 edition"),
        new(typeof(CheckingBenchmarks), "Checking an inspection", "for one record"),
        new(typeof(LifecycleBenchmarks), "A transition of an intervention", "for one transition"),
        new(typeof(ReadingBenchmarks), "Reading JSON", "for the documents of 150 authorities, 1,800 events in all"),
        new(typeof(WritingBenchmarks), "Writing JSON", "for the documents of 150 authorities, 1,800 events in all"),
        new(typeof(WorkingDayBenchmarks), "Adding 70 working days", "for one addition"),
        new(typeof(GrowthBenchmarks), "From one authority to 10,000", "for all the authorities, and in some columns for one"),
        new(typeof(DocumentGrowthBenchmarks), "Longer and longer documents", "for one document of so many events, or for so many lines of one event each"),
    ];
}

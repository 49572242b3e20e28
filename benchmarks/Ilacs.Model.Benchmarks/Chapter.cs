using BenchmarkDotNet.Attributes;

namespace Ilacs.Model.Benchmarks;

/// <summary>A class whose methods are compared on the page of results, and what the page says above them.</summary>
internal sealed record Chapter(Type Benchmarks, string Title, string Unit)
{
    /// <summary>All of them, in the order of the page.</summary>
    internal static Chapter[] All { get; } =
    [
        new(typeof(DerivationBenchmarks), "Deriving overall effectiveness", "one derivation, on average over all grades of ILACS 2023"),
        new(typeof(CheckingBenchmarks), "Checking an inspection", "one record"),
        new(typeof(LifecycleBenchmarks), "A transition of an intervention", "one transition"),
        new(typeof(ReadingBenchmarks), "Reading JSON", "the documents of 150 authorities, 1,800 events in all"),
        new(typeof(WritingBenchmarks), "Writing JSON", "the documents of 150 authorities, 1,800 events in all"),
        new(typeof(WorkingDayBenchmarks), "Adding 70 working days", "one addition"),
        new(typeof(PublishedBenchmarks), "Asking for precedents", "one question, on average over all grades of ILACS 2018"),
    ];

    /// <summary>Every other class with benchmarks: for BenchmarkDotNet, one at a time.</summary>
    internal static IEnumerable<Type> SingleStudies => typeof(Chapter).Assembly.GetTypes()
        .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute), false)))
        .Except(All.Select(chapter => chapter.Benchmarks));
}

using BenchmarkDotNet.Attributes;

namespace Ilacs.Model.Benchmarks;

/// <summary>A class with methods that the results page compares, and the text above them.</summary>
internal sealed record Chapter(Type Benchmarks, string Title, string Unit)
{
    /// <summary>All chapters, in the order of the page.</summary>
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

    /// <summary>All other classes with benchmarks, to run one at a time with BenchmarkDotNet.</summary>
    internal static IEnumerable<Type> SingleStudies => typeof(Chapter).Assembly.GetTypes()
        .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute), false)))
        .Except(All.Select(chapter => chapter.Benchmarks));
}

namespace Ilacs.Model.Benchmarks;

/// <summary>A limit on how much a change may slow the library down.</summary>
/// <param name="What">The name of the measurement.</param>
/// <param name="Limit">The limit.</param>
/// <param name="Measured">The measured value.</param>
/// <param name="IsHeld">Whether the limit is met; <c>null</c> if it depends on the machine, so it is only shown.</param>
internal sealed record Budget(string What, string Limit, string Measured, bool? IsHeld)
{
    internal static Budget[] Judge(List<Alternative> all)
    {
        var derive = One<DerivationBenchmarks>(nameof(DerivationBenchmarks.Derive));
        var check = One<CheckingBenchmarks>(nameof(CheckingBenchmarks.Check));
        var fluent = One<CheckingBenchmarks>(nameof(CheckingBenchmarks.WithFluentValidation));
        var read = One<ReadingBenchmarks>(nameof(ReadingBenchmarks.ReadHistory));
        var bareReader = One<ReadingBenchmarks>(nameof(ReadingBenchmarks.BareReader));
        var generatedReader = One<ReadingBenchmarks>(nameof(ReadingBenchmarks.SourceGenerator));
        var write = One<WritingBenchmarks>(nameof(WritingBenchmarks.Write));
        var generatedWriter = One<WritingBenchmarks>(nameof(WritingBenchmarks.SourceGenerator));
        return
        [
            AtMost(3.3, "Reading ÷ bare reader", read, bareReader),
            AtLeast(1.5, "Source generator ÷ reading", generatedReader, read),
            AtLeast(1.5, "Source generator ÷ writing", generatedWriter, write),
            AtLeast(15, "FluentValidation ÷ checking a clean inspection", fluent, check),
            new("Deriving", "at most 5 ns on a quiet machine", RatioPage.Time(derive.Least), null),
            Nothing("Deriving", derive),
            Nothing("Checking a clean inspection", check),
            Nothing("Finding a transition", One<LifecycleBenchmarks>(nameof(LifecycleBenchmarks.Find))),
            Nothing("Adding working days", One<WorkingDayBenchmarks>(nameof(WorkingDayBenchmarks.Add))),
        ];

        Alternative One<T>(string name) => all.Single(one => one.Described.Type == typeof(T) && one.Name == name);
    }

    private static Budget AtMost(double limit, string what, Alternative one, Alternative other)
    {
        var ratio = one.Least / other.Least;
        return new(what, $"at most {RatioPage.Number(limit)}", RatioPage.Number(ratio), ratio <= limit);
    }

    private static Budget AtLeast(double limit, string what, Alternative one, Alternative other)
    {
        var ratio = one.Least / other.Least;
        return new(what, $"at least {RatioPage.Number(limit)}", RatioPage.Number(ratio), ratio >= limit);
    }

    private static Budget Nothing(string what, Alternative one) =>
        new(what, "allocates nothing", RatioPage.Bytes(one.Bytes), one.Bytes == 0);
}

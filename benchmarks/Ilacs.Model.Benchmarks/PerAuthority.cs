using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Ilacs.Model.Benchmarks;

/// <summary>Adds columns with the time and bytes for one authority, because OperationsPerInvoke cannot depend on a parameter.</summary>
internal sealed class PerAuthority : ManualConfig
{
    public PerAuthority() => AddColumn(
        new PerOne("Median / authority", "ns", (report, _) => report.ResultStatistics?.Median),
        new PerOne("Min / authority", "ns", (report, _) => report.ResultStatistics?.Min),
        new PerOne("Allocated / authority", "B", (report, benchmark) => report.GcStats.GetBytesAllocatedPerOperation(benchmark)));

    private sealed class PerOne(string name, string unit, Func<BenchmarkReport, BenchmarkCase, double?> value) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => $"{name}: divided by the number of authorities";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            var authorities = (int)benchmarkCase.Parameters[nameof(GrowthBenchmarks.Authorities)];
            return summary[benchmarkCase] is { } report && value(report, benchmarkCase) is { } all
                ? FormattableString.Invariant($"{all / authorities:N0} {unit}")
                : "?";
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public bool IsAvailable(Summary summary) => true;
    }
}

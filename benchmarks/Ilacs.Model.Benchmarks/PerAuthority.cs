using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Ilacs.Model.Benchmarks;

/// <summary>Adds columns with the median and the least time for one authority, since OperationsPerInvoke cannot follow a parameter.</summary>
internal sealed class PerAuthority : ManualConfig
{
    public PerAuthority() => AddColumn(
        new PerOne("Median / authority", statistics => statistics.Median),
        new PerOne("Min / authority", statistics => statistics.Min));

    private sealed class PerOne(string name, Func<BenchmarkDotNet.Mathematics.Statistics, double> nanoseconds) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Time;

        public string Legend => $"{name}: the time divided by the number of authorities";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            var authorities = (int)benchmarkCase.Parameters[nameof(HistoryCheckingBenchmarks.Authorities)];
            return summary[benchmarkCase]?.ResultStatistics is { } statistics
                ? FormattableString.Invariant($"{nanoseconds(statistics) / authorities:N0} ns")
                : "?";
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public bool IsAvailable(Summary summary) => true;
    }
}

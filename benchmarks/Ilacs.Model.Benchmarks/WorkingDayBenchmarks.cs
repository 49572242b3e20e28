using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Ilacs.Model.Benchmarks;

/// <summary>Adding 70 working days to days in all known years. Times are for one addition.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class WorkingDayBenchmarks
{
    private const int Starts = 256;
    private const int WorkingDays = 70;

    private readonly WorkingDayCalendar _calendar = WorkingDayCalendar.EnglandAndWales;
    private readonly HashSet<LocalDate> _holidays = [.. WorkingDayCalendar.EnglandAndWales.BankHolidays];

    // 25 days apart, so that they fall on every day of the week.
    private readonly LocalDate[] _starts =
        [.. Enumerable.Range(0, Starts).Select(i => WorkingDayCalendar.EnglandAndWales.CoveredFrom.PlusDays(i * 25))];

    [GlobalSetup]
    public void Setup()
    {
        if (_starts.Any(start => _calendar.Add(start, WorkingDays).Value != Loop(start)))
        {
            throw new InvalidOperationException("Both ways should give the same days.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public int Add()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            sum += _calendar.Add(start, WorkingDays).Value.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int LoopOverDays()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            sum += Loop(start).Day;
        }

        return sum;
    }

    private LocalDate Loop(LocalDate day)
    {
        for (var n = 0; n < WorkingDays;)
        {
            day = day.PlusDays(1);
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays.Contains(day))
            {
                n++;
            }
        }

        return day;
    }
}

using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Running;

namespace Ilacs.Model.Benchmarks;

/// <summary>A benchmark method that is set up and checked, with its passes so far.</summary>
internal sealed class Alternative
{
    private static readonly TimeSpan PassTime = TimeSpan.FromMilliseconds(5);

    private readonly Action<int> _repeat;
    private readonly List<double> _nanoseconds = [];
    private int _repetitions = 1;

    private Alternative(Descriptor described, object instance)
    {
        Described = described;
        var method = described.WorkloadMethod;
        var once = method.CreateDelegate(typeof(Func<>).MakeGenericType(method.ReturnType), instance);
        _repeat = typeof(Alternative).GetMethod(nameof(Repeat), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(method.ReturnType).CreateDelegate<Action<int>>(once);
    }

    /// <summary>The class, the method and its attributes, as BenchmarkDotNet reads them.</summary>
    internal Descriptor Described { get; }

    internal string Name => Described.WorkloadMethod.Name;

    internal string? Group => Described.Categories.FirstOrDefault();

    internal int Passes => _nanoseconds.Count;

    /// <summary>The nanoseconds for one operation in the quickest pass.</summary>
    internal double Least => _nanoseconds.Min();

    /// <summary>The median pass divided by the quickest.</summary>
    internal double Spread => _nanoseconds.Order().ElementAt(_nanoseconds.Count / 2) / Least;

    /// <summary>The bytes that one operation allocates, to the hundredth. After a garbage collection the runtime allocates a little itself,
    /// such as its list of the names of an enum.</summary>
    internal double Bytes { get; private set; } = double.PositiveInfinity;

    /// <summary>Every benchmark of a class, with every value of its parameters. Those with the same set-up share an instance.</summary>
    internal static IEnumerable<Alternative> Of(Type benchmarks)
    {
        var cases = BenchmarkConverter.TypeToBenchmarks(benchmarks).BenchmarksCases;
        foreach (var alike in cases.GroupBy(one => (one.Parameters.DisplayInfo, Setup: one.Descriptor.GlobalSetupMethod)))
        {
            var instance = Activator.CreateInstance(benchmarks)!;
            foreach (var parameter in alike.First().Parameters.Items)
            {
                benchmarks.GetProperty(parameter.Name)!.SetValue(instance, parameter.Value);
            }

            alike.Key.Setup?.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, null, null);
            foreach (var one in alike)
            {
                yield return new(one.Descriptor, instance);
            }
        }
    }

    /// <summary>Runs 200 times, or for as long as two passes if that is less.</summary>
    internal void WarmUp()
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < 200 && Stopwatch.GetElapsedTime(start) < 2 * PassTime; i++)
        {
            _repeat(1);
        }
    }

    /// <summary>Finds the number of repetitions that fill a pass. It searches more than once, because a busy moment can end a search too
    /// early.</summary>
    internal void Calibrate()
    {
        while (Time() < PassTime)
        {
            _repetitions *= 2;
        }
    }

    /// <summary>Runs one pass.</summary>
    internal void Pass()
    {
        var operations = (double)_repetitions * Described.OperationsPerInvoke;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var time = Time();
        Bytes = Math.Min(Bytes, Math.Round((GC.GetAllocatedBytesForCurrentThread() - before) / operations, 2));
        _nanoseconds.Add(time.TotalNanoseconds / operations);
    }

    private TimeSpan Time()
    {
        var start = Stopwatch.GetTimestamp();
        _repeat(_repetitions);
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Repeat<T>(Func<T> once, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Result<T>.Last = once();
        }
    }

    /// <summary>Keeps the last result, so the compiler cannot leave out the work.</summary>
    private static class Result<T>
    {
        internal static T? Last { get; set; }
    }
}

using System.Diagnostics;

namespace Ilacs.Model.Benchmarks;

/// <summary>Runs all alternatives in turn in one process, so a busy machine slows all of them equally.</summary>
internal static class Passes
{
    private const int Fewest = 25;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(85);

    /// <summary>Measures for about two minutes.</summary>
    internal static List<Alternative> Measure()
    {
        var all = Chapter.All.SelectMany(WarmedUp).ToList();
        for (var round = 0; round < 5; round++)
        {
            all.ForEach(one => one.Calibrate());
        }

        var start = Stopwatch.GetTimestamp();
        for (var pass = 0; pass < Fewest || Stopwatch.GetElapsedTime(start) < Duration; pass++)
        {
            all.ForEach(one => one.Pass());
        }

        return all;
    }

    /// <summary>Runs every benchmark briefly, including those outside the results.</summary>
    internal static List<Alternative> Rehearse()
    {
        foreach (var one in Chapter.SingleStudies.SelectMany(Alternative.Of))
        {
            one.Pass();
        }

        var all = Chapter.All.SelectMany(chapter => Alternative.Of(chapter.Benchmarks)).ToList();
        all.ForEach(one => one.Pass());
        all.ForEach(one => one.Pass());
        return all;
    }

    /// <summary>Short runs with pauses. The just-in-time compiler observes some calls of a method and optimises it during a pause. With
    /// pauses it observes the same calls in every process. Without them, a method was up to 1.4 times as slow in some processes.</summary>
    private static List<Alternative> WarmedUp(Chapter chapter)
    {
        var all = Alternative.Of(chapter.Benchmarks).ToList();
        for (var round = 0; round < 8; round++)
        {
            all.ForEach(one => one.WarmUp());
            Thread.Sleep(250);
        }

        return all;
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Ilacs.Model.Benchmarks;

/// <summary>The command <c>--startup</c>: the time that the installed tool takes to start, compared with <c>dotnet</c> itself.</summary>
internal static class Startup
{
    private const int Passes = 30;
    private const double Most = 1.2;

    /// <param name="tool">The path of the installed tool.</param>
    /// <returns>0 if it takes at most 1.2 times as long as <c>dotnet --version</c>; otherwise 1.</returns>
    internal static int Run(string tool)
    {
        string[] programs = ["dotnet", tool];
        var times = programs.ToDictionary(program => program, _ => new List<double>());
        for (var pass = -2; pass < Passes; pass++)
        {
            foreach (var program in programs)
            {
                var time = Time(program);
                if (pass >= 0)
                {
                    times[program].Add(time);
                }
            }
        }

        foreach (var (program, all) in times)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Path.GetFileName(program)} --version: least {all.Min():0} ms, median {all.Order().ElementAt(Passes / 2):0} ms"));
        }

        var ratio = times[tool].Min() / times["dotnet"].Min();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {ratio:0.00}, at most {Most:0.0}"));
        return ratio <= Most ? 0 : 1;
    }

    private static double Time(string program)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{program} --version exited with {process.ExitCode}.");
    }
}

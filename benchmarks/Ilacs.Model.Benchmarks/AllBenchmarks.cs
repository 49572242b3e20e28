using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Ilacs.Model.Benchmarks;

/// <summary>Every benchmark, in one go, and their results as one page of Markdown.</summary>
internal static class AllBenchmarks
{
    private const string Command = "dotnet run -c Release --project benchmarks/Ilacs.Model.Benchmarks -- --all";

    /// <returns>0 if all ran and the page was made; otherwise there is no page, and the exit code is 1.</returns>
    /// <param name="isRehearsal">Each runs once, in this process, and the page is only printed: its numbers mean nothing.</param>
    internal static int Run(bool isRehearsal)
    {
        var missing = typeof(AllBenchmarks).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute), false)))
            .Except(Chapter.All.Select(chapter => chapter.Benchmarks));
        if (missing.Any())
        {
            throw new InvalidOperationException($"Without a chapter: {string.Join(", ", missing)}.");
        }

        var config = DefaultConfig.Instance.AddJob(isRehearsal ? Rehearsal : Measurement).WithBuildTimeout(TimeSpan.FromMinutes(10));
        var results = Chapter.All.Select(chapter => (Chapter: chapter, Summary: BenchmarkRunner.Run(chapter.Benchmarks, config))).ToList();
        var failed = results.Where(one => HasFailed(one.Summary)).Select(one => one.Chapter.Benchmarks.Name).ToList();
        if (failed.Count > 0)
        {
            Console.Error.WriteLine($"No results are written, for these did not run to the end: {string.Join(", ", failed)}.");
            return 1;
        }

        var page = Page(results, isRehearsal);
        if (isRehearsal)
        {
            Console.WriteLine(page);
            return 0;
        }

        File.WriteAllText(ResultFile(), page);
        Console.WriteLine($"Written: {Path.GetRelativePath(Environment.CurrentDirectory, ResultFile())}");
        return 0;
    }

    private static Job Measurement => Job.Default.WithId("All").WithWarmupCount(6).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(100));

    private static Job Rehearsal => Job.Dry.WithId("Rehearsal").WithToolchain(InProcessEmitToolchain.Instance);

    private static bool HasFailed(Summary summary) =>
        summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || summary.Reports.Any(report => !report.Success || report.ResultStatistics is null);

    private static string Page(List<(Chapter Chapter, Summary Summary)> results, bool isRehearsal)
    {
        var page = new StringBuilder();
        page.AppendLine("# Results").AppendLine();
        page.AppendLine(isRehearsal ? "A rehearsal: the numbers mean nothing." : $"`{Command}`").AppendLine();
        page.AppendLine("Made by this command and not edited. [What is compared, and how to read it](../README.md): look at the ratio, the least time and what is allocated.");
        page.AppendLine("The ratio is that of the means, to the first row of each group, which is this library.").AppendLine();
        page.AppendLine("```text");
        foreach (var line in results[0].Summary.HostEnvironmentInfo.ToFormattedString())
        {
            page.AppendLine(line);
        }

        page.AppendLine(results[0].Summary.AllRuntimes).AppendLine("```");
        foreach (var (chapter, summary) in results)
        {
            page.AppendLine().AppendLine($"## {chapter.Title}").AppendLine();
            page.AppendLine($"`{chapter.Benchmarks.Name}`; times and bytes are {chapter.Unit}.").AppendLine();
            foreach (var line in TableOf(summary))
            {
                page.AppendLine(line);
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    // What an exporter of BenchmarkDotNet writes has the machine above each table, and the first row of each group in bold, for which it leaves no room.
    private static IEnumerable<string> TableOf(Summary summary)
    {
        var text = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, text);
        return text.GetLog().ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith('|'))
            .Select(line => line.Replace("**", "", StringComparison.Ordinal).TrimEnd());
    }

    private static string ResultFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ilacs.Model.sln")))
            {
                return Path.Combine(folder.FullName, "benchmarks", "results", "results.md");
            }
        }

        throw new InvalidOperationException("The benchmarks do not run from inside the repository.");
    }
}

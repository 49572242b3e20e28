namespace Ilacs.Model.Benchmarks;

/// <summary>The command <c>--ratios</c>.</summary>
internal static class RatioRun
{
    private const string Measured = """
        `dotnet run -c Release --project benchmarks/Ilacs.Model.Benchmarks -- --ratios`

        This command made this page. [How to read it, and what is compared](../README.md).
        """;

    /// <returns>0 if every benchmark ran and every budget is met; otherwise 1. A rehearsal does not check budgets.</returns>
    internal static int Run(bool isRehearsal)
    {
        try
        {
            if (isRehearsal)
            {
                Console.WriteLine(RatioPage.Of("This is a rehearsal. The numbers mean nothing.", Passes.Rehearse(), []));
                return 0;
            }

            Console.Error.WriteLine("This takes about two minutes.");
            var all = Passes.Measure();
            var budgets = Budget.Judge(all);
            var page = RatioPage.Of(Measured, all, budgets);
            Console.WriteLine(page);
            File.WriteAllText(ResultFile(), page);
            return budgets.Any(budget => budget.IsHeld == false) ? 1 : 0;
        }
        catch (Exception problem)
        {
            Console.Error.WriteLine($"A benchmark failed, so there are no results: {problem}");
            return 1;
        }
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

        throw new InvalidOperationException("Run the benchmarks from inside the repository.");
    }
}

using System.Globalization;
using System.Text;
using BenchmarkDotNet.Environments;

namespace Ilacs.Model.Benchmarks;

/// <summary>The results as a Markdown page.</summary>
internal static class RatioPage
{
    internal static string Of(string introduction, List<Alternative> all, Budget[] budgets)
    {
        var page = new StringBuilder($"# Results\n\n{introduction}\n\n```text\n{HostEnvironmentInfo.GetInformation().Trim()}\n");
        page.Append($"{all[0].Passes} passes of each\n```\n");
        foreach (var chapter in Chapter.All)
        {
            page.Append($"\n## {chapter.Title}\n\n`{chapter.Benchmarks.Name}`: times and bytes are for {chapter.Unit}.\n");
            foreach (var group in all.Where(one => one.Described.Type == chapter.Benchmarks).GroupBy(one => one.Group))
            {
                AppendTable(page, group.Key ?? "method", [.. group]);
            }
        }

        if (budgets.Length > 0)
        {
            page.Append("\n## Budgets\n\n| what | limit | measured | held |\n|---|---|--:|---|\n");
        }

        foreach (var (what, limit, measured, isHeld) in budgets)
        {
            var held = isHeld switch { true => "yes", false => "**no**", null => "not judged" };
            page.Append($"| {what} | {limit} | {measured} | {held} |\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    internal static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Number(nanoseconds)} ns",
        < 1e6 => $"{Number(nanoseconds / 1e3)} µs",
        _ => $"{Number(nanoseconds / 1e6)} ms",
    };

    internal static string Bytes(double bytes) => bytes == 0 ? "-" : bytes.ToString("#,0.##", CultureInfo.InvariantCulture) + " B";

    internal static string Number(double number) =>
        number.ToString(number switch { < 10 => "0.00", < 100 => "0.0", _ => "#,0" }, CultureInfo.InvariantCulture);

    private static void AppendTable(StringBuilder page, string title, Alternative[] group)
    {
        page.Append($"\n| {title} | least time | ratio | median ÷ least | allocated |\n|---|--:|--:|--:|--:|\n");
        var ours = group.FirstOrDefault(one => one.Described.Baseline);
        foreach (var one in group)
        {
            var ratio = ours is null ? "-" : one == ours ? "1" : Number(one.Least / ours.Least);
            page.Append($"| `{one.Name}` | {Time(one.Least)} | {ratio} | {Number(one.Spread)} | {Bytes(one.Bytes)} |\n");
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model.OfficialStatistics.Tests;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Hostile inputs, each measured in its own process. Other tests, which every run takes, check the outcomes too.</summary>
public partial class HostileInputTests
{
    private const string Guide = "src/Ilacs.Cli/hostile.md";
    private const string Begins = "<!-- measured: hostile-inputs -->\n";
    private const string Ends = "<!-- end of hostile-inputs -->";
    private const int MostMegabytes = 256;
    private const int MostSeconds = 10;

    private const string Own = "urn,la_code,local_authority,regime,start_date,overall,leaders,help_and_protection,care";
    private const string Barnet = "80487,302,Barnet,ilacs2018,2019-05-13,good,good,good,good";

    private static readonly Hostile[] All =
    [
        new("12,000 unknown authorities, then two cells that are not grades", "outcomes {0}/x.csv", 1, "'satisfactory' is not a grade", folder =>
            Text(folder, "x.csv", [Own, .. Enumerable.Range(0, 12_000).Select(i => $"{70_000 + i},,Foo{i},ilacs2018,2019-05-13,good,good,good,good"),
                "89999,,Foo,ilacs2018,2019-10-07,good,satisfactory,NOT A GRADE,good"])),
        new("a row that the workbook repeats 1,048,576 times", "import {0}/x.ods -o {0}/t", 2, "repeats this row 1048576 times", folder =>
            File.WriteAllBytes(Path.Combine(folder, "x.ods"), new OdsBuilder().Sheet("S", OdsBuilder.Row([.. Own.Split(',').Select(OdsBuilder.Text)])
                + OdsBuilder.Row([.. Barnet.Split(',').Select(OdsBuilder.Text)]).Replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"1048576\">"))
                .ToBytes())),
        new("30,000 rows of one inspection", "import {0}/x.csv -o {0}/t", 2, "A document has at most 4194304. Nothing was written", folder =>
            Text(folder, "x.csv", [Own, .. Enumerable.Repeat(Barnet, 30_000)])),
        new("a 4 MiB string, used 20 times in each of 20,000 rows of a workbook", "outcomes {0}/x.xlsx", 2, "longer than the 1048576 characters", folder =>
            Shared(folder, 4 << 20, 20)),
        new("a 1 MB string, used twice in each of 20,000 rows of a workbook", "outcomes {0}/x.xlsx", 2, "more than 33554432 characters together", folder =>
            Shared(folder, 1_000_000, 2)),
        new("30 MB of commas under the right headings", "outcomes {0}/x.csv", 2, "more than 2000000 cells", folder =>
            Text(folder, "x.csv", [Own, .. Enumerable.Repeat(new string(',', 900) + "x", 30_000)])),
        new("90,000 rows of garbage under the right headings", "outcomes {0}/x.csv", 2, "Also found, but not listed", folder =>
            Text(folder, "x.csv", [Own, .. Enumerable.Range(0, 90_000).Select(i => $"{i},?,=1+1,{i},\u202E{i},?,?,?,?,?")])),
        new("an authority whose name has 260 letters", "import {0}/x.csv -o {0}/t", 0, "1 record with 1 inspection", folder =>
            Text(folder, "x.csv", [Own, $"89999,,{new string('a', 260)},ilacs2018,2019-05-13,good,good,good,good"])),
        new("50 MB of JSON Lines", "check {0}/x.jsonl", 0, "No errors", folder =>
        {
            var line = string.Concat(Repository.Read("seeds/records/nottinghamshire.json").Split('\n').Select(part => part.Trim()));
            Text(folder, "x.jsonl", Enumerable.Repeat(line, 50_000_000 / line.Length));
        }),
        new("a folder with two links to itself", "check {0}", 0, "Checked 1 record", folder =>
        {
            File.Copy(Repository.PathOf("seeds/records/nottinghamshire.json"), Path.Combine(folder, "x.json"));
            Directory.CreateSymbolicLink(Path.Combine(folder, "a"), folder);
            Directory.CreateSymbolicLink(Path.Combine(folder, "b"), folder);
        }),
        new("/dev/zero as a document", "check /dev/zero", 2, "longer than 4194304 bytes", _ => { }),
        new("/dev/zero as a table", "outcomes /dev/zero", 2, "has no table", _ => { }),
        new("a pipe that nobody writes to", "check {0}", 2, "may be a pipe that nobody writes to", folder =>
            Process.Start("mkfifo", Path.Combine(folder, "x.json")).WaitForExit()),
    ];

    [Fact]
    public void The_guide_lists_what_was_tried_and_what_came_out() =>
        Rows(Repository.Read(Guide)).Should().Equal(All.Select(one => (one.What, one.Outcome)));

    // Processes that are measured one by one; nobody waits for that at every run.
    [Fact]
    public void Each_ends_within_256_MB_and_10_seconds()
    {
        if (!Thorough.IsAsked || !OperatingSystem.IsLinux())
        {
            return;
        }

        var table = new StringBuilder("\n| input | command | outcome | seconds, at most | MB, at most |\n|---|---|---|--:|--:|\n");
        foreach (var one in All)
        {
            using var folder = new TemporaryFolder();
            one.Make(folder.Path);
            var (exit, text, seconds, megabytes) = Measured(string.Format(CultureInfo.InvariantCulture, one.Command, folder.Path));
            exit.Should().Be(one.Exit, $"{one.What}: {text}");
            text.Should().Contain(one.Says, one.What);
            seconds.Should().BeLessThan(MostSeconds, one.What);
            megabytes.Should().BeLessThan(MostMegabytes, one.What);
            Directory.Exists(Path.Combine(folder.Path, "t")).Should().Be(one.Exit == 0 && one.Command.StartsWith("import", StringComparison.Ordinal), one.What);
            table.Append(CultureInfo.InvariantCulture, $"| {one.What} | `{one.Command.Split(' ')[0]}` | {one.Outcome} | {Math.Ceiling(seconds)} | {(megabytes / 16 + 1) * 16} |\n");
        }

        if (Environment.GetEnvironmentVariable("ILACS_ACCEPT") is { Length: > 0 })
        {
            var text = Repository.Read(Guide);
            var from = text.IndexOf(Begins, StringComparison.Ordinal) + Begins.Length;
            File.WriteAllText(Repository.PathOf(Guide), text[..from] + table + "\n" + text[text.IndexOf(Ends, StringComparison.Ordinal)..]);
        }
    }

    private static (string What, string Outcome)[] Rows(string guide) =>
        [.. Row().Matches(guide.ReplaceLineEndings("\n")).Select(row => (row.Groups[1].Value, row.Groups[2].Value))];

    private static (int Exit, string Text, double Seconds, long Megabytes) Measured(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", $"{Path.Combine(AppContext.BaseDirectory, "ilacs.dll")} {arguments}")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var kilobytes = 0L;
        while (!process.WaitForExit(10))
        {
            var peak = Peak().Match(Status(process.Id));
            kilobytes = peak.Success ? Math.Max(kilobytes, long.Parse(peak.Groups[1].Value, CultureInfo.InvariantCulture)) : kilobytes;
            if (watch.Elapsed.TotalSeconds > 6 * MostSeconds)
            {
                process.Kill();
            }
        }

        return (process.ExitCode, output.Result + error.Result, watch.Elapsed.TotalSeconds, kilobytes >> 10);
    }

    // The process may end before its status is opened or read.
    private static string Status(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/status");
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static void Text(string folder, string name, IEnumerable<string> lines) => File.WriteAllLines(Path.Combine(folder, name), lines);

    private static void Shared(string folder, int length, int times)
    {
        var workbook = new XlsxBuilder();
        workbook.Shared("A1", new string('x', length));
        var cells = string.Concat(Enumerable.Range(0, times).Select(column => $"<c r=\"{XlsxBuilder.Reference(0, column).TrimEnd('1')}#\" t=\"s\"><v>0</v></c>"));
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(row => FormattableString.Invariant($"<row r=\"{row}\">{cells.Replace("#", $"{row}")}</row>")));
        File.WriteAllBytes(Path.Combine(folder, "x.xlsx"), workbook.Sheet("S", rows).ToBytes());
    }

    [GeneratedRegex(@"^\| ([^|]*) \| `(?:[a-z]+)` \| ([^|]*) \| [0-9]+ \| [0-9]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"VmHWM:\s+([0-9]+)")]
    private static partial Regex Peak();

    /// <param name="What">What was tried.</param>
    /// <param name="Command">The call, with {0} for the folder of the test.</param>
    /// <param name="Exit">The right exit code.</param>
    /// <param name="Says">What it has to say.</param>
    /// <param name="Make">Makes the files.</param>
    private sealed record Hostile(string What, string Command, int Exit, string Says, Action<string> Make)
    {
        internal string Outcome => FormattableString.Invariant($"exit {Exit}: … {Says} …");
    }
}

using System.Text;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class OutlookGoldenTests
{
    // Before and after a judgement is out, a plan due, the suspension, the pause, in and beyond a window, under the edition of 2026, and where that is presumed.
    private static readonly (string Record, string[] Days)[] Telling =
    [
        ("nottingham", ["2014-01-01", "2020-03-01", "2022-08-01", "2022-09-06", "2024-11-14", "2025-02-01", "2026-05-01"]),
        ("nottinghamshire", ["2019-11-01", "2020-01-06", "2020-11-26", "2023-06-01", "2024-07-15", "2026-05-01", "2027-01-01"]),
    ];

    [Fact]
    public void The_outlooks_of_the_recorded_authorities_are_approved()
    {
        StringBuilder text = new();
        foreach (var (record, days) in Telling)
        {
            var history = IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Repository.PathOf($"seeds/records/{record}.json"))).ValueOrThrow();
            foreach (var day in days)
            {
                var outlook = history.Next(Day(day));
                text.Append($"{history.Authority.Name}, {Day(day).InWords()}\n");
                text.Append(string.Concat(outlook.Reasons.Select(reason => $"  {reason}\n")));
                if (outlook.Refusal is { } refusal)
                {
                    text.Append($"  {refusal}\n");
                }

                foreach (var next in outlook.Events)
                {
                    text.Append($"  {next} ({next.Strength?.Label() ?? "nothing known"})\n");
                    text.Append(string.Concat(next.Reasons.Select(reason => $"    {reason}\n")));
                }

                text.Append(string.Concat(outlook.Expectations.Select(expectation => $"  {expectation}\n")));
            }
        }

        Golden.Matches("tests/Ilacs.Model.Tests/Golden/outlooks.txt", text.ToString());
    }
}

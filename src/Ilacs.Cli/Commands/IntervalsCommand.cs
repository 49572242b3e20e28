using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs intervals</c>: the months between inspections, as sources state them and as they were.</summary>
internal sealed class IntervalsCommand : PublishedQuestion<MonthsBetweenInspections>
{
    public override string Examples => """
          ilacs intervals
          ilacs intervals --format csv
        """;

    private protected override JsonOutput<MonthsBetweenInspections> Document => NationalJson.MonthsBetweenInspections;

    private protected override IReadOnlyList<string> Headings =>
        ["Edition", "Overall effectiveness", "Stated", "Followed", "Least", "Tenth percentile", "Median", "Ninetieth percentile", "Most", "Not known", "Not followed"];

    private protected override ImmutableArray<string> Numbers => [.. Headings.Skip(2)];

    private protected override Answer<MonthsBetweenInspections> Ask(ParseResult parsed, PublishedInspections inspections) =>
        new(inspections.MonthsBetween());

    private protected override void Show(Screen screen, MonthsBetweenInspections answer)
    {
        screen.Strong("Months from the first day of an inspection to the first day of the next");
        foreach (var stated in answer.After.Where(one => one.Stated.IsKnown).GroupBy(one => (one.Stated.Minimum, one.Stated.Maximum)))
        {
            var editions = Words.And(stated.Select(one => one.Edition.Name).Distinct());
            var grades = Words.Or(stated
                .Select(one => one.Overall.IsGraded ? one.Overall.InWords() : "an inspection without overall effectiveness").Distinct());
            screen.Line($"Stated: {Number(stated.Key.Minimum)} to {Number(stated.Key.Maximum)} months in {editions}, after {grades}");
            foreach (var evidence in stated.Select(one => one.Stated.Used.Evidence).Distinct())
            {
                screen.Line($"- {evidence.InWords()}");
            }
        }
    }

    // Narrow enough for a terminal: the stated months are above it.
    private protected override void ShowTable(Screen screen, MonthsBetweenInspections answer) => screen.Table(
        ["Edition", "After", "#Followed", "#Median", "#Four in five", "#All", "#Not known", "#Not followed"],
        Rows(answer, new(ForPeople: true)).Select(row => new[]
        {
            row[0], row[1], row[3], row[6], row[3] == "0" ? "" : $"{row[5]}–{row[7]}", row[3] == "0" ? "" : $"{row[4]}–{row[8]}",
            row[9], row[10],
        }));

    private protected override IEnumerable<IReadOnlyList<string>> Rows(MonthsBetweenInspections answer, Cells cells) => answer.After.Select(one => new[]
    {
        cells.Edition(one.Edition), cells.Judgement(one.Overall), one.Stated.IsKnown ? $"{Number(one.Stated.Minimum)} to {Number(one.Stated.Maximum)}" : "",
        Number(one.Observed?.Count ?? 0), Number(one.Observed?.Least), Number(one.Observed?.TenthPercentile),
        one.Observed?.Median.ToString(CultureInfo.InvariantCulture) ?? "", Number(one.Observed?.NinetiethPercentile),
        Number(one.Observed?.Most), Number(one.NotMeasured), Number(one.NotFollowed),
    });
}

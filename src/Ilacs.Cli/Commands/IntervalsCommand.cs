using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs intervals</c>: the months between inspections, stated and observed.</summary>
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
        screen.Strong("Months from the first day of an inspection to that of the next, by edition and overall effectiveness of the earlier one");
        foreach (var evidence in answer.After.Where(one => one.Stated.IsKnown).Select(one => one.Stated.Used.Evidence).Distinct())
        {
            screen.Line($"Stated: {evidence}");
        }
    }

    private protected override IEnumerable<IReadOnlyList<string>> Rows(MonthsBetweenInspections answer, Cells cells) => answer.After.Select(one => new[]
    {
        cells.Edition(one.Edition), cells.Judgement(one.Overall), one.Stated.IsKnown ? $"{Number(one.Stated.Minimum)} to {Number(one.Stated.Maximum)}" : "",
        Number(one.Observed?.Count ?? 0), Number(one.Observed?.Least), Number(one.Observed?.TenthPercentile),
        one.Observed?.Median.ToString(CultureInfo.InvariantCulture) ?? "", Number(one.Observed?.NinetiethPercentile),
        Number(one.Observed?.Most), Number(one.NotMeasured), Number(one.NotFollowed),
    });
}

using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs publication</c>: the days from the last day on site to publication of the report.</summary>
internal sealed class PublicationCommand : PublishedQuestion<PublicationTimes>
{
    public override string Examples => """
          ilacs publication
          ilacs publication --format json
        """;

    private protected override JsonOutput<PublicationTimes> Document => NationalJson.PublicationTimes;

    private protected override IReadOnlyList<string> Headings =>
        ["Edition", "Inspections", "Least", "Tenth percentile", "Median", "Ninetieth percentile", "Most", "Not known"];

    private protected override ImmutableArray<string> Numbers => [.. Headings.Skip(1)];

    private protected override Answer<PublicationTimes> Ask(ParseResult parsed, PublishedInspections inspections) =>
        new(inspections.DaysToPublication());

    private protected override void Show(Screen screen, PublicationTimes answer) =>
        screen.Strong("Calendar days from the last day on site to publication of the report");

    private protected override IEnumerable<IReadOnlyList<string>> Rows(PublicationTimes answer, Cells cells) => answer.Editions.Select(one => new[]
    {
        cells.Edition(one.Edition), Number(one.Days?.Count ?? 0), Number(one.Days?.Least), Number(one.Days?.TenthPercentile),
        one.Days?.Median.ToString(CultureInfo.InvariantCulture) ?? "", Number(one.Days?.NinetiethPercentile), Number(one.Days?.Most),
        Number(one.NotMeasured),
    });
}

using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs waiting</c>: how long ago each authority was last inspected.</summary>
internal sealed class WaitingCommand : PublishedQuestion<TimeSinceInspection>
{
    private readonly AsOfOption _asOf = new("The day to which the days are counted.") { Required = true };

    public override string Examples => """
          ilacs waiting --as-of 2026-08-22
          ilacs waiting --as-of 2026-08-22 --format csv
        """;

    public override void AddTo(Command command)
    {
        command.Add(_asOf);
        base.AddTo(command);
    }

    private protected override JsonOutput<TimeSinceInspection> Document => NationalJson.TimeSinceInspection;

    private protected override IReadOnlyList<string> Headings => ["Authority", "Days", "Last on site", "Edition", "Overall effectiveness"];

    private protected override Answer<TimeSinceInspection> Ask(ParseResult parsed, PublishedInspections inspections)
    {
        var picture = NationalPicture.AsOf(inspections.Histories, _asOf.Read(parsed)!.Value);
        return picture.IsRefused ? new(picture.Refusal) : new(picture.Value.SinceInspection());
    }

    private protected override void Show(Screen screen, TimeSinceInspection answer)
    {
        screen.Strong($"Days from the last day on site to {answer.Picture.Date.InWords()}, longest first");
        if (answer.NotRanked.Length > 0)
        {
            screen.Line($"Latest inspection or its last day not known: {string.Join("; ", answer.NotRanked.Select(one => one.Authority.Name))}");
        }
    }

    private protected override IEnumerable<IReadOnlyList<string>> Rows(TimeSinceInspection answer, Cells cells) => answer.Ranked.Select(one => new[]
    {
        one.Authority.Authority.Name, Number(one.Days), cells.Day(one.Authority.Latest!.OnSite[^1].To),
        cells.Edition(one.Authority.Latest.Edition), cells.Judgement(one.Authority.Overall),
    });
}

using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs waiting</c>: how long ago each authority was last inspected.</summary>
internal sealed class WaitingCommand : PublishedQuestion<TimeSinceInspection>
{
    private readonly AsOfOption _asOf = new("The day to count to.") { Required = true };

    private readonly PublishedByOption _publishedBy = new();

    public override string Examples => """
          ilacs waiting --as-of 2026-08-22
          ilacs waiting --as-of 2026-08-22 --format csv
        """;

    public override void AddTo(Command command)
    {
        command.Add(_asOf);
        command.Add(_publishedBy);
        base.AddTo(command);
    }

    private protected override JsonOutput<TimeSinceInspection> Document => NationalJson.TimeSinceInspection;

    private protected override IReadOnlyList<string> Headings => ["Authority", "Days", "Last on site", "Edition", "Overall effectiveness"];

    private protected override LocalDate? AsOf(ParseResult parsed) => _asOf.Read(parsed);

    private protected override IEnumerable<RegisteredAuthority?> AuthoritiesOf(TimeSinceInspection answer) =>
        RankedFirst(answer).Select(one => one.Authority.Authority);

    private protected override Answer<TimeSinceInspection> Ask(ParseResult parsed, PublishedInspections inspections)
    {
        var picture = NationalPicture.AsOf(inspections.Histories, _asOf.Read(parsed)!.Value, _publishedBy.Read(parsed));
        return picture.IsRefused ? new(picture.Refusal) : new(picture.Value.SinceInspection());
    }

    private protected override void Show(Screen screen, TimeSinceInspection answer)
    {
        screen.Strong($"Days from the last day on site to {answer.Picture.Date.InWords()}, longest first");
        Names(screen, "Inspectors on site on that day", answer.OnSite);
        Names(screen, "Latest inspection, or its last day, not known", answer.NotRanked.RemoveAll(answer.OnSite.Contains));
    }

    private static void Names(Screen screen, string of, IReadOnlyCollection<AuthorityOutcome> authorities)
    {
        if (authorities.Count > 0)
        {
            screen.Line($"{of}: {string.Join("; ", authorities.Select(one => one.Authority.Name))}");
        }
    }

    private protected override IEnumerable<IReadOnlyList<string>> Rows(TimeSinceInspection answer, Cells cells) =>
        (cells.ForPeople ? answer.Ranked.Select(one => (one.Authority, Days: (int?)one.Days)) : RankedFirst(answer)).Select(one => new[]
        {
            one.Authority.Authority.Name, Number(one.Days), cells.Day(one.Authority.Latest?.OnSite[^1].To),
            one.Authority.Latest is { } latest ? cells.Edition(latest.Edition) : "", cells.Judgement(one.Authority.Overall),
        });

    private static IEnumerable<(AuthorityOutcome Authority, int? Days)> RankedFirst(TimeSinceInspection answer) =>
        [.. answer.Ranked.Select(one => (one.Authority, (int?)one.Days)), .. answer.NotRanked.Select(one => (one, (int?)null))];
}

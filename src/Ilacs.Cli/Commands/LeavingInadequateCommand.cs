using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs leaving-inadequate</c>: how authorities moved out of inadequate, and after how long.</summary>
internal sealed class LeavingInadequateCommand : PublishedQuestion<LeavingInadequate>
{
    public override string Examples => """
          ilacs leaving-inadequate
          ilacs leaving-inadequate --format json
        """;

    private protected override JsonOutput<LeavingInadequate> Document => NationalJson.LeavingInadequate;

    private protected override IReadOnlyList<string> Headings =>
        ["Authority", "First on site", "Inadequate inspections", "Next on site", "Months", "Next found"];

    private protected override Answer<LeavingInadequate> Ask(ParseResult parsed, PublishedInspections inspections) =>
        new(inspections.LeavingInadequate());

    private protected override void Show(Screen screen, LeavingInadequate answer)
    {
        screen.Strong($"{Words.Count(answer.Spells.Length, "time")} an authority became inadequate");
        screen.Line($"Then judged: {(answer.LeftAs.Total == 0 ? "none yet" : Grades(answer.LeftAs))}");
        screen.Line($"Better at the very next inspection: {Number(answer.LeftAtTheNextInspection)} of {Number(answer.LeftAs.Total)}");
        screen.Line(
            $"From the first inadequate inspection to the better one: {InWords(answer.Months, "months")}. "
            + "Authorities still inadequate are not counted.");
        screen.Line(
            $"Not inspected again yet: {Number(answer.NotInspectedAgain)}; next inspection without overall effectiveness: {Number(answer.NotKnown)}; "
            + $"authority abolished first: {Number(answer.EndedWithTheAuthority)}");
    }

    private protected override IEnumerable<RegisteredAuthority?> AuthoritiesOf(LeavingInadequate answer) =>
        answer.Spells.Select(spell => spell.Inadequate[0].Registered);

    private protected override IEnumerable<IReadOnlyList<string>> Rows(LeavingInadequate answer, Cells cells) => answer.Spells.Select(spell => new[]
    {
        spell.Inadequate[0].Name, cells.Day(spell.Inadequate[0].Inspection.FirstOnSiteDay), Number(spell.Inadequate.Length),
        cells.Day(spell.Next?.Inspection.FirstOnSiteDay), Number(spell.Months), cells.Judgement(spell.Next?.Inspection.OverallEffectiveness),
    });
}

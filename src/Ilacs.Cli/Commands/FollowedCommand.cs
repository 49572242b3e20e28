using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs followed</c>: the overall effectiveness at the next inspection, after one grade.</summary>
internal sealed class FollowedCommand : PublishedQuestion<WhatFollowed>
{
    private readonly Option<string> _overall = new("--overall")
    {
        Description = $"The overall effectiveness of the earlier inspection: {Words.Or(Grade.All.Select(grade => grade.Code))}.",
        HelpName = "GRADE",
        Required = true,
    };

    public override string Examples => """
          ilacs followed --overall inadequate
          ilacs followed --overall good --format csv
        """;

    public override void AddTo(Command command)
    {
        command.Add(_overall);
        base.AddTo(command);
    }

    private protected override JsonOutput<WhatFollowed> Document => NationalJson.WhatFollowed;

    private protected override IReadOnlyList<string> Headings => ["Authority", "On site", "Next on site", "Months", "Next found"];

    private protected override Answer<WhatFollowed> Ask(ParseResult parsed, PublishedInspections inspections) =>
        Grade.TryParseLabel(parsed.GetValue(_overall), out var overall)
            ? new(inspections.WhatFollowed(overall))
            : throw new UsageException(
                $"'{parsed.GetValue(_overall)}' is not a grade. Use {Words.Or(Grade.All.Select(grade => grade.Code))}.");

    private protected override IEnumerable<RegisteredAuthority?> AuthoritiesOf(WhatFollowed answer) => answer.Each.Select(one => one.Inspection.Registered);

    private protected override void Show(Screen screen, WhatFollowed answer)
    {
        screen.Strong($"After {Words.Count(answer.Each.Length, "inspection")} with overall effectiveness {answer.Overall.InWords()}");
        screen.Line($"Next inspection: {(answer.Next.Total == 0 ? "none yet" : Grades(answer.Next))}");
        var abolished = answer.Each.Count(one => one.Next is null && PublishedFile.IsOfFormerAuthority(one.Inspection));
        screen.Line(
            $"Without overall effectiveness at the next: {Number(answer.NextWithoutGrade)}; not inspected again yet: "
            + $"{Number(answer.NotFollowed - abolished)}; authority abolished first: {Number(abolished)}");
        screen.Line($"From first day to first day: {InWords(answer.Months, "months")}");
    }

    private protected override IEnumerable<IReadOnlyList<string>> Rows(WhatFollowed answer, Cells cells) => answer.Each.Select(one => new[]
    {
        one.Inspection.Name, cells.Day(one.Inspection.Inspection.FirstOnSiteDay), cells.Day(one.Next?.Inspection.FirstOnSiteDay),
        Number(one.Months), cells.Judgement(one.Next?.Inspection.OverallEffectiveness),
    });
}

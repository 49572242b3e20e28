using System.Collections.Immutable;
using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs compare</c>: an authority compared with its region and with others.</summary>
internal sealed class CompareCommand : PublishedQuestion<AuthorityComparison>
{
    private readonly Option<string> _authority = new("--authority")
    {
        Description = "The authority, by code or name.",
        HelpName = "QUERY",
        Required = true,
    };

    private readonly Option<string[]> _others = new("--with")
    {
        Description = "Another authority to compare with, such as a statistical neighbour. Repeat it for more.",
        HelpName = "QUERY",
    };

    private readonly AsOfOption _asOf = new("The day on which they are compared.") { Required = true };

    private readonly PublishedByOption _publishedBy = new();

    public override string Examples => """
          ilacs compare --authority Nottingham --as-of 2025-03-31
          ilacs compare --authority 892 --with Derby --with Leicester --as-of 2025-03-31 --format csv
        """;

    public override void AddTo(Command command)
    {
        command.Add(_authority);
        command.Add(_others);
        command.Add(_asOf);
        command.Add(_publishedBy);
        base.AddTo(command);
    }

    private protected override JsonOutput<AuthorityComparison> Document => NationalJson.AuthorityComparison;

    private protected override IReadOnlyList<string> Headings =>
        ["Group", "Judgement", "Authority", .. Grade.All.Select(grade => Words.Sentence(grade.InWords())), "No grade"];

    private protected override ImmutableArray<string> Numbers => [.. Headings.Skip(3)];

    private protected override LocalDate? AsOf(ParseResult parsed) => _asOf.Read(parsed);

    private protected override Answer<AuthorityComparison> Ask(ParseResult parsed, PublishedInspections inspections)
    {
        var day = _asOf.Read(parsed)!.Value;
        var authority = Found(parsed.GetValue(_authority)!, day);
        ImmutableArray<RegisteredAuthority> others = [.. (parsed.GetValue(_others) ?? []).Select(query => Found(query, day))];
        var picture = NationalPicture.AsOf(inspections.Histories, day, _publishedBy.Read(parsed));
        return picture.IsRefused ? new(picture.Refusal) : picture.Value.Compare(authority, others);
    }

    private static RegisteredAuthority Found(string query, LocalDate day)
    {
        var lookup = AuthorityRegister.Find(query, day);
        return lookup.Authority ?? throw new UsageException(lookup.Reason);
    }

    private protected override void Show(Screen screen, AuthorityComparison answer)
    {
        var latest = answer.Authority.Latest;
        screen.Strong($"{answer.Authority.Authority.Name} on {answer.Picture.Date.InWords()}");
        screen.Line(latest is null
            ? "No inspection is recorded."
            : $"Latest inspection: {latest.Summary}, {latest.Edition.Name}"
                + (latest.PublishedOn is { } published ? $", published {published.When()}" : ""));
    }

    // A table for each group, so that it fits a terminal.
    private protected override void ShowTable(Screen screen, AuthorityComparison answer)
    {
        foreach (var group in Rows(answer, new(ForPeople: true)).GroupBy(row => row[0]))
        {
            var isRegion = group.Key == answer.Region.Region.Label();
            screen.Strong(isRegion ? $"Ofsted's region {group.Key}, with {answer.Authority.Authority.Name}" : group.Key);
            screen.Table(
                Headings.Skip(1).Select(heading => Numbers.Contains(heading) ? $"#{heading}" : heading),
                group.Select(row => row.Skip(1).ToArray()));
        }
    }

    private protected override IEnumerable<IReadOnlyList<string>> Rows(AuthorityComparison answer, Cells cells) =>
    [
        .. RowsOf(answer, cells, answer.Region.Region.Label(), answer.Region.Outcomes),
        .. answer.Others.Authorities.IsEmpty ? [] : RowsOf(answer, cells, string.Join("; ", answer.Others.Authorities.Select(one => one.Authority.Name)), answer.Others),
    ];

    private static IEnumerable<IReadOnlyList<string>> RowsOf(AuthorityComparison answer, Cells cells, string who, Outcomes outcomes) =>
        new SummaryScope("", who, outcomes).Measures
            .Where(measure => measure.Code == SummaryScope.Overall
                || (measure.Code != SummaryScope.LeadersOfAllEditions && measure.Counts.Grades.Total > 0))
            .Select(measure => (IReadOnlyList<string>)
            [
                who, cells.ForPeople ? SummaryScope.LabelOf(measure.Code) : measure.Code, cells.Judgement(OwnOf(answer.Authority, measure.Code)),
                .. Grade.All.Select(grade => Number(measure.Counts.Grades[grade])), Number(measure.Counts.Authorities - measure.Counts.Grades.Total),
            ]);

    private static Judgement? OwnOf(AuthorityOutcome authority, string measure) =>
        measure == SummaryScope.Overall ? authority.Overall
        : authority.Latest?.Judgements.TryGet(measure, out var judgement) ?? false ? judgement
        : null;
}

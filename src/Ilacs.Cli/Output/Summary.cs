using System.Collections.Immutable;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Output;

/// <summary>What <c>ilacs summary</c> prints.</summary>
/// <param name="Picture">The outcomes.</param>
/// <param name="Regions">Those of each region; <c>null</c> if they were not asked for.</param>
/// <param name="Problems">What is wrong with the files.</param>
internal sealed record Summary(NationalPicture Picture, IReadOnlyList<SummaryScope>? Regions, ImmutableArray<FileProblem> Problems)
{
    private const string MayChangeTheCounts = "warning A history is counted with what it has: what is wrong may change the counts.";

    /// <summary>The whole first, then the regions if they were asked for.</summary>
    internal IEnumerable<SummaryScope> Scopes => [new("all", "All", Picture.Outcomes), .. Regions ?? []];

    /// <summary>Whether something is wrong with what was given; that an authority did not then exist is not wrong.</summary>
    internal bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error) || Picture.NotCounted.Any(IsWrong);

    /// <summary>How many problems are for information only, of which people are told no more than that.</summary>
    internal int ForInformation => Problems.Count(IsForInformation);

    /// <summary>The names of the authorities with a history that did not exist on the day.</summary>
    internal IEnumerable<string> NotThere => Picture.NotCounted.Where(one => !IsWrong(one)).Select(one => one.History.Authority.Name);

    /// <summary>A line for each problem, each history that cannot be counted, and each that has a code that nobody has.</summary>
    /// <param name="withInformation">Whether also for problems that are for information only.</param>
    internal IEnumerable<string> Told(bool withInformation) =>
    [
        .. Problems.Where(problem => withInformation || !IsForInformation(problem)).Select(problem => problem.ToString()),
        .. Problems.Any(problem => problem.Severity == Severity.Error) ? [MayChangeTheCounts] : Array.Empty<string>(),
        .. Picture.NotCounted.Where(IsWrong).Select(one =>
            $"{Severity.Error.Code()} not counted, {one.History.Authority.NameAndCode()}: {one.Refusal.Reason}"),
        .. Picture.Outcomes.Authorities.Where(one => !one.UnknownCodes.IsEmpty).Select(one =>
            $"{Severity.Warning.Code()} counted by another code, {one.History.Authority.NameAndCode()}: the register does not have {string.Join(" and ", one.UnknownCodes)}."),
    ];

    /// <summary>A line for each thing that is presumed on the day: which authorities there are, and which edition is in force.</summary>
    internal IEnumerable<string> Presumed() =>
    [
        .. Picture.IsPresumed ? [LookupText.Presumed] : Array.Empty<string>(),
        .. Picture.Reasons.Select(reason => reason.Sentence),
    ];

    private static bool IsForInformation(FileProblem problem) => problem.Severity == Severity.Information;

    private static bool IsWrong(NotCounted one) => one.Refusal.Code != RefusalCodes.AuthorityNotThere;
}

/// <summary>Some of the authorities.</summary>
/// <param name="Code">The code of the region, or <c>all</c>.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Outcomes">Their outcomes.</param>
internal sealed record SummaryScope(string Code, string Label, Outcomes Outcomes)
{
    internal const string Overall = "overall";

    internal const string LeadersOfAllEditions = "leaders-of-all-editions";

    /// <summary>What was counted, by a code of its own: overall effectiveness, each area, and leaders in whatever edition.</summary>
    internal IEnumerable<(string Code, OutcomeCounts Counts)> Measures =>
        [(Overall, Outcomes.Overall), .. Outcomes.Areas.Select(area => (area.Code, area.Counts)), (LeadersOfAllEditions, Outcomes.Leaders)];
}

using System.Collections.Immutable;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Output;

/// <summary>The answer of <c>ilacs summary</c>.</summary>
/// <param name="Picture">The outcomes.</param>
/// <param name="Regions">Those of each region; <c>null</c> if they were not asked for.</param>
/// <param name="Problems">What is wrong with the files.</param>
internal sealed record Summary(NationalPicture Picture, IReadOnlyList<SummaryScope>? Regions, ImmutableArray<FileProblem> Problems)
{
    private const string MayChangeTheCounts = "Warning: records with errors are counted as far as they were understood, so the counts may be wrong.";

    /// <summary>The whole first, then the regions if they were asked for.</summary>
    internal IEnumerable<SummaryScope> Scopes => [new("all", "All", Picture.Outcomes), .. Regions ?? []];

    /// <summary>Whether the files have an error. An authority that did not exist on the day is not one.</summary>
    internal bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error) || Picture.NotCounted.Any(IsWrong);

    /// <summary>The number of problems for information only. Text shows no more of them.</summary>
    internal int ForInformation => Problems.Count(IsForInformation);

    /// <summary>The names of the authorities with a history that did not exist on the day.</summary>
    internal IEnumerable<string> NotThere => Picture.NotCounted.Where(one => !IsWrong(one)).Select(one => one.History.Authority.Name);

    /// <summary>A line for each problem, each history that cannot be counted, and each with an unknown code.</summary>
    /// <param name="withInformation">Whether also for problems that are for information only.</param>
    internal IEnumerable<string> Told(bool withInformation) =>
    [
        .. Problems.Where(problem => withInformation || !IsForInformation(problem)).Select(problem => problem.InWords()),
        .. Problems.Any(problem => problem.Severity == Severity.Error) ? [MayChangeTheCounts] : Array.Empty<string>(),
        .. Picture.NotCounted.Where(IsWrong).Select(one =>
            $"Error: {one.History.Authority.NameAndCode()} is not counted. {one.Refusal.Reason}"),
        .. Picture.Outcomes.Authorities.Where(one => !one.UnknownCodes.IsEmpty).Select(one =>
            $"Warning: {one.History.Authority.NameAndCode()} is counted by another code. "
            + $"The register does not have {Words.And(one.UnknownCodes)}."),
    ];

    /// <summary>A line for each presumption: which authorities exist on the day, and which edition is in force.</summary>
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

    /// <summary>The counts by code: overall effectiveness, each area, and leaders in all editions.</summary>
    internal IEnumerable<(string Code, OutcomeCounts Counts)> Measures =>
        [(Overall, Outcomes.Overall), .. Outcomes.Areas.Select(area => (area.Code, area.Counts)), (LeadersOfAllEditions, Outcomes.Leaders)];

    /// <summary>The same for people.</summary>
    internal static string LabelOf(string code) => code switch
    {
        Overall => "Overall",
        LeadersOfAllEditions => "Leaders, all editions",
        _ => Words.Sentence(Editions.All.SelectMany(edition => edition.Areas).First(area => area.Code == code).Label),
    };
}

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The codes of issues found when files are joined. A code never changes its meaning and is never reused.</summary>
public static class JoinCodes
{
    /// <summary><c>sources-agree</c>, for information: several sources have the inspection or visit, and they do not
    /// differ.</summary>
    public const string SourcesAgree = "sources-agree";

    /// <summary><c>sources-disagree</c>, a warning: a source differs from the one that is used. The history keeps both values,
    /// except for themes and last days on site.</summary>
    public const string SourcesDisagree = "sources-disagree";

    /// <summary><c>judgement-revised</c>, a warning: a later release of Ofsted's official statistics has another judgement than
    /// an earlier one. The history keeps both.</summary>
    public const string JudgementRevised = "judgement-revised";

    /// <summary><c>inspection-stated-twice</c>, a warning: one table has the inspection or visit more than once.</summary>
    public const string InspectionStatedTwice = "inspection-stated-twice";

    /// <summary><c>authority-without-code</c>, an error: the file gives no code for an authority that the register does
    /// not have. Its rows are not in any history.</summary>
    public const string AuthorityWithoutCode = "authority-without-code";

    /// <summary><c>authority-not-yet-inspected</c>, for information: a file says that the authority has not been inspected
    /// yet.</summary>
    public const string AuthorityNotYetInspected = "authority-not-yet-inspected";
}

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The codes of what is found in joining files. Permanent: none changes its meaning or is used again for another.</summary>
public static class JoinCodes
{
    /// <summary><c>sources-agree</c>, for information: several sources have the inspection or visit, and none says another thing than the others.</summary>
    public const string SourcesAgree = "sources-agree";

    /// <summary><c>sources-disagree</c>, a warning: a source says another thing than the one that is believed. The history keeps both, but for themes and last days on site.</summary>
    public const string SourcesDisagree = "sources-disagree";

    /// <summary><c>judgement-revised</c>, a warning: a later release of Ofsted's official statistics has another judgement than an earlier
    /// one. The history keeps both.</summary>
    public const string JudgementRevised = "judgement-revised";

    /// <summary><c>inspection-stated-twice</c>, a warning: one table has the inspection or visit more than once.</summary>
    public const string InspectionStatedTwice = "inspection-stated-twice";

    /// <summary><c>authority-without-code</c>, an error: an authority is named without any code and is not in the register, so there is no history to
    /// put its rows into.</summary>
    public const string AuthorityWithoutCode = "authority-without-code";

    /// <summary><c>authority-not-yet-inspected</c>, for information: a file says that the authority was not yet inspected.</summary>
    public const string AuthorityNotYetInspected = "authority-not-yet-inspected";
}

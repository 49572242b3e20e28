namespace Ilacs.Model;

/// <summary>What the rows of the lifecycle rest on. The counts are over the cases in <c>seeds/conformance/intervention</c>, and a test takes them
/// again.</summary>
internal static class InterventionEvidence
{
    internal static readonly Evidence AllCasesFit = new(
        "Every recorded case went by the rows of the lifecycle", new Observation(27, 27), InterventionSources.Cases);

    internal static readonly Evidence SteppedDownToNonStatutory = new(
        "The notice to which a direction was stepped down was non-statutory", new Observation(1, 1), InterventionSources.Cases);

    internal static readonly Evidence SupportBeforeAnyNotice = new(
        "Another council helped, and an adviser was agreed, before there was any notice",
        SourceStrength.CouncilPaper,
        InterventionSources.NottinghamMinutesOnSupport);

    internal static readonly Evidence SupportUnderNotice = new(
        "Another council was helping when the notice had long been open; when that began is not said", SourceStrength.CouncilPaper, InterventionSources.NottinghamReportOnSupport);

    internal static readonly Evidence SixMonthsWhereStated = new(
        "Where a source says how often a notice or direction is reviewed, no more than six months lie between reviews", new Observation(7, 7), InterventionSources.Cases);

    internal static readonly Evidence ReviewedUntilTheEnd = new(
        "Reviews come no more than six months apart for as long as the notice lasts",
        SourceStrength.Unsourced,
        InterventionSources.PressOnReviews);

    internal static readonly Evidence ReviewedAfterAYear = new(
        "The notice for Rochdale of April 2013 was reviewed after a year; of reviews in between nothing is said",
        SourceStrength.CouncilPaper,
        new("Rochdale Borough Council, page 'Children's Social Care Services' on the minister's letter", link: "https://www.rochdale.gov.uk/directory-record/79/childrens-social-care-services"));

    internal static readonly Evidence ListOfTheClosed = new(
        "The Department for Education keeps lists of closed notices and directions, which do not say how each ended; the strengths have no name for what a department publishes",
        SourceStrength.Unsourced,
        InterventionSources.Collection);

    internal static readonly Evidence EndsByDecision = new(
        "A notice is lifted, and a direction revoked or stepped down, by a minister's decision, even where it comes on the day of a better report (West Berkshire 2017, West Sussex 2023); Hull's direction was stepped down while the authority was still inadequate",
        SourceStrength.Unsourced,
        new("Community Care, 5 August 2022, on Hull; letter on lifting Devon's notice, 2016; the Department for Education's pages on West Berkshire and West Sussex"));

    /// <summary>In how many of the cases that were ever in the state it happened.</summary>
    internal static Evidence Seen(int cases, int of, string statement) => new(statement, new Observation(cases, of), InterventionSources.Cases);
}

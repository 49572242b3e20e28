using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>What the rows of the lifecycle rest on. The counts are over the cases in <c>seeds/conformance/intervention</c>, and a test takes them
/// again.</summary>
internal static class InterventionEvidence
{
    internal static readonly Evidence AllCasesFit = new(
        "Every recorded case follows the rows of the lifecycle", new Observation(30, 30), InterventionSources.Cases);

    internal static readonly Evidence AdviserWhereverInadequate = new(
        "After an inadequate judgement, the Department for Education sends an adviser",
        SourceStrength.GovernmentStatement,
        InterventionSources.AnswerOfMay2022);

    internal static readonly Evidence NoticeAfterTooLittleImprovement = new(
        "A notice may follow if improvement is insufficient, sometimes as a warning of a direction",
        SourceStrength.GovernmentStatement,
        InterventionSources.AnswerOfMay2022);

    internal static readonly Evidence DirectionAtAnyStage = new(
        "A direction may follow at any point if an authority refuses or fails to do what a notice sets out, or improves too slowly for ministers",
        SourceStrength.GovernmentStatement,
        InterventionSources.AnswerOfMay2022);

    internal static readonly Evidence SupportBeforeAnyNotice = new(
        "Another council helped, and an adviser was agreed, before any notice",
        SourceStrength.CouncilPaper,
        InterventionSources.NottinghamMinutesOnSupport);

    internal static readonly Evidence SupportUnderNotice = new(
        "Another council was helping long after the notice was issued; the source does not say since when", SourceStrength.CouncilPaper, InterventionSources.NottinghamReportOnSupport);

    internal static readonly Evidence SixMonthsWhereStated = new(
        "If a source says how often a notice or direction is reviewed, it is at least every six months", new Observation(7, 7), InterventionSources.Cases);

    internal static readonly Evidence ReviewedUntilTheEnd = new(
        "Reviews come at most six months apart for as long as the notice lasts",
        SourceStrength.Unsourced,
        InterventionSources.PressOnReviews);

    internal static readonly Evidence ReviewedAfterAYear = new(
        "The notice of April 2013 for Rochdale was reviewed after a year; the source mentions no review in between",
        SourceStrength.CouncilPaper,
        new("Rochdale Borough Council, page 'Children's Social Care Services' on the minister's letter", link: "https://www.rochdale.gov.uk/directory-record/79/childrens-social-care-services"));

    internal static readonly Evidence ListOfTheClosed = new(
        "The Department for Education keeps lists of closed notices and directions, which do not say how each ended",
        SourceStrength.GovernmentStatement,
        InterventionSources.Collection);

    internal static readonly Evidence EndsByDecision = new(
        "A minister decides to lift a notice, or to revoke or step down a direction, even on the day of a better report (West Berkshire 2017, West Sussex 2023). "
        + "Hull's direction was stepped down while the authority was still inadequate",
        SourceStrength.GovernmentStatement,
        new("The Department for Education's pages on Hull, West Berkshire and West Sussex; a minister's letter on lifting Devon's notice, 2016"));

    /// <summary>The definitions of persistent and systemic failure, and what was tied to them.</summary>
    internal static readonly ImmutableArray<Evidence> PersistentOrSystemic =
    [
        new(
            "Persistent failure is a rating of inadequate more than once within five years. The source does not say from which day they are counted",
            SourceStrength.GovernmentStatement,
            InterventionSources.AnswerOf2016),
        new(
            "Systemic failure is a rating of inadequate in every key judgement",
            SourceStrength.GovernmentStatement,
            InterventionSources.AnswerOf2016),
        new(
            "Commissioners are appointed where Ofsted finds either, and increasingly report on whether services should leave the council",
            SourceStrength.GovernmentStatement,
            InterventionSources.AnswerOf2016),
        new(
            "In either case services are presumed to be removed from the council's control, unless there are strong reasons against it. "
                + "A direction of May 2022 is quoted as saying so; no source shows it in force after that",
            SourceStrength.Unsourced,
            InterventionSources.PressOnSefton),
    ];

    /// <summary>In how many of the cases that were ever in the state it happened.</summary>
    internal static Evidence Seen(int cases, int of, string statement) => new(statement, new Observation(cases, of), InterventionSources.Cases);
}

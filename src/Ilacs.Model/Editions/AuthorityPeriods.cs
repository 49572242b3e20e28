using NodaTime;

namespace Ilacs.Model;

/// <summary>How long an authority has, by law or by Ofsted's word, for what it does after a report or letter. These periods span the
/// editions.</summary>
internal static class AuthorityPeriods
{
    /// <summary>An action plan answers every report, not only those that find something inadequate.</summary>
    internal static Evidence EveryReportIsAnswered { get; } = new(
        "An authority that receives a report writes what it will do and by when, whatever the grade",
        SourceStrength.Statute,
        new Citation("Education and Inspections Act 2006", "section 137(3)", "https://www.legislation.gov.uk/ukpga/2006/40/section/137"));

    /// <summary>Working days in which the authority writes and submits its action plan.</summary>
    internal static Parameter<NumberRange> ActionPlan { get; } = new(
        "action-plan-working-days",
        "working days from receiving the report or letter to submitting the action plan",
        [
            new(NumberRange.Exactly(70), new Evidence(
                "The final action plan is due within 70 working days of receiving the letter, as the law has it; the regulation itself was not seen",
                SourceStrength.OfstedStatement,
                CycleSources.OfstedOnActionPlansAugust2018)),
            new(NumberRange.Exactly(70), new Evidence(
                "The council counts the 70 working days from publication, and so conflicts with Ofsted and the regulations on where to begin",
                SourceStrength.CouncilPaper,
                CycleSources.NottinghamMinutesOnThePlan)),
        ],
        new Evidence(
            "The regulations count the period for publishing the report from its receipt",
            SourceStrength.Statute,
            new Citation(CycleSources.Si2007No462.Title, "regulation 2")),
        EveryReportIsAnswered);

    /// <summary>Working days in which the authority shares a draft of the plan after an area for priority action.</summary>
    internal static Parameter<NumberRange> DraftActionPlan { get; } = new(
        "draft-action-plan-working-days",
        "working days from receiving the letter on a focused visit with an area for priority action to sharing a draft of the action plan",
        [
            new(NumberRange.Exactly(20), new Evidence(
                "After a focused visit with an area for priority action an early draft is shared within 20 working days",
                SourceStrength.OfstedStatement,
                CycleSources.OfstedOnActionPlansAugust2018)),
        ]);

    /// <summary>From when letters on focused visits ask for a draft: as reported in August 2018.</summary>
    internal static LocalDate DraftsSince { get; } = new(2018, 8, 1);

    /// <summary>Working days in which the authority itself publishes the report.</summary>
    internal static Parameter<NumberRange> PublicationByTheAuthority { get; } = new(
        "authority-publication-working-days",
        "working days from receiving the report to publishing it locally",
        [
            new(NumberRange.Exactly(30), new Evidence(
                "The authority publishes the report within 30 working days of receiving it",
                SourceStrength.Statute,
                new Citation(CycleSources.Si2007No462.Title, "regulation 2"))),
        ]);
}

using NodaTime;

namespace Ilacs.Model;

/// <summary>The time that an authority has, by law or according to Ofsted, to act on a report or letter. It is the same in all
/// editions.</summary>
internal static class AuthorityPeriods
{
    /// <summary>An action plan answers every report, not only those that find something inadequate.</summary>
    internal static Evidence EveryReportIsAnswered { get; } = new(
        "An authority that receives a report writes down what it will do and by when, whatever the grade",
        SourceStrength.Statute,
        new Citation("Education and Inspections Act 2006", "section 137(3)", "https://www.legislation.gov.uk/ukpga/2006/40/section/137"));

    /// <summary>Found by comparing the day printed in each letter with its day of publication. Five letters that print a day do not fit:
    /// three leave less time and two leave more.</summary>
    internal static Evidence ReceivedBeforePublication { get; } = new(
        "The day printed in letters on joint targeted area inspections is 70 working days after receipt, if receipt was 0 to 8 working "
            + "days before publication. In 33 letters it was the day of publication itself. Three letters say that they count from a "
            + "copy before publication",
        new Observation(58, 63),
        CycleSources.JointInspectionLetters);

    /// <summary>Working days in which the authority writes and submits its action plan.</summary>
    internal static Parameter<NumberRange> ActionPlan { get; } = new(
        "action-plan-working-days",
        "working days from receiving the report or letter to submitting the action plan",
        [
            new(NumberRange.Exactly(70), new Evidence(
                "The final action plan is due within 70 working days of receiving the letter, by law. We have not seen the regulation itself",
                SourceStrength.OfstedStatement,
                CycleSources.OfstedOnActionPlansAugust2018)),
            new(NumberRange.Exactly(70), new Evidence(
                "The council counts the 70 working days from publication. It is likely the same rule: an authority may receive the report "
                    + "some days before it is published, and the plan is then due earlier",
                SourceStrength.CouncilPaper,
                CycleSources.NottinghamMinutesOnThePlan)),
        ],
        ReceivedBeforePublication,
        new Evidence(
            "The regulations count the period for publishing the report from its receipt",
            SourceStrength.Statute,
            new Citation(CycleSources.Si2007No462.Title, "regulation 2")),
        EveryReportIsAnswered);

    /// <summary>Working days in which the authority shares a draft of the plan after an area for priority action.</summary>
    internal static Parameter<NumberRange> DraftActionPlan { get; } = new(
        "draft-action-plan-working-days",
        "working days from receiving the letter on a focused or assurance visit with an area for priority action to sharing a draft of the action plan",
        [
            new(NumberRange.Exactly(20), new Evidence(
                "After a focused visit with an area for priority action an early draft is shared within 20 working days",
                SourceStrength.OfstedStatement,
                CycleSources.OfstedOnActionPlansAugust2018)),
        ],
        new Evidence(
            "Assurance visits found areas for priority action too, as in Dudley in October 2020 and in Sefton",
            SourceStrength.OfstedStatement,
            CycleSources.DudleyAndSeftonReports));

    /// <summary>From when letters on focused visits ask for a draft: as reported in August 2018.</summary>
    internal static LocalDate DraftsSince { get; } = new(2018, 8, 1);

    /// <summary>Working days in which the principal authority writes the statement of proposed action after a joint targeted area
    /// inspection.</summary>
    internal static Parameter<NumberRange> StatementOfAction { get; } = new(
        "statement-of-action-working-days",
        "working days from receiving the letter on a joint targeted area inspection to writing the statement of proposed action",
        [
            new(NumberRange.Exactly(70), new Evidence(
                "The principal authority writes the statement within 70 working days of receiving the report. We have not seen the regulation itself",
                SourceStrength.Statute,
                CycleSources.Si2015No1792)),
        ],
        new Evidence("Letters on joint targeted area inspections ask for the statement", new Observation(64, 64), CycleSources.JointInspectionLetters),
        new Evidence(
            "These letters name the principal authority; at least five of them name a body other than the council",
            new Observation(27, 64),
            CycleSources.JointInspectionLetters),
        ReceivedBeforePublication);

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

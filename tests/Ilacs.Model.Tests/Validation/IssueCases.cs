using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>Records of which each shows one way in which a rule is broken, or two of which the one is just not broken.</summary>
internal static class IssueCases
{
    internal static ImmutableArray<(string What, Func<ValidationReport> Check)> All { get; } =
    [
        Of("On-site work that ends before it begins", Standard("2022-07-11", "2022-07-08")),
        Of("A second on-site window within the first", Standard("2022-07-11", "2022-07-22").AndOnSite("2022-07-18", "2022-07-29")),
        Of("A second on-site window that begins when the first ends", Standard("2022-07-11", "2022-07-22").AndOnSite("2022-07-22", "2022-07-29")),
        Of("A second on-site window that begins the day after", Standard("2022-07-11", "2022-07-21").AndOnSite("2022-07-22", "2022-07-22")),
        Of("Two on-site windows in order, together too long", Standard("2022-07-11", "2022-07-22").AndOnSite("2022-08-08", "2022-08-12")),
        Of("An inspection of one working day", Standard("2022-07-11", "2022-07-11")),
        Of("On-site work on a Sunday and a bank holiday", Standard("2022-08-21", "2022-08-29")),
        Of("A report that is published before on-site work ends", Standard("2022-07-11", "2022-07-22").Published("2022-07-21")),
        Of("A report that is received before on-site work ends", Standard("2022-07-11", "2022-07-22").Received("2022-07-21")),
        Of("A report that is published and received on the last day on site", Standard("2022-07-11", "2022-07-22").Published("2022-07-22").Received("2022-07-22")),
        Of("A single inspection in the edition of 2018", Standard("2022-07-11", "2022-07-22").OfType(CycleEventType.SingleInspection)),
        Of("An inspection of the edition of 2018 in the time of that of 2023", Standard("2023-07-10", "2023-07-21").Under(Editions.Ilacs2018)),
        Of("An inspection of the edition of 2018 before there was any known edition", Standard("2012-07-09", "2012-07-20").Under(Editions.Ilacs2018)),
        Of("An inspection of the edition of 2026 on the day to which it was checked", Given.StandardInspection("2026-08-25").Under(Editions.Ilacs2026).Judged(Grade.Good, Grade.Good, Grade.Good, Grade.Good)),
        Of("An inspection of the edition of 2026 on the day after that to which it was checked", Given.StandardInspection("2026-08-26").Under(Editions.Ilacs2026).Judged(Grade.Good, Grade.Good, Grade.Good, Grade.Good)),
        Of("An inspection of the edition of 2026 when another is expected", Given.StandardInspection("2027-07-12", "2027-07-23").Under(Editions.Ilacs2026).Judged(Grade.Good, Grade.Good, Grade.Good, Grade.Good)),
        Of("An inspection of the edition of 2023 on a day after the edition of 2026 began", Given.StandardInspection("2027-07-12", "2027-07-23").Under(Editions.Ilacs2023).Judged(Grade.Good, Grade.Good, Grade.Good, Grade.Good)),
        Of("An overall that the judgements do not permit", Standard("2022-07-11", "2022-07-22").WithOverall(Grade.Outstanding)),
        Of("An overall that is permitted and not indicative", Given.StandardInspection("2022-07-11", "2022-07-22").Judged(Grade.Inadequate, Grade.RequiresImprovement, Grade.RequiresImprovement).WithOverall(Grade.Inadequate)),
        Of("An overall in the edition of 2026", In2026().WithOverall(Grade.Good)),
        Of("An overall in the edition of 2026 that is not judged", In2026().WithOverall(NoGrade.NotJudged)),
        Of("An overall in the edition of 2026 that is not known", In2026().WithOverall(NoGrade.NotKnown)),
        Of("An overall in the edition of 2018 that the record gives as not in the edition", Standard("2022-07-11", "2022-07-22").WithOverall(NoGrade.NotInEdition)),
        Of("An overall in the edition of 2018 that was not judged", Standard("2022-07-11", "2022-07-22").WithOverall(NoGrade.NotJudged)),

        Of("A source that is older than the inspection", Standard("2022-07-11", "2022-07-22").AccordingTo("The Gazette", "2022-07-10")),
        Of("A source of the first day of the inspection", Standard("2022-07-11", "2022-07-22").AccordingTo("The Gazette", "2022-07-11")),
        Of("A source that is older than the publication that it states", Standard("2022-07-11", "2022-07-22").Published("2022-09-05").AccordingTo(new RecordSource("The Gazette", null, ImpreciseDate.Parse("2022-09-04"), "publishedOn"))),
        Of("A source with another date of publication", Standard("2022-07-11", "2022-07-22").Published("2022-09-05").AccordingTo(Saying("The Gazette", "publishedOn", "2022-09-06"))),
        Of("A source with a day before the on-site work", Standard("2022-07-11", "2022-07-22").AccordingTo(Saying("The Gazette", "onSite", "2022-07-10"))),
        Of("A source with a day after the on-site work", Standard("2022-07-11", "2022-07-22").AccordingTo(Saying("The Gazette", "onSite", "2022-07-23"))),
        Of("Sources with the first and the last day on site", Standard("2022-07-11", "2022-07-22").AccordingTo(Saying("The Gazette", "onSite", "2022-07-11")).AccordingTo(Saying("The Herald", "onSite", "2022-07-22"))),
        Of("Two sources that differ where the record does not know the day", Standard("2022-07-11", "2022-07-22").Published("2022-09").AccordingTo(Saying("The Gazette", "publishedOn", "2022-09-05")).AccordingTo(Saying("The Herald", "publishedOn", "2022-09-06"))),
        Of("Three sources; the last differs from the first only", Standard("2022-07-11", "2022-07-22").Published("2022").AccordingTo(Saying("The Gazette", "publishedOn", "2022-09-05")).AccordingTo(Saying("The Herald", "publishedOn", "2022-09")).AccordingTo(Saying("The Mail", "publishedOn", "2022-09-06"))),
        Of("Three sources; the last differs from the second only", Standard("2022-07-11", "2022-07-22").Published("2022").AccordingTo(Saying("The Gazette", "publishedOn", "2022-09")).AccordingTo(Saying("The Herald", "publishedOn", "2022-09-05")).AccordingTo(Saying("The Mail", "publishedOn", "2022-09-06"))),
        Of("Three sources, each with a month", Standard("2022-07-11", "2022-07-22").Published("2022").AccordingTo(Saying("The Gazette", "publishedOn", "2022-10")).AccordingTo(Saying("The Herald", "publishedOn", "2022-08")).AccordingTo(Saying("The Mail", "publishedOn", "2022-09"))),
        Of("Two sources that differ from the record and from each other", Published("2022-09-05", "2022-09-06", "2022-09-07")),
        Of("A last source that differs from the one that ends first, not from the one that begins last", Published("2022", "2022-08", "2022-08-15/2022-10-31", "2022-10")),
        Of("A last source that differs from the one that begins last, not from the one that ends first", Published("2022", "2022-08-01/2022-09-30", "2022-09-15/2022-12-31", "2022-09-01")),
        Of("A last source that differs from two that end on one day", Published("2022", "2022-08", "2022-08-15/2022-08-31", "2022-10")),
        Of("A last source that differs from two that begin on one day", Published("2022", "2022-08-01/2022-09-30", "2022-09-15/2022-12-31", "2022-09-15/2022-11-30", "2022-09-01")),
        Of("Sources with two days on site that are a month apart", Given.FocusedVisit("2022").AccordingTo(Saying("The Gazette", "onSite", "2022-07-11")).AccordingTo(Saying("The Herald", "onSite", "2022-08-11"))),
        Of("Sources with two days on site that are more than a month apart", Given.FocusedVisit("2022").AccordingTo(Saying("The Gazette", "onSite", "2022-07-11")).AccordingTo(Saying("The Herald", "onSite", "2022-08-12"))),
        Of("A source that names another kind of event", Standard("2022-07-11", "2022-07-22").AccordingTo(new RecordSource("The Gazette") { StatedType = CycleEventType.ShortInspection })),
        Of("A source with a grade of a visit", Given.FocusedVisit("2022-07-12").AccordingTo(Grading("The Gazette", StatedJudgement.Overall, Grade.Good))),
        Of("A source with a grade of an area of a visit", Given.FocusedVisit("2022-07-12").AccordingTo(Grading("The Gazette", "leaders", Grade.Good))),
        Of("A source with another grade", Standard("2022-07-11", "2022-07-22").AccordingTo(Grading("The Gazette", "leaders", Grade.Outstanding))),
        Of("A source with an area that the edition has not", Standard("2022-07-11", "2022-07-22").AccordingTo(Grading("The Gazette", "care-leavers", Grade.Good))),
        Of("A source that says that an area is not in the edition", Standard("2022-07-11", "2022-07-22").AccordingTo(Grading("The Gazette", "leaders", NoGrade.NotInEdition))),
        Of("A source that says that the overall is not in the edition", Standard("2022-07-11", "2022-07-22").AccordingTo(Grading("The Gazette", StatedJudgement.Overall, NoGrade.NotInEdition))),
        Of("A source with an overall in the edition of 2026", In2026().AccordingTo(Grading("The Gazette", StatedJudgement.Overall, Grade.Good))),
        Of("Two sources with different grades where the record has none", NotKnown().AccordingTo(Grading("The Gazette", "leaders", Grade.Good)).AccordingTo(Grading("The Herald", "leaders", Grade.Outstanding))),
        Of("Three sources; the last gives another grade than the first", NotKnown().AccordingTo(Grading("The Gazette", "leaders", Grade.Good)).AccordingTo(Grading("The Herald", "leaders", Grade.Good)).AccordingTo(Grading("The Mail", "leaders", Grade.Outstanding))),
        Of("A grade that the later of two sources corrects, which comes first", Corrected("2025-07", "2024-01")),
        Of("A grade that the later of two sources corrects, which comes last", Corrected("2024-01", "2025-07")),
        Of("A grade that two sources of one month correct", Corrected("2025-07", "2025-07")),
        Of("A source of a name that does not end", Standard("2022-07-11", "2022-07-22").AccordingTo(Grading(new string('a', 199) + "😀", "leaders", Grade.Outstanding))),
        Of("A source of a name of two hundred letters", Standard("2022-07-11", "2022-07-22").AccordingTo(Grading(new string('a', 200), "leaders", Grade.Outstanding))),
        Of("A source of a name of two hundred and one letters", Standard("2022-07-11", "2022-07-22").AccordingTo(Grading(new string('a', 201), "leaders", Grade.Outstanding))),

        Of("A visit whose letter is published before it ends", Given.FocusedVisit("2022-07-12", "2022-07-13").Published("2022-07-12")),
        Of("A visit of four working days", Given.FocusedVisit("2022-07-11", "2022-07-14")),
        Of("A visit of four working days that names an edition with no visits", Given.FocusedVisit("2022-07-11", "2022-07-14").Under(Editions.Sif2013)),
        Of("A visit of a weekend", Given.FocusedVisit("2022-07-09", "2022-07-10")),
        Of("A visit of the edition of 2023 in the time of that of 2018", Given.FocusedVisit("2022-07-12", "2022-07-13").Under(Editions.Ilacs2023)),
        Of("A visit of the edition of 2018 that began in some month", Given.FocusedVisit("2022-07").Under(Editions.Ilacs2018)),
        Of("A monitoring visit of four working days", Given.MonitoringVisit("2022-07-11", "2022-07-14")),
        Of("A monitoring visit of four working days in a year without an edition", Given.MonitoringVisit("2012-07-09", "2012-07-12")),
        Of("A monitoring visit before the inspection that it follows", Given.MonitoringVisit("2022-07-12", "2022-07-13").Following("2022-07-13")),
        Of("A monitoring visit on the day of the inspection that it follows", Given.MonitoringVisit("2022-07-12", "2022-07-13").Following("2022-07-12")),
        Of("A letter that is not published, with a day of publication", Given.MonitoringVisit("2022-07-12", "2022-07-13").WithLetterPublished(false).Published("2022-09-05")),
        Of("A letter that is published, with a day of publication", Given.MonitoringVisit("2022-07-12", "2022-07-13").WithLetterPublished(true).Published("2022-09-05")),
        Of("A letter that is not published, without a day of publication", Given.MonitoringVisit("2022-07-12", "2022-07-13").WithLetterPublished(false)),
        Of("A focused visit in the pause", Given.FocusedVisit("2020-11-24", "2020-11-25")),
        Of("A focused visit that may have begun after the pause", Given.FocusedVisit("2020")),
        Of("An assurance visit in its time", Given.AssuranceVisit("2020-10-13", "2020-10-14")),
        Of("An assurance visit after its time", Given.AssuranceVisit("2022-07-12", "2022-07-13")),
        Of("A focused visit at the time of the assurance visits", Given.FocusedVisit("2020-10-13", "2020-10-14")),

        Of("A short inspection after a lower grade", Standard("2019-07-08", "2019-07-19", Grade.RequiresImprovement), Given.ShortInspection("2022-07-11", "2022-07-15").Judged(Grade.Good, Grade.Good, Grade.Good)),
        Of("An inspection in the suspension", Standard("2020-07-06", "2020-07-17")),
        Of("An inspection long before it is due", Standard("2021-07-05", "2021-07-16"), Standard("2022-07-11", "2022-07-22")),
        Of("An inspection and a visit at the same time", Standard("2022-07-11", "2022-07-22"), Given.FocusedVisit("2022-07-12", "2022-07-13")),
        Of("A monitoring visit after a good judgement", Standard("2022-07-11", "2022-07-22"), Given.MonitoringVisit("2022-11-15", "2022-11-16")),
        Of("A monitoring visit after a re-inspection", Standard("2019-07-08", "2019-07-19", Grade.Inadequate), Standard("2022-07-11", "2022-07-22"), Given.MonitoringVisit("2022-11-15", "2022-11-16")),
        Claimed("A monitoring visit before which every inspection is claimed", [CycleEventType.StandardInspection, CycleEventType.ShortInspection], Given.MonitoringVisit("2023-11-14", "2023-11-15")),
        Of("Seven monitoring visits", [Standard("2018-06-11", "2018-06-22", Grade.Inadequate), .. Visits(2018, 2019, 2019, 2019, 2021, 2021, 2021)]),
        Of("Nine monitoring visits, five of them in a year", [Standard("2018-06-11", "2018-06-22", Grade.Inadequate), .. Visits(2018, 2019, 2019, 2019, 2019, 2019, 2021, 2021, 2021)]),
        Of("A monitoring visit with too low a number", Standard("2018-06-11", "2018-06-22", Grade.Inadequate), Given.MonitoringVisit("2018-11-13", "2018-11-14"), Given.MonitoringVisit("2019-03-12", "2019-03-13").Number(1)),
        Claimed("No inspection where every one is claimed", [CycleEventType.StandardInspection, CycleEventType.ShortInspection], Standard("2021-07-05", "2021-07-16")),
        Claimed("No monitoring visit where every one is claimed", [CycleEventType.MonitoringVisit], Standard("2021-07-05", "2021-07-16", Grade.Inadequate)),
        Claimed("No annual engagement meeting where every one is claimed", [CycleEventType.AnnualEngagementMeeting], Given.AnnualEngagementMeeting("2022-03-15")),
        ("No annual engagement meeting where another coverage claims every one", () => Given.History().Claiming("2018-01-01", "2025-12-31", CycleEventType.FocusedVisit).Claiming("2021-01-01", "2025-12-31", CycleEventType.AnnualEngagementMeeting).Build().Validate()),
        ("An annual engagement meeting that may be any of those that are missing", () => Given.History().With(Given.AnnualEngagementMeeting("2018-06-01/..")).Claiming("2018-01-01", "2025-12-31", CycleEventType.AnnualEngagementMeeting).Build().Validate()),
        ("What is absent in the order of the coverage that claims it", () => Given.History().With(Standard("2021-07-05", "2021-07-16"))
            .Claiming("2018-01-01", "2025-12-31", CycleEventType.AnnualEngagementMeeting).Claiming("2018-01-01", "2025-12-31", CycleEventType.StandardInspection, CycleEventType.ShortInspection).Build().Validate()),
        Claimed("No action plan where every one is claimed", [CycleEventType.ActionPlan], Standard("2022-07-11", "2022-07-22").Published("2022-09-05").WithAreasForImprovement(3)),
        Claimed("Nothing at all where everything is claimed", Support.Events.ThatHappen),
        Of("An action plan that is late", Standard("2022-07-11", "2022-07-22").Published("2022-09-05"), Given.ActionPlan("2022-07-11").Submitted("2023-01-09")),
        Of("A draft of an action plan that is late", Given.FocusedVisit("2022-04-26", "2022-04-27").Published("2022-06-01").WithAreasForPriorityAction(1), Given.ActionPlan("2022-04-26").Drafted("2022-07-04")),
        Of("A draft of an action plan that is in time", Given.FocusedVisit("2022-04-26", "2022-04-27").Published("2022-06-01").WithAreasForPriorityAction(1), Given.ActionPlan("2022-04-26").Drafted("2022-07-01")),
        Of("An action plan that is expected after it is due", Standard("2022-07-11", "2022-07-22").Published("2022-09-05"), Given.StatedExpectation(CycleEventType.ActionPlan, "2022-11-03", "2022-12-14", "2022-07-11")),
        Of("An action plan that is expected on the day on which it is due", Standard("2022-07-11", "2022-07-22").Published("2022-09-05"), Given.StatedExpectation(CycleEventType.ActionPlan, "2022-11-03", "2022-12-13", "2022-07-11")),
        Of("An action plan that is expected on or after the day on which it is due", Standard("2022-07-11", "2022-07-22").Published("2022-09-05"), Given.StatedExpectation(CycleEventType.ActionPlan, "2022-11-03", "2022-12-13/..", "2022-07-11")),
        Of("An action plan that is not expected after it is due", Standard("2022-07-11", "2022-07-22").Published("2022-09-05"), Given.StatedExpectation(CycleEventType.ActionPlan, "2022-11-03", "2022-12-14", "2022-07-11", willCome: false)),
        Of("A visit that is expected before that is said", Given.StatedExpectation(CycleEventType.FocusedVisit, "2022-11-03", "2022-11-02")),
        Of("A visit that is expected on the day on which that is said", Given.StatedExpectation(CycleEventType.FocusedVisit, "2022-11-03", "2022-11-03")),
        Of("A visit that is expected before the inspection that it follows", Standard("2022-07-11", "2022-07-22"), Given.StatedExpectation(CycleEventType.FocusedVisit, "2022-01-03", "2022-07-10", "2022-07-11")),
        Of("A visit that is expected after what is not recorded", Standard("2022-07-11", "2022-07-22"), Given.StatedExpectation(CycleEventType.MonitoringVisit, "2022-11-03", "2023", "2022-07-12")),
        Of("An action plan that answers nothing that is recorded", Standard("2022-07-11", "2022-07-22"), Given.ActionPlan("2022-07-12").Submitted("2022-10-10")),

        Of("A notice that is published before it is issued", Given.Intervention().Then(Given.NoticeIssued("2020-01-10").Published("2020-01-09"))),
        Of("A notice that is issued before what led to it", Given.Intervention().Then(Given.NoticeIssued("2020-01-10").Because(InterventionTrigger.InadequateInspection, "2020-01-11"))),
        Of("A direction stepped down to a notice that is published too early", Given.Intervention().Then(
            Given.DirectionIssued("2020-01-10"), Given.DirectionSteppedDown("2021-01-11").Published("2021-01-10"))),
        Of("Two reviews on one day, and one before them", Given.Intervention().Then(
            Given.NoticeIssued("2020-01-10"), Given.ReviewHeld("2020-06-02"), Given.Event(InterventionEventType.SupportArranged, "2020-06-02"), Given.ReviewHeld("2020-06-01"))),
        Of("A review whose source gives a day of publication, which a review has not", Given.Intervention().Then(
            Given.NoticeIssued("2020-01-10"), new ReviewHeld { On = ImpreciseDate.Parse("2020-06-02"), Sources = [Saying("The Gazette", "publishedOn", "2020-07-01")] })),
        Of("An intervention that opens with a source that gives a day of publication", new InterventionHistory(
            Given.Somewhere, ServiceArea.SocialCare, new() { State = InterventionState.NoticeOpen, On = ImpreciseDate.Parse("2020-01-10"), Sources = [Saying("The Gazette", "publishedOn", "2020-07-01")] })),
    ];

    private static InspectionBuilder Standard(string from, string to, Grade? all = null)
    {
        var grade = all ?? Grade.Good;
        return Given.StandardInspection(from, to).Under(Editions.Ilacs2018).Judged(grade, grade, grade);
    }

    private static InspectionBuilder Published(string recorded, params string[] said) => said.Index().Aggregate(
        Standard("2022-07-11", "2022-07-22").Published(recorded), (one, source) => one.AccordingTo(Saying($"Paper {source.Index + 1}", "publishedOn", source.Item)));

    private static InspectionBuilder NotKnown() => Standard("2022-07-11", "2022-07-22").Judged("leaders", NoGrade.NotKnown);

    private static InspectionBuilder Corrected(string one, string other) => Standard("2022-07-11", "2022-07-22")
        .AccordingTo("The Gazette", one).AccordingTo("The Herald", other).AccordingTo(new RecordSource("The Mail", null, ImpreciseDate.Parse("2024-07")) { StatedJudgements = [new("leaders", Grade.Outstanding)] });

    private static InspectionBuilder In2026() => Given.StandardInspection("2026-07-06", "2026-07-17").Judged(Grade.Good, Grade.Good, Grade.Good, Grade.Good);

    private static IEnumerable<CycleEvent> Visits(params int[] years) => years.GroupBy(year => year).SelectMany(
        group => group.Select((year, i) => (CycleEvent)Given.MonitoringVisit(new LocalDate(year, 8, 1).Next(IsoDayOfWeek.Tuesday).PlusWeeks(4 * i)).Build()));

    private static RecordSource Saying(string document, string member, string date) => new(document) { StatedDates = [new(member, ImpreciseDate.Parse(date))] };

    private static RecordSource Grading(string document, string member, Judgement judgement) => new(document) { StatedJudgements = [new(member, judgement)] };

    private static (string What, Func<ValidationReport> Check) Of(string what, params CycleEvent[] events) => (what, () => Given.History().With(events).Build().Validate());

    private static (string What, Func<ValidationReport> Check) Of(string what, InterventionHistory intervention) => (what, () => intervention.Validate());

    private static (string What, Func<ValidationReport> Check) Claimed(string what, CycleEventType[] types, params CycleEvent[] events) =>
        (what, () => Given.History().Claiming("2018-01-01", "2025-12-31", types).With(events).Build().Validate());
}

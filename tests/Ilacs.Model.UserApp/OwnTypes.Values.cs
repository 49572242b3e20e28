using Ilacs.Model;
using NodaTime;

namespace UserApp;

// What is held.
internal static partial class OwnTypes
{
    private static readonly ImpreciseDate Day = new LocalDate(2022, 4, 26);

    private static readonly ImpreciseDate Month = ImpreciseDate.InMonth(2022, 6);

    private static readonly Judgements Judged2018 = Judgements.Ilacs2018(Grade.Good, Grade.RequiresImprovement, Grade.Good);

    private static readonly RecordSource Source = new("A council paper", "paragraph 2", Month, "onSite") { StatedDates = [new("onSite", ImpreciseDate.InMonth(2022, 4))], StatedType = CycleEventType.FocusedVisit };

    private static readonly RecordSource Corrected = new("A year's statistics", null, ImpreciseDate.InMonth(2024, 7))
    {
        StatedJudgements = [new("care-leavers", Grade.Good), new("leaders", NoGrade.NotJudged), new(StatedJudgement.Overall, Grade.Good)],
    };

    private static readonly FocusedVisit Focused = new() { OnSite = [new(Day, new LocalDate(2022, 4, 27))], PublishedOn = Month, Theme = VisitTheme.FrontDoor, Sources = [Source] };

    private static readonly ActionPlan Plan = new() { Answers = Day, SubmittedOn = ImpreciseDate.OnOrBefore(new LocalDate(2022, 9, 1)), Response = PlanResponse.Accepted };

    private static readonly NoticeIssued Notice = new()
    {
        On = new LocalDate(2022, 10, 24),
        Trigger = InterventionTrigger.InadequateInspection,
        Conditions = [ConditionKind.ImprovementPlan, new(ConditionKind.ImprovementPartner, "Another Council")],
        ReviewMonths = 6,
    };

    private static readonly DirectionIssued Directed = new() { On = ImpreciseDate.InYear(2021), Trigger = InterventionTrigger.SeriousConcern };

    private static readonly NoticeLifted Lifted = new() { On = ImpreciseDate.InMonth(2023, 6), Reason = EndReason.AfterReview };

    private static readonly DirectionRevoked Revoked = new() { On = ImpreciseDate.OnOrAfter(new LocalDate(2023, 8, 4)) };

    private static readonly DirectionSteppedDown SteppedDown = new() { On = Month, Reason = EndReason.OnTheCommissionersAdvice };

    private static readonly InterventionOpening Opening = new() { State = InterventionState.DirectionOpen, On = ImpreciseDate.InYear(2019) };

    private static async Task ShowCodesAsync(Sheet sheet)
    {
        var types = OwnContext.Default;
        await ShowCodesAsync(sheet, types.CodesGrade, [.. Grade.All]);
        await ShowCodesAsync(sheet, types.CodesNoGrade, [.. NoGrade.All]);
        await ShowCodesAsync(sheet, types.CodesOfstedUrn, OfstedUrn.Parse("89999"), OfstedUrn.Parse("2532287"));
        await ShowCodesAsync(sheet, types.CodesDfeCode, DfeCode.Parse("891"));
        await ShowCodesAsync(sheet, types.CodesGssCode, GssCode.Parse("E10000024"));
        await ShowCodesAsync(sheet, types.CodesImpreciseDate, Day, Month, ImpreciseDate.InYear(2019), Plan.SubmittedOn!.Value, Revoked.On);
        await ShowCodesAsync(sheet, types.CodesCycleEventType, Enum.GetValues<CycleEventType>());
        await ShowCodesAsync(sheet, types.CodesInterruption, Enum.GetValues<Interruption>());
        await ShowCodesAsync(sheet, types.CodesVisitTheme, Enum.GetValues<VisitTheme>());
        await ShowCodesAsync(sheet, types.CodesPlanResponse, Enum.GetValues<PlanResponse>());
        await ShowCodesAsync(sheet, types.CodesInterventionEventType, Enum.GetValues<InterventionEventType>());
        await ShowCodesAsync(sheet, types.CodesInterventionState, Enum.GetValues<InterventionState>());
        await ShowCodesAsync(sheet, types.CodesInterventionTrigger, Enum.GetValues<InterventionTrigger>());
        await ShowCodesAsync(sheet, types.CodesConditionKind, Enum.GetValues<ConditionKind>());
        await ShowCodesAsync(sheet, types.CodesEndReason, Enum.GetValues<EndReason>());
        await ShowCodesAsync(sheet, types.CodesServiceArea, Enum.GetValues<ServiceArea>());
        await ShowCodesAsync(sheet, types.CodesDocumentKind, Enum.GetValues<DocumentKind>());
        await ShowCodesAsync(sheet, types.CodesSeverity, Enum.GetValues<Severity>());
        await ShowCodesAsync(sheet, types.CodesSourceStrength, Enum.GetValues<SourceStrength>());
        await ShowCodesAsync(sheet, types.CodesVerdict, Enum.GetValues<Verdict>());
        await ShowCodesAsync(sheet, types.CodesEditionLookupStatus, Enum.GetValues<EditionLookupStatus>());
        await ShowCodesAsync(sheet, types.CodesMonitoringStatus, Enum.GetValues<MonitoringStatus>());
        await ShowCodesAsync(sheet, types.CodesExpectation, Enum.GetValues<Expectation>());
        await ShowCodesAsync(sheet, types.CodesDeadlineKind, Enum.GetValues<DeadlineKind>());
        await ShowCodesAsync(sheet, types.CodesCountedFrom, Enum.GetValues<CountedFrom>());
        await ShowCodesAsync(sheet, types.CodesOfstedRegion, Enum.GetValues<OfstedRegion>());
        await ShowCodesAsync(sheet, types.CodesOnsRegion, Enum.GetValues<OnsRegion>());
        await ShowCodesAsync(sheet, types.CodesAuthorityLookupStatus, Enum.GetValues<AuthorityLookupStatus>());
        await ShowCodesAsync(sheet, types.CodesCertainty, Enum.GetValues<Certainty>());
        await ShowCodesAsync(sheet, types.CodesChange, Enum.GetValues<Change>());
        await ShowCodesAsync(sheet, types.CodesLatestStatus, Enum.GetValues<LatestStatus>());
    }

    private static async Task ShowValuesAsync(Sheet sheet)
    {
        var types = OwnContext.Default;
        var judged2026 = Judgements.Ilacs2026(Grade.Good, Grade.Outstanding, Grade.Good, NoGrade.NotJudged);
        var intervention = new InterventionHistory(new("Somewhere", OfstedUrn.Parse("89999")), ServiceArea.Send).Apply(Notice).Intervention.Apply(Lifted).Intervention;
        await ShowValuesAsync(sheet, types.ValuesJudgement, Grade.Good, NoGrade.NotJudged, default(Judgement));
        await ShowValuesAsync(sheet, types.ValuesJudgements, Judged2018, judged2026);
        await ShowValuesAsync(sheet, types.ValuesGradeSet, GradeSet.All, GradeSet.Empty, GradeSet.Of(Grade.Good));
        await ShowValuesAsync(sheet, types.ValuesPossibleStates, intervention.StateOn(new LocalDate(2023, 6, 15)), intervention.StateOn(new LocalDate(2023, 7, 1)), default);
        await ShowValuesAsync(sheet, types.ValuesOnSiteWindow, Focused.OnSite[0], new OnSiteWindow(Month));
        await ShowValuesAsync(sheet, types.ValuesRecordedAreas, RecordedAreas.Some, RecordedAreas.Of(3), RecordedAreas.Of("The front door", "Care leavers"));
        await ShowValuesAsync(sheet, types.ValuesInterventionCondition, [.. Notice.Conditions]);
        ShowAnswer(sheet, types.Derivation, OverallEffectiveness.Derive(Judged2018));
        ShowAnswer(sheet, types.Derivation, OverallEffectiveness.DeriveForContinuity(Editions.Ilacs2023, judged2026));

        var found = new Inspection { Kind = CycleEventType.StandardInspection, OnSite = [new(Day)], Judgements = Judged2018, OverallEffectiveness = Grade.Inadequate }.Validate();
        var read = IlacsJson.CycleEvent.Read("""{"type":"self-evaluation","on":"2022","rating":"good"}"""u8).Issues;
        ShowAnswer(sheet, types.ValidationReport, found);
        ShowAnswer(sheet, types.ValidationReport, read);
        ShowAnswer(sheet, types.ValidationIssue, found[0]);
    }

    private static async Task ShowPartsAsync(Sheet sheet)
    {
        var types = OwnContext.Default;
        await ShowRecordsAsync(sheet, types.RecordsEdition, [.. Editions.All]);
        await ShowRecordsAsync(sheet, types.RecordsAuthority, new Authority("Somewhere", OfstedUrn.Parse("89999"), DfeCode.Parse("891"), GssCode.Parse("E10000024")), new("Elsewhere", null, DfeCode.Parse("892")));
        await ShowRecordsAsync(sheet, types.RecordsCoverage, new Coverage(new(2022, 1, 1), new(2022, 12, 31), CycleEventType.FocusedVisit, CycleEventType.MonitoringVisit));
        await ShowRecordsAsync(sheet, types.RecordsRecordSource, Source, Corrected, new("Another"));
        await ShowRecordsAsync(sheet, types.RecordsInterventionOpening, Opening);
    }

    private static async Task ShowCycleEventsAsync(Sheet sheet)
    {
        var types = OwnContext.Default;
        Inspection inspection = new() { Kind = CycleEventType.ShortInspection, OnSite = [new(Month)], Judgements = Judged2018, OverallEffectiveness = Grade.Good };
        MonitoringVisit monitoring = new() { OnSite = [new(Month)], Ordinal = 2, Follows = Day, AreasForPriorityAction = RecordedAreas.Some };
        AssuranceVisit assurance = new() { OnSite = [new(new LocalDate(2020, 10, 6))], LetterIsPublished = true };
        JointTargetedAreaInspection joint = new() { OnSite = [new(Month)], AreasForImprovement = RecordedAreas.Of(2) };
        AnnualEngagementMeeting meeting = new() { On = Month, LetterOn = ImpreciseDate.InYear(2022) };
        SelfEvaluation evaluation = new() { On = Month };
        StatedExpectation expectation = new(CycleEventType.MonitoringVisit, false, Month) { When = ImpreciseDate.InYear(2023), Follows = Day };
        await ShowRecordsAsync(sheet, types.RecordsCycleEvent, inspection, Focused, monitoring, assurance, joint, meeting, evaluation, Plan, expectation);
        await ShowRecordsAsync(sheet, types.RecordsOnSiteEvent, inspection, Focused);
        await ShowRecordsAsync(sheet, types.RecordsVisit, Focused, monitoring, assurance, joint);
        await ShowRecordsAsync(sheet, types.RecordsInspection, inspection);
        await ShowRecordsAsync(sheet, types.RecordsFocusedVisit, Focused);
        await ShowRecordsAsync(sheet, types.RecordsMonitoringVisit, monitoring);
        await ShowRecordsAsync(sheet, types.RecordsAssuranceVisit, assurance);
        await ShowRecordsAsync(sheet, types.RecordsJointTargetedAreaInspection, joint);
        await ShowRecordsAsync(sheet, types.RecordsAnnualEngagementMeeting, meeting);
        await ShowRecordsAsync(sheet, types.RecordsSelfEvaluation, evaluation);
        await ShowRecordsAsync(sheet, types.RecordsActionPlan, Plan);
        await ShowRecordsAsync(sheet, types.RecordsStatedExpectation, expectation);
    }

    private static async Task ShowEventsAsync(Sheet sheet)
    {
        var types = OwnContext.Default;
        NoticeReplaced replaced = new() { On = Month, PublishedOn = Month };
        NoticeSuperseded superseded = new() { On = Month, Conditions = [ConditionKind.Commissioner] };
        DirectionRevised revised = new() { On = Month, TriggeredBy = Day };
        NoticeClosed noticeClosed = new() { On = Month };
        DirectionClosed directionClosed = new() { On = Month };
        CommissionerAppointed commissioner = new() { On = Month };
        SupportArranged support = new() { On = Month, Support = new(ConditionKind.Trust, "A trust") };
        ReviewHeld review = new() { On = Month, Sources = [new("A council paper")] };
        await ShowRecordsAsync(
            sheet, types.RecordsInterventionEvent,
            Notice, replaced, superseded, Lifted, noticeClosed, Directed, revised, SteppedDown, Revoked, directionClosed, commissioner, support, review);
        await ShowRecordsAsync(sheet, types.RecordsNoticeOrDirectionEvent, Notice, Directed);
        await ShowRecordsAsync(sheet, types.RecordsNoticeEvent, Notice, replaced, SteppedDown);
        await ShowRecordsAsync(sheet, types.RecordsDirectionEvent, Directed, revised, superseded);
        await ShowRecordsAsync(sheet, types.RecordsInterventionEnd, Lifted, Revoked);
        await ShowRecordsAsync(sheet, types.RecordsNoticeIssued, Notice);
        await ShowRecordsAsync(sheet, types.RecordsNoticeReplaced, replaced);
        await ShowRecordsAsync(sheet, types.RecordsNoticeSuperseded, superseded);
        await ShowRecordsAsync(sheet, types.RecordsNoticeLifted, Lifted);
        await ShowRecordsAsync(sheet, types.RecordsNoticeClosed, noticeClosed);
        await ShowRecordsAsync(sheet, types.RecordsDirectionIssued, Directed);
        await ShowRecordsAsync(sheet, types.RecordsDirectionRevised, revised);
        await ShowRecordsAsync(sheet, types.RecordsDirectionSteppedDown, SteppedDown);
        await ShowRecordsAsync(sheet, types.RecordsDirectionRevoked, Revoked);
        await ShowRecordsAsync(sheet, types.RecordsDirectionClosed, directionClosed);
        await ShowRecordsAsync(sheet, types.RecordsCommissionerAppointed, commissioner);
        await ShowRecordsAsync(sheet, types.RecordsSupportArranged, support);
        await ShowRecordsAsync(sheet, types.RecordsReviewHeld, review);
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Ilacs.Model.Json;

// How the members of events are set.
internal static partial class CycleEventDescription
{
    // Records take their members while they are read, and are given to nobody before that: the only place where one changes.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_OnSite")]
    private static extern void SetOnSite(OnSiteEvent record, ImmutableArray<OnSiteWindow> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Interruption")]
    private static extern void SetInterruption(OnSiteEvent record, Interruption? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_PublishedOn")]
    private static extern void SetPublishedOn(OnSiteEvent record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ReceivedOn")]
    private static extern void SetReceivedOn(OnSiteEvent record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_AreasForImprovement")]
    private static extern void SetImprovement(OnSiteEvent record, RecordedAreas value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_AreasForPriorityAction")]
    private static extern void SetPriority(OnSiteEvent record, RecordedAreas value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Kind")]
    private static extern void SetKind(Inspection record, CycleEventType value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Judgements")]
    private static extern void SetJudgements(Inspection record, Judgements value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_OverallEffectiveness")]
    private static extern void SetOverall(Inspection record, Judgement value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Edition")]
    private static extern void SetEdition(Visit record, Edition? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LetterIsPublished")]
    private static extern void SetLetterIsPublished(Visit record, bool? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Theme")]
    private static extern void SetTheme(Visit record, VisitTheme? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsPrincipalAuthority")]
    private static extern void SetIsPrincipalAuthority(JointTargetedAreaInspection record, bool? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_StatementDueOn")]
    private static extern void SetStatementDueOn(JointTargetedAreaInspection record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Follows")]
    private static extern void SetFollows(MonitoringVisit record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Ordinal")]
    private static extern void SetOrdinal(MonitoringVisit record, int? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_On")]
    private static extern void SetOn(AnnualEngagementMeeting record, ImpreciseDate value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LetterOn")]
    private static extern void SetLetterOn(AnnualEngagementMeeting record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_On")]
    private static extern void SetOn(SelfEvaluation record, ImpreciseDate value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Answers")]
    private static extern void SetAnswers(ActionPlan record, ImpreciseDate value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_DraftOn")]
    private static extern void SetDraftOn(ActionPlan record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_SubmittedOn")]
    private static extern void SetSubmittedOn(ActionPlan record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Response")]
    private static extern void SetResponse(ActionPlan record, PlanResponse? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_RespondedOn")]
    private static extern void SetRespondedOn(ActionPlan record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Expects")]
    private static extern void SetExpects(StatedExpectation record, CycleEventType value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_WillCome")]
    private static extern void SetWillCome(StatedExpectation record, bool value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_When")]
    private static extern void SetWhen(StatedExpectation record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_SaidOn")]
    private static extern void SetSaidOn(StatedExpectation record, ImpreciseDate value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Follows")]
    private static extern void SetFollows(StatedExpectation record, ImpreciseDate? value);
}

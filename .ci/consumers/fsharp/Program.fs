// Every record of the library is made in F#: by its required facts, and by its properties.
open System
open System.Collections.Immutable
open Ilacs.Model
open Ilacs.Model.Sources
open NodaTime

let day : ImpreciseDate = ImpreciseDate.On(LocalDate(2022, 7, 11))
let onSite = ImmutableArray.Create(OnSiteWindow day)
let judgements =
    Judgements.Ilacs2018(Judgement.Of Grade.RequiresImprovement, Judgement.Of Grade.Inadequate, Judgement.Of Grade.RequiresImprovement)

let inspection =
    Inspection(
        Kind = CycleEventType.StandardInspection,
        Judgements = judgements,
        OnSite = onSite,
        OverallEffectiveness = Judgement.Of Grade.Inadequate,
        PublishedOn = Nullable(ImpreciseDate.InMonth(2022, 9)),
        Sources = ImmutableArray.Create<RecordSource>(RecordSource("A report", StatedType = Nullable CycleEventType.StandardInspection)))

let events : CycleEvent list =
    [ inspection
      FocusedVisit(onSite)
      MonitoringVisit(onSite, Ordinal = Nullable 1, Follows = Nullable day)
      AssuranceVisit(onSite)
      JointTargetedAreaInspection(onSite)
      AnnualEngagementMeeting(day)
      SelfEvaluation(day)
      ActionPlan(day, SubmittedOn = Nullable day)
      StatedExpectation(CycleEventType.MonitoringVisit, false, day, Follows = Nullable day) ]

let happenings : InterventionEvent list =
    [ SupportArranged(day, InterventionCondition ConditionKind.Adviser)
      NoticeIssued(day, Trigger = Nullable InterventionTrigger.InadequateInspection)
      ReviewHeld(day)
      NoticeReplaced(day)
      NoticeSuperseded(day)
      CommissionerAppointed(day)
      DirectionRevised(day)
      DirectionSteppedDown(day)
      NoticeLifted(day)
      NoticeIssued(day)
      NoticeClosed(day)
      DirectionIssued(day)
      DirectionRevoked(day)
      DirectionIssued(day)
      DirectionClosed(day) ]

let authority = Authority("Nottingham", Nullable(OfstedUrn.Parse "80533"))
let history =
    InspectionHistory(authority, events.ToImmutableArray(), ImmutableArray.Create(Coverage(LocalDate(2022, 1, 1), LocalDate(2022, 12, 31), ImmutableArray.Create CycleEventType.FocusedVisit)))
let opening = InterventionOpening(InterventionState.NoNoticeOrDirection, day)
let intervention = InterventionHistory.Replay(authority, ServiceArea.SocialCare, happenings, opening)

for one in history.Events do
    printfn "%s" (one.Type.Label())

for step in intervention.Steps do
    printfn "%s: %s" (step.Event.Type.Label()) (step.State.Label())

printfn "%s" (history.Adding(ImmutableArray.Create<CycleEvent>(FocusedVisit(onSite))).Summary)
printfn "%O" (OverallEffectiveness.Derive judgements)
printfn "%O" Editions.Ilacs2018.MonitoringVisits

' Every record of the library is made in Visual Basic: by its required facts, and then by its properties.
Imports System.Collections.Immutable
Imports Ilacs.Model
Imports Ilacs.Model.Sources
Imports NodaTime

Module Program
    Sub Main()
        Dim day As ImpreciseDate = New LocalDate(2022, 7, 11)
        Dim week As New OnSiteWindow(day)
        Dim judged = Judgements.Ilacs2018(Grade.RequiresImprovement, Grade.Inadequate, Grade.RequiresImprovement)
        Dim inspected As New Inspection(CycleEventType.StandardInspection, judged, ImmutableArray.Create(week)) With {
            .OverallEffectiveness = Grade.Inadequate,
            .PublishedOn = ImpreciseDate.InMonth(2022, 9),
            .Sources = ImmutableArray.Create(New RecordSource("A report") With {.StatedType = CycleEventType.StandardInspection})}
        Dim events = ImmutableArray.Create(Of CycleEvent)({
            inspected,
            New FocusedVisit(ImmutableArray.Create(week)),
            New MonitoringVisit(ImmutableArray.Create(week)) With {.Ordinal = 1, .Follows = day},
            New AssuranceVisit(ImmutableArray.Create(week)),
            New JointTargetedAreaInspection(ImmutableArray.Create(week)),
            New AnnualEngagementMeeting(day),
            New SelfEvaluation(day),
            New ActionPlan(day) With {.SubmittedOn = day},
            New StatedExpectation(CycleEventType.MonitoringVisit, False, day) With {.Follows = day}})
        Dim happenings = New InterventionEvent() {
            New SupportArranged(day, New InterventionCondition(ConditionKind.Adviser)),
            New NoticeIssued(day) With {.Trigger = InterventionTrigger.InadequateInspection},
            New ReviewHeld(day),
            New NoticeReplaced(day),
            New NoticeSuperseded(day),
            New CommissionerAppointed(day),
            New DirectionRevised(day),
            New DirectionSteppedDown(day),
            New NoticeLifted(day),
            New NoticeIssued(day),
            New NoticeClosed(day),
            New DirectionIssued(day),
            New DirectionRevoked(day),
            New DirectionIssued(day),
            New DirectionClosed(day)}

        Dim council As New Authority("Nottingham", OfstedUrn.Parse("80533"))
        Dim claimed = ImmutableArray.Create(New Coverage(
            New LocalDate(2022, 1, 1), New LocalDate(2022, 12, 31), ImmutableArray.Create(CycleEventType.FocusedVisit)))
        Dim history As New InspectionHistory(council, events, claimed)
        Dim opening As New InterventionOpening(InterventionState.NoNoticeOrDirection, day)
        Dim intervention = InterventionHistory.Replay(council, ServiceArea.SocialCare, happenings, opening)

        For Each one In history.Events
            Console.WriteLine(one.Type.Label())
        Next

        For Each [step] In intervention.Steps
            Console.WriteLine($"{[step].Event.Type.Label()}: {[step].State.Label()}")
        Next

        Console.WriteLine(history.Adding(ImmutableArray.Create(Of CycleEvent)(New FocusedVisit(ImmutableArray.Create(week)))).Summary)
        Console.WriteLine(OverallEffectiveness.Derive(judged))
        Console.WriteLine(Editions.Ilacs2018.MonitoringVisits)
    End Sub
End Module

namespace Ilacs.Model;

/// <summary>The rules between an intervention and the inspection cycle.</summary>
internal static class CycleLinks
{
    internal static void Check(InterventionHistory intervention, InterventionHistory[] stages, InspectionHistory history,
        ref IssueSink found)
    {
        if (!intervention.Authority.IsSameAs(history.Authority))
        {
            found.Add(new(
                IssueCodes.HistoryOfAnotherAuthority,
                "/authority",
                $"The intervention is for {intervention.Authority.Name}, the history for {history.Authority.Name}. Their codes do not match."));
            return;
        }

        // Inspections of other services are not part of the cycle, and a history that is too long says so itself.
        if (intervention.ServiceArea != ServiceArea.SocialCare || history.IsTooLong)
        {
            return;
        }

        for (var i = 0; i < stages.Length; i++)
        {
            if (stages[i].Last is NoticeOrDirectionEvent { Trigger: { } trigger, TriggeredBy: { } firstDay } issued
                && MeantBy(trigger) is { } isMeant)
            {
                WhatLedToItIsRecordedAsTheInterventionSays(issued, trigger, firstDay, isMeant, history, InterventionRules.Pointer(i),
                    ref found);
            }
        }

        WhatIsOpenAfterABetterJudgementIsWorthKnowing(intervention, stages, history, ref found);
    }

    private static void WhatLedToItIsRecordedAsTheInterventionSays(
        NoticeOrDirectionEvent issued, InterventionTrigger trigger, ImpreciseDate firstDay, Func<CycleEventType, bool> isMeant,
        InspectionHistory history, LazyPointer at, ref IssueSink found)
    {
        CycleEvent[] named = [.. history.Events.Where(cycleEvent =>
            isMeant(cycleEvent.Type) && References.MayBeNamed(cycleEvent, firstDay))];
        if (named.Length == 0)
        {
            if (ClaimsAllThatAreMeant(history, isMeant, firstDay))
            {
                found.Add(new(
                    IssueCodes.TriggerNotRecorded,
                    at + "/triggeredBy",
                    $"The {issued.Summary} names {Words.A(trigger.Label())} as its trigger, which began {firstDay.When()}. The history claims "
                        + "to have every such event on that day, but has none."));
            }
        }
        else if (named.FirstOrDefault(cycleEvent => cycleEvent.Began.IsSameDayAs(firstDay) == Certainty.Certain) is { } certain
            && named.All(cycleEvent => Contradicts(cycleEvent) is not null))
        {
            found.Add(new(
                IssueCodes.TriggerContradicted,
                at + "/trigger",
                $"The {issued.Summary} names {Words.A(trigger.Label())} as its trigger. But the {certain.Summary} {Contradicts(certain)}."));
        }
    }

    // The events that a trigger can be; a court's judgement and a concern are none.
    private static Func<CycleEventType, bool>? MeantBy(InterventionTrigger trigger) => trigger switch
    {
        InterventionTrigger.InadequateInspection => static type => type.IsGraded(),
        InterventionTrigger.FocusedVisitWithPriorityAction => static type =>
            type is CycleEventType.FocusedVisit or CycleEventType.AssuranceVisit,
        InterventionTrigger.JointTargetedAreaInspection => static type => type == CycleEventType.JointTargetedAreaInspection,
        _ => null,
    };

    private static bool ClaimsAllThatAreMeant(InspectionHistory history, Func<CycleEventType, bool> isMeant, ImpreciseDate day)
    {
        var claimsOne = false;
        foreach (var type in Enum.GetValues<CycleEventType>())
        {
            if (isMeant(type) && CouldBe(type, day))
            {
                if (!Claimed.On(history, day, type))
                {
                    return false;
                }

                claimsOne = true;
            }
        }

        return claimsOne;
    }

    // What there was none of at the time need not be claimed.
    private static bool CouldBe(CycleEventType type, ImpreciseDate day) => type switch
    {
        CycleEventType.SingleInspection or CycleEventType.SingleInspectionReinspection =>
            day.IsWithin(EditionRegister.Published.KnownTimeOf(Editions.Sif2013)) != Certainty.Impossible,
        CycleEventType.StandardInspection or CycleEventType.ShortInspection =>
            day.IsBefore(Editions.Ilacs2018.FirstOnSiteDay) != Certainty.Certain,
        CycleEventType.AssuranceVisit => PandemicPeriods.AssuranceVisits.Includes(day) != Certainty.Impossible,
        _ => true,
    };

    private static string? Contradicts(CycleEvent trigger) => trigger switch
    {
        Inspection inspection when FoundNothingInadequate(inspection) => "found nothing inadequate",
        FocusedVisit or AssuranceVisit when ((Visit)trigger).AreasForPriorityAction.Count == 0 => "found no area for priority action",
        _ => null,
    };

    private static void WhatIsOpenAfterABetterJudgementIsWorthKnowing(
        InterventionHistory intervention, InterventionHistory[] stages, InspectionHistory history, ref IssueSink found)
    {
        if (intervention.State is InterventionState.NoticeOpen or InterventionState.DirectionOpen
            && ((SourcedRecord?)intervention.InForce ?? intervention.Opening) is { } open
            && LastInspection.In(history, default) is { } inspection
            && inspection.Began.IsAfter(open.Began) == Certainty.Certain
            && FoundNothingInadequate(inspection))
        {
            found.Add(new(
                IssueCodes.OpenAfterBetterJudgement,
                open is InterventionOpening ? "/opens/state" : InterventionRules.Pointer(stages, open) + "/type",
                $"The {open.Summary} has no recorded end, although the {inspection.Summary} found nothing inadequate."));
        }
    }

    // Every key area has a grade, and nothing is inadequate: no area, no sub-judgement, not overall effectiveness.
    private static bool FoundNothingInadequate(Inspection inspection)
    {
        for (var i = 0; i < inspection.Judgements.Count; i++)
        {
            if (inspection.Judgements.At(i).TryGetGrade(out var grade) ? grade == Grade.Inadequate : i < inspection.Edition.KeyAreaCount)
            {
                return false;
            }
        }

        return !inspection.OverallEffectiveness.TryGetGrade(out var overall)
            ? inspection.OverallEffectiveness == NoGrade.NotInEdition
            : overall != Grade.Inadequate;
    }
}

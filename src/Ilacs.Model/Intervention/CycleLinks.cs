namespace Ilacs.Model;

/// <summary>The rules between an intervention and the inspection cycle.</summary>
internal static class CycleLinks
{
    internal static void Check(InterventionThread thread, InterventionThread[] stages, InspectionHistory history, ref FindingSink found)
    {
        if (!thread.Authority.IsSameAs(history.Authority))
        {
            found.Add(new(
                InterventionFindings.HistoryOfAnotherAuthority,
                "/authority",
                $"The thread is of {thread.Authority} and the history of {history.Authority}; they share no code, or differ in one."));
            return;
        }

        // Inspections of other services are no part of the cycle, and a history that is too long says so itself.
        if (thread.ServiceArea != ServiceArea.SocialCare || history.IsTooLong)
        {
            return;
        }

        for (var i = 0; i < stages.Length; i++)
        {
            if (stages[i].Last is NoticeOrDirection { Trigger: { } trigger, TriggeredBy: { } firstDay } issued && MeantBy(trigger) is { } isMeant)
            {
                WhatLedToItIsRecordedAsTheThreadSays(issued, trigger, firstDay, isMeant, history, ThreadRules.Pointer(i), ref found);
            }
        }

        WhatIsOpenAfterABetterJudgementIsWorthKnowing(thread, stages, history, ref found);
    }

    private static void WhatLedToItIsRecordedAsTheThreadSays(
        NoticeOrDirection issued, InterventionTrigger trigger, PossibleDays firstDay, Func<ActivityType, bool> isMeant,
        InspectionHistory history, LazyPointer at, ref FindingSink found)
    {
        Activity[] named = [.. history.Activities.Where(activity => isMeant(activity.Type) && References.MayBeNamed(activity, firstDay))];
        if (named.Length == 0)
        {
            if (ClaimsAllThatAreMeant(history, isMeant, firstDay))
            {
                found.Add(new(
                    InterventionFindings.TriggerNotRecorded,
                    at + "/triggeredBy",
                    $"The {issued} names what began on site on {firstDay} as its trigger, '{trigger.Code()}'; the history claims every activity of that kind on that day, and has none."));
            }
        }
        else if (named.FirstOrDefault(activity => activity.Began.IsSameDayAs(firstDay) == Certainty.Certainly) is { } certain
            && named.All(activity => Contradicts(activity) is not null))
        {
            found.Add(new(
                InterventionFindings.TriggerContradicted,
                at + "/trigger",
                $"The {issued} has the trigger '{trigger.Code()}', and the {certain} {Contradicts(certain)}."));
        }
    }

    // The activities that a trigger can be; a court's judgement and a concern are none.
    private static Func<ActivityType, bool>? MeantBy(InterventionTrigger trigger) => trigger switch
    {
        InterventionTrigger.InadequateInspection => static type => type.IsGraded(),
        InterventionTrigger.FocusedVisitWithPriorityAction => static type => type is ActivityType.FocusedVisit or ActivityType.AssuranceVisit,
        InterventionTrigger.JointTargetedAreaInspection => static type => type == ActivityType.JointTargetedAreaInspection,
        _ => null,
    };

    private static bool ClaimsAllThatAreMeant(InspectionHistory history, Func<ActivityType, bool> isMeant, PossibleDays day)
    {
        var claimsOne = false;
        foreach (var type in Enum.GetValues<ActivityType>())
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
    private static bool CouldBe(ActivityType type, PossibleDays day) => type switch
    {
        ActivityType.SingleInspection or ActivityType.SingleInspectionReinspection =>
            day.IsWithin(EditionRegister.Published.KnownTimeOf(Editions.Sif2013)) != Certainty.CertainlyNot,
        ActivityType.StandardInspection or ActivityType.ShortInspection => day.IsBefore(Editions.Ilacs2018.FirstOnSiteDay) != Certainty.Certainly,
        ActivityType.AssuranceVisit => PandemicPeriods.AssuranceVisits.Includes(day) != Certainty.CertainlyNot,
        _ => true,
    };

    private static string? Contradicts(Activity trigger) => trigger switch
    {
        Inspection inspection when FoundNothingInadequate(inspection) => "found nothing inadequate",
        FocusedVisit or AssuranceVisit when ((Visit)trigger).AreasForPriorityAction.Count == 0 => "found no area for priority action",
        _ => null,
    };

    private static void WhatIsOpenAfterABetterJudgementIsWorthKnowing(
        InterventionThread thread, InterventionThread[] stages, InspectionHistory history, ref FindingSink found)
    {
        if (thread.State is InterventionState.NoticeOpen or InterventionState.DirectionOpen
            && ((SourcedRecord?)thread.InForce ?? thread.Opening) is { } open
            && LastInspection.In(history, default) is { } inspection
            && inspection.Began.IsAfter(open.Began) == Certainty.Certainly
            && FoundNothingInadequate(inspection))
        {
            found.Add(new(
                InterventionFindings.OpenAfterBetterJudgement,
                open is InterventionOpening ? "/opens/state" : ThreadRules.Pointer(stages, open) + "/type",
                $"No end of the {open} is recorded, and the {inspection} after it found nothing inadequate."));
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

namespace Ilacs.Model;

/// <summary>The rules for one inspection. A rule about dates fires only if it is broken on every possible day.</summary>
internal static class InspectionRules
{
    internal static void Check(Inspection inspection, LazyPointer at, ref IssueSink found)
    {
        TheEventBelongsToTheEdition(inspection, at, ref found);
        CycleEventRules.TheDatesAreInOrder(inspection, at, ref found);
        OutcomeRules.TheFirstOnSiteDayLiesInTheTimeOfTheEdition(inspection.Edition, inspection.FirstOnSiteDay, at, ref found);
        CycleEventRules.TheOnSiteLengthIsUsualForTheEvent(inspection, UsualLength(inspection), at, ref found);
        CycleEventRules.TheFirstAndLastOnSiteDaysAreWorkingDays(inspection, at, ref found);
        OutcomeRules.TheOverallFitsTheJudgements(inspection.Judgements, inspection.OverallEffectiveness, at, ref found);
        StatedJudgementRules.Check(inspection, at, ref found);
    }

    private static Parameter<NumberRange>? UsualLength(Inspection inspection) => inspection.Type switch
    {
        CycleEventType.ShortInspection => inspection.Edition.Cycle.ShortInspectionDays,
        CycleEventType.StandardInspection => inspection.Edition.Cycle.StandardInspectionDays,
        _ => null,
    };

    private static void TheEventBelongsToTheEdition(Inspection inspection, LazyPointer at, ref IssueSink found)
    {
        if (inspection.Type.IsUnderSif() != (inspection.Edition == Editions.Sif2013))
        {
            found.Add(new(
                IssueCodes.EventNotInEdition, at + "/type", $"There is no {inspection.Type.Code()} in {inspection.Edition}."));
        }
    }
}

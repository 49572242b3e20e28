namespace Ilacs.Model;

/// <summary>The rules for one inspection. A rule about dates fires only if it is broken on every possible day.</summary>
internal static class InspectionRules
{
    internal static void Check(Inspection inspection, LazyPointer at, ref IssueSink found)
    {
        TheEventBelongsToTheEdition(inspection, at, ref found);
        CycleEventRules.TheDatesAreInOrder(inspection, at, ref found);
        OutcomeRules.TheFirstOnSiteDayLiesInTheTimeOfTheEdition(inspection.Edition, inspection.FirstOnSiteDay, at, ref found);
        CycleEventRules.TheOnSiteLengthIsUsualForTheEvent(inspection, VisitKinds.Days(inspection.Type, inspection.Edition.Cycle), at,
            ref found);
        CycleEventRules.TheFirstAndLastOnSiteDaysAreWorkingDays(inspection, at, ref found);
        OutcomeRules.TheOverallFitsTheJudgements(inspection.Judgements, inspection.OverallEffectiveness, at, ref found);
        StatedJudgementRules.Check(inspection, at, ref found);
    }

    private static void TheEventBelongsToTheEdition(Inspection inspection, LazyPointer at, ref IssueSink found)
    {
        if (inspection.Type.IsUnderSif() != (inspection.Edition == Editions.Sif2013))
        {
            found.Add(new(
                IssueCodes.EventNotInEdition, at + "/type", $"{inspection.Edition.Name} has no {inspection.Type.Label()}."));
        }
    }
}

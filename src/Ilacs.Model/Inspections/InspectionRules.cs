namespace Ilacs.Model;

/// <summary>The rules for one inspection. A rule about dates fires only if it is broken on every possible day.</summary>
internal static class InspectionRules
{
    internal static void Check(Inspection inspection, LazyPointer at, ref FindingSink found)
    {
        TheActivityBelongsToTheEdition(inspection, at, ref found);
        ActivityRules.TheDatesAreInOrder(inspection, at, ref found);
        OutcomeRules.TheFirstOnSiteDayLiesInTheTimeOfTheEdition(inspection.Edition, inspection.FirstOnSiteDay, at, ref found);
        ActivityRules.TheOnSiteLengthIsUsualForTheActivity(inspection, UsualLength(inspection), at, ref found);
        ActivityRules.TheFirstAndLastOnSiteDaysAreWorkingDays(inspection, at, ref found);
        OutcomeRules.TheOverallFitsTheJudgements(inspection.Judgements, inspection.OverallEffectiveness, at, ref found);
        StatedJudgementRules.Check(inspection, at, ref found);
    }

    private static Parameter<Amount>? UsualLength(Inspection inspection) => inspection.Type switch
    {
        ActivityType.ShortInspection => inspection.Edition.Cycle.ShortInspectionDays,
        ActivityType.StandardInspection => inspection.Edition.Cycle.StandardInspectionDays,
        _ => null,
    };

    private static void TheActivityBelongsToTheEdition(Inspection inspection, LazyPointer at, ref FindingSink found)
    {
        if (inspection.Type.IsUnderSif() != (inspection.Edition == Editions.Sif2013))
        {
            found.Add(new(
                InspectionFindings.ActivityNotInEdition, at + "/type", $"There is no {inspection.Type.Code()} in {inspection.Edition}."));
        }
    }
}

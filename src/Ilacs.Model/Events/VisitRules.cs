namespace Ilacs.Model;

/// <summary>The rules for one visit. A rule about dates fires only if it is broken on every possible day.</summary>
internal static class VisitRules
{
    internal static void Check(Visit visit, LazyPointer at, ref IssueSink found)
    {
        CycleEventRules.TheDatesAreInOrder(visit, at, ref found);
        CycleEventRules.TheSecondComesNoEarlier(
            (visit as MonitoringVisit)?.Follows, visit.FirstOnSiteDay, at, "/onSite/0/from", "The visit began", "the inspection that it follows began", ref found);
        if (visit.Edition is { } edition)
        {
            OutcomeRules.TheFirstOnSiteDayLiesInTheTimeOfTheEdition(edition, visit.FirstOnSiteDay, at, ref found);
        }

        var usual = EditionOf(visit) is { } followed ? VisitKinds.Days(visit.Type, followed.Cycle) : null;
        CycleEventRules.TheOnSiteLengthIsUsualForTheEvent(visit, usual, at, ref found);
        CycleEventRules.TheFirstAndLastOnSiteDaysAreWorkingDays(visit, at, ref found);
        ALetterThatIsNotPublishedHasNoDayOfPublication(visit, at, ref found);
        AnAssuranceVisitIsMadeInItsTime(visit, at, ref found);
        NoVisitBeginsInThePause(visit, at, ref found);
    }

    private static Edition? EditionOf(Visit visit) =>
        visit.Edition ?? (visit.FirstOnSiteDay.IsExact ? EditionRegister.Published.EditionOn(visit.FirstOnSiteDay.Number) : null);

    private static void ALetterThatIsNotPublishedHasNoDayOfPublication(Visit visit, LazyPointer at, ref IssueSink found)
    {
        if (visit.LetterIsPublished == false && visit.PublishedOn is { } day)
        {
            found.Add(new(IssueCodes.LetterNotPublished, at + "/publishedOn",
                $"The letter has a day of publication, {day.InWords()}, but is recorded as not published."));
        }
    }

    private static void NoVisitBeginsInThePause(Visit visit, LazyPointer at, ref IssueSink found)
    {
        if (PandemicPeriods.Visits.Includes(visit.FirstOnSiteDay) == Certainty.Certain)
        {
            found.Add(new(
                IssueCodes.VisitInPause, at + "/onSite/0/from",
                    $"The visit began {visit.FirstOnSiteDay.When()}. Visits were paused {PandemicPeriods.Visits.InWords()}."));
        }
    }

    private static void AnAssuranceVisitIsMadeInItsTime(Visit visit, LazyPointer at, ref IssueSink found)
    {
        if (visit is AssuranceVisit && PandemicPeriods.AssuranceVisits.Includes(visit.FirstOnSiteDay) == Certainty.Impossible)
        {
            found.Add(new(
                IssueCodes.AssuranceVisitOutsideItsTime,
                at + "/onSite/0/from",
                $"The assurance visit began {visit.FirstOnSiteDay.When()}. Ofsted made such visits {PandemicPeriods.AssuranceVisits.InWords()}."));
        }
    }
}

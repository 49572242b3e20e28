namespace Ilacs.Model;

/// <summary>The rules about what an inspection judged overall, and when.</summary>
internal static class OutcomeRules
{
    private const string Overall = "/overallEffectiveness";

    internal static void TheFirstOnSiteDayLiesInTheTimeOfTheEdition(
        Edition edition, ImpreciseDate firstOnSiteDay, LazyPointer at, ref IssueSink found)
    {
        if (firstOnSiteDay.IsWithin(EditionRegister.Published.KnownTimeOf(edition)) == Certainty.Impossible)
        {
            found.Add(new(
                IssueCodes.EditionAgainstDate,
                at + "/onSite/0/from",
                firstOnSiteDay.Day is { } day && Editions.On(day).TryGetEdition(out var other)
                    ? $"What starts on site on {firstOnSiteDay} follows {other}, not {edition}."
                    : $"What starts on site on {firstOnSiteDay} does not follow {edition} as far as is known."));
        }
        else if (edition.CheckedTo is { } to && firstOnSiteDay.IsAfter(to) == Certainty.Certain
            && Editions.LastOnSiteDayOf(edition) is null)
        {
            found.Add(new(
                IssueCodes.EditionPresumed,
                at + "/onSite/0/from",
                edition.Presumption.Sentence));
        }
    }

    internal static void TheOverallFitsTheJudgements(Judgements judgements, Judgement stated, LazyPointer at, ref IssueSink found)
    {
        var edition = judgements.Edition;
        if (!stated.TryGetGrade(out var overall))
        {
            TheReasonForNoOverallFitsTheEdition(edition, stated, at, ref found);
            return;
        }

        var derivation = OverallEffectiveness.Derive(judgements);
        if (!edition.MakesOverallEffectiveness)
        {
            found.Add(new(IssueCodes.OverallNotMade, at + Overall,
                $"Overall effectiveness is given as '{overall}', and {edition} makes none."));
        }
        else if (!derivation.Permits(overall))
        {
            found.Add(AnExperiencesAreaIsInadequate(judgements)
                ? new(
                    IssueCodes.OverallNotPermitted,
                    at + Overall,
                    $"Overall effectiveness is given as '{overall}'. An experiences area is inadequate, and then overall effectiveness is too.")
                : new(
                    IssueCodes.OverallUnprecedented,
                    at + Overall,
                    $"Overall effectiveness is given as '{overall}'. {NeverPublished(derivation)}"));
        }
        else if (derivation.Indicative is { } indicative && indicative != overall)
        {
            found.Add(new(
                IssueCodes.OverallOtherThanIndicative,
                at + Overall,
                $"Overall effectiveness is given as '{overall}', where the indicative grade is '{indicative}'."));
        }
    }

    // The one case in which a source says what the grade has to be (P1); all else is only what was published so far.
    private static bool AnExperiencesAreaIsInadequate(Judgements judgements) =>
        judgements.Any(one => one.Area.Role == AreaRoles.Experiences && one.Judgement == Grade.Inadequate);

    private static string NeverPublished(Derivation derivation) => derivation.Published.Total > 0
        ? FormattableString.Invariant(
            $"No published inspection with these judgements was given it (0 of {derivation.Published.Total}).")
        : $"No inspection with these judgements was published, and the rules drawn from the others leave: {derivation.Permitted}.";

    private static void TheReasonForNoOverallFitsTheEdition(Edition edition, Judgement stated, LazyPointer at, ref IssueSink found)
    {
        if (stated == NoGrade.NotInEdition && edition.MakesOverallEffectiveness)
        {
            found.Add(new(
                IssueCodes.OverallIsMade, at + Overall,
                    $"{edition} makes overall effectiveness, so it cannot be said to be not in the edition."));
        }
        else if (stated == NoGrade.NotJudged && !edition.MakesOverallEffectiveness)
        {
            found.Add(new(IssueCodes.OverallNotMade, at + Overall,
                $"Overall effectiveness is said to be not judged, and {edition} makes none."));
        }
    }
}

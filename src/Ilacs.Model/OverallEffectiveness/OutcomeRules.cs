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
                    ? $"An inspection or visit that starts {firstOnSiteDay.When()} follows {other.InWords()}, not {edition.InWords()}."
                    : $"As far as we know, an inspection that starts {firstOnSiteDay.When()} does not follow {edition.InWords()}."));
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
                $"The record gives overall effectiveness as {overall.InWords()}. {edition.Name} has no such grade."));
        }
        else if (!derivation.Permits(overall))
        {
            found.Add(AnExperiencesAreaIsInadequate(judgements)
                ? new(
                    IssueCodes.OverallNotPermitted,
                    at + Overall,
                    $"Overall effectiveness is {overall.InWords()}, although an area of children's experiences is inadequate. It should be inadequate too.")
                : new(
                    IssueCodes.OverallUnprecedented,
                    at + Overall,
                    $"Overall effectiveness is {overall.InWords()}. {NeverPublished(derivation)}"));
        }
        else if (derivation.Indicative is { } indicative && indicative != overall)
        {
            found.Add(new(
                IssueCodes.OverallOtherThanIndicative,
                at + Overall,
                $"Overall effectiveness is {overall.InWords()}. With these grades, {indicative.InWords()} is most common."));
        }
    }

    // The one case in which a source says what the grade has to be (P1); all else is only what was published so far.
    private static bool AnExperiencesAreaIsInadequate(Judgements judgements) =>
        judgements.Any(one => one.Area.Role == AreaRoles.Experiences && one.Judgement == Grade.Inadequate);

    private static string NeverPublished(Derivation derivation) => derivation.Published.Total > 0
        ? $"None of the {Words.Count(derivation.Published.Total, "published inspection")} with these grades had that result."
        : $"No published inspection had these grades. Judging by the others, it would be {derivation.Permitted.InWords()}.";

    private static void TheReasonForNoOverallFitsTheEdition(Edition edition, Judgement stated, LazyPointer at, ref IssueSink found)
    {
        if (stated == NoGrade.NotInEdition && edition.MakesOverallEffectiveness)
        {
            found.Add(new(
                IssueCodes.OverallIsMade, at + Overall,
                    $"{edition.Name} has a grade for overall effectiveness, so 'not-in-edition' cannot be right."));
        }
        else if (stated == NoGrade.NotJudged && !edition.MakesOverallEffectiveness)
        {
            found.Add(new(IssueCodes.OverallNotMade, at + Overall,
                $"Overall effectiveness is recorded as not judged. {edition.Name} has no such grade."));
        }
    }
}

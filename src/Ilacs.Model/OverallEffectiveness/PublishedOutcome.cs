using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model;

/// <summary>What a published inspection judged: enough of it to compare the area judgements with overall effectiveness.</summary>
public sealed record PublishedOutcome
{
    /// <summary>Records an outcome.</summary>
    /// <param name="authority">The local authority's name, as the collection has it; not empty.</param>
    /// <param name="firstOnSiteDay">The first on-site day, in the ISO calendar.</param>
    /// <param name="judgements">What the report says of each area.</param>
    /// <param name="overall">The overall effectiveness published, or why there is none.</param>
    /// <exception cref="ArgumentException">The name is empty, the day is in another calendar, or the judgements are <c>default</c>.</exception>
    public PublishedOutcome(string authority, LocalDate firstOnSiteDay, Judgements judgements, Judgement overall)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(authority);
        if (firstOnSiteDay.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The date is not in the ISO calendar.", nameof(firstOnSiteDay));
        }

        if (judgements.IsDefault)
        {
            throw new ArgumentException("default(Judgements) is of no edition.", nameof(judgements));
        }

        Authority = authority;
        FirstOnSiteDay = firstOnSiteDay;
        Judgements = judgements;
        Overall = overall;
    }

    /// <summary>The local authority's name, as the collection has it.</summary>
    public string Authority { get; }

    /// <summary>The first on-site day, in the ISO calendar.</summary>
    public LocalDate FirstOnSiteDay { get; }

    /// <summary>What the report says of each area.</summary>
    public Judgements Judgements { get; }

    /// <summary>The overall effectiveness published, or why there is none.</summary>
    public Judgement Overall { get; }

    /// <summary>Finds what contradicts the provisions, the edition or its dates, all at once; empty if nothing does. Pointers are those of
    /// an inspection record.</summary>
    public ImmutableArray<Finding> Check()
    {
        var found = ImmutableArray.CreateBuilder<Finding>();
        var edition = Judgements.Edition;
        if (!IsInTheTimeOf(edition))
        {
            found.Add(new(
                OutcomeFindings.EditionAgainstDate,
                "/onSite/0/from",
                $"An inspection that starts on site on {LocalDatePattern.Iso.Format(FirstOnSiteDay)} does not follow {edition} as far as is known."));
        }

        if (Overall == NoGrade.NotInEdition && edition.MakesOverallEffectiveness)
        {
            found.Add(new(
                OutcomeFindings.OverallIsMade, "/overallEffectiveness", $"{edition} makes overall effectiveness, so it cannot be said to be not in the edition."));
        }
        else if (Overall == NoGrade.NotJudged && !edition.MakesOverallEffectiveness)
        {
            found.Add(new(OutcomeFindings.OverallNotMade, "/overallEffectiveness", $"Overall effectiveness is said to be not judged, and {edition} makes none."));
        }
        else if (Overall.TryGetGrade(out var overall))
        {
            var derivation = OverallEffectiveness.Derive(Judgements);
            if (derivation.Status == OverallEffectivenessStatus.NotMade)
            {
                found.Add(new(
                    OutcomeFindings.OverallNotMade, "/overallEffectiveness", $"Overall effectiveness is given as '{overall}', and {edition} makes none."));
            }
            else if (!derivation.Permits(overall))
            {
                found.Add(new(
                    OutcomeFindings.OverallNotPermitted,
                    "/overallEffectiveness",
                    $"Overall effectiveness is given as '{overall}', and these judgements permit only: {derivation.Permitted}."));
            }
            else if (derivation.Indicative is { } indicative && indicative != overall)
            {
                found.Add(new(
                    OutcomeFindings.OverallOtherThanIndicative,
                    "/overallEffectiveness",
                    $"Overall effectiveness is given as '{overall}', where the indicative grade is '{indicative}'."));
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>The authority and the year on site, such as <c>Trafford 2019</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Authority} {FirstOnSiteDay.Year}");

    // An edition that a date does not select has bounds of its own.
    private bool IsInTheTimeOf(Edition edition) => edition.SelectedByDate
        ? Editions.On(FirstOnSiteDay).TryGetEdition(out var byDate) && ReferenceEquals(byDate, edition)
        : edition.FirstOnSiteDay <= FirstOnSiteDay && FirstOnSiteDay <= edition.LastOnSiteDay;
}

using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model;

/// <summary>What a published inspection judged: enough of it to compare the area judgements with overall effectiveness.</summary>
/// <param name="Authority">The local authority's name, as the collection has it.</param>
/// <param name="FirstOnSiteDay">The first on-site day, in the ISO calendar.</param>
/// <param name="Judgements">What the report says of each area.</param>
/// <param name="Overall">The overall effectiveness published, or why there is none.</param>
public sealed record PublishedOutcome(string Authority, LocalDate FirstOnSiteDay, Judgements Judgements, Judgement Overall)
{
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

        if (Overall.TryGetGrade(out var overall))
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

using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>How the Covid pandemic changed inspection, as dated facts: what was suspended, what was paused and what replaced it.</summary>
public static class PandemicPeriods
{
    /// <summary>Routine inspections were suspended from 17 March 2020. No source gives the end: a visit was still "not before June" on 27
    /// April 2021, and the first graded inspection after it began on site on 28 June 2021.</summary>
    public static DatedFact RoutineInspection { get; } = new(
        "routine-inspection-suspended",
        "Routine inspection was suspended in the Covid pandemic",
        new LocalDate(2020, 3, 17),
        ImpreciseDate.Between(new(2021, 4, 27), new(2021, 6, 27)),
        new Evidence(
            "All routine inspections were suspended on 17 March 2020",
            SourceStrength.OfstedStatement,
            new Citation("Ofsted's announcement of 17 March 2020, as copied by GovWire and Children England")),
        new Evidence(
            "No source gives the end. On 27 April 2021 focused visits were still expected in June at the earliest",
            SourceStrength.Unsourced,
            CycleSources.ReturnOfVisitsApril2021),
        new Evidence(
            "No inspection began on site from 10 March 2020 to 27 June 2021; the next one did on 28 June 2021",
            new Observation(321, 321),
            CycleSources.PublishedIlacsReports));

    /// <summary>Ungraded visits were paused from 5 November 2020, until January 2021 at the earliest.</summary>
    public static DatedFact Visits { get; } = new(
        "visits-paused",
        "Visits were paused in the second lockdown",
        new LocalDate(2020, 11, 5),
        ImpreciseDate.Between(new(2020, 12, 31), new(2021, 5, 31)),
        new Evidence("ILACS visits are paused in the lockdown from 5 November 2020", SourceStrength.OfstedStatement, CycleSources.FrameworkUpdateLog),
        new Evidence(
            "Assurance visits do not resume until January at the earliest",
            SourceStrength.OfstedStatement,
            new Citation("Ofsted's letter of 10 December 2020 on Nottinghamshire's annual engagement meeting", "the part on inspection")),
        new Evidence(
            "No source gives the end. All inadequate authorities were to have a monitoring visit by the end of May 2021",
            SourceStrength.Unsourced,
            CycleSources.ReturnOfVisitsApril2021));

    /// <summary>Assurance visits were made from September 2020 to the middle of 2021. No source gives the last day.</summary>
    public static DatedFact AssuranceVisits { get; } = new(
        "assurance-visits",
        "Assurance visits took the place of focused visits",
        new LocalDate(2020, 9, 1),
        ImpreciseDate.Between(new(2021, 5, 31), new(2021, 8, 31)),
        new Evidence(
            "From September 2020 visits give no graded judgement and end in a published letter",
            SourceStrength.OfstedStatement,
            new Citation("Ofsted's guide to its visits in autumn 2020, as copied by Agenparl")),
        new Evidence(
            "No source gives the last of them. On 27 April 2021 focused visits were expected back in June at the earliest. "
                + "We take the end of August as the latest that the middle of the year can mean",
            SourceStrength.Unsourced,
            CycleSources.ReturnOfVisitsApril2021));

    /// <summary>Whether some of the time between two days may lie in the suspension of routine inspection.</summary>
    internal static bool MayLieBetween(ImpreciseDate first, ImpreciseDate last) => RoutineInspection.MayLieBetween(first, last);

    /// <summary>All three periods.</summary>
    public static ImmutableArray<DatedFact> All { get; } = [RoutineInspection, Visits, AssuranceVisits];
}

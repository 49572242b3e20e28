using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>What each line of the register rests on, and the register as a whole.</summary>
internal static class RegisterEvidence
{
    // What changed for an authority that stayed the same one.
    private static readonly (string[] Names, Evidence[] Evidence)[] Recodings =
    [
        (["Buckinghamshire"],
        [
            new("From 1 April 2020 a new council is the only principal authority, for the same area as the county", SourceStrength.Statute, RegisterSources.Si2019No957),
            new("The statistical code changed on that day", SourceStrength.Unsourced, RegisterSources.MySociety),
        ]),
        (["North Yorkshire"],
        [
            new("The council goes on, and takes over the functions of the districts", SourceStrength.Statute, RegisterSources.Si2022No328),
            new("That was on 1 April 2023, and the statistical code changed on that day", SourceStrength.Unsourced, RegisterSources.MySociety),
        ]),
        (["Somerset"],
        [
            new("The new council is that of the county", SourceStrength.Statute, RegisterSources.Si2022No329),
            new("It became the only tier on 1 April 2023, and the statistical code changed on that day", SourceStrength.Unsourced, RegisterSources.MySociety),
        ]),
        (["Barnsley", "Sheffield"],
        [
            new("The boundary between Barnsley and Sheffield changed on 1 April 2025", SourceStrength.Statute, RegisterSources.Si2024No1328),
            new("The statistical codes changed on that day, as a third party's check of its table says", SourceStrength.Unsourced, RegisterSources.ProviderLookup),
        ]),
    ];

    private static readonly Evidence SameNumber = new(
        "Ofsted's number stayed where the statistical code changed, and authorities that were new from 2019 to 2023 have numbers of their own",
        new Observation(11, 11),
        RegisterSources.ProviderLookup);

    private static readonly Evidence Listed = new(
        "Ofsted lists the authority under this name and region, with the statistical code of 31 March 2025", SourceStrength.OfstedStatement, RegisterSources.Statistics2025);

    private static readonly Evidence ListedAsEnded = new(
        "Ofsted lists the authority under this name, code and region as one that no longer exists", SourceStrength.OfstedStatement, RegisterSources.Statistics2025);

    private static readonly Evidence Number = new("Ofsted's number is that of the look-up table; where it could be compared with reports, it agrees", new Observation(100, 100), RegisterSources.ProviderLookup);

    // Every pair of codes but those of Barnsley and Sheffield since April 2025, which the file does not have yet.
    private static readonly Evidence Codes = new(
        "The Department's code and the statistical codes to 31 March 2025 stand together in its table; no other code of the authority stands there", new Observation(161, 161), RegisterSources.CodesOfTheDepartment);

    private static readonly Evidence RegionOfTheCounty = new("The region of the county that ended", SourceStrength.Unsourced, RegisterSources.MySociety);

    private static readonly Evidence RememberedRegion = new(
        "The region is that of the successors, as remembered", SourceStrength.Unsourced, RegisterSources.NoneFound);

    private static readonly Evidence NoCodes = new("No code of the authority was found", SourceStrength.Unsourced, RegisterSources.NoneFound);

    /// <summary>The register as a whole: where it begins and to when it can be trusted.</summary>
    internal static ImmutableArray<Evidence> OfTheWhole { get; } =
    [
        new("The first single inspections began on site on 19 November 2013", new Observation(2, 2), RegisterSources.SifReportsOfNovember2013),
        new("No statistical code of an authority with children's services changed from November 2013 to March 2019", new Observation(152, 152), RegisterSources.CodesOfTheDepartment),
        new("After Surrey, the new councils of the other areas under reorganisation begin in 2028", SourceStrength.GovernmentStatement, RegisterSources.LordsAnswerHl14186),
    ];

    /// <summary>The day on which every line was last compared with its sources.</summary>
    internal static LocalDate LastChecked { get; } = new(2026, 11, 22);

    internal static ImmutableArray<Evidence> Of(RegisterRow row)
    {
        List<Evidence> evidence = [];
        if (row.Urn is not null)
        {
            evidence.AddRange([Listed, Number]);
        }
        else if (row.DfeCode is not null)
        {
            evidence.Add(row.Name switch
            {
                "Bournemouth" or "Cumbria" => ListedAsEnded,
                "Dorset" or "Northamptonshire" => RegionOfTheCounty,
                _ => RememberedRegion,
            });
        }

        evidence.Add(row.DfeCode is null ? NoCodes : Codes);
        evidence.AddRange(Succession.All.Where(one => one.Concerns(row)).SelectMany(one => one.Evidence));
        if (row.RecodedOn is not null)
        {
            evidence.AddRange(Recodings.Single(one => one.Names.Contains(row.Name)).Evidence);
        }

        if (row.Urn is not null && (row.RecodedOn is not null || row.From is not null))
        {
            evidence.Add(SameNumber);
        }

        return [.. evidence];
    }
}

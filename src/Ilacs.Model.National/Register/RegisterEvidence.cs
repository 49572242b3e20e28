using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The evidence for each entry of the register, and for the register as a whole.</summary>
internal static class RegisterEvidence
{
    // What changed for an authority that stayed the same one.
    private static readonly (string[] Names, Evidence[] Evidence)[] Recodings =
    [
        (["Buckinghamshire"],
        [
            new("From 1 April 2020 a new council is the only principal authority for the area, which is that of the county", SourceStrength.Statute, RegisterSources.Si2019No957),
            new("The statistical code changed on that day", SourceStrength.Unsourced, RegisterSources.MySociety),
        ]),
        (["North Yorkshire"],
        [
            new("The council continues and takes over the functions of the districts", SourceStrength.Statute, RegisterSources.Si2022No328),
            new("The change took effect on 1 April 2023, and the statistical code changed on that day", SourceStrength.Unsourced, RegisterSources.MySociety),
        ]),
        (["Somerset"],
        [
            new("The new council is the county council", SourceStrength.Statute, RegisterSources.Si2022No329),
            new("It became the only tier of local government on 1 April 2023, and the statistical code changed on that day", SourceStrength.Unsourced, RegisterSources.MySociety),
        ]),
        (["Barnsley", "Sheffield"],
        [
            new("The boundary between Barnsley and Sheffield changed on 1 April 2025", SourceStrength.Statute, RegisterSources.Si2024No1328),
            new("The statistical codes changed on that day, according to a third party that checked its own table", SourceStrength.Unsourced, RegisterSources.ProviderLookup),
        ]),
    ];

    private static readonly Evidence SameNumber = new(
        "Ofsted kept its number for an authority whose statistical code changed, and gave new numbers to the authorities created from 2019 to 2023",
        new Observation(11, 11),
        RegisterSources.ProviderLookup);

    private static readonly Evidence Listed = new(
        "Ofsted lists the authority under this name and region, with the statistical code it had on 31 March 2025", SourceStrength.OfstedStatement, RegisterSources.Statistics2025);

    private static readonly Evidence ListedAsEnded = new(
        "Ofsted lists the authority under this name, code and region, and says that it no longer exists", SourceStrength.OfstedStatement, RegisterSources.Statistics2025);

    private static readonly Evidence Number = new("Ofsted's number comes from this look-up table, and agrees with every report it could be compared with", new Observation(100, 100), RegisterSources.ProviderLookup);

    // Every pair of codes except those of Barnsley and Sheffield since April 2025, which the file does not have yet.
    private static readonly Evidence Codes = new(
        "The Department for Education's table lists this code with these statistical codes up to 31 March 2025, and no other codes for the authority", new Observation(161, 161), RegisterSources.CodesOfTheDepartment);

    private static readonly Evidence RegionOfTheCounty = new("The region is that of the county that was abolished", SourceStrength.Unsourced, RegisterSources.MySociety);

    private static readonly Evidence RememberedRegion = new(
        "The region is that of the successors; we found no document that says so", SourceStrength.Unsourced, RegisterSources.NoneFound);

    private static readonly Evidence NoCodes = new("We found no code for the authority", SourceStrength.Unsourced, RegisterSources.NoneFound);

    /// <summary>Why the register begins where it does, and how far it can be trusted.</summary>
    internal static ImmutableArray<Evidence> OfTheWhole { get; } =
    [
        new("The first inspections under the single inspection framework began on site on 19 November 2013", new Observation(2, 2), RegisterSources.SifReportsOfNovember2013),
        new("No authority with children's services had its statistical code changed between November 2013 and March 2019", new Observation(152, 152), RegisterSources.CodesOfTheDepartment),
        new("After Surrey, the next new councils begin in 2028, in the other areas being reorganised", SourceStrength.GovernmentStatement, RegisterSources.LordsAnswerHl14186),
    ];

    /// <summary>The day on which every entry was last compared with its sources.</summary>
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

using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>A day on which authorities took the place of others.</summary>
/// <param name="On">The first day of the successors, and the day after the last of the predecessors.</param>
/// <param name="Lines">Each predecessor with a successor that took over its area or part of it, by name.</param>
/// <param name="Evidence">Who says so.</param>
internal sealed record Succession(LocalDate On, ImmutableArray<(string Predecessor, string Successor)> Lines, ImmutableArray<Evidence> Evidence)
{
    internal static readonly ImmutableArray<Succession> All =
    [
        new(
            new(2019, 4, 1),
            [
                ("Bournemouth", "Bournemouth, Christchurch & Poole"), ("Poole", "Bournemouth, Christchurch & Poole"),
                ("Dorset", "Bournemouth, Christchurch & Poole"), ("Dorset", "Dorset"),
            ],
            [
                new(
                    "On 1 April 2019 Bournemouth, Poole and the county of Dorset are abolished; one new council takes the boroughs of Bournemouth, Christchurch and Poole, of which Christchurch was in the county, and a new Dorset Council the rest of the county",
                    SourceStrength.Statute,
                    RegisterSources.Si2018No648),
            ]),
        new(
            new(2021, 4, 1),
            [("Northamptonshire", "North Northamptonshire"), ("Northamptonshire", "West Northamptonshire")],
            [
                new("Two new councils are the only principal authorities of the area from 1 April 2021", SourceStrength.Statute, RegisterSources.Si2020No156),
                new("The county council ended when they began, and they replace it", SourceStrength.Unsourced, RegisterSources.MySociety),
            ]),
        new(
            new(2023, 4, 1),
            [("Cumbria", "Cumberland"), ("Cumbria", "Westmorland and Furness")],
            [new("On 1 April 2023 the county of Cumbria is abolished, its council is wound up, and two new councils take its area", SourceStrength.Statute, RegisterSources.Si2022No331)]),
        new(
            new(2027, 4, 1),
            [("Surrey", "East Surrey"), ("Surrey", "West Surrey")],
            [
                new("The order that was drafted establishes East Surrey Council and West Surrey Council for the whole county", SourceStrength.GovernmentStatement, RegisterSources.SurreyDebate),
                new("They take over, and the county council is abolished, on 1 April 2027", SourceStrength.Unsourced, RegisterSources.SurreyMinistryLetter),
                new("The order was made on 10 March 2026; its text was not read", SourceStrength.Unsourced, RegisterSources.Si2026No264),
            ]),
    ];

    /// <summary>Whether it is the end of an authority or its beginning.</summary>
    internal bool Concerns(RegisterRow row) =>
        (row.To?.PlusDays(1) == On && Lines.Any(line => line.Predecessor == row.Name)) || (row.From == On && Lines.Any(line => line.Successor == row.Name));
}

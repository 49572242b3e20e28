using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>A day on which new authorities replaced others.</summary>
/// <param name="On">The first day of the successors, which is the day after the predecessors ended.</param>
/// <param name="Lines">Each predecessor with a successor that took over all or part of its area, by name.</param>
/// <param name="Evidence">The sources that say so.</param>
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
                    "On 1 April 2019 Bournemouth, Poole and the county of Dorset are abolished. One new council takes Bournemouth, Poole and Christchurch, which was in the county. A new Dorset Council takes the rest of the county",
                    SourceStrength.Statute,
                    RegisterSources.Si2018No648),
            ]),
        new(
            new(2021, 4, 1),
            [("Northamptonshire", "North Northamptonshire"), ("Northamptonshire", "West Northamptonshire")],
            [
                new("From 1 April 2021 two new councils are the only principal authorities for the area", SourceStrength.Statute, RegisterSources.Si2020No156),
                new("The two councils replaced the county council, which ended when they began", SourceStrength.Unsourced, RegisterSources.MySociety),
            ]),
        new(
            new(2023, 4, 1),
            [("Cumbria", "Cumberland"), ("Cumbria", "Westmorland and Furness")],
            [new("On 1 April 2023 the county of Cumbria is abolished, its council is wound up, and two new councils take its area", SourceStrength.Statute, RegisterSources.Si2022No331)]),
        new(
            new(2027, 4, 1),
            [("Surrey", "East Surrey"), ("Surrey", "West Surrey")],
            [
                new("The draft order establishes East Surrey Council and West Surrey Council, which together cover the whole county", SourceStrength.GovernmentStatement, RegisterSources.SurreyDebate),
                new("On 1 April 2027 the two councils take over and the county council is abolished", SourceStrength.Unsourced, RegisterSources.SurreyMinistryLetter),
                new("The order was made on 10 March 2026. We have not read its text", SourceStrength.Unsourced, RegisterSources.Si2026No264),
            ]),
    ];

    /// <summary>Whether an authority began or ended on this day.</summary>
    internal bool Concerns(RegisterRow row) =>
        (row.To?.PlusDays(1) == On && Lines.Any(line => line.Predecessor == row.Name)) || (row.From == On && Lines.Any(line => line.Successor == row.Name));
}

using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>What a new framework would look like: this one file, and one line in the register. Nothing in it is real.</summary>
internal static class FictionalEdition2027
{
    private static readonly Source Nobody = new("Nobody's framework, invented for this test");

    internal static Edition Edition { get; } = new(
        code: "fiction-2027",
        name: "A framework that does not exist",
        firstOnSiteDay: new LocalDate(2027, 4, 1),
        selectedByDate: true,
        checkedTo: new LocalDate(2027, 12, 31),
        areas:
        [
            new Area("leaders", AreaRoles.Leaders, "The impact of leaders"),
            new Area("family-help", AreaRoles.Experiences, "Family help"),
            new Area("protection", AreaRoles.Experiences, "Protection"),
            new Area("children-in-care", AreaRoles.Experiences, "Children in care"),
            new Area("care-leavers", AreaRoles.Experiences, "Care leavers"),
        ],
        provisions:
        [
            new Provision(
                "F1",
                "Where protection or leaders are inadequate, overall effectiveness is inadequate.",
                [
                    new Limit.WhereAtLeast(
                        1, AreaScope.Of("protection"), [Grade.Inadequate], [Grade.Inadequate], new Evidence("So says nobody", SourceStrength.Statute, Nobody)),
                    new Limit.WhereAtLeast(
                        1, AreaRoles.Leaders, [Grade.Inadequate], [Grade.Inadequate], new Evidence("So says nobody", SourceStrength.Framework, Nobody)),
                ]),
            new Provision(
                "F2",
                "Overall effectiveness is never better than the best area and never worse than the worst.",
                [new Limit.WithinTheirRange(AreaRoles.Key, new Evidence("So says nobody", SourceStrength.CouncilPaper, Nobody))]),
        ],
        indicativeFit: new Evidence("Never observed", new Observation(0, 0), Nobody),
        evidence: [new Evidence("Invented", SourceStrength.Unsourced, Nobody)]);

    internal static EditionRegister Register { get; } = new(
        Editions.Sif2013,
        Editions.Ilacs2018,
        Editions.Ilacs2023,
        Editions.Ilacs2026,
        Edition);

    internal static Judgements Of(
        Judgement leaders, Judgement familyHelp, Judgement protection, Judgement childrenInCare, Judgement careLeavers) =>
        Judgements.InOrder(Edition, leaders, familyHelp, protection, childrenInCare, careLeavers);
}

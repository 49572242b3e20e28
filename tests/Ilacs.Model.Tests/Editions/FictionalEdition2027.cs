using NodaTime;

namespace Ilacs.Model;

/// <summary>What a new framework would look like: this one file, and one line in the register. Nothing in it is real.</summary>
/// <remarks>Some tests use it beside the library. Others compile the library anew with this very file in it.</remarks>
public static class FictionalEdition2027
{
    private static readonly Citation Nobody = new("Nobody's framework, invented for this test");

    /// <summary>An edition from 1 April 2027, which nobody has announced.</summary>
    public static Edition Edition { get; } = new(
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
        rules:
        [
            new DerivationRule(
                "F1",
                "Where protection or leaders are inadequate, overall effectiveness is inadequate.",
                [
                    new Limit.WhereAtLeast(
                        1, AreaScope.Of("protection"), [Grade.Inadequate], [Grade.Inadequate], SaidByNobody(SourceStrength.Statute)),
                    new Limit.WhereAtLeast(
                        1, AreaRoles.Leaders, [Grade.Inadequate], [Grade.Inadequate], SaidByNobody(SourceStrength.Framework)),
                ]),
            new DerivationRule(
                "F2",
                "Overall effectiveness is never better than the best area and never worse than the worst.",
                [new Limit.WithinTheirRange(AreaRoles.Key, SaidByNobody(SourceStrength.CouncilPaper))]),
        ],
        indicativeFit: new Evidence("Never observed", new Observation(0, 0), Nobody),
        cycle: new CycleParameters
        {
            MonthsBetweenInspections = CycleParameters.Of.MonthsBetweenInspections(
                [new(NumberRange.Between(20, 28), SaidByNobody(SourceStrength.Framework))]),
            MonitoringFollows = CycleParameters.Of.MonitoringFollows([new([Grade.Inadequate], SaidByNobody(SourceStrength.Framework))]),
        },
        evidence: [new Evidence("Invented", SourceStrength.Unsourced, Nobody)]);

    /// <summary>The typed way in. A real edition has it as a method of <see cref="Judgements"/> in its file.</summary>
    public static Judgements Of(
        Judgement leaders, Judgement familyHelp, Judgement protection, Judgement childrenInCare, Judgement careLeavers) =>
        Judgements.InOrder(Edition, leaders, familyHelp, protection, childrenInCare, careLeavers);

    private static Evidence SaidByNobody(SourceStrength strength) => new("So says nobody", strength, Nobody);
}

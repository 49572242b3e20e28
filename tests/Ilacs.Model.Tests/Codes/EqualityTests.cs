using System.Reflection;
using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>What is made twice of the same is equal, by every way of asking, and has one hash code; what is made of something else is not.</summary>
public class EqualityTests
{
    private static readonly Func<object>[][] Different =
    [
        [() => Grade.Good, () => Grade.Outstanding],
        [() => NoGrade.NotJudged, () => NoGrade.NotKnown],
        [() => (Judgement)Grade.Good, () => (Judgement)Grade.Inadequate, () => (Judgement)NoGrade.NotKnown],
        [() => GradeSet.Of(Grade.Good, Grade.Outstanding), () => GradeSet.Of(Grade.Good)],
        [() => OfstedUrn.Parse("80534"), () => OfstedUrn.Parse("80535")],
        [() => DfeCode.Parse("891"), () => DfeCode.Parse("892")],
        [() => GssCode.Parse("E10000024"), () => GssCode.Parse("E10000025")],
        [() => ImpreciseDate.InYear(2022), () => ImpreciseDate.InYear(2023), () => ImpreciseDate.OnOrAfter(new(2022, 1, 1)), () => ImpreciseDate.OnOrBefore(new(2022, 12, 31))],
        [() => Of(Grade.Good), () => Of(Grade.Outstanding), () => Judgements.Ilacs2023(Grade.Good, Grade.Good, Grade.Good, Grade.Good)],
        [() => OverallEffectiveness.Derive(Of(Grade.Good)), () => OverallEffectiveness.Derive(Of(Grade.Outstanding))],
        [() => OverallEffectiveness.Derive(Of(Grade.Good)).Published, () => OverallEffectiveness.Derive(Of(Grade.Outstanding)).Published],
        [
            () => OverallEffectiveness.Derive(Of(Grade.Good)).Explain(), () => OverallEffectiveness.Derive(Of(Grade.Outstanding)).Explain(),
            () => OverallEffectiveness.Derive(WithAdoption(Grade.Good)).Explain(), () => OverallEffectiveness.Derive(WithAdoption(Grade.Outstanding)).Explain(),
        ],
        [
            () => OverallEffectiveness.Derive(Of(Grade.Good)).Explain().Steps[0], () => OverallEffectiveness.Derive(Of(Grade.Good)).Explain().Steps[1],
            () => OverallEffectiveness.Derive(Of(Grade.Inadequate)).Explain().Steps[1], () => OverallEffectiveness.Derive(Of(NoGrade.NotKnown)).Explain().Steps[1],
        ],
        .. StepsThatDifferInOneMember(),
        [() => RecordedAreas.Of(2), () => RecordedAreas.Of(3), () => RecordedAreas.Some, () => RecordedAreas.Of("A", "B"), () => RecordedAreas.Of("A", "C")],
        [
            () => new RecordSource("A", "B", ImpreciseDate.InYear(2022), "onSite"), () => new RecordSource("B", "B", ImpreciseDate.InYear(2022), "onSite"),
            () => new RecordSource("A", "C", ImpreciseDate.InYear(2022), "onSite"), () => new RecordSource("A", "B", ImpreciseDate.InYear(2023), "onSite"),
            () => new RecordSource("A", "B", ImpreciseDate.InYear(2022), "publishedOn"), () => new RecordSource("A", "B", ImpreciseDate.InYear(2022)),
        ],
        [
            () => Claim(2018, 2020, CycleEventType.FocusedVisit), () => Claim(2019, 2020, CycleEventType.FocusedVisit), () => Claim(2018, 2021, CycleEventType.FocusedVisit),
            () => Claim(2018, 2020, CycleEventType.MonitoringVisit), () => Claim(2018, 2020, CycleEventType.FocusedVisit, CycleEventType.MonitoringVisit),
        ],
        [() => History(2020), () => History(2021)],
        [() => Given.Intervention().Build(), () => Given.Intervention(ServiceArea.Send).Build(), () => Given.Intervention().Then(Given.ReviewHeld("2022-01-04")).Build()],
    ];

    [Fact]
    public void Equal_is_what_says_the_same_and_nothing_else()
    {
        foreach (var values in Different)
        {
            foreach (var (i, one) in values.Index())
            {
                foreach (var (j, other) in values.Index())
                {
                    ShouldBeEqualOrNot(one(), other(), i == j);
                }

                one().Equals(null).Should().BeFalse();
                one().Equals("text").Should().BeFalse();
            }
        }
    }

    private static void ShouldBeEqualOrNot(object one, object other, bool areEqual)
    {
        var because = $"{one.GetType().Name} {one} and {other}";
        one.Equals(other).Should().Be(areEqual, because);
        Typed(nameof(Equals), BindingFlags.Instance).Invoke(one, [other]).Should().Be(areEqual, because);
        if (areEqual)
        {
            one.GetHashCode().Should().Be(other.GetHashCode(), because);
        }

        Operator("op_Equality", one, other).Should().Be(areEqual, because);
        Operator("op_Inequality", one, other).Should().Be(!areEqual, because);
        if (!one.GetType().IsValueType)
        {
            (Operator("op_Equality", null, null), Operator("op_Equality", one, null), Operator("op_Equality", null, one)).Should().Be((true, false, false), because);
        }

        object? Operator(string name, object? left, object? right) => Typed(name, BindingFlags.Static).Invoke(null, [left, right]);

        MethodInfo Typed(string name, BindingFlags which) => one.GetType().GetMethods(which | BindingFlags.Public)
            .Single(method => method.Name == name && method.GetParameters().All(parameter => parameter.ParameterType == one.GetType()));
    }

    // Of real derivations no two steps differ in just one of most members.
    private static IEnumerable<Func<object>[]> StepsThatDifferInOneMember()
    {
        var edition = Editions.Ilacs2018;
        var (rule, other) = (edition.Rules[0], edition.Rules[1]);
        return
        [
            [
                () => new DerivationStep(rule, Verdict.Applied, edition.Areas, [edition.Areas[0]], GradeSet.All, rule.Evidence[0]),
                () => new DerivationStep(other, Verdict.Applied, edition.Areas, [edition.Areas[0]], GradeSet.All, rule.Evidence[0]),
                () => new DerivationStep(rule, Verdict.Depends, edition.Areas, [edition.Areas[0]], GradeSet.All, rule.Evidence[0]),
                () => new DerivationStep(rule, Verdict.Applied, [edition.Areas[0]], [edition.Areas[0]], GradeSet.All, rule.Evidence[0]),
                () => new DerivationStep(rule, Verdict.Applied, edition.Areas, [edition.Areas[1]], GradeSet.All, rule.Evidence[0]),
                () => new DerivationStep(rule, Verdict.Applied, edition.Areas, [edition.Areas[0]], GradeSet.Empty, rule.Evidence[0]),
                () => new DerivationStep(rule, Verdict.Applied, edition.Areas, [edition.Areas[0]], GradeSet.All, other.Evidence[0]),
            ],
        ];
    }

    // A sub-judgement, which no step reads.
    private static Judgements WithAdoption(Grade adoption) => Judgements.Sif2013(Grade.Good, Grade.Good, Grade.Good, adoption, Grade.Good);

    private static Judgements Of(Judgement leaders) => Judgements.Ilacs2018(leaders, Grade.Good, Grade.Good);

    private static Coverage Claim(int from, int to, params CycleEventType[] types) => new(new(from, 1, 1), new(to, 1, 1), [.. types]);

    private static InspectionHistory History(int year) =>
        new(new("Nottingham", OfstedUrn.Parse("80533")), [new SelfEvaluation { On = new LocalDate(year, 11, 2) }]);
}

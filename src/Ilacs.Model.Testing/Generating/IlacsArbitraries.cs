using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>Generators with shrinkers for FsCheck, named as in <see cref="Generate"/>. Use them with <c>[Property(Arbitrary =
/// [typeof(IlacsArbitraries)])]</c> or similar.</summary>
public static class IlacsArbitraries
{
    /// <summary>Any grade.</summary>
    public static Arbitrary<Grade> AnyGrade() => Arb.From(Generate.AnyGrade, Shrink.Grade);

    /// <summary>Any judgement of an area.</summary>
    public static Arbitrary<Judgement> AnyJudgement() => Arb.From(Generate.AnyJudgement);

    /// <summary>Any edition.</summary>
    public static Arbitrary<Edition> AnyEdition() => Arb.From(Generate.AnyEdition);

    /// <summary>Any judgements of any edition.</summary>
    public static Arbitrary<Judgements> AnyJudgements() => Arb.From(Generate.AnyJudgements, Shrink.Judgements);

    /// <summary>Any days.</summary>
    public static Arbitrary<ImpreciseDate> AnyImpreciseDate() => Arb.From(Generate.AnyImpreciseDate, Shrink.ImpreciseDate);

    /// <summary>Days around a <see cref="Boundary"/>.</summary>
    public static Arbitrary<LocalDate> DateAroundABoundary() => Arb.From(Generate.DateAroundABoundary);

    /// <summary>Any authority.</summary>
    public static Arbitrary<Authority> AnyAuthority() => Arb.From(Generate.AnyAuthority);

    /// <summary>Inspections without issues.</summary>
    public static Arbitrary<Inspection> CleanInspection() =>
        Arb.From(Generate.CleanInspection, one => Shrink.Inspection(one).Where(simpler => simpler.Validate().IsClean));

    /// <summary>Events of every kind, without issues.</summary>
    public static Arbitrary<CycleEvent> CleanCycleEvent() =>
        Arb.From(Generate.CleanCycleEvent, one => Shrink.CycleEvent(one).Where(simpler => simpler.Validate().IsClean));

    /// <summary>Events of interventions, without issues. They have no shrinker.</summary>
    public static Arbitrary<InterventionEvent> CleanInterventionEvent() => Arb.From(Generate.CleanInterventionEvent);

    /// <summary>Histories without issues.</summary>
    public static Arbitrary<InspectionHistory> CleanHistory() =>
        Arb.From(Generate.CleanHistory, one => Shrink.History(one).Where(simpler => simpler.Validate().IsClean));

    /// <summary>Interventions without issues.</summary>
    public static Arbitrary<InterventionHistory> CleanIntervention() =>
        Arb.From(Generate.CleanIntervention, one => Shrink.Intervention(one).Where(simpler => simpler.Validate().IsClean));

    /// <summary>Histories with exactly one fault.</summary>
    public static Arbitrary<FaultyHistory> FaultyHistory() => Arb.From(
        Generate.FaultyHistory,
        one => Shrink.History(one.History).Where(simpler => Testing.FaultyHistory.HasOnly(simpler.Validate(), one.Code)).Select(simpler =>
            new Testing.FaultyHistory(one.Code, simpler)));

    /// <summary>Interventions with exactly one fault.</summary>
    public static Arbitrary<FaultyIntervention> FaultyIntervention() => Arb.From(
        Generate.FaultyIntervention,
        one => Shrink.Intervention(one.Intervention).Select(simpler =>
            new Testing.FaultyIntervention(one.Code, simpler, one.AsOf, one.History)).Where(simpler =>
            Testing.FaultyHistory.HasOnly(simpler.Validate(), one.Code)));

    /// <summary>Documents with exactly one fault. They have no shrinker.</summary>
    public static Arbitrary<FaultyDocument> FaultyDocument() => Arb.From(Generate.FaultyDocument);
}

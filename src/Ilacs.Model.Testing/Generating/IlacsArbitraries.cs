using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>What FsCheck makes of each type, and how it is made simpler: for <c>[Property(Arbitrary = [typeof(IlacsArbitraries)])]</c> and its like.</summary>
public static class IlacsArbitraries
{
    /// <summary>Any grade.</summary>
    public static Arbitrary<Grade> Grades() => Arb.From(Generate.AnyGrade, Shrink.Grade);

    /// <summary>Any judgement of an area.</summary>
    public static Arbitrary<Judgement> OneJudgement() => Arb.From(Generate.AnyJudgement);

    /// <summary>Any edition.</summary>
    public static Arbitrary<Edition> AnEdition() => Arb.From(Generate.AnyEdition);

    /// <summary>Any judgements of any edition.</summary>
    public static Arbitrary<Judgements> AllJudgements() => Arb.From(Generate.AnyJudgements, Shrink.Judgements);

    /// <summary>Any days.</summary>
    public static Arbitrary<PossibleDays> SomeDays() => Arb.From(Generate.AnyPossibleDays, Shrink.PossibleDays);

    /// <summary>Days around a <see cref="Boundary"/>.</summary>
    public static Arbitrary<LocalDate> Days() => Arb.From(Generate.DateAroundABoundary);

    /// <summary>Any authority.</summary>
    public static Arbitrary<Authority> Authorities() => Arb.From(Generate.AnyAuthority);

    /// <summary>Inspections in which nothing is found.</summary>
    public static Arbitrary<Inspection> Inspections() => Arb.From(Generate.CleanInspection, one => Shrink.Inspection(one).Where(simpler => simpler.Check().IsClean));

    /// <summary>Histories in which nothing is found.</summary>
    public static Arbitrary<InspectionHistory> Histories() => Arb.From(Generate.CleanHistory, one => Shrink.History(one).Where(simpler => simpler.Check().IsClean));

    /// <summary>Threads in which nothing is found.</summary>
    public static Arbitrary<InterventionThread> Threads() => Arb.From(Generate.CleanThread, one => Shrink.Thread(one).Where(simpler => simpler.Check().IsClean));

    /// <summary>Histories with just one fault.</summary>
    public static Arbitrary<FaultyHistory> FaultyHistories() => Arb.From(
        Generate.FaultyHistory,
        one => Shrink.History(one.History).Where(simpler => FaultyHistory.HasOnly(simpler.Check(), one.Code)).Select(simpler => new FaultyHistory(one.Code, simpler)));

    /// <summary>Threads with just one fault.</summary>
    public static Arbitrary<FaultyThread> FaultyThreads() => Arb.From(
        Generate.FaultyThread,
        one => Shrink.Thread(one.Thread).Select(simpler => new FaultyThread(one.Code, simpler, one.AsOf, one.History)).Where(simpler => FaultyHistory.HasOnly(simpler.Check(), one.Code)));

    /// <summary>Documents with just one fault. They are not made simpler.</summary>
    public static Arbitrary<FaultyDocument> FaultyDocuments() => Arb.From(Generate.FaultyDocument);
}

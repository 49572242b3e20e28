using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>Generators for FsCheck. Clean values have no issues; values called any may have some, or very many.</summary>
/// <remarks><see cref="IlacsArbitraries"/> has them with shrinkers, by type.</remarks>
public static class Generate
{
    /// <summary>Any of the four grades.</summary>
    public static Gen<Grade> AnyGrade { get; } = Gen.Elements(Grade.All.ToArray());

    /// <summary>A grade, or a reason why there is no grade.</summary>
    public static Gen<Judgement> AnyJudgement { get; } = Gen.Elements([.. Grade.All.Select(Judgement.Of), .. NoGrade.All.Select(Judgement.Of)]);

    /// <summary>Any edition.</summary>
    public static Gen<Edition> AnyEdition { get; } = Gen.Elements(Editions.All.ToArray());

    /// <summary>Judgements of any edition: each key area has a grade, is not judged or is not known.</summary>
    public static Gen<Judgements> AnyJudgements { get; } = AnyEdition.SelectMany(AnyJudgementsOf);

    /// <summary>Dates with one possible day, several, or all days up to or from a day.</summary>
    public static Gen<ImpreciseDate> AnyImpreciseDate { get; } = Seeded(random => AnyRecords.Date(random, new(2012, 1, 1), 6000));

    /// <summary>A day up to three days before or after a <see cref="Boundary"/>. Each kind of boundary is equally likely.</summary>
    public static Gen<LocalDate> DateAroundABoundary { get; } =
        from kind in Gen.Elements(Boundaries.Kinds.ToArray())
        from boundary in Gen.Elements(kind)
        from days in Gen.Choose(-3, 3)
        select boundary.Day.PlusDays(days);

    /// <summary>Real and made-up authorities, with one or more codes.</summary>
    public static Gen<Authority> AnyAuthority { get; } = Gen.OneOf(
        Seeded(CleanStory.Authority),
        Gen.Elements(AuthorityRegister.All.Where(one => one.Urn is not null || one.DfeCode is not null || !one.GssCodes.IsEmpty).ToArray()).Select(one => new Authority(one.Name, one.Urn, one.DfeCode, one.GssCodes.IsEmpty ? null : one.GssCodes[^1].Code)));

    /// <summary>Inspections of every kind and edition, without issues.</summary>
    public static Gen<Inspection> CleanInspection { get; } = Seeded(CleanRecords.Inspection);

    /// <summary>Events of every kind, without issues.</summary>
    public static Gen<CycleEvent> CleanCycleEvent { get; } = Seeded(CleanRecords.CycleEvent);

    /// <summary>Histories without issues: ILACS inspections at their usual times, the visits and plans that follow, and meetings.</summary>
    public static Gen<InspectionHistory> CleanHistory { get; } = Seeded(CleanStory.Any);

    /// <summary>Histories of up to some hundreds of events on any dates, of every kind except single inspections.</summary>
    public static Gen<InspectionHistory> AnyHistory { get; } = Seeded(AnyRecords.History);

    /// <summary>Events of interventions, of every type, without issues.</summary>
    public static Gen<InterventionEvent> CleanInterventionEvent { get; } =
        Seeded(random => InterventionStories.CleanEvent(random, InterventionEvents.One<InterventionEventType>(random),
            new LocalDate(2014, 1, 6).PlusDays(random.Next(4000)), random.Next(2) == 0));

    /// <summary>Histories of interventions without issues, unless you check them on a day when a review may be overdue. Some begin in a
    /// recorded state.</summary>
    public static Gen<InterventionHistory> CleanIntervention { get; } = Seeded(InterventionStories.Clean);

    /// <summary>Interventions of any events on any dates; the lifecycle refuses some.</summary>
    public static Gen<InterventionHistory> AnyIntervention { get; } = Seeded(InterventionStories.Any);

    /// <summary>Histories with exactly one fault.</summary>
    public static Gen<FaultyHistory> FaultyHistory { get; } = Gen.Elements(Testing.FaultyHistory.Codes.ToArray()).SelectMany(FaultyHistoryWith);

    /// <summary>Interventions with exactly one fault.</summary>
    public static Gen<FaultyIntervention> FaultyIntervention { get; } =
        Gen.Elements(Testing.FaultyIntervention.Codes.ToArray()).SelectMany(FaultyInterventionWith);

    /// <summary>Documents with exactly one fault.</summary>
    public static Gen<FaultyDocument> FaultyDocument { get; } = Gen.Elements(Testing.FaultyDocument.Codes.ToArray()).SelectMany(FaultyDocumentWith);

    /// <summary>Judgements of an edition: each key area has a grade, is not judged or is not known.</summary>
    /// <param name="edition">The edition.</param>
    public static Gen<Judgements> AnyJudgementsOf(Edition edition) => Gen.Elements(Combinations.OfAllStates(edition).ToArray());

    /// <summary>Judgements of an edition in which each key area has a grade.</summary>
    /// <param name="edition">The edition.</param>
    public static Gen<Judgements> AnyGradesOf(Edition edition) => Gen.Elements(Combinations.OfGrades(edition).ToArray());

    /// <summary>Histories with exactly this issue.</summary>
    /// <param name="code">One of <see cref="FaultyHistory.Codes"/>.</param>
    /// <exception cref="ArgumentException">The code is not one of them.</exception>
    public static Gen<FaultyHistory> FaultyHistoryWith(IssueCode code) => HistoryFaults.With(code);

    /// <summary>Interventions with exactly this issue.</summary>
    /// <param name="code">One of <see cref="FaultyIntervention.Codes"/>.</param>
    /// <exception cref="ArgumentException">The code is not one of them.</exception>
    public static Gen<FaultyIntervention> FaultyInterventionWith(IssueCode code) => InterventionFaults.With(code);

    /// <summary>Documents with exactly this issue.</summary>
    /// <param name="code">One of <see cref="FaultyDocument.Codes"/>.</param>
    /// <exception cref="ArgumentException">The code is not one of them.</exception>
    public static Gen<FaultyDocument> FaultyDocumentWith(IssueCode code) => DocumentFaults.With(code);

    // The same seed gives the same value on every platform and version of .NET.
    internal static Gen<T> Seeded<T>(Func<Random, T> make) => Gen.Choose(0, int.MaxValue).Select(seed => make(new Random(seed)));
}

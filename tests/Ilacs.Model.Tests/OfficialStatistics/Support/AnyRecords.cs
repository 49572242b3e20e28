using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Histories of authorities of the register: such as a layout has a place for, and any.</summary>
internal static class AnyRecords
{
    // All whose record of their last day can be told from others by its name and codes in every layout.
    private static readonly ImmutableArray<RegisteredAuthority> Registered =
        [.. AuthorityRegister.All.Where(one => one.Urn is not null && one.ExistsOn(AuthorityRegister.CheckedTo) && one.On(AuthorityRegister.CheckedTo) is { IsRefused: false })];

    private static readonly LocalDate LastDay = new(2026, 7, 6);

    private static readonly Judgement[] Reasons = [NoGrade.NotJudged, NoGrade.NotKnown];

    /// <summary>Histories that a layout can hold whole, each of another authority, with at least one event.</summary>
    internal static Gen<InspectionHistory[]> Fitting(OfficialLayout layout) => Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var random = new Random(seed);
        return Authorities(random, random.Next(1, 5)).Select(one => Fitting(one, layout, random)).ToArray();
    });

    /// <summary>Histories of whatever can be recorded.</summary>
    internal static Gen<InspectionHistory[]> Any { get; } = Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var random = new Random(seed);
        return Authorities(random, random.Next(1, 4)).Select(one => new InspectionHistory(
            one.On(AuthorityRegister.CheckedTo).Value,
            [.. Enumerable.Range(0, random.Next(0, 7)).Select(_ => AnyEvent(random))],
            random.Next(3) == 0 ? [new(new(2018, 1, 1), new(2024, 1, 1), CycleEventType.FocusedVisit)] : [])).ToArray();
    });

    private static IEnumerable<RegisteredAuthority> Authorities(Random random, int count) =>
        Enumerable.Range(0, count).Select(_ => Registered[random.Next(Registered.Length)]).Distinct();

    // Inspections more than 92 days apart and visits of a kind more than 7, which are taken for different ones.
    private static InspectionHistory Fitting(RegisteredAuthority authority, OfficialLayout layout, Random random)
    {
        var isOwn = layout == OwnLayout.Inspections;
        var events = new List<CycleEvent>();
        var day = Next(isOwn ? Editions.Sif2013.FirstOnSiteDay : Editions.Ilacs2018.FirstOnSiteDay, 0, random);
        for (; day <= LastDay; day = Next(day, 93, random))
        {
            events.Add(Inspection(day, isOwn, random));
            if (layout == Layouts2025.InYear)
            {
                events.Add(Visit(day.PlusDays(random.Next(8)), random));
            }
        }

        events.RemoveAll(cycleEvent => !authority.ExistsOn(cycleEvent.Began.Day!.Value));
        if (events.Count == 0)
        {
            events.Add(Inspection(LastDay, isOwn, random));
        }

        return new(authority.On(events.Max(cycleEvent => cycleEvent.Began.Day!.Value)).Value, [.. events]);
    }

    private static LocalDate Next(LocalDate day, int least, Random random) => day.PlusDays(least + random.Next(1500));

    private static Inspection Inspection(LocalDate day, bool isOwn, Random random)
    {
        var edition = day < Editions.Ilacs2018.FirstOnSiteDay ? Editions.Sif2013 : EditionOn(day);
        var judgements = Judged(edition, _ => isOwn && random.Next(8) == 0 ? Reasons[random.Next(2)] : AnyGrade(random));
        var published = random.Next(3) == 0 ? (LocalDate?)null : day.PlusDays(random.Next(40, 200));
        return new()
        {
            Kind = edition == Editions.Sif2013
                ? random.Next(2) == 0 ? CycleEventType.SingleInspection : CycleEventType.SingleInspectionReinspection
                : random.Next(2) == 0 ? CycleEventType.StandardInspection : CycleEventType.ShortInspection,
            OnSite = !isOwn ? [new(day)] : random.Next(3) switch
            {
                0 => [new(day)],
                1 => [new(day, day.PlusDays(random.Next(30)))],
                _ => [new(day, day.PlusDays(4)), new(day.PlusDays(14), day.PlusDays(14 + random.Next(10)))],
            },
            PublishedOn = published,
            Judgements = judgements,
            OverallEffectiveness = !edition.MakesOverallEffectiveness ? NoGrade.NotInEdition : OverallEffectiveness.Derive(judgements).Indicative is { } grade ? grade : NoGrade.NotKnown,
        };
    }

    private static Edition EditionOn(LocalDate day) => Editions.On(day).TryGetEdition(out var edition) ? edition : throw new InvalidOperationException($"No edition on {day}.");

    private static Judgements Judged(Edition edition, Func<Area, Judgement> judge) =>
        Judgements.TryCreate(edition, edition.Areas.ToDictionary(area => area.Code, judge), out var judgements, out var issues) ? judgements : throw new InvalidOperationException($"{issues}");

    private static Judgement AnyGrade(Random random) => Grade.All[random.Next(4)];

    private static Visit Visit(LocalDate day, Random random)
    {
        var theme = random.Next(4) == 0 ? (VisitTheme?)null : (VisitTheme)random.Next(1, 7);
        ImpreciseDate? published = random.Next(3) == 0 ? null : day.PlusDays(random.Next(20, 90));
        return random.Next(2) == 0
            ? new FocusedVisit { OnSite = [new(day)], PublishedOn = published, Theme = theme }
            : new MonitoringVisit { OnSite = [new(day)], PublishedOn = published, Theme = theme };
    }

    private static CycleEvent AnyEvent(Random random)
    {
        ImpreciseDate Any() => new LocalDate(2013, 6, 1).PlusDays(random.Next(5000)) is var day && random.Next(6) == 0 ? ImpreciseDate.InMonth(day.Year, day.Month) : day;
        ImpreciseDate? Maybe() => random.Next(2) == 0 ? null : Any();
        OnSiteWindow Window() => new(Any(), Maybe());
        ImmutableArray<OnSiteWindow> onSite = random.Next(4) == 0 ? [Window(), Window()] : [Window()];
        RecordedAreas Areas() => random.Next(4) == 0 ? RecordedAreas.Of(random.Next(3)) : default;
        Edition? edition = Editions.All[random.Next(Editions.All.Length)];
        Judgement AnyJudgement() => random.Next(8) switch { 0 => NoGrade.NotJudged, 1 => NoGrade.NotKnown, _ => AnyGrade(random) };
        var theme = random.Next(3) == 0 ? (VisitTheme?)null : (VisitTheme)random.Next(1, 8);
        bool? letter = random.Next(3) == 0 ? true : null;
        return random.Next(9) switch
        {
            8 => new StatedExpectation((CycleEventType)random.Next(1, 12), random.Next(2) == 0, Any()) { When = Maybe(), Follows = Maybe() },
            0 => new AnnualEngagementMeeting { On = Any() },
            1 => new ActionPlan { Answers = Any(), SubmittedOn = Maybe() },
            2 => new FocusedVisit { OnSite = onSite, PublishedOn = Maybe(), ReceivedOn = Maybe(), Theme = theme, LetterIsPublished = letter, Edition = random.Next(4) == 0 ? edition : null },
            3 => new MonitoringVisit { OnSite = onSite, PublishedOn = Maybe(), Theme = theme, Ordinal = random.Next(3) == 0 ? 2 : null, Follows = random.Next(3) == 0 ? Any() : null },
            4 => new JointTargetedAreaInspection { OnSite = onSite, PublishedOn = Maybe() },
            _ => new Inspection
            {
                Kind = (CycleEventType)random.Next(1, 5),
                OnSite = onSite,
                PublishedOn = Maybe(),
                ReceivedOn = random.Next(4) == 0 ? Any() : null,
                AreasForImprovement = Areas(),
                AreasForPriorityAction = Areas(),
                Judgements = Judged(edition, _ => AnyJudgement()),
                OverallEffectiveness = random.Next(5) == 0 ? NoGrade.NotInEdition : AnyJudgement(),
            },
        };
    }
}

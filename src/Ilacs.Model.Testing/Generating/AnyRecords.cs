using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>Histories of any events on any dates, some so long that the rules use look-up tables.</summary>
internal static class AnyRecords
{
    private static readonly ImmutableArray<CycleEventType> Types =
        [.. Enum.GetValues<CycleEventType>().Where(type => type != CycleEventType.StatedExpectation)];

    internal static InspectionHistory History(Random random)
    {
        var start = new LocalDate(2018, 1, 8).PlusDays(random.Next(1000));
        var span = random.Next(3) switch { 0 => 20, 1 => 300, _ => 2500 };
        var count = random.Next(2) == 0 ? random.Next(60) : random.Next(60, 250);
        var coverages = random.Next(2) == 0 ? random.Next(4) : random.Next(40);
        return new(
            Given.Somewhere,
            [.. Enumerable.Range(0, count).Select(_ => CycleEvent(random, start, span))],
            [.. Enumerable.Range(0, coverages).Select(_ => Coverage(random, start, span))]);
    }

    /// <summary>A date with a few or a great many possible days.</summary>
    internal static ImpreciseDate Date(Random random, LocalDate first, int span)
    {
        var day = first.PlusDays(random.Next(span));
        return random.Next(6) switch
        {
            0 or 1 => day,
            2 => ImpreciseDate.Between(day, day.PlusDays(random.Next(span))),
            3 => ImpreciseDate.OnOrBefore(day),
            4 => ImpreciseDate.OnOrAfter(day),
            _ => random.Next(2) == 0 ? ImpreciseDate.InMonth(day.Year, day.Month) : ImpreciseDate.InYear(day.Year),
        };
    }

    private static CycleEvent CycleEvent(Random random, LocalDate start, int span)
    {
        ImpreciseDate Any() => random.Next(2) == 0 ? start.PlusDays(random.Next(span)) : Date(random, start, span);
        OnSiteWindow Window() => new(Any(), random.Next(2) == 0 ? Any() : null);
        ImmutableArray<OnSiteWindow> onSite = random.Next(4) == 0 ? [Window(), Window()] : [Window()];
        ImpreciseDate? received = random.Next(2) == 0 ? Any() : null;
        return random.Next(7) switch
        {
            0 => new FocusedVisit { OnSite = onSite, ReceivedOn = received, AreasForPriorityAction = RecordedAreas.Of(random.Next(2)) },
            1 or 2 => new MonitoringVisit { OnSite = onSite, Follows = random.Next(2) == 0 ? Any() : null, Ordinal = random.Next(2) == 0 ? random.Next(1, 9) : null },
            3 => new AnnualEngagementMeeting { On = Any() },
            4 => new ActionPlan { Answers = Any(), SubmittedOn = received },
            5 when random.Next(2) == 0 => random.Next(4) switch
            {
                0 => new AssuranceVisit { OnSite = onSite, ReceivedOn = received },
                1 => new JointTargetedAreaInspection
                {
                    OnSite = onSite,
                    ReceivedOn = received,
                    IsPrincipalAuthority = random.Next(3) switch { 0 => true, 1 => false, _ => null },
                    StatementDueOn = random.Next(2) == 0 ? received : null,
                },
                2 => new StatedExpectation(Types[random.Next(Types.Length)], random.Next(2) == 0, Any())
                {
                    When = received,
                    Follows = random.Next(2) == 0 ? Any() : null,
                },
                _ => new SelfEvaluation { On = Any() },
            },
            _ => new Inspection
            {
                Kind = random.Next(3) == 0 ? CycleEventType.ShortInspection : CycleEventType.StandardInspection,
                Judgements = Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good),
                OverallEffectiveness = random.Next(2) == 0 ? Grade.Inadequate : Grade.Good,
                OnSite = onSite,
                Interruption = onSite.Length == 1 ? null : (Interruption)random.Next(1, 4),
                ReceivedOn = received,
            },
        };
    }

    private static Coverage Coverage(Random random, LocalDate start, int span)
    {
        var from = start.PlusDays(random.Next(-span, span));
        return new(from, from.PlusDays(random.Next(2 * span)), [.. Types.Where(_ => random.Next(2) == 0), Types[random.Next(Types.Length)]]);
    }
}

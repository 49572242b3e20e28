using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests.Support;

/// <summary>Events and threads of interventions: the least that there can be, whole ones, and generators of both.</summary>
internal static class Interventions
{
    internal static readonly InterventionState[] States = Enum.GetValues<InterventionState>();

    internal static readonly InterventionEventType[] Types = Enum.GetValues<InterventionEventType>();

    // Every type of event at least once, in a sequence that the lifecycle accepts.
    private static readonly InterventionEventType[] WholeLife =
    [
        InterventionEventType.SupportArranged, InterventionEventType.NoticeIssued, InterventionEventType.CommissionerAppointed, InterventionEventType.ReviewHeld,
        InterventionEventType.NoticeReplaced, InterventionEventType.NoticeLifted, InterventionEventType.NoticeIssued, InterventionEventType.NoticeClosed,
        InterventionEventType.DirectionIssued, InterventionEventType.DirectionRevised, InterventionEventType.DirectionClosed, InterventionEventType.DirectionIssued,
        InterventionEventType.DirectionSteppedDown, InterventionEventType.NoticeSuperseded, InterventionEventType.DirectionRevoked,
    ];

    /// <summary>A thread in which nothing is to be found, with any members; some are opened in a recorded state.</summary>
    internal static Gen<InterventionThread> CleanThread { get; } = Gen.Choose(0, int.MaxValue).Select(seed => Tell(new Random(seed)));

    /// <summary>A thread of any events with any members on any dates: the lifecycle refuses some, and the rules find some wanting.</summary>
    internal static Gen<InterventionThread> AnyThread { get; } = Gen.Choose(0, int.MaxValue).Select(Any);

    /// <summary>One of <see cref="AnyThread"/>, made anew; the same for the same number.</summary>
    internal static InterventionThread Any(int seed) => Throw(new Random(seed));

    /// <summary>An event with no more in it than it has to have.</summary>
    internal static InterventionEvent Event(InterventionEventType type, string on = "2022-01-03") => Event(null, type, Days(on));

    internal static InterventionThread Thread(params InterventionEvent[] events) => Opened(null, events);

    internal static InterventionThread Opened(InterventionOpening? opening, params InterventionEvent[] events) =>
        InterventionThread.Replay(Nottingham, ServiceArea.SocialCare, [.. events], opening);

    internal static InterventionOpening Opening(InterventionState state, string on) => new() { State = state, On = Days(on) };

    /// <summary>A thread with every type of event, each with all its members, in which nothing is to be found.</summary>
    internal static InterventionThread OneOfEverything()
    {
        var random = new Random(20260801);
        var day = new LocalDate(2018, 1, 8);
        return Thread([.. WholeLife.Select((type, i) => Event(random, type, day.PlusDays(200 * i), exact: true))]);
    }

    /// <summary>The codes and pointers of findings, such as <c>transition-not-offered /events/0/type</c>.</summary>
    internal static string[] Said(IEnumerable<Finding> findings) => [.. findings.Select(finding => $"{finding.Code} {finding.Pointer}")];

    /// <summary>A date that leaves possible some days of a few, or a great many.</summary>
    internal static PossibleDays AnyDate(Random random, LocalDate first, int span)
    {
        var day = first.PlusDays(random.Next(span));
        return random.Next(6) switch
        {
            0 or 1 => day,
            2 => PossibleDays.Between(day, day.PlusDays(random.Next(span))),
            3 => PossibleDays.OnOrBefore(day),
            4 => PossibleDays.OnOrAfter(day),
            _ => random.Next(2) == 0 ? PossibleDays.InMonth(day.Year, day.Month) : PossibleDays.InYear(day.Year),
        };
    }

    /// <summary>An event that tells all it can, on a day or on dates around it; nothing is to be found in it.</summary>
    private static InterventionEvent Event(Random random, InterventionEventType type, LocalDate day, bool exact)
    {
        PossibleDays Near(int days) => Records.Inexact(day.PlusDays(days), exact ? 0 : random.Next(4));
        var on = Near(0);
        return Event(random, type, on, Near(4), Near(-30), [.. Enumerable.Range(0, random.Next(3)).Select(_ => new RecordSource(
            Word(random), random.Next(2) == 0 ? Word(random) : null, random.Next(3) == 0 ? null : Near(90), "on", "type") { Says = [new("on", on)] })]);
    }

    private static InterventionEvent Event(
        Random? random, InterventionEventType type, PossibleDays on, PossibleDays? published = null, PossibleDays? triggered = null, ImmutableArray<RecordSource> sources = default)
    {
        T? Maybe<T>(Func<Random, T> some)
            where T : struct => random is null || random.Next(4) == 0 ? null : some(random);
        var publishedOn = Maybe(_ => published ?? on);
        var triggeredBy = Maybe(_ => triggered ?? on);
        var trigger = Maybe(Any<InterventionTrigger>);
        var months = Maybe(some => some.Next(3) == 0 ? some.Next(1, 1201) : some.Next(1, 13));
        var reason = Maybe(Any<EndReason>);
        var statutory = Maybe(_ => false);
        ImmutableArray<InterventionCondition> conditions = random is null ? [] : [.. Enumerable.Range(0, random.Next(4)).Select(_ => Condition(random))];
        return type switch
        {
            InterventionEventType.NoticeIssued => new NoticeIssued { On = on, PublishedOn = publishedOn, IsStatutory = Maybe(some => some.Next(2) == 0), Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Sources = sources },
            InterventionEventType.NoticeReplaced => new NoticeReplaced { On = on, PublishedOn = publishedOn, IsStatutory = statutory, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Sources = sources },
            InterventionEventType.NoticeSuperseded => new NoticeSuperseded { On = on, PublishedOn = publishedOn, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Sources = sources },
            InterventionEventType.NoticeLifted => new NoticeLifted { On = on, Reason = reason, Sources = sources },
            InterventionEventType.NoticeClosed => new NoticeClosed { On = on, Sources = sources },
            InterventionEventType.DirectionIssued => new DirectionIssued { On = on, PublishedOn = publishedOn, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Sources = sources },
            InterventionEventType.DirectionRevised => new DirectionRevised { On = on, PublishedOn = publishedOn, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Sources = sources },
            InterventionEventType.DirectionSteppedDown => new DirectionSteppedDown { On = on, PublishedOn = publishedOn, IsStatutory = statutory, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Reason = reason, Sources = sources },
            InterventionEventType.DirectionRevoked => new DirectionRevoked { On = on, Reason = reason, Sources = sources },
            InterventionEventType.DirectionClosed => new DirectionClosed { On = on, Sources = sources },
            InterventionEventType.CommissionerAppointed => new CommissionerAppointed { On = on, Sources = sources },
            InterventionEventType.SupportArranged => new SupportArranged { On = on, Support = Support(random), Sources = sources },
            InterventionEventType.ReviewHeld => new ReviewHeld { On = on, Sources = sources },
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is a type of event that the tests do not know."),
        };
    }

    private static InterventionThread Tell(Random random)
    {
        var day = new LocalDate(2014, 1, 6).PlusDays(random.Next(2000));
        var opening = random.Next(3) == 0 ? new InterventionOpening { State = Any<InterventionState>(random), On = Records.Inexact(day, random.Next(4)) } : null;
        var thread = Begun(random, opening);
        for (var count = random.Next(9); count > 0; count--)
        {
            day = day.PlusDays(random.Next(300));
            var rows = InterventionLifecycle.From(thread.State).ToArray();
            thread = thread.Apply(Event(random, rows[random.Next(rows.Length)].Event, day, exact: random.Next(2) == 0)).Thread;
        }

        return thread;
    }

    private static InterventionThread Throw(Random random)
    {
        LocalDate first = new(2022, 1, 1);
        PossibleDays Date() => AnyDate(random, first, 40);
        var opening = random.Next(3) == 0 ? new InterventionOpening { State = Any<InterventionState>(random), On = Date(), Sources = Sources(random, Date) } : null;
        var begun = Begun(random, opening);
        List<InterventionEvent> events = [];
        var state = begun.State;
        for (var count = random.Next(12); count > 0; count--)
        {
            // Half of them go by the table as long as no date is in the way; otherwise most would be refused for their type.
            var rows = InterventionLifecycle.From(state).ToArray();
            var row = random.Next(2) == 0 ? rows[random.Next(rows.Length)] : null;
            state = row?.To ?? state;
            var type = row?.Event ?? Any<InterventionEventType>(random);
            events.Add(type == InterventionEventType.DirectionSteppedDown && random.Next(2) == 0
                ? new DirectionSteppedDown { On = Date(), IsStatutory = true, Sources = Sources(random, Date) }
                : Event(random, type, Date(), Date(), Date(), Sources(random, Date)));
        }

        return InterventionThread.Replay(begun.Authority, begun.ServiceArea, [.. events], opening);
    }

    private static InterventionThread Begun(Random random, InterventionOpening? opening) => new(
        random.Next(3) == 0
            ? new(Word(random), null, DfeCode.Parse("891"))
            : new(Word(random), OfstedUrn.Parse("80534"), random.Next(2) == 0 ? DfeCode.Parse("891") : null, random.Next(2) == 0 ? GssCode.Parse("E10000024") : null),
        Any<ServiceArea>(random),
        opening);

    private static ImmutableArray<RecordSource> Sources(Random random, Func<PossibleDays> date) =>
    [
        .. Enumerable.Range(0, random.Next(3)).Select(_ => new RecordSource(
            Word(random), random.Next(2) == 0 ? Word(random) : null, random.Next(2) == 0 ? null : date(), random.Next(2) == 0 ? [] : ["on", "publishedOn", "state"])
        {
            Says = random.Next(2) == 0 ? [] : [new("triggeredBy", date()), new("on", date())],
            SaysType = random.Next(4) == 0 ? Any<ActivityType>(random) : null,
        }),
    ];

    private static InterventionCondition Condition(Random random) => new(Any<ConditionKind>(random), random.Next(2) == 0 ? null : Word(random));

    private static InterventionCondition Support(Random? random)
    {
        var support = random is null ? ConditionKind.Adviser : Condition(random);
        return support.Kind == ConditionKind.Commissioner ? new(ConditionKind.Trust, support.Name) : support;
    }

    private static T Any<T>(Random random)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }

    private static string Word(Random random) => Records.Words[random.Next(Records.Words.Length)];
}

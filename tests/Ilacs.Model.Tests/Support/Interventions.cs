using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests.Support;

/// <summary>Events and interventions of interventions in few words.</summary>
internal static class Interventions
{
    internal static readonly InterventionState[] States = Enum.GetValues<InterventionState>();

    internal static readonly InterventionEventType[] Types = Enum.GetValues<InterventionEventType>();

    // Every type of event at least once, in a sequence that the lifecycle accepts.
    private static readonly InterventionEventType[] WholeLife =
    [
        InterventionEventType.SupportArranged, InterventionEventType.NoticeIssued, InterventionEventType.ReviewHeld,
        InterventionEventType.NoticeReplaced, InterventionEventType.NoticeLifted, InterventionEventType.NoticeIssued, InterventionEventType.NoticeClosed,
        InterventionEventType.DirectionIssued, InterventionEventType.DirectionRevised, InterventionEventType.CommissionerAppointed,
        InterventionEventType.DirectionClosed, InterventionEventType.DirectionIssued,
        InterventionEventType.DirectionSteppedDown, InterventionEventType.NoticeSuperseded, InterventionEventType.DirectionRevoked,
    ];

    /// <summary>One of <see cref="Generate.AnyIntervention"/>, made anew; the same for the same number.</summary>
    internal static InterventionHistory Any(int seed) => Generate.AnyIntervention.Sample(1, new Rnd((ulong)seed), 50).Single();

    /// <summary>An event with no more in it than it has to have.</summary>
    internal static InterventionEvent Event(InterventionEventType type, string on = "2022-01-03") => Given.Event(type, on);

    internal static InterventionHistory Intervention(params InterventionEvent[] events) => Opened(null, events);

    internal static InterventionHistory Opened(InterventionOpening? opening, params InterventionEvent[] events) =>
        InterventionHistory.Replay(Nottingham, ServiceArea.SocialCare, [.. events], opening);

    internal static InterventionOpening Opening(InterventionState state, string on) => new() { State = state, On = Days(on) };

    /// <summary>An intervention with every type of event, each with all its members, in which nothing is to be found.</summary>
    internal static InterventionHistory OneOfEverything()
    {
        var day = new LocalDate(2018, 1, 8);
        return Intervention([.. WholeLife.Select((type, i) => Full(type, day.PlusDays(200 * i)))]);
    }

    /// <summary>The codes and pointers of issues, such as <c>event-does-not-follow /events/0/type</c>.</summary>
    internal static string[] Said(IEnumerable<ValidationIssue> issues) => [.. issues.Select(issue => $"{issue.Code} {issue.Pointer}")];

    private static InterventionEvent Full(InterventionEventType type, LocalDate on)
    {
        RecordSource source = new("A paper \u00e9 \"quoted\"", "page 2", on.PlusDays(90), "on", "type") { StatedDates = [new("on", on)] };
        return type switch
        {
            InterventionEventType.NoticeLifted => new NoticeLifted { On = on, Reason = EndReason.AfterReview, Sources = [source] },
            InterventionEventType.NoticeClosed => new NoticeClosed { On = on, Sources = [source] },
            InterventionEventType.DirectionRevoked => new DirectionRevoked { On = on, Reason = EndReason.OnTheCommissionersAdvice, Sources = [source] },
            InterventionEventType.DirectionClosed => new DirectionClosed { On = on, Sources = [source] },
            InterventionEventType.CommissionerAppointed => new CommissionerAppointed { On = on, Sources = [source] },
            InterventionEventType.SupportArranged => new SupportArranged { On = on, Support = new(ConditionKind.Trust, "\u65e5\u672c"), Sources = [source] },
            InterventionEventType.ReviewHeld => new ReviewHeld { On = on, Sources = [source] },
            InterventionEventType.NoticeIssued => Notice(Given.NoticeIssued(on), on, source),
            InterventionEventType.NoticeReplaced => Notice(Given.NoticeReplaced(on), on, source),
            InterventionEventType.NoticeSuperseded => Notice(Given.NoticeSuperseded(on), on, source),
            InterventionEventType.DirectionIssued => Notice(Given.DirectionIssued(on), on, source),
            InterventionEventType.DirectionRevised => Notice(Given.DirectionRevised(on), on, source),
            _ => Notice(Given.DirectionSteppedDown(on).After(EndReason.AfterInspection), on, source),
        };
    }

    private static NoticeOrDirectionEvent Notice(NoticeBuilder notice, LocalDate on, RecordSource source) => notice
        .Published(on.PlusDays(4)).Because(InterventionTrigger.SeriousConcern, on.PlusDays(-30)).ReviewedEvery(12)
        .Requiring(ConditionKind.ImprovementPlan, new(ConditionKind.Adviser, "\ud83d\ude00")).AccordingTo(source).Build();

    /// <summary>Reads an intervention and checks it for a day and with a history.</summary>
    internal static JsonReadResult<InterventionHistory> ReadAndChecked(byte[] document, LocalDate? asOf = null, InspectionHistory? history = null)
    {
        var read = IlacsJson.InterventionHistory.Read(document);
        return read is { IsComplete: true, Value: { } intervention } ? read.With(intervention.Validate(asOf, history), document) : read;
    }
}

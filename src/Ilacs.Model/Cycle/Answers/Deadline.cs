using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The last day for an authority to do something, how it was counted, and which source says so.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Deadline>))]
public sealed class Deadline
{
    private Deadline(DeadlineKind kind, ImpreciseDate from, CountedFrom countedFrom, Answer<ImpreciseDate> due)
    {
        Kind = kind;
        From = from;
        CountedFrom = countedFrom;
        Due = due;
    }

    /// <summary>What has to be done.</summary>
    public DeadlineKind Kind { get; }

    /// <summary>The day from which it is counted; the next day is day 1. If the letter prints the due day, it is that day.</summary>
    public ImpreciseDate From { get; }

    /// <summary>The event on that day.</summary>
    public CountedFrom CountedFrom { get; }

    /// <summary>The number of working days.</summary>
    public int WorkingDays => Period.Maximum!.Value;

    /// <summary>The last day that is in time, inclusive. If it is counted from publication because receipt is not known, the true deadline
    /// may be earlier: the authority may have received the report some days before. A refusal if the bank holidays up to that day are not
    /// known.</summary>
    public Answer<ImpreciseDate> Due { get; }

    /// <summary>The number of working days, with every reading of it.</summary>
    public Parameter<NumberRange> Period => PeriodOf(Kind);

    /// <summary>How strong the source is that gives the number of working days.</summary>
    public SourceStrength Strength => Period.Used.Evidence.Strength;

    /// <summary>How it is counted.</summary>
    public Reason Convention => new(DeadlineSentences.Of, ReasonCodes.DeadlineConvention, ("countedFrom", CountedFrom));

    /// <summary>The evidence: first for the number of days, then for the definition of a working day.</summary>
    public ImmutableArray<Evidence> Evidence => [.. Period.Evidence, WorkingDayCalendar.Definition];

    /// <summary>The number of working days, and its sources.</summary>
    /// <param name="kind">What has to be done.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named deadline.</exception>
    public static Parameter<NumberRange> PeriodOf(DeadlineKind kind) => kind switch
    {
        DeadlineKind.ActionPlan => AuthorityPeriods.ActionPlan,
        DeadlineKind.DraftActionPlan => AuthorityPeriods.DraftActionPlan,
        DeadlineKind.AuthorityPublication => AuthorityPeriods.PublicationByTheAuthority,
        DeadlineKind.StatementOfAction => AuthorityPeriods.StatementOfAction,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a deadline."),
    };

    /// <summary>Counts a deadline.</summary>
    /// <param name="kind">What has to be done.</param>
    /// <param name="receivedOn">When the authority received the report or letter; <c>null</c> if that is not known.</param>
    /// <param name="publishedOn">When it was published. This counts as the day of receipt if that is not known.</param>
    /// <param name="calendar">The working days; by default those of <see cref="WorkingDayCalendar.EnglandAndWales"/>.</param>
    /// <exception cref="ArgumentException">Both dates are <c>null</c>, or the one that counts is <c>default</c>, or <paramref name="kind"/>
    /// is not a named deadline.</exception>
    public static Deadline Of(DeadlineKind kind, ImpreciseDate? receivedOn = null, ImpreciseDate? publishedOn =
        null, WorkingDayCalendar? calendar = null)
    {
        _ = kind.Code();
        return (receivedOn ?? publishedOn) is { } from
            ? new(
                kind, from, receivedOn is null ? CountedFrom.PublishedAssumedReceived : CountedFrom.Received,
                (calendar ?? WorkingDayCalendar.EnglandAndWales).Add(from, PeriodOf(kind).Maximum!.Value))
            : throw new ArgumentException("A deadline is counted from receipt or from publication, and neither is given.", nameof(receivedOn));
    }

    /// <summary>The deadline of the statement after a joint targeted area inspection: the day that the letter prints or, if it prints none,
    /// counted from its receipt or publication.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <exception cref="ArgumentException">None of these days is recorded.</exception>
    public static Deadline Of(JointTargetedAreaInspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return After(inspection, DeadlineKind.StatementOfAction)
            ?? throw new ArgumentException("Neither the printed day nor receipt or publication is recorded.", nameof(inspection));
    }

    /// <summary>The final plan after an event is a statement of action after a joint targeted area inspection, and else an action
    /// plan.</summary>
    internal static DeadlineKind FinalPlan(OnSiteEvent answered) =>
        answered is JointTargetedAreaInspection ? DeadlineKind.StatementOfAction : DeadlineKind.ActionPlan;

    /// <summary>The deadline of what is due after an event; <c>null</c> if no day is recorded to count from.</summary>
    internal static Deadline? After(OnSiteEvent answered, DeadlineKind kind) =>
        answered is JointTargetedAreaInspection { StatementDueOn: { } printed } && kind == DeadlineKind.StatementOfAction
            ? new(kind, printed, CountedFrom.Printed, new(printed))
        : answered.ReceivedOrPublishedOn is not null ? Of(kind, answered.ReceivedOn, answered.PublishedOn)
        : null;

    /// <summary>Such as "Action plan: due no later than 13 December 2022, 70 working days after publication on 5 September 2022".</summary>
    public override string ToString() => DeadlineSentences.Of(this);

    /// <summary>The number of the last day that may be in time; <c>null</c> if that cannot be counted.</summary>
    internal static int? LastDayInTime(OnSiteEvent answered, DeadlineKind kind) =>
        answered is JointTargetedAreaInspection { StatementDueOn: { } printed } && kind == DeadlineKind.StatementOfAction
            ? printed.LatestNumber
        : answered.ReceivedOrPublishedOn is { } received && WorkingDayCalendar.EnglandAndWales.Covers(received.LatestNumber)
        && WorkingDayCalendar.EnglandAndWales.TryAdd(received.LatestNumber, PeriodOf(kind).Maximum!.Value, out var last)
            ? last
            : null;
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The events that are expected or possible next for an authority, as of a day. Based on published sources; not a forecast of
/// what Ofsted will do.</summary>
/// <remarks>It uses only recorded events. Others may have happened.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Outlook>))]
public sealed class Outlook
{
    private Outlook(
        Authority authority, LocalDate asOf, Refusal? refusal, Reason? presumption, ImmutableArray<ExpectedEvent> events,
        ImmutableArray<ExpectationAsOf> expectations)
    {
        Authority = authority;
        AsOf = asOf;
        Refusal = refusal;
        Reasons = presumption is null ? [] : [presumption];
        Events = events;
        Expectations = expectations;
    }

    /// <summary>The authority of the history.</summary>
    public Authority Authority { get; }

    /// <summary>The day that was asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Why there is no answer about the inspection cycle: no edition was in force on the day, or the history has more events than
    /// <see cref="InspectionHistory.MostEvents"/>; otherwise <c>null</c>. Deadlines that law sets are listed even where no edition was in
    /// force.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The presumption that the edition is still in force, if the whole answer depends on it; otherwise empty.</summary>
    public ImmutableArray<Reason> Reasons { get; }

    /// <summary>The next events: first the expected ones, then the possible ones, then those not known; within each, the soonest
    /// first.</summary>
    public ImmutableArray<ExpectedEvent> Events { get; }

    /// <summary>The expectations that recorded sources had stated by that day, oldest first. The library does not judge them: they may
    /// contradict <see cref="Events"/>. One is left out once the event has happened, or once another inspection has begun after the one
    /// that it follows.</summary>
    public ImmutableArray<ExpectationAsOf> Expectations { get; }

    /// <summary>A line for each event, then one for each stated expectation.</summary>
    public override string ToString() => OutlookSentences.Of(this);

    /// <summary>The reason that an edition is only presumed to be in force on the last day of a window. <c>null</c> if it is already
    /// presumed on the day asked about, because the whole answer then says so.</summary>
    internal static Reason? Presumption(LocalDate asOf, LocalDate? latest) =>
        latest is { } to && Editions.On(asOf).Presumption is null ? Editions.On(to).Presumption : null;

    internal static Outlook Of(InspectionHistory history, LocalDate asOf)
    {
        var lookup = Editions.On(asOf);
        if (history.RefusedAsTooLong is { } refusal)
        {
            return new(history.Authority, asOf, refusal, null, [], []);
        }

        List<ExpectedEvent> next = [.. NextPlans.Of(history, asOf)];
        if (lookup.TryGetEdition(out var edition))
        {
            next.AddRange(NextInspection.Of(history, asOf, edition));
            next.AddRange(NextVisits.Of(history, asOf, edition));
            next.AddRange(NextMeeting.Of(history, asOf, edition));
        }

        return new(
            history.Authority,
            asOf,
            lookup.Refusal,
            lookup.Presumption,
            [.. next.OrderBy(one => one.Expectation).ThenBy(one => one.Latest ?? LocalDate.MaxIsoValue).ThenBy(one => one.Type)],
            NextStated.Of(history, asOf));
    }
}

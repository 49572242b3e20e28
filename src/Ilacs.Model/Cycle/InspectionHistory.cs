using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The inspection history of one authority: its inspections, visits, meetings and papers in one canonical order.</summary>
/// <remarks>Immutable. Two histories are equal if all their members are equal, including lists, whatever the order in which the events were
/// given. An event that is not recorded may still have happened, unless the history claims coverage.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InspectionHistory>))]
public sealed record InspectionHistory
{
    /// <summary>The most events that a history may have: 1,000. An authority has about a dozen. A longer history is an issue of severity
    /// error: the rules between its events are not checked, and <see cref="Monitoring"/> and <see cref="Next"/> refuse.</summary>
    public const int MostEvents = 1000;

    private readonly Authority _authority = null!;
    private readonly ImmutableArray<CycleEvent> _events;
    private readonly ImmutableArray<Coverage> _coverage;

    /// <summary>Records a history.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="events">The events, in any order.</param>
    /// <param name="coverage">The periods for which the history claims to be complete; may be empty.</param>
    /// <exception cref="ArgumentException">An event or a coverage is <c>null</c>.</exception>
    public InspectionHistory(Authority authority, ImmutableArray<CycleEvent> events, ImmutableArray<Coverage> coverage = default)
        : this(InOrder(events), authority, coverage)
    {
    }

    /// <param name="inOrder">The events, in canonical order.</param>
    /// <param name="authority">Whose it is.</param>
    /// <param name="coverage">What it claims to have in full.</param>
    internal InspectionHistory(ImmutableArray<CycleEvent> inOrder, Authority authority, ImmutableArray<Coverage> coverage)
    {
        Authority = authority;
        (_events, Inspections) = (inOrder, [.. inOrder.OfType<Inspection>()]);
        Coverage = coverage;
    }

    /// <summary>The authority. It is identified by Ofsted's number or, if that is not recorded, by another code, as for an authority that
    /// has been abolished.</summary>
    /// <exception cref="ArgumentNullException">The authority is <c>null</c>.</exception>
    public Authority Authority
    {
        get => _authority;
        init => _authority = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The periods for which the history claims to be complete; may be empty.</summary>
    /// <exception cref="ArgumentException">A coverage is <c>null</c>.</exception>
    public ImmutableArray<Coverage> Coverage
    {
        get => _coverage;
        init => _coverage = value.IsDefault ? []
            : value.Contains(null!) ? throw new ArgumentException("A coverage is null.", nameof(value))
            : value;
    }

    /// <summary>All events in canonical order: by the earliest possible day on which they began, then the latest, then the kind. May be
    /// empty, and may be given in any order.</summary>
    /// <exception cref="ArgumentException">An event is <c>null</c>.</exception>
    public ImmutableArray<CycleEvent> Events
    {
        get => _events;
        init
        {
            _events = InOrder(value);
            Inspections = [.. _events.OfType<Inspection>()];
        }
    }

    /// <summary>The inspections among the events, in the same order; may be empty.</summary>
    public ImmutableArray<Inspection> Inspections { get; private init; }

    /// <summary>Members that this version does not know, if it was read with <c>JsonReadOptions.KeepsUnknownMembers</c>; otherwise empty.
    /// They are written back. Its events keep their own.</summary>
    public ImmutableArray<UnknownMember> UnknownMembers { get; internal init; } = [];

    /// <summary>The same history with more events.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <exception cref="ArgumentException">An event is <c>null</c>.</exception>
    public InspectionHistory Adding(params ImmutableArray<CycleEvent> events) => this with { Events = [.. Events, .. events] };

    /// <summary>The same history without the first event equal to this one, if it has one.</summary>
    /// <param name="cycleEvent">The event.</param>
    public InspectionHistory Without(CycleEvent cycleEvent) => this with { Events = Events.Remove(cycleEvent) };

    /// <summary>The events of one kind, such as <see cref="MonitoringVisit"/>, in canonical order.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    public IEnumerable<T> EventsOf<T>()
        where T : CycleEvent => Events.OfType<T>();

    /// <summary>The last recorded inspection that had begun by a day, whether or not its report was published.</summary>
    /// <param name="asOf">The day asked about. Later events do not count.</param>
    /// <returns>The inspection. A refusal if the record has none, or its dates leave open which was the last.</returns>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public Answer<Inspection> LatestInspection(LocalDate asOf) => CurrentJudgements.LastBegun(this, asOf);

    /// <summary>The judgement of an area in the last inspection whose judgements were published by a day.</summary>
    /// <param name="area">The area, of any edition. If the edition of the inspection has no such area, the judgement is
    /// <see cref="NoGrade.NotInEdition"/>.</param>
    /// <param name="asOf">The day asked about. A judgement that was not published by that day does not count.</param>
    /// <returns>The judgement, or a refusal if no inspection is recorded or the dates do not show which was the last.</returns>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public Answer<Judgement> CurrentJudgement(Area area, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(area);
        return CurrentJudgements.Of(
            this,
            asOf,
            last => last.Edition.TryFindArea(area.Code, out var own) && own.Role == area.Role
                ? last.Judgements[own]
                : NoGrade.NotInEdition);
    }

    /// <summary>The overall effectiveness in the last inspection whose judgements were published by a day.</summary>
    /// <param name="asOf">The day asked about. A judgement that was not published by that day does not count.</param>
    /// <returns>The judgement, or a refusal if no inspection is recorded or the dates do not show which was the last.</returns>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public Answer<Judgement> CurrentOverallEffectiveness(LocalDate asOf) =>
        CurrentJudgements.Of(this, asOf, static last => last.OverallEffectiveness);

    /// <summary>Whether the failure that the last inspection found is persistent or systemic, as ministers defined both in 2016. Use it for
    /// cases up to May 2022: no source shows the definitions in force after that.</summary>
    /// <param name="asOf">The day asked about. A judgement that was not published by that day does not count.</param>
    /// <returns>The answer, or a refusal if no inspection is recorded, a later one may be missing, or the history is too long.</returns>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public Answer<PersistentOrSystemicFailure> PersistentOrSystemicFailure(LocalDate asOf) =>
        Ilacs.Model.PersistentOrSystemicFailure.Of(this, asOf);

    /// <summary>Whether it has more than <see cref="MostEvents"/>.</summary>
    internal bool IsTooLong => Events.Length > MostEvents;

    /// <summary>Why no question about it is answered; <c>null</c> unless it is too long.</summary>
    internal Refusal? RefusedAsTooLong => IsTooLong
        ? new(
            RefusalCodes.HistoryTooLong,
            FormattableString.Invariant($"The history has {Events.Length:N0} events; the most is {MostEvents:N0}."))
        {
            Arguments = Reason.Named(("events", Events.Length), ("most", MostEvents)),
        }
        : null;

    /// <summary>Finds every broken rule at once, within each event and between events. Pointers number the events in canonical order. A
    /// clean history causes no allocation.</summary>
    public ValidationReport Validate()
    {
        var found = new IssueSink();
        for (var i = 0; i < Events.Length; i++)
        {
            Events[i].AskAll(new LazyPointer("/events", i), ref found);
        }

        HistoryRules.Check(new(this), ref found);
        return found.ToReport();
    }

    /// <summary>Whether the authority is monitored after an inadequate judgement, and the progress of the programme.</summary>
    /// <param name="asOf">The day asked about. Later events do not count.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public MonitoringProgramme Monitoring(LocalDate asOf) => MonitoringProgramme.Of(this, asOf);

    /// <summary>The events that are expected or possible next, when, and which source says so.</summary>
    /// <param name="asOf">The day asked about. Later events do not count.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public Outlook Next(LocalDate asOf) => Outlook.Of(this, asOf);

    /// <inheritdoc/>
    public bool Equals(InspectionHistory? other) =>
        other is not null && Authority == other.Authority && Coverage.SequenceEqual(other.Coverage)
            && Events.SequenceEqual(other.Events)
        && UnknownMembers.SequenceEqual(other.UnknownMembers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Authority, Coverage.Length, Events.Length);

    /// <summary>The authority and the number of events.</summary>
    public string Summary => FormattableString.Invariant($"{Authority.Name}, {Events.Length} events");

    /// <summary>All its members in one line. Two histories that differ never give the same text.</summary>
    public override string ToString() => FactsText.Of(
        "inspection history",
        [
            (nameof(Authority), Authority), (nameof(Events), FactsText.List(Events)), (nameof(Coverage), FactsText.List(Coverage)),
            (nameof(UnknownMembers), FactsText.List(UnknownMembers)),
        ]);

    private static ImmutableArray<CycleEvent> InOrder(ImmutableArray<CycleEvent> events) =>
        events.IsDefault ? []
        : events.Contains(null!) ? throw new ArgumentException("An event is null.", nameof(events))
        : events.Sort(new CycleEventOrder());
}

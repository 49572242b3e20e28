using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The intervention of the Department for Education in one service area of one authority: its notices and directions in order, and
/// the events under them.</summary>
/// <remarks>Immutable: applying an event gives a new intervention. Two interventions are equal if all their members are equal.
/// <see cref="InterventionLifecycle.Transitions"/> alone decides which event can follow.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionHistory>))]
public sealed partial record InterventionHistory
{
    private readonly Beginning _beginning;
    private readonly InterventionHistory? _before;
    private readonly InterventionEvent? _last;
    private readonly Transition? _transition;

    // Of what was accepted so far, opening included, that whose earliest possible day is the last: what comes certainly before any comes before it.
    private readonly SourcedRecord? _latest;

    // Made when they are first asked for; who comes at the same time makes the same.
    private InterventionStep[]? _steps;

    /// <summary>Begins an intervention, before any event.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="serviceArea">The services concerned.</param>
    /// <param name="opening">The recorded state at the start, if the beginning is not known. If <c>null</c>, the intervention begins with
    /// no notice or direction, and the first one recorded is the first one issued.</param>
    /// <exception cref="ArgumentException">The service area is not one of the named ones.</exception>
    public InterventionHistory(Authority authority, ServiceArea serviceArea, InterventionOpening? opening = null)
        : this(BeginningOf(authority, serviceArea, opening))
    {
    }

    private InterventionHistory(Beginning beginning)
    {
        _beginning = beginning;
        State = beginning.Opening?.State ?? InterventionState.NoNoticeOrDirection;
        _latest = beginning.Opening;
    }

    /// <param name="before">The intervention as it was.</param>
    /// <param name="happened">The event.</param>
    /// <param name="transition">The row by which it was accepted; <c>null</c> if it was refused and is kept anyway.</param>
    private InterventionHistory(InterventionHistory before, InterventionEvent happened, Transition? transition)
    {
        _beginning = before._beginning;
        _before = before;
        _last = happened;
        _transition = transition;
        State = transition?.To ?? before.State;
        InForce = transition is null ? before.InForce
            : happened as NoticeOrDirectionEvent ?? (State == before.State ? before.InForce : null);
        _latest = transition is null || before._latest?.Began.EarliestNumber > happened.On.EarliestNumber ? before._latest : happened;
    }

    /// <summary>The authority.</summary>
    public Authority Authority => _beginning.Authority;

    /// <summary>The services concerned.</summary>
    public ServiceArea ServiceArea => _beginning.ServiceArea;

    /// <summary>The recorded state at the start, if the beginning is not known; <c>null</c> if it begins with no notice or direction.</summary>
    public InterventionOpening? Opening => _beginning.Opening;

    /// <summary>Members that this version does not know, if it was read with <c>JsonReadOptions.KeepsUnknownMembers</c>; otherwise empty.
    /// They are written back. Its events and its opening keep their own.</summary>
    public ImmutableArray<UnknownMember> UnknownMembers => _beginning.UnknownMembers;

    /// <summary>The state after all its events.</summary>
    public InterventionState State { get; }

    /// <summary>The improvement notice that is open after all events, whatever their dates; <c>null</c> if none is. For the state on a day,
    /// use <see cref="StateOn"/>.</summary>
    public ImprovementNotice? OpenNotice => State == InterventionState.NoticeOpen ? new(InForce as NoticeEvent, SinceTheIssue()) : null;

    /// <summary>The statutory direction that is open after all events, whatever their dates; <c>null</c> if none is.</summary>
    public StatutoryDirection? OpenDirection =>
        State == InterventionState.DirectionOpen ? new(InForce as DirectionEvent, SinceTheIssue()) : null;

    /// <summary>The events that can happen next, as rows of the lifecycle; never empty.</summary>
    public ImmutableArray<Transition> CanFollow => InterventionLifecycle.From(State);

    /// <summary>Every event in the order in which it was recorded, with its effect. <c>Replay</c> and <c>Adding</c> keep refused
    /// events, which changed nothing.</summary>
    public ImmutableArray<InterventionStep> Steps => ImmutableCollectionsMarshal.AsImmutableArray(
        _steps ??= Array.ConvertAll(Stages(), stage => new InterventionStep(stage._last!, stage._transition, stage.State)));

    /// <summary>Applies events one after the other. An event that is refused is kept among the steps and changes nothing;
    /// <see cref="Validate"/> reports it.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="serviceArea">The services concerned.</param>
    /// <param name="events">The events in the order in which they happened; may be empty.</param>
    /// <param name="opening">The recorded state at the start, if the beginning is not known. If <c>null</c>, the intervention begins with
    /// no notice or direction, and the first one recorded is the first one issued.</param>
    /// <exception cref="ArgumentException">The service area is not one of the named ones, or an event is <c>null</c>.</exception>
    public static InterventionHistory Replay(
        Authority authority, ServiceArea serviceArea, IEnumerable<InterventionEvent> events, InterventionOpening? opening = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Replay(new(authority, serviceArea, opening), events);
    }

    /// <summary>The same intervention with unknown members.</summary>
    internal InterventionHistory With(ImmutableArray<UnknownMember> unknown) => unknown.IsEmpty ? this
        : Replay(new InterventionHistory(_beginning with { UnknownMembers = unknown }), Steps.Select(step => step.Event));

    private static InterventionHistory Replay(InterventionHistory intervention, IEnumerable<InterventionEvent> events) =>
        events.Aggregate(intervention, static (all, happened) => all.Adding(happened));

    /// <summary>Applies an event: gives the intervention with it, or says why it is refused. This intervention stays as it is.</summary>
    /// <param name="happened">The event.</param>
    public TransitionResult Apply(InterventionEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var found = new IssueSink();
        var transition = InterventionLifecycle.Row(State, happened.Type);
        InterventionRules.TheEventCanHappen(this, happened, transition, "", ref found);
        var refusals = found.ToReport();
        return refusals.IsClean ? new(new InterventionHistory(this, happened, transition)) : new(refusals);
    }

    /// <summary>The same intervention with one more event. If that is refused, it is kept among the steps and changes nothing;
    /// <see cref="Validate"/> reports it.</summary>
    /// <param name="happened">The event.</param>
    public InterventionHistory Adding(InterventionEvent happened) =>
        Apply(happened).TryGetIntervention(out var next) ? next : new(this, happened, null);

    /// <summary>The intervention without the first event equal to this one, if it has one. The events after it are applied again.</summary>
    /// <param name="happened">The event.</param>
    public InterventionHistory Without(InterventionEvent happened) =>
        Replay(new(_beginning), Steps.Select(step => step.Event).ToImmutableArray().Remove(happened));

    /// <summary>The state of the intervention at the end of a day, as far as it is recorded. Where dates are not exact, every state that
    /// they leave possible; before an opening, every state.</summary>
    /// <param name="day">The day, in the ISO calendar and in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">The day is in another calendar or out of these years.</exception>
    public PossibleStates StateOn(LocalDate day)
    {
        var number = DayNumber.Checked(day, nameof(day));
        var states = default(PossibleStates);
        for (var intervention = LastAcceptedUpTo(number); intervention is not null; intervention = intervention.LastAcceptedBefore())
        {
            states = states.Or(intervention.State);
            if (intervention.HasCertainlyHappenedBy(number))
            {
                return states;
            }
        }

        // The day may lie before the opening; without an opening all interventions begin before any day.
        return PossibleStates.Any;
    }

    /// <summary>Whether each of the <see cref="Steps"/> had happened by the end of a day, judging by its date and those of the events
    /// before and after it.</summary>
    /// <param name="day">The day, in the ISO calendar and in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">The day is in another calendar or out of these years.</exception>
    public ImmutableArray<Certainty> HappenedBy(LocalDate day) =>
        ImmutableCollectionsMarshal.AsImmutableArray(InterventionAsOf.Steps(this, DayNumber.Checked(day, nameof(day))));

    /// <summary>Whether the day of the <see cref="Opening"/> had come by the end of a day; certain if the intervention has no
    /// opening.</summary>
    /// <param name="day">The day, in the ISO calendar and in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">The day is in another calendar or out of these years.</exception>
    public Certainty OpenedBy(LocalDate day) => InterventionAsOf.Opening(this, DayNumber.Checked(day, nameof(day)));

    /// <summary>The state of the intervention: after all its events, or on a day.</summary>
    /// <param name="asOf">The day, in the ISO calendar and in the years 1 to 9999; <c>null</c> for after all its events.</param>
    /// <exception cref="ArgumentException">The day is in another calendar or out of these years.</exception>
    public InterventionStatus Status(LocalDate? asOf = null) => new(this, asOf);

    /// <summary>The last day for the next review of progress under the open notice or direction.</summary>
    /// <param name="asOf">The day asked about. Events that are certainly later do not count.</param>
    /// <returns><c>null</c> if no notice or direction is open on the day, or it is uncertain which is. Also <c>null</c> if it was already
    /// open at the opening and no review is recorded.</returns>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar or not in the years 1 to 9999.</exception>
    public ReviewDue? ReviewDue(LocalDate asOf) => Ilacs.Model.ReviewDue.Of(this, asOf);

    /// <summary>Finds every broken rule at once: the faults of each event, and the events that could not happen in the state at that
    /// point.</summary>
    /// <param name="asOf">The day up to which the record is kept, so a review that is not recorded was not held; <c>null</c> to leave
    /// reviews unchecked.</param>
    /// <param name="history">The history of the same authority, to check that the intervention agrees with it; <c>null</c> to skip that
    /// check.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar or not in the years 1 to 9999.</exception>
    public ValidationReport Validate(LocalDate? asOf = null, InspectionHistory? history = null)
    {
        var found = new IssueSink();
        if (Opening is not null)
        {
            Opening.AskAll(new LazyPointer("/opens"), ref found);
        }

        var number = 0;
        foreach (var step in Steps)
        {
            step.Event.AskAll(new LazyPointer("/events", number++), ref found);
        }

        InterventionRules.Check(this, asOf, history, ref found);
        return found.ToReport();
    }

    /// <summary>The lifecycle of this intervention as a Mermaid state diagram, with dates; lines end with a line feed. Refused events are
    /// comments.</summary>
    /// <param name="asOf">The day after which events are marked as later; <c>null</c> to mark none.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar or not in the years 1 to 9999.</exception>
    public string ToMermaid(LocalDate? asOf = null) => LifecycleDiagram.Of(this, asOf);

    /// <inheritdoc/>
    public bool Equals(InterventionHistory? other) =>
        other is not null && Authority == other.Authority && ServiceArea == other.ServiceArea && Opening == other.Opening
        && UnknownMembers.SequenceEqual(other.UnknownMembers) && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Authority, ServiceArea, Opening, _last);

    /// <summary>The authority, the service area, and the state with the last event that was accepted.</summary>
    public string Summary =>
        $"{Authority.Name}, {ServiceArea.Label()}: {State.Label()}{(Accepted(this)._last is { } last ? $" (last event: {last.Summary})" : "")}";

    /// <summary>All its members in one line. Two interventions that differ never give the same text.</summary>
    public override string ToString() => FactsText.Of(
        "intervention history",
        [
            (nameof(Authority), Authority), (nameof(ServiceArea), ServiceArea), (nameof(Opening), Opening),
            ("Events", FactsText.List(Steps.Select(step => step.Event))),
            (nameof(UnknownMembers), FactsText.List(UnknownMembers)),
        ]);

    /// <summary>The notice or direction that is open, as it was issued; <c>null</c> if none is, or if it was open when the intervention
    /// opened and its issue is not recorded.</summary>
    internal NoticeOrDirectionEvent? InForce { get; }

    private static Beginning BeginningOf(Authority authority, ServiceArea serviceArea, InterventionOpening? opening)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return Enum.IsDefined(serviceArea)
            ? new(authority, serviceArea, opening, [])
            : throw new ArgumentException("Not one of the named service areas.", nameof(serviceArea));
    }

    // What every intervention that comes of one shares.
    private sealed record Beginning(
        Authority Authority, ServiceArea ServiceArea, InterventionOpening? Opening, ImmutableArray<UnknownMember> UnknownMembers);
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The life of one authority under inspection: its inspections, visits, meetings and papers in one canonical order.</summary>
/// <remarks>Immutable. Equal if all of it is, lists included, in whatever order it was given. What is not recorded may still have happened,
/// unless the history claims coverage.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InspectionHistory>))]
public sealed class InspectionHistory : IEquatable<InspectionHistory>
{
    /// <summary>The most events that a history may have: 1,000. A life has about a dozen. A longer one is an issue of severity error:
    /// nothing between its events is checked, and <see cref="Monitoring"/> and <see cref="Next"/> refuse.</summary>
    public const int MostEvents = 1000;

    /// <summary>Records a history.</summary>
    /// <param name="authority">Whose it is.</param>
    /// <param name="events">The events, in any order.</param>
    /// <param name="coverage">What the history claims to have in full; may be empty.</param>
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
        ArgumentNullException.ThrowIfNull(authority);
        Authority = authority;
        Events = inOrder;
        Inspections = [.. inOrder.OfType<Inspection>()];
        Coverage = coverage.IsDefault ? [] : coverage.Contains(null!) ? throw new ArgumentException("A coverage is null.", nameof(coverage)) : coverage;
    }

    /// <summary>Whose it is: known by its number with Ofsted first, and by another code where that is not recorded, as of authorities that
    /// are no more.</summary>
    public Authority Authority { get; }

    /// <summary>What the history claims to have in full; may be empty.</summary>
    public ImmutableArray<Coverage> Coverage { get; }

    /// <summary>All events in canonical order: by the earliest possible day on which they began, then the latest, then the kind. May be
    /// empty.</summary>
    public ImmutableArray<CycleEvent> Events { get; }

    /// <summary>Those of the events that are inspections, in the same order; may be empty.</summary>
    public ImmutableArray<Inspection> Inspections { get; }

    /// <summary>Members that this version does not know, but for those of its events, where it was read with
    /// <c>JsonReadOptions.KeepsUnknownMembers</c>; they are written back. Empty otherwise.</summary>
    public ImmutableArray<UnknownMember> UnknownMembers { get; internal init; } = [];

    /// <summary>The same history with other events; unknown members stay.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <exception cref="ArgumentException">An event is <c>null</c>.</exception>
    public InspectionHistory WithEvents(params ImmutableArray<CycleEvent> events) =>
        new(InOrder(events), Authority, Coverage) { UnknownMembers = UnknownMembers };

    /// <summary>Whether it has more than <see cref="MostEvents"/>.</summary>
    internal bool IsTooLong => Events.Length > MostEvents;

    /// <summary>Why no question about it is answered; <c>null</c> unless it is too long.</summary>
    internal Refusal? RefusedAsTooLong => IsTooLong
        ? new(
            RefusalCodes.HistoryTooLong,
            FormattableString.Invariant($"The history has {Events.Length:N0} events; the most is {MostEvents:N0}."))
        : null;

    /// <summary>Finds all that breaks a rule, at once: what is wrong with each event, and what is wrong between them. Pointers number
    /// the events in canonical order. Nothing is allocated for a clean history.</summary>
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

    /// <summary>Whether the authority is monitored after an inadequate judgement, and how far the programme has come.</summary>
    /// <param name="asOf">The day for which it is asked; what came later does not count.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public MonitoringProgramme Monitoring(LocalDate asOf) => MonitoringProgramme.Of(this, asOf);

    /// <summary>The events that are expected or possible next, by when, and who says so.</summary>
    /// <param name="asOf">The day for which it is asked; what came later does not count.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public Outlook Next(LocalDate asOf) => Outlook.Of(this, asOf);

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(InspectionHistory? left, InspectionHistory? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(InspectionHistory? left, InspectionHistory? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(InspectionHistory? other) =>
        other is not null && Authority == other.Authority && Coverage.SequenceEqual(other.Coverage)
            && Events.SequenceEqual(other.Events)
        && UnknownMembers.SequenceEqual(other.UnknownMembers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InspectionHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Authority, Coverage.Length, Events.Length);

    /// <summary>The authority and how many events there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Authority}, {Events.Length} events");

    private static ImmutableArray<CycleEvent> InOrder(ImmutableArray<CycleEvent> events) =>
        events.IsDefault ? []
        : events.Contains(null!) ? throw new ArgumentException("An event is null.", nameof(events))
        : events.Sort(CycleEventOrder.Canonical);
}

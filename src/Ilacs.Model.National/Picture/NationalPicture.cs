using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The outcomes of all authorities as at a day, as Ofsted's official statistics have them: the latest inspection of each that then
/// existed, counted.</summary>
/// <remarks>
/// <para>What counts are inspections whose first on-site day is not after the day, though the report came out later; a last day of
/// publication leaves out those that came out after it. A judgement is of the authority that was inspected and not of its successor.</para>
/// <para>The same histories give the same picture in whatever order they are given.</para>
/// </remarks>
[JsonConverter(typeof(IlacsJsonConverter<NationalPicture>))]
public sealed partial class NationalPicture
{
    private NationalPicture(LocalDate date, LocalDate? publishedBy, ImmutableArray<RegisteredAuthority> register, GivenHistories given)
    {
        Date = date;
        PublishedBy = publishedBy;
        NotCounted = given.NotCounted;

        var counted = new List<(AuthorityOutcome Outcome, InspectionsByDay Inspections)>(given.Counted.Length);
        foreach (var (authority, history, unknownCodes) in given.Counted)
        {
            var inspections = new InspectionsByDay(history, date, publishedBy);
            var (status, latest) = inspections.Latest();
            counted.Add((new(authority, history, unknownCodes, status, latest), inspections));
        }

        ImmutableArray<AuthorityOutcome> outcomes = [.. counted.Select(one => one.Outcome)];
        LatestRecorded = counted.SelectMany(one => one.Inspections.BegunByThen())
            .OrderByDescending(began => began.Earliest ?? LocalDate.MinIsoValue).ThenByDescending(began => began.Latest)
            .Select(began => (ImpreciseDate?)began).FirstOrDefault();
        var known = outcomes.Select(one => one.Authority).ToHashSet();
        WithoutHistory = [.. register.Where(authority => !known.Contains(authority))];
        Outcomes = new(register.Length, outcomes);
        ByOfstedRegion = InRegions(register, outcomes, authority => authority.OfstedRegion);
        ByOnsRegion = InRegions(register, outcomes, authority => authority.OnsRegion);
        FirstToSecond = Movements(counted, ilacs => ilacs[1]);
        FirstToLatest = Movements(counted, ilacs => ilacs[^1]);
        Intervals = Times(counted, (_, _) => true);
        IlacsIntervals = Times(counted, (first, next) => InspectionsByDay.IsUnderIlacs(first) && InspectionsByDay.IsUnderIlacs(next));

        var monitoring = outcomes.ToLookup(one => one.History.Monitoring(date).Status, one => one.Authority);
        Monitored = [.. monitoring[MonitoringStatus.Monitored]];
        MonitoringNotKnown = [.. monitoring[MonitoringStatus.NotKnown]];
    }

    /// <summary>The day as at which it is.</summary>
    public LocalDate Date { get; }

    /// <summary>The last day by which a report was published that counts, inclusive; <c>null</c> if all that is recorded counts.</summary>
    public LocalDate? PublishedBy { get; }

    /// <summary>Whether the day is after <see cref="AuthorityRegister.CheckedTo"/>, so that which authorities there are is only
    /// presumed.</summary>
    public bool IsPresumed => Date > AuthorityRegister.CheckedTo;

    /// <summary>First of all: that the edition of the inspection framework is only presumed to be in force on the day, on which
    /// <see cref="Monitored"/> depends; otherwise empty.</summary>
    public ImmutableArray<Reason> Reasons => Editions.On(Date).Presumption is { } presumption ? [presumption] : [];

    /// <summary>The first on-site day of the latest inspection of all that certainly count; <c>null</c> if there is none. Where it lies
    /// long before <see cref="Date"/>, later inspections may not be recorded, and the picture is that of an earlier day.</summary>
    public ImpreciseDate? LatestRecorded { get; }

    /// <summary>All authorities that are counted.</summary>
    public Outcomes Outcomes { get; }

    /// <summary>The same for each of Ofsted's eight regions, in the order of <see cref="OfstedRegion"/>.</summary>
    public ImmutableArray<RegionOutcomes<OfstedRegion>> ByOfstedRegion { get; }

    /// <summary>The same for each of the nine regions of official statistics, in the order of <see cref="OnsRegion"/>.</summary>
    public ImmutableArray<RegionOutcomes<OnsRegion>> ByOnsRegion { get; }

    /// <summary>From the first ILACS inspection of an authority to its second.</summary>
    public Movement FirstToSecond { get; }

    /// <summary>From the first ILACS inspection of an authority to its latest, which may be its second.</summary>
    public Movement FirstToLatest { get; }

    /// <summary>The times from each inspection to the next, whatever the programme.</summary>
    public InspectionIntervals Intervals { get; }

    /// <summary>Those of them that lie between two ILACS inspections.</summary>
    public InspectionIntervals IlacsIntervals { get; }

    /// <summary>The authorities that are monitored on the day after an inadequate judgement, by name; see
    /// <see cref="InspectionHistory.Monitoring"/>, for which a judgement counts from when it was out, and which the last day of publication
    /// does not change.</summary>
    public ImmutableArray<RegisteredAuthority> Monitored { get; }

    /// <summary>The authorities of which it is not known whether they are monitored on the day, by name.</summary>
    public ImmutableArray<RegisteredAuthority> MonitoringNotKnown { get; }

    /// <summary>The authorities that then existed and of which no history is counted, by name. If there are any, the picture is not one of
    /// the country.</summary>
    public ImmutableArray<RegisteredAuthority> WithoutHistory { get; }

    /// <summary>The histories that are not counted, each with the reason, by name.</summary>
    public ImmutableArray<NotCounted> NotCounted { get; }

    /// <summary>What the counting rests on.</summary>
    public static ImmutableArray<Evidence> Evidence => [.. NationalSources.Counting, .. NationalSources.Comparing];

    /// <summary>Counts the outcomes as at a day. Refused where the register does not say which authorities there then were.</summary>
    /// <param name="histories">A history of each authority, which is counted with what it has, though rules may find errors in it
    /// (<see cref="InspectionHistory.Validate"/>). One of an authority that the register does not know, or that did not then exist, is told
    /// and not counted; where there are several of one authority none of them is, since they may say different things.</param>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="publishedBy">The last day by which a report was published that counts, inclusive, in the ISO calendar; <c>null</c> to
    /// count all that is recorded.</param>
    /// <exception cref="ArgumentException">A history is <c>null</c>, or a date is not in the ISO calendar.</exception>
    public static Answer<NationalPicture> AsOf(IEnumerable<InspectionHistory> histories, LocalDate date, LocalDate? publishedBy = null)
    {
        ArgumentNullException.ThrowIfNull(histories);
        if (publishedBy is { } last)
        {
            DayNumber.Checked(last, nameof(publishedBy));
        }

        var register = AuthorityRegister.On(date);
        ImmutableArray<InspectionHistory> all = [.. histories];
        return all.Contains(null!) ? throw new ArgumentException("A history is null.", nameof(histories))
            : register.Refusal is { } refusal ? new(refusal)
            : new(new NationalPicture(date, publishedBy, register.Value, new(all, date)));
    }

    /// <summary>The day and the outcomes.</summary>
    public override string ToString() => $"as at {(ImpreciseDate)Date}: {Outcomes}";

    private static ImmutableArray<RegionOutcomes<TRegion>> InRegions<TRegion>(
        ImmutableArray<RegisteredAuthority> register, ImmutableArray<AuthorityOutcome> outcomes, Func<RegisteredAuthority, TRegion> regionOf)
        where TRegion : struct, Enum
    {
        var inRegister = register.ToLookup(regionOf);
        var counted = outcomes.ToLookup(one => regionOf(one.Authority));
        return [.. Enum.GetValues<TRegion>().Select(region => new RegionOutcomes<TRegion>(region, new(inRegister[region].Count(), [.. counted[region]])))];
    }

    private static Movement Movements(List<(AuthorityOutcome Outcome, InspectionsByDay Inspections)> counted, Func<IReadOnlyList<Inspection>, Inspection> later) =>
        new([.. counted.SelectMany(one => one.Inspections.UnderIlacs(out var isCertain) is { Count: > 1 } ilacs
            ? [new AuthorityMovement(one.Outcome.Authority, ilacs[0], later(ilacs), isCertain)]
            : Array.Empty<AuthorityMovement>())]);

    private static InspectionIntervals Times(List<(AuthorityOutcome Outcome, InspectionsByDay Inspections)> counted, Func<Inspection, Inspection, bool> isMeant)
    {
        var notMeasured = 0;
        var each = ImmutableArray.CreateBuilder<InspectionInterval>();
        foreach (var (outcome, inspections) in counted)
        {
            foreach (var (first, next, areCertain) in inspections.Pairs().Where(pair => isMeant(pair.First, pair.Next)))
            {
                if (areCertain && first.Began.IsExact && next.Began.IsExact && first.Began != next.Began)
                {
                    each.Add(new(outcome.Authority, first, next));
                }
                else
                {
                    notMeasured++;
                }
            }
        }

        return new(each.ToImmutable(), notMeasured);
    }
}

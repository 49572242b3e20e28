using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>Inspection outcomes of all authorities as at a day, counted as in Ofsted's official statistics. Each authority that existed on
/// that day counts with its latest inspection.</summary>
/// <remarks>
/// <para>An inspection counts if its first day on site is not after the day, even if the report was published later. You can also give a
/// last day of publication. A judgement belongs to the authority that was inspected, not to its successor.</para>
/// <para>The order of the histories does not matter.</para>
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

    /// <summary>The day of the picture.</summary>
    public LocalDate Date { get; }

    /// <summary>The last day of publication that counts, inclusive; <c>null</c> if every recorded inspection counts.</summary>
    public LocalDate? PublishedBy { get; }

    /// <summary>Whether the day is after <see cref="AuthorityRegister.CheckedTo"/>, so the list of authorities is only presumed.</summary>
    public bool IsPresumed => Date > AuthorityRegister.CheckedTo;

    /// <summary>Says if the edition of the inspection framework is only presumed to be in force on the day. <see cref="Monitored"/> depends
    /// on it. Otherwise empty.</summary>
    public ImmutableArray<Reason> Reasons => Editions.On(Date).Presumption is { } presumption ? [presumption] : [];

    /// <summary>The first day on site of the latest inspection that is certain to count; <c>null</c> without any. If it is long before
    /// <see cref="Date"/>, later inspections may be missing, and the picture is that of an earlier day.</summary>
    public ImpreciseDate? LatestRecorded { get; }

    /// <summary>The outcomes of all counted authorities.</summary>
    public Outcomes Outcomes { get; }

    /// <summary>The outcomes in each of Ofsted's eight regions, in the order of <see cref="OfstedRegion"/>.</summary>
    public ImmutableArray<RegionOutcomes<OfstedRegion>> ByOfstedRegion { get; }

    /// <summary>The outcomes in each of the nine regions of official statistics, in the order of <see cref="OnsRegion"/>.</summary>
    public ImmutableArray<RegionOutcomes<OnsRegion>> ByOnsRegion { get; }

    /// <summary>Changes from the first ILACS inspection of an authority to its second.</summary>
    public Movement FirstToSecond { get; }

    /// <summary>Changes from the first ILACS inspection of an authority to its latest, which may be its second.</summary>
    public Movement FirstToLatest { get; }

    /// <summary>The times from each inspection to the next, under any framework.</summary>
    public InspectionIntervals Intervals { get; }

    /// <summary>The times between two ILACS inspections.</summary>
    public InspectionIntervals IlacsIntervals { get; }

    /// <summary>The authorities that are monitored on the day after an inadequate judgement, by name; see
    /// <see cref="InspectionHistory.Monitoring"/>. There a judgement counts once it is published, and <see cref="PublishedBy"/> makes no
    /// difference.</summary>
    public ImmutableArray<RegisteredAuthority> Monitored { get; }

    /// <summary>The authorities that may or may not be monitored on the day: it is not known. By name.</summary>
    public ImmutableArray<RegisteredAuthority> MonitoringNotKnown { get; }

    /// <summary>The authorities that existed on the day but have no history that counts, by name. If there are any, the picture does not
    /// show the whole country.</summary>
    public ImmutableArray<RegisteredAuthority> WithoutHistory { get; }

    /// <summary>The histories that are not counted, each with the reason, by name.</summary>
    public ImmutableArray<NotCounted> NotCounted { get; }

    /// <summary>The evidence for how outcomes are counted and compared.</summary>
    public static ImmutableArray<Evidence> Evidence => [.. NationalSources.Counting, .. NationalSources.Comparing];

    /// <summary>Counts the outcomes as at a day. Refused if the register does not cover the day.</summary>
    /// <param name="histories">A history of each authority. Each is counted as it is, even if the rules find errors in it
    /// (<see cref="InspectionHistory.Validate"/>). <see cref="NotCounted"/> lists any that is not counted: its authority is not in the
    /// register or did not exist on the day, or has several histories, which may disagree.</param>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="publishedBy">The last day of publication that counts, inclusive, in the ISO calendar; <c>null</c> to count every
    /// recorded inspection.</param>
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
    public override string ToString() => $"{Date.InWords()}: {Outcomes}";

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

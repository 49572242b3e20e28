using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The rows of files as histories, one for each authority.</summary>
/// <remarks><para>If several rows have an inspection, they make one record with all of them as its sources. If they differ,
/// Ofsted's official statistics are used first, then records made from the report itself, then what others read out of reports.
/// Within each group a later release comes before an earlier one, then files without a date, then the file given first.</para>
/// <para>A different value of another source becomes an issue. The history keeps it with that source, except for themes and last days on
/// site, which a source cannot hold. An authority keeps one history when its codes change; its successor has its own.</para></remarks>
public sealed class JoinedHistories
{
    private JoinedHistories(
        ImmutableArray<InspectionHistory> histories, ImmutableArray<PublishedOutcome> outcomes, ImmutableArray<JoinIssue> issues)
    {
        Histories = histories;
        Outcomes = outcomes;
        Issues = issues;
    }

    /// <summary>The histories, in the order of the authorities' names. An authority that a file reports as not yet inspected has a history
    /// without events.</summary>
    public ImmutableArray<InspectionHistory> Histories { get; }

    /// <summary>The published inspections in the order of the files, each once however many rows have it. They come only from rows whose
    /// every cell was understood. Inspections of an authority without a code are included.</summary>
    public ImmutableArray<PublishedOutcome> Outcomes { get; }

    /// <summary>The issues found in joining, in the order of the authorities' names.</summary>
    public ImmutableArray<JoinIssue> Issues { get; }

    /// <summary>Joins the rows of files.</summary>
    /// <param name="files">The files, of any layouts.</param>
    /// <exception cref="ArgumentException">A file, or the list of them, is <c>null</c>.</exception>
    public static JoinedHistories Of(params OfficialFile[] files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var byAuthority = new Dictionary<object, Joined>();
        var issues = new List<JoinIssue>();
        var (tables, order) = (0, 0);
        foreach (var file in files)
        {
            if (file is null)
            {
                throw new ArgumentException("A file is null.", nameof(files));
            }

            foreach (var table in file.Tables)
            {
                tables++;
                foreach (var row in table.Rows.Where(row => row.Events.Length > 0 || row.IsNotYetInspected))
                {
                    var key = KeyOf(row);
                    if (key is null)
                    {
                        issues.Add(new(
                            row.AuthorityName, null, JoinCodes.AuthorityWithoutCode, Severity.Error,
                            FormattableString.Invariant(
                                $"{file.Name}, line {row.Line}, gives no code for this authority, and the register does not have it. ")
                                + "The row is not in any history."));
                    }

                    if (!byAuthority.TryGetValue(key ?? row.AuthorityName, out var joined))
                    {
                        byAuthority.Add(key ?? row.AuthorityName, joined = new(row, hasHistory: key is not null));
                    }

                    joined.IsNotYetInspected |= row.IsNotYetInspected;
                    joined.Claims.AddRange(row.Events.Select(
                        cycleEvent => new Claim(cycleEvent, row, table.Layout.Family, tables, order++)));
                }
            }
        }

        var histories = ImmutableArray.CreateBuilder<InspectionHistory>(byAuthority.Count);
        var outcomes = new List<(int Order, PublishedOutcome Outcome)>();
        foreach (var joined in byAuthority.Values)
        {
            if (joined.Join(issues, outcomes) is { } history)
            {
                histories.Add(history);
            }
        }

        histories.Sort(static (one, other) => ByName((one.Authority.Name, one.Authority), (other.Authority.Name, other.Authority)));
        return new(
            histories.DrainToImmutable(),
            [.. outcomes.OrderBy(one => one.Order).Select(one => one.Outcome)],
            [.. issues.OrderBy(issue => issue.Authority, StringComparer.Ordinal)]);
    }

    // The register identifies an authority. One that it does not have is identified by the Ofsted number, or else by all codes.
    private static object? KeyOf(OfficialRow row) => row.Registered is { } registered && RecordOf(registered, null) is not null ? registered
        : row.Authority?.Urn is { } urn ? urn
        : row.Authority;

    /// <summary>The authority with its codes on a day, or on the nearest day on which it existed; <c>null</c> if no code of it is
    /// known.</summary>
    internal static Authority? RecordOf(RegisteredAuthority registered, LocalDate? day)
    {
        var asOf = day ?? registered.LastChecked;
        asOf = registered.To is { } to && to < asOf ? to : registered.From is { } from && from > asOf ? from : asOf;
        return registered.On(asOf).TryGetValue(out var authority) ? authority : null;
    }

    private static int ByName((string Name, Authority Authority) one, (string Name, Authority Authority) other)
    {
        var byName = string.CompareOrdinal(one.Name, other.Name);
        return byName != 0 ? byName : string.CompareOrdinal($"{one.Authority.Urn} {one.Authority.GssCode}", $"{other.Authority.Urn} {other.Authority.GssCode}");
    }

    private sealed class Joined(OfficialRow first, bool hasHistory)
    {
        internal List<Claim> Claims { get; } = [];

        internal bool IsNotYetInspected { get; set; }

        /// <summary>Returns the history of the authority, if it has one, and adds issues and published inspections to the lists.</summary>
        internal InspectionHistory? Join(List<JoinIssue> issues, List<(int Order, PublishedOutcome Outcome)> outcomes)
        {
            var events = ImmutableArray.CreateBuilder<CycleEvent>();
            var name = first.Registered?.Name ?? first.AuthorityName;
            foreach (var group in SameEvent.Groups(Claims))
            {
                var (cycleEvent, found) = Merge.Of(group);
                events.Add(cycleEvent);
                if (OutcomeOf(group, cycleEvent) is { } outcome)
                {
                    outcomes.Add((group.Min(claim => claim.Order), outcome));
                }

                issues.AddRange(found.Select(one => new JoinIssue(name, cycleEvent, one.Code, one.Severity, one.Message)));
            }

            if (IsNotYetInspected)
            {
                issues.Add(new(name, null, JoinCodes.AuthorityNotYetInspected, Severity.Information,
                    "A file says that this authority has not been inspected yet."));
            }

            return hasHistory ? new(Authority(events), events.ToImmutable()) : null;
        }

        private static PublishedOutcome? OutcomeOf(IReadOnlyList<Claim> group, OnSiteEvent joined)
        {
            Claim[] understood = [.. group.Where(claim => claim.Row.IsUnderstood)];
            return understood.Length == 0 || joined is not Inspection ? null
                : (understood.Length == group.Count ? joined : Merge.Of(understood).CycleEvent) is Inspection inspection
                    ? new(
                        understood[0].Row.AuthorityName, inspection.FirstOnSiteDay, inspection.Judgements, inspection.OverallEffectiveness)
                    : null;
        }

        // With the codes on the day of the last event, as the latest record has them.
        private Authority Authority(IEnumerable<CycleEvent> events) =>
            (first.Registered is { } registered ? RecordOf(registered, events.Select(cycleEvent => cycleEvent.Began.Latest).Max())
                : null) ?? first.Authority!;
    }
}

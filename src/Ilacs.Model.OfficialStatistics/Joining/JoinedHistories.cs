using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The rows of files as histories, one for each authority.</summary>
/// <remarks>An inspection that several rows have is one record with all of them as its sources. Where they differ, Ofsted's official
/// statistics are believed before records made from the report itself, and those before what others read out of reports. Of each the later
/// release comes first, then a file without a date, then the file that was named first. What another says is an issue, and stays with its
/// source in the history, but for themes and last days on site, for which a source has no place. Rows on an authority before and after its
/// codes changed are in one history; a successor has its own.</remarks>
public sealed class JoinedHistories
{
    private JoinedHistories(
        ImmutableArray<InspectionHistory> histories, ImmutableArray<PublishedOutcome> outcomes, ImmutableArray<JoinIssue> issues)
    {
        Histories = histories;
        Outcomes = outcomes;
        Issues = issues;
    }

    /// <summary>The histories, by the name of the authority; also those of authorities that a file says were not yet inspected, without an
    /// event.</summary>
    public ImmutableArray<InspectionHistory> Histories { get; }

    /// <summary>The published inspections, each once however many rows have it, in the order of the files. Only rows whose every cell was
    /// understood count, so none is here with a grade that was misread; and inspections of an authority without a code are here
    /// too.</summary>
    public ImmutableArray<PublishedOutcome> Outcomes { get; }

    /// <summary>Where sources agree and where they differ, by the name of the authority.</summary>
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
                            FormattableString.Invariant($"Line {row.Line} of {file.Name} names it without a code, and it is not in the register; what the row says is in no history.")));
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

    // The register says who is the same; who is not in it is the same by Ofsted's number, or else by all codes.
    private static object? KeyOf(OfficialRow row) => row.Registered is { } registered && RecordOf(registered, null) is not null ? registered
        : row.Authority?.Urn is { } urn ? urn
        : row.Authority;

    /// <summary>The authority as a record of a day names it, or of the nearest day on which it existed; <c>null</c> if no code of it is
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

        /// <summary>The history of the authority, if it has one; adds what was found and the published inspections to the lists.</summary>
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
                    "A file says that it was not yet inspected."));
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

        // With the codes of the day of the last event, as the latest record would have them.
        private Authority Authority(IEnumerable<CycleEvent> events) =>
            (first.Registered is { } registered ? RecordOf(registered, events.Select(cycleEvent => cycleEvent.Began.Latest).Max())
                : null) ?? first.Authority!;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace Ilacs.Model;

// A history and what belongs to no single inspection.
internal ref partial struct RecordReader
{
    internal const string SchemaVersion = "1.0";
    internal const string HistoryDocument = "inspection-history";

    // So many that the lists of most histories need not grow.
    private const int UsualEvents = 16;

    private static readonly Names HistoryMembers = new("schemaVersion", "document", "authority", "coverage", "events");
    private static readonly Names AuthorityMembers = new("name", "urn", "dfeCode", "gssCode");
    private static readonly Names CoverageMembers = new("activities", "from", "to");

    private const uint NameOnly = 0b0001;
    private const uint UrnOnly = 0b0010;
    private const uint NameAndUrn = NameOnly | UrnOnly;

    internal JsonReadResult<InspectionHistory> ReadHistory() => ReadDocument(
        static (ref RecordReader reader) => reader.History(),
        static (ref RecordReader reader) => reader.HistorySoFar());

    private InspectionHistory? History()
    {
        var at = Offset;
        if (!EnterObject(HistoryMembers, out var member, out var seen))
        {
            return null;
        }

        while (NextMember(HistoryMembers, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    RequireText(SchemaVersion);
                    break;
                case 1:
                    RequireText(HistoryDocument);
                    break;
                case 2:
                    _authority = ReadAuthority(NameAndUrn);
                    break;
                case 3:
                    _coverage = ReadItems("an array of coverage", static (ref RecordReader reader, out Coverage item) =>
                    {
                        (reader._coverageAt ??= []).Add(reader.Offset);
                        item = reader.ReadCoverage()!;
                        return item is not null;
                    });
                    _everyEventAndCoverageWasRead &= _coverage.Length == _itemsThere;
                    break;
                case 4:
                    ReadEvents(_activities = new(UsualEvents), static (ref RecordReader reader) => reader.ReadCheckedActivity());
                    break;
            }
        }

        Leave();
        RequireMembers(HistoryMembers, 0b10111, seen, at);
        var history = HistorySoFar();
        if (history is not null && _everyEventAndCoverageWasRead)
        {
            CheckBetweenEvents(history);
        }

        return history;
    }

    private InspectionHistory? HistorySoFar()
    {
        if (_authority is null)
        {
            return null;
        }

        Activity[] activities = [.. _activities ?? []];
        if (!AreInOrder(activities))
        {
            _numbers = [.. Enumerable.Range(0, activities.Length)];
            Array.Sort(activities, _numbers, ActivityOrder.Canonical);
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(activities), _authority, _coverage);
    }

    private static bool AreInOrder(Activity[] activities)
    {
        for (var i = 1; i < activities.Length; i++)
        {
            if (ActivityOrder.Canonical.Compare(activities[i - 1], activities[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Asks the rules between events. They are asked only if every event was read: what is missing from one may be what another lacks.</summary>
    private void CheckBetweenEvents(InspectionHistory history)
    {
        var found = new FindingSink();
        HistoryRules.Check(new(history, _numbers), ref found);
        foreach (var finding in found.ToReport())
        {
            // "/events/12/onSite": the number, and what comes after it.
            var parts = finding.Pointer.Split('/', 4);
            var number = int.Parse(parts[2], CultureInfo.InvariantCulture);
            var starts = parts[1] == "events" ? _eventsAt : _coverageAt;
            _found.Add(Located(finding, starts![number], parts.Length > 3 ? "/" + parts[3] : ""));
        }
    }

    private void RequireText(string expected)
    {
        if (_json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped && Ascii.Equals(_json.ValueSpan, expected))
        {
            return;
        }

        if (ReadText() is { } text && text != expected)
        {
            NotUnderstood($"'{expected}'");
        }
    }

    /// <param name="required">The members that it has to have, a bit for each.</param>
    private Authority? ReadAuthority(uint required)
    {
        var at = Offset;
        if (!EnterObject(AuthorityMembers, out var member, out var seen))
        {
            return null;
        }

        string? name = null;
        OfstedUrn? urn = null;
        DfeCode? dfeCode = null;
        GssCode? gssCode = null;
        while (NextMember(AuthorityMembers, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    name = ReadText();
                    break;
                case 1:
                    urn = ReadOptional<OfstedUrn>();
                    break;
                case 2:
                    dfeCode = ReadOptional<DfeCode>();
                    break;
                case 3:
                    gssCode = ReadOptional<GssCode>();
                    break;
            }
        }

        Leave();
        var hasCode = (seen & ~NameOnly) != 0;
        RequireMembers(AuthorityMembers, required, seen, at);
        if (!hasCode && (required & UrnOnly) == 0)
        {
            FindAt(at, JsonFindings.MemberMissing, _path.ToPointer(), "Of the members 'urn', 'dfeCode' and 'gssCode' none is there, and one of them has to be.");
        }

        var isUnknown = urn is null && ((required & UrnOnly) != 0 || (dfeCode is null && gssCode is null));
        return name is null || isUnknown ? null : new(name, urn, dfeCode, gssCode);
    }

    private Coverage? ReadCoverage()
    {
        var at = Offset;
        if (!EnterObject(CoverageMembers, out var member, out var seen))
        {
            return null;
        }

        ImmutableArray<ActivityType> activities = [];
        LocalDate? from = null;
        LocalDate? to = null;
        while (NextMember(CoverageMembers, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    activities = ReadActivities();
                    break;
                case 1:
                    from = ReadDay();
                    break;
                case 2:
                    to = ReadDay();
                    break;
            }
        }

        Leave();
        RequireMembers(CoverageMembers, 0b111, seen, at);
        if (from is not { } first || to is not { } last || activities.IsEmpty)
        {
            return null;
        }

        if (last < first)
        {
            FindAt(at, JsonFindings.CoverageReversed, _path.ToPointer(), "Coverage ends before it begins.");
            return null;
        }

        return new(first, last, activities);
    }

    private LocalDate? ReadDay()
    {
        const string Expected = "a day as 2022-09-05";
        if (!IsText(Expected))
        {
            return null;
        }

        if ((_json.ValueIsEscaped ? ExactCode.TryParse(Text(), out PossibleDays days) : ExactCode.TryParse(_json.ValueSpan, out days)) && days.Day is { } day)
        {
            return day;
        }

        NotUnderstood(Expected);
        return null;
    }

    private ImmutableArray<ActivityType> ReadActivities()
    {
        var before = Offset;
        var isArray = _json.TokenType == JsonTokenType.StartArray;
        var activities = ReadItems("an array of activities", static (ref RecordReader reader, out ActivityType item) => reader.ReadActivity(out item));
        if (isArray && _itemsThere == 0)
        {
            FindAt(before, JsonFindings.CountNotAllowed, _path.ToPointer(), "Coverage is of at least one activity.");
        }

        return activities;
    }

    private bool ReadActivity(out ActivityType activity)
    {
        activity = ReadType() ?? default;
        return activity != default;
    }

    /// <summary>The events of a document, each checked by itself; those that could be read.</summary>
    /// <param name="events">Takes them as they are read, for a document that breaks off.</param>
    /// <param name="read">Reads one and checks it.</param>
    private void ReadEvents<T>(List<T> events, Content<T> read)
        where T : class
    {
        List<int> starts = _eventsAt = new(UsualEvents);
        if (!Enter(JsonTokenType.StartArray, "an array of events"))
        {
            _everyEventAndCoverageWasRead = false;
            return;
        }

        var index = -1;
        while (NextItem(ref index))
        {
            starts.Add(Offset);
            if (read(ref this) is { } happened)
            {
                events.Add(happened);
                _eventsBeforeAGap = events.Count == index + 1 ? events.Count : _eventsBeforeAGap;
            }
        }

        Leave();
        _everyEventAndCoverageWasRead &= events.Count == index + 1;
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace Ilacs.Model;

// A history and what belongs to no single inspection.
internal ref partial struct RecordReader
{
    // So many that the lists of most histories need not grow.
    private const int UsualEvents = 16;

    internal JsonReadResult<InspectionHistory> ReadHistory() => ReadDocument(
        static (ref RecordReader reader) => reader.History(),
        static (ref RecordReader reader) => reader.HistorySoFar());

    private InspectionHistory? History()
    {
        var at = Offset;
        if (!EnterObject(HistoryShapes.History, out var member, out var seen))
        {
            return null;
        }

        while (NextMember(HistoryShapes.History, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    ReadVersion();
                    break;
                case 1:
                    RequireText(DocumentKinds.InspectionHistory);
                    break;
                case 2:
                    _authority = ReadAuthority();
                    break;
                case 3:
                    _coverage = ReadItems("an array of coverage", static (ref RecordReader reader, out Coverage item) =>
                    {
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

        LeaveObject(HistoryShapes.History, seen, at);
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

        return new(ImmutableCollectionsMarshal.AsImmutableArray(activities), _authority, _coverage) { Kept = TakeKeptOfDocument() };
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
            _found.Add(finding);
        }
    }

    /// <summary>Reads the version, which may stand anywhere in the document.</summary>
    private void ReadVersion()
    {
        const string Expected = "a version such as 1.0";
        if (!IsText(Expected))
        {
            return;
        }

        // Of a text with escapes, which no version needs, its length is not known before they are resolved.
        switch (SchemaVersion.Of(_json.ValueIsEscaped ? Encoding.UTF8.GetBytes(Text() ?? "") : _json.ValueSpan))
        {
            case SchemaVersion.Standing.NoVersion:
                NotUnderstood(Expected);
                break;
            case SchemaVersion.Standing.Later:
                _found.Add(new(JsonFindings.SchemaVersionLater, _path.ToPointer(), $"Version {Raw()} is later than {SchemaVersion.Current}, which is known here."), Offset);
                KeepOrSkip();
                break;
            case SchemaVersion.Standing.OtherFormat:
                _isOfAnotherFormat = true;
                // However much was found before, this is said.
                _found.KeepOnly(JsonFindings.SchemaVersionUnknown);
                Find(JsonFindings.SchemaVersionUnknown, $"Version {Raw()} is another format than {SchemaVersion.Current}, and nothing of it is read.");
                break;
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

    internal Authority? ReadAuthority()
    {
        var at = Offset;
        if (!EnterObject(CommonShapes.Authority, out var member, out var seen))
        {
            return null;
        }

        string? name = null;
        OfstedUrn? urn = null;
        DfeCode? dfeCode = null;
        GssCode? gssCode = null;
        while (NextMember(CommonShapes.Authority, ref member, ref seen))
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

        LeaveObject(CommonShapes.Authority, seen, at);
        return name is null || (urn is null && dfeCode is null && gssCode is null) ? null : new(name, urn, dfeCode, gssCode);
    }

    internal Coverage? ReadCoverage()
    {
        var at = Offset;
        if (!EnterObject(HistoryShapes.Coverage, out var member, out var seen))
        {
            return null;
        }

        ImmutableArray<ActivityType> activities = [];
        LocalDate? from = null;
        LocalDate? to = null;
        while (NextMember(HistoryShapes.Coverage, ref member, ref seen))
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

        LeaveObject(HistoryShapes.Coverage, seen, at);
        if (from is not { } first || to is not { } last || activities.IsEmpty)
        {
            return null;
        }

        if (last < first)
        {
            FindAt(at, JsonFindings.CoverageReversed, _path.ToPointer(), "Coverage ends before it begins.");
            return null;
        }

        return Coverage.OfWhatWasRead(first, last, activities);
    }

    private LocalDate? ReadDay()
    {
        const string Expected = "a day as 2022-09-05";
        if (!IsText(Expected))
        {
            return null;
        }

        // A date between a day and itself says which day it is too, and is not written as one.
        if ((_json.ValueIsEscaped ? ExactCode.TryParse(Text(), out PossibleDays days) && Text()!.Length == PossibleDays.DayLength
            : ExactCode.TryParse(_json.ValueSpan, out days) && _json.ValueSpan.Length == PossibleDays.DayLength) && days.Day is { } day)
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
        if (!Enter(JsonTokenType.StartArray, "an array of events"))
        {
            _everyEventAndCoverageWasRead = false;
            return;
        }

        var index = -1;
        while (NextItem(ref index))
        {
            var (at, kept) = Mark();
            if (read(ref this) is { } happened)
            {
                events.Add(happened);
                _eventsBeforeAGap = events.Count == index + 1 ? events.Count : _eventsBeforeAGap;
            }
            else if (typeof(T) == typeof(Activity))
            {
                KeepWhole(at, kept, asLast: true);
            }

            if (_keeps && typeof(T) == typeof(InterventionEvent))
            {
                (_eventPlaces ??= []).Add((at, _json.Consumed));
            }
        }

        Leave();
        _everyEventAndCoverageWasRead &= events.Count == index + 1;
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace Ilacs.Model;

// A history and what belongs to no single inspection.
internal ref partial struct RecordReader
{
    internal const string SchemaVersion = "1.0";
    internal const string HistoryDocument = "inspection-history";

    private static readonly Names HistoryMembers = new("schemaVersion", "document", "authority", "coverage", "events");
    private static readonly Names AuthorityMembers = new("name", "urn", "dfeCode", "gssCode");
    private static readonly Names CoverageMembers = new("activities", "from", "to");

    internal JsonReadResult<InspectionHistory> ReadHistory() => ReadDocument(
        static (ref RecordReader reader) => reader.History(),
        static (ref RecordReader reader) => reader.HistorySoFar());

    private InspectionHistory? History()
    {
        var at = Offset;
        if (!EnterObject(out var member, out var seen))
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
                    _authority = ReadAuthority();
                    break;
                case 3:
                    _coverage = ReadItems("an array of coverage", static (ref RecordReader reader, out Coverage item) =>
                    {
                        item = reader.ReadCoverage()!;
                        return item is not null;
                    });
                    break;
                case 4:
                    ReadEvents();
                    break;
            }
        }

        Leave();
        RequireMembers(HistoryMembers, 0b10111, seen, at);
        return HistorySoFar();
    }

    private readonly InspectionHistory? HistorySoFar() =>
        _authority is null ? null : new(_authority, _inspections?.DrainToImmutable() ?? [], _coverage);

    private void RequireText(string expected)
    {
        if (ReadText() is { } text && text != expected)
        {
            NotUnderstood($"'{expected}'");
        }
    }

    private Authority? ReadAuthority()
    {
        var at = Offset;
        if (!EnterObject(out var member, out var seen))
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
        RequireMembers(AuthorityMembers, 0b0011, seen, at);
        return name is null || urn is null ? null : new(name, urn.Value, dfeCode, gssCode);
    }

    private Coverage? ReadCoverage()
    {
        var at = Offset;
        if (!EnterObject(out var member, out var seen))
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

        if (ExactCode.TryParse<PossibleDays>(Text(), out var days) && days.Day is { } day)
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
        activity = default;
        if (ReadText() is not { } code)
        {
            return false;
        }

        if (ActivityTypes.TryParse(code, out activity))
        {
            return true;
        }

        NotUnderstood("the code of an activity");
        return false;
    }

    private void ReadEvents()
    {
        _inspections = ImmutableArray.CreateBuilder<Inspection>();
        if (!Enter(JsonTokenType.StartArray, "an array of events"))
        {
            return;
        }

        var index = -1;
        while (NextItem(ref index))
        {
            if (ReadCheckedInspection() is { } inspection)
            {
                _inspections.Add(inspection);
            }
        }

        Leave();
    }
}

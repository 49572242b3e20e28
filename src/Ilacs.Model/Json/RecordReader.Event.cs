using System.Text.Json;

namespace Ilacs.Model;

// One event of a history, of whatever kind.
internal ref partial struct RecordReader
{
    // What says nothing of its kind but that it should.
    private static readonly ObjectShape Untyped = new("untyped", "", new ShapeMember("type", CommonShapes.Text, "", true));

    private static readonly ObjectShape Unnamed = new(
        "unnamed", "", new("schemaVersion", CommonShapes.Text, ""), new("document", CommonShapes.Text, "", true));

    private static readonly Names OlderNames = new(ActivityTypes.OlderNameOfTheMeeting);

    internal JsonReadResult<Activity> ReadActivity() => ReadDocument<Activity>(
        static (ref RecordReader reader) => reader.ReadCheckedActivity(),
        static (ref RecordReader _) => null);

    /// <summary>Reads an activity and asks the rules about it.</summary>
    private Activity? ReadCheckedActivity()
    {
        var (_, kept) = Mark();
        _everySourceWasRead = true;
        var activity = ReadAnyActivity();
        AskTheRulesAbout(activity, kept);
        return activity;
    }

    /// <summary>Gives a record that was read just now what was kept of it, and asks the rules about it.</summary>
    /// <param name="record">The record; <c>null</c> if none could be read.</param>
    /// <param name="kept">How much was kept before it.</param>
    private void AskTheRulesAbout(SourcedRecord? record, int kept)
    {
        if (record is null)
        {
            return;
        }

        if (_kept is not null)
        {
            record.Kept = TakeKept(kept);
        }

        if (record.Check().IsClean)
        {
            return;
        }

        var at = _path.ToPointer();
        foreach (var finding in record.Check(at))
        {
            if (_everySourceWasRead || !finding.Pointer.StartsWith(at + "/sources", StringComparison.Ordinal))
            {
                // Otherwise it would point at another source; the one that was not read has a finding already.
                _found.Add(finding);
            }
        }
    }

    private Activity? ReadAnyActivity() => PeekType() switch
    {
        ActivityType.FocusedVisit => ReadVisit(HistoryShapes.FocusedVisit),
        ActivityType.MonitoringVisit => ReadVisit(HistoryShapes.MonitoringVisit),
        ActivityType.AssuranceVisit => ReadVisit(HistoryShapes.AssuranceVisit),
        ActivityType.JointTargetedAreaInspection => ReadVisit(HistoryShapes.JointInspection),
        ActivityType.AnnualEngagementMeeting => ReadMeeting(HistoryShapes.Meeting),
        ActivityType.SelfEvaluation => ReadMeeting(HistoryShapes.SelfEvaluation),
        ActivityType.ActionPlan => ReadActionPlan(),
        0 => ReadNoActivity(),
        _ => ReadInspection(),
    };

    /// <summary>What no type says what it is: whether it has one is found, and the rest is passed over.</summary>
    /// <param name="readType">Reads the type and finds what is wrong with it.</param>
    private void PassOver(Reads readType)
    {
        var at = Offset;
        var hasType = false;
        if (!Enter(JsonTokenType.StartObject, "an object", Untyped.Names))
        {
            return;
        }

        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (!hasType && IsNamed(ref _json, "type"u8))
            {
                hasType = true;
                _path.Set(0);
                _json.Read();
                readType(ref this);
            }
            else
            {
                _json.Skip();
            }
        }

        LeaveObject(Untyped, hasType ? 1u : 0, at);
    }

    private delegate void Reads(ref RecordReader reader);

    /// <summary>What kind of activity an object is, which decides what its members are; the type may stand anywhere in it. Where it is not
    /// understood, the members are taken for those of an inspection if there is one that only an inspection has.</summary>
    private readonly ActivityType PeekType()
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            return default;
        }

        // A copy: the reader itself stays where it is.
        var json = _json;
        var isInspection = false;
        try
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (IsNamed(ref json, "type"u8))
                {
                    json.Read();
                    if (json.TokenType == JsonTokenType.String && TryParseType(ref json, out var type))
                    {
                        return type;
                    }
                }
                else
                {
                    isInspection |= IsNamed(ref json, "judgements"u8) || IsNamed(ref json, "overallEffectiveness"u8);
                }

                json.Skip();
            }
        }
        catch (JsonException)
        {
            // It is found when the object itself is read.
        }

        return isInspection ? ActivityType.StandardInspection : default;
    }

    private static bool IsNamed(ref JsonTokens json, ReadOnlySpan<byte> name) =>
        json.ValueIsEscaped ? TextOf(ref json) is { } text && System.Text.Ascii.Equals(name, text) : json.ValueSpan.SequenceEqual(name);

    private static bool TryParseType(ref JsonTokens json, out ActivityType type)
    {
        if (json.ValueIsEscaped)
        {
            var text = TextOf(ref json);
            type = OlderNames.IndexOf(text) >= 0 ? ActivityType.AnnualEngagementMeeting : default;
            return type != default || ActivityTypes.TryParse(text, out type);
        }

        type = OlderNames.IndexOf(json.ValueSpan) >= 0 ? ActivityType.AnnualEngagementMeeting : default;
        return type != default || ActivityTypes.TryParse(json.ValueSpan, out type);
    }

    private Activity? ReadNoActivity()
    {
        PassOver(static (ref RecordReader reader) => reader.ReadType());
        return null;
    }

    private ActivityType? ReadType()
    {
        const string Expected = "the code of an activity";
        if (!IsText(Expected))
        {
            return null;
        }

        if (TryParseType(ref _json, out var type))
        {
            return type;
        }

        UnknownCode(Expected);
        return null;
    }
}

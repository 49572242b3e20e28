using System.Collections.Immutable;
using System.Text.Json;

namespace Ilacs.Model;

// One event of an intervention.
internal ref partial struct RecordReader
{
    internal JsonReadResult<InterventionEvent> ReadInterventionEvent() => ReadDocument<InterventionEvent>(
        static (ref RecordReader reader) => reader.ReadCheckedInterventionEvent(),
        static (ref RecordReader _) => null);

    private InterventionEvent? ReadCheckedInterventionEvent()
    {
        var (_, kept) = Mark();
        _everySourceWasRead = true;
        var happened = PeekText("type"u8) is { } code && InterventionEventTypes.TryParse(code, out var type)
            ? ReadInterventionEvent(type, InterventionShapes.Of(type))
            : ReadNoInterventionEvent();
        AskTheRulesAbout(happened, kept);
        return happened;
    }

    private InterventionEvent? ReadInterventionEvent(InterventionEventType type, ObjectShape shape)
    {
        var at = Offset;
        if (!EnterObject(shape, out var member, out var seen))
        {
            return null;
        }

        PossibleDays? on = null;
        PossibleDays? publishedOn = null;
        bool? statutory = null;
        InterventionTrigger? trigger = null;
        PossibleDays? triggeredBy = null;
        ImmutableArray<InterventionCondition> conditions = [];
        int? reviewMonths = null;
        EndReason? reason = null;
        ConditionKind? kind = null;
        string? name = null;
        ImmutableArray<RecordSource> sources = [];
        while (NextMember(shape, ref member, ref seen))
        {
            switch (shape.Names[member])
            {
                case "type":
                    ReadEventType();
                    break;
                case "on":
                    on = ReadOptional<PossibleDays>();
                    break;
                case "publishedOn":
                    publishedOn = ReadOptional<PossibleDays>();
                    break;
                case "statutory":
                    statutory = ReadBoolean();
                    break;
                case "trigger":
                    trigger = ReadListed<InterventionTrigger>(InterventionTriggers.Codes);
                    break;
                case "triggeredBy":
                    triggeredBy = ReadOptional<PossibleDays>();
                    break;
                case "conditions":
                    conditions = ReadItems("an array of conditions", static (ref RecordReader reader, out InterventionCondition item) => reader.ReadCondition(out item));
                    break;
                case "reviewMonths":
                    reviewMonths = ReadWholeNumber(NoticeOrDirection.LeastReviewMonths, NoticeOrDirection.MostReviewMonths);
                    break;
                case "reason":
                    reason = ReadListed<EndReason>(EndReasons.Codes);
                    break;
                case "kind":
                    kind = ReadSupportKind();
                    break;
                case "name":
                    name = ReadText();
                    break;
                case "sources":
                    sources = ReadSources();
                    break;
            }
        }

        LeaveObject(shape, seen, at);
        if (on is not { } day)
        {
            return null;
        }

        // What is stepped down to has every member that a notice or direction has.
        DirectionSteppedDown facts = new()
        {
            On = day,
            PublishedOn = publishedOn,
            IsStatutory = statutory,
            Trigger = trigger,
            TriggeredBy = triggeredBy,
            Conditions = conditions,
            ReviewMonths = reviewMonths,
            Reason = reason,
            Sources = sources,
        };
        return type switch
        {
            InterventionEventType.NoticeIssued => new NoticeIssued(facts),
            InterventionEventType.NoticeReplaced => new NoticeReplaced(facts),
            InterventionEventType.NoticeSuperseded => new NoticeSuperseded(facts),
            InterventionEventType.DirectionIssued => new DirectionIssued(facts),
            InterventionEventType.DirectionRevised => new DirectionRevised(facts),
            InterventionEventType.DirectionSteppedDown => facts,
            InterventionEventType.NoticeLifted => new NoticeLifted { On = day, Reason = reason, Sources = sources },
            InterventionEventType.DirectionRevoked => new DirectionRevoked { On = day, Reason = reason, Sources = sources },
            InterventionEventType.NoticeClosed => new NoticeClosed { On = day, Sources = sources },
            InterventionEventType.DirectionClosed => new DirectionClosed { On = day, Sources = sources },
            InterventionEventType.CommissionerAppointed => new CommissionerAppointed { On = day, Sources = sources },
            InterventionEventType.ReviewHeld => new ReviewHeld { On = day, Sources = sources },
            _ => kind is { } support ? new SupportArranged { On = day, Support = new(support, name), Sources = sources } : null,
        };
    }

    private InterventionEvent? ReadNoInterventionEvent()
    {
        PassOver(static (ref RecordReader reader) => reader.ReadEventType());
        return null;
    }

    private void ReadEventType() => ReadListed(InterventionEventTypes.Codes, "the code of an event of an intervention");

    internal bool ReadCondition(out InterventionCondition condition)
    {
        condition = default;
        var at = Offset;
        if (!EnterObject(InterventionShapes.Condition, out var member, out var seen))
        {
            return false;
        }

        ConditionKind? kind = null;
        string? name = null;
        while (NextMember(InterventionShapes.Condition, ref member, ref seen))
        {
            if (member == 0)
            {
                kind = ReadListed<ConditionKind>(ConditionKinds.Codes);
            }
            else
            {
                name = ReadText();
            }
        }

        LeaveObject(InterventionShapes.Condition, seen, at);
        if (kind is { } known)
        {
            condition = new(known, name);
        }

        return kind is not null;
    }

    private ConditionKind? ReadSupportKind()
    {
        const string Expected = "the code of support; the appointment of a commissioner is an event of its own";
        if (ReadListed(ConditionKinds.Codes, Expected) is not { } number)
        {
            return null;
        }

        if ((ConditionKind)(number + 1) is not ConditionKind.Commissioner and var kind)
        {
            return kind;
        }

        NotUnderstood(Expected);
        return null;
    }

    /// <summary>The text of a member of the object at which the reader stands; <c>null</c> if there is none. The reader stays where it is.</summary>
    private readonly string? PeekText(ReadOnlySpan<byte> name)
    {
        var json = _json;
        try
        {
            while (_json.TokenType == JsonTokenType.StartObject && json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isIt = IsNamed(ref json, name);
                json.Read();
                if (isIt && json.TokenType == JsonTokenType.String)
                {
                    return TextOf(ref json);
                }

                json.Skip();
            }
        }
        catch (JsonException)
        {
            // It is found when the object itself is read.
        }

        return null;
    }
}

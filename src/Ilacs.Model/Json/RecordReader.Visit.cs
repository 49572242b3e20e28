using System.Collections.Immutable;
using System.Text.Json;

namespace Ilacs.Model;

// One visit.
internal ref partial struct RecordReader
{
    private Visit? ReadVisit(ObjectShape shape)
    {
        var at = Offset;
        if (!EnterObject(shape, out var member, out var seen))
        {
            return null;
        }

        ActivityType? type = null;
        Edition? edition = null;
        ImmutableArray<OnSiteWindow> onSite = [];
        PossibleDays? publishedOn = null;
        PossibleDays? receivedOn = null;
        bool? letterPublished = null;
        VisitTheme? theme = null;
        RecordedAreas improvement = default;
        RecordedAreas priorityAction = default;
        PossibleDays? follows = null;
        int? ordinal = null;
        ImmutableArray<RecordSource> sources = [];
        while (NextMember(shape, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    type = ReadType();
                    break;
                case 1:
                    edition = ReadEdition();
                    break;
                case 2:
                    onSite = ReadOnSite();
                    break;
                case 3:
                    publishedOn = ReadOptional<PossibleDays>();
                    break;
                case 4:
                    receivedOn = ReadOptional<PossibleDays>();
                    break;
                case 5:
                    letterPublished = ReadBoolean();
                    break;
                case 6:
                    theme = ReadListed(VisitThemes.Codes, "the code of a theme") is { } number ? (VisitTheme)(number + 1) : null;
                    break;
                case 7:
                    improvement = ReadRecordedAreas();
                    break;
                case 8:
                    priorityAction = ReadRecordedAreas();
                    break;
                case 9 when shape == HistoryShapes.MonitoringVisit:
                    follows = ReadOptional<PossibleDays>();
                    break;
                case 10:
                    ordinal = ReadWholeNumber(1);
                    break;
                case 9 or 11:
                    sources = ReadSources();
                    break;
            }
        }

        LeaveObject(shape, seen, at);
        if (onSite.IsEmpty)
        {
            return null;
        }

        // A monitoring visit has every member that any visit has.
        MonitoringVisit facts = new()
        {
            Edition = edition,
            OnSite = onSite,
            PublishedOn = publishedOn,
            ReceivedOn = receivedOn,
            LetterIsPublished = letterPublished,
            Theme = theme,
            AreasForImprovement = improvement,
            AreasForPriorityAction = priorityAction,
            Follows = follows,
            Ordinal = ordinal,
            Sources = sources,
        };
        return type switch
        {
            ActivityType.FocusedVisit => new FocusedVisit(facts),
            ActivityType.MonitoringVisit => facts,
            ActivityType.AssuranceVisit => new AssuranceVisit(facts),
            ActivityType.JointTargetedAreaInspection => new JointTargetedAreaInspection(facts),
            _ => null,
        };
    }

    private bool? ReadBoolean()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _json.TokenType == JsonTokenType.True;
        }

        WrongType("true or false");
        return null;
    }
}
